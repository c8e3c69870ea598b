## What the bot says outside its screens
reply-confused = Je ne sais pas quoi faire de ça. Voici ce que je peux faire :
reply-sticker = Je ne lis que les mots et les boutons. Voici ce que je peux faire :
reply-away = Désolé, j'étais absent un moment. Rien n'est perdu ; reprenez ici :
reply-slow = Ça a pris trop de temps. Rien n'a été dépensé. Réessayez dans un instant.
reply-broken = Une erreur s'est produite de mon côté. Rien n'a été dépensé. Réessayez, ou reprenez ici :
reply-much = C'est trop à la fois pour moi. Laissez-moi une minute, puis continuez ici :
reply-unsaved = Impossible d'enregistrer cela pour le moment : rien n'a changé. Réessayez plus tard.
reply-retype = Telegram était injoignable un instant, et je ne garde pas ce que vous écrivez. S'il vous faut encore la réponse, renvoyez votre message.
reply-cancelled = Arrêté. Le bot ne dépense rien ; si vous avez déjà payé, ne repayez pas.
reply-only = Je ne m'y connais qu'en recharge de téléphones prépayés en Belgique. Voici ce que je peux faire :
reply-beside = Je ne m'y connais qu'en recharge de téléphones prépayés en Belgique. Nous en étions ici :
reply-unread = Je n'ai pas bien compris. Nous en étions ici :
reply-code = { $count } chiffres : on dirait un code de recharge. Choisissez l'opérateur et renvoyez-le ; je ne le garde pas.
reply-hello = Bonjour. Que puis-je faire pour vous ?
reply-thanks = Avec plaisir. Autre chose ?
reply-nod = D'accord. Écrivez s'il y a autre chose.
reply-glad = Bonne nouvelle. Autre chose ?
toast-lost = Ce bouton est trop ancien
toast-saved = C'est fait

## The store front in Telegram
profile-name = Recharge GSM Belgique
profile-short = Recharger un GSM prépayé en Belgique : toutes marques, en ligne ou en magasin. Non officiel ; ne prend pas d'argent.
profile-description =
    Plus de crédit ? Je vous guide pas à pas pour recharger votre SIM ou eSIM prépayée belge, en ligne ou en magasin, et je vous aide si rien n'arrive.

    Non officiel. Je ne prends pas d'argent et ne demande jamais de numéro de carte bancaire, de mot de passe ni de code bancaire. Ce que je garde de vous : /privacy
command-start = Commencer
command-topup = Recharger, p. ex. /topup base
command-balance = Voir votre solde, p. ex. /balance base
command-validity = Durée de validité, p. ex. /validity base
command-support = Qui appeler, p. ex. /support base
command-reminders = Rappels avant la fin du crédit ou du numéro
command-budget = Budget : ce qu'il vous faut par mois
command-tips = Conseils : budget, promotions, plan B
command-id = Identification : qui, avec quels papiers
command-scam = Est-ce une arnaque ?
command-ask = Demander avec vos mots
command-help = Ce que je peux faire
command-language = Changer de langue
command-settings = Réglages
command-privacy = Ce que je garde de vous
command-mydata = Un fichier de ce que je garde sur vous
command-deletemydata = Effacer ce que je garde de vous
command-cancel = Arrêter et revenir à l'accueil
