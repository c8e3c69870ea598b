home-title = Recharger un GSM en Belgique
home-line = Choisissez, et je vous guide pas à pas.
home-rule = Non officiel · ne touche pas à l'argent · ne demande ni numéro de carte ni code bancaire
home-lost = Je ne reconnais plus ce bouton ou ce lien. Reprenez d'ici.
home-top-up = Recharger
home-again = Recharger { $brand }
home-other-card = Une autre carte
home-not-arrived = Rien reçu ?
home-balance = Solde
home-validity = Validité
home-voucher = J'ai un code
home-trouble = Autre problème
home-stay = Arriver ou partir
home-tips = Conseils
home-more = Plus
home-language = 🌐 Language

more-title = Que cherchez-vous ?
more-voucher = J'ai un code
more-which = Quel opérateur ?
more-travel = eSIM de voyage
more-privacy = Vie privée
more-help = Aide
button-human = Parler à un humain ↗

help-title = Ce que fait ce bot
help-what = Comment recharger n'importe quelle carte prépayée belge, et quoi faire si rien n'arrive.
help-how = Appuyez sur un bouton, ou écrivez : « base », « solde lyca ».
help-commands =
    /topup – recharger · /balance – votre solde
    /validity – validité · /support – service clients
    /tips – conseils · /id – identification · /scam – arnaques
    /ask – avec vos mots
    /language – langue
    /settings – réglages · /privacy – ce qui est gardé
    /deletemydata – tout effacer
    /cancel – arrêter et revenir à l'accueil
help-not = Ne dépend d'aucun opérateur, ne prend pas d'argent, ne demande jamais de numéro de carte, de mot de passe ni de code bancaire.
help-unchecked = Rien n'a été comparé aux pages d'aujourd'hui : celle de l'opérateur décide.

privacy-title = Ce que je garde de vous
privacy-kept = Gardé : votre identifiant Telegram, la langue, la dernière marque, la question ouverte (30 jours), vos signalements d'aujourd'hui ; un jour, les groupes dont vous avez ouvert les réglages.
privacy-not-kept = Pas gardé : numéros de téléphone, codes de recharge, ce que vous écrivez (si je ne peux pas répondre, cela attend, chiffré, un jour au plus) ; d'un numéro, seuls les deux derniers chiffres restent, dans un bouton.
privacy-sealed = Tout est chiffré sur le disque, ne sert à rien d'autre, n'est donné à personne ; inutilisé 13 mois, c'est effacé.
privacy-telegram = Telegram stocke la conversation ; effacez-la là-bas.
privacy-operator = Ce bot est géré par { $name }.
privacy-contact = Une question sur vos données : { $contact }
button-delete-data = Effacer mes données

settings-language = Langue : { $language }
settings-brand = Dernière recharge : { $brand }. Je vous la proposerai d'abord la prochaine fois.
settings-no-brand = Aucune marque en mémoire.
button-forget = Oublier { $brand }

language-title = Langue
delete-title = Effacer tout ce que je sais de vous ?
delete-what = Votre langue, la dernière marque rechargée, vos rappels, toute question ouverte et ce que vous avez dit aux autres ce mois-ci seront effacés. Votre crédit et votre SIM ne changent pas.
delete-no = Garder
delete-yes = Oui, effacer
deleted-title = C'est effacé
deleted-what = Je ne garde plus rien de vous. Si vous continuez, je devine de nouveau votre langue d'après Telegram.
