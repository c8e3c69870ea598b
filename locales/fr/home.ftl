home-title = Recharger un GSM en Belgique
home-line = Choisissez, et je vous guide pas à pas.
home-rule = Non officiel · ne touche pas à l'argent · ne demande ni numéro de carte ni code bancaire
home-lost = Je ne reconnais plus ce bouton ou ce lien. Reprenez d'ici.
home-top-up = Recharger
home-again = Encore { $brand }
home-other-card = Une autre carte
home-not-arrived = Rien reçu ?
home-balance = Solde
home-validity = Validité
home-voucher = J'ai un ticket
home-support = Service clients
home-trouble = Autre problème
home-stay = Arriver ou partir
home-tips = Conseils
home-more = Plus
home-language = 🌐 Language

more-title = Autre chose ?
more-voucher = J'ai un ticket
more-which = Quel opérateur ?
more-travel = eSIM de voyage
more-privacy = Vie privée
more-help = Aide
button-human = Parler à un humain ↗

help-title = Ce que fait ce bot
help-what = Il vous montre comment recharger une carte prépayée, quelle que soit la marque belge, en ligne ou en magasin, et quoi faire si rien n'arrive.
help-how = Appuyez sur un bouton, ou écrivez simplement : « base », « orange en ligne », « solde lyca ».
help-commands =
    /topup – recharger · /balance – votre solde
    /validity – validité · /support – service clients
    /tips – conseils · /id – identification · /scam – arnaques
    /ask – avec vos mots
    /language – langue
    /settings – réglages · /privacy – ce qui est gardé
    /deletemydata – tout effacer
    /cancel – arrêter et revenir à l'accueil
help-not = Il n'appartient à aucun opérateur, ne prend pas d'argent et ne demande jamais de numéro de carte bancaire, de mot de passe ni de code bancaire. Quelqu'un qui vous aide vraiment n'en a pas besoin.

privacy-title = Ce que je garde de vous
privacy-kept = Gardé : votre identifiant Telegram, la langue choisie, la dernière marque rechargée, la dernière question que je vous ai posée, combien d'erreurs vous avez signalées aujourd'hui et, pendant un jour, les groupes dont vous avez ouvert ici les réglages.
privacy-not-kept = Pas gardé : numéros de téléphone, codes de recharge, ce que vous écrivez. C'est lu, j'y réponds, puis c'est oublié ; si je ne peux pas répondre tout de suite, cela attend, chiffré, un jour au plus. D'un numéro, il ne reste que les deux derniers chiffres, dans un bouton de cette conversation.
privacy-sealed = Ce qui est gardé est chiffré sur le disque, ne sert à rien d'autre et n'est donné à personne. Une question restée ouverte est effacée après 30 jours.
privacy-telegram = La conversation elle-même est stockée par Telegram ; vous pouvez l'y effacer.
privacy-operator = Ce bot est géré par { $name }.
privacy-contact = Une question sur vos données : { $contact }
button-delete-data = Effacer mes données

settings-language = Langue : { $language }
settings-brand = Dernière recharge : { $brand }. Je vous la proposerai d'abord la prochaine fois.
settings-no-brand = Aucune marque en mémoire.
button-forget = Oublier { $brand }

language-title = Langue
delete-title = Effacer tout ce que je sais de vous ?
delete-what = Votre langue, la dernière marque rechargée, vos rappels et toute question ouverte seront effacés. Votre crédit et votre SIM ne changent pas.
delete-no = Garder
delete-yes = Oui, effacer
deleted-title = C'est effacé
deleted-what = Je ne garde plus rien de vous. Si vous continuez, je devine de nouveau votre langue d'après Telegram.
