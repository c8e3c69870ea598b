group-hello = Bonjour. Demandez-moi comment recharger un téléphone en Belgique, par exemple : { $command }
group-private = En privé ↗
group-in-private = Pour vous seul : ouvrez-le dans notre chat privé.
group-add = Ajouter à un groupe ↗
group-not-yours = Ces boutons sont à quelqu'un d'autre. Demandez vous-même : { $command }
group-admins-only = Seuls les admins du groupe peuvent changer ça
group-anonymous = Vous écrivez au nom du groupe. Ouvrez les réglages en privé ; le lien marche une fois, pendant dix minutes.

group-help-title = Comment m'interroger ici
group-help-line = Une commande, et je réponds à celui qui demande. Sinon, je me tais.
group-help-examples = { $topup } · { $balance }
group-help-all = Aussi : { $commands }
group-help-privacy = Numéros, codes de recharge et cartes bancaires n'ont rien à faire dans un groupe : ça continue en privé.
group-help-admins = Admins : { $settings }

group-settings = Réglages de ce groupe
group-settings-of = Réglages de { $title }
group-where = Ces réglages s'ouvrent depuis le groupe.
group-language = Langue : { $language }
group-language-auto = celle de qui demande
group-quiet = Discret
group-quiet-line = Discret : seul celui qui demande voit la réponse, là où Telegram le permet.
group-delete-line = Les réponses et leurs commandes peuvent s'effacer toutes seules ; pour les commandes, je dois être admin avec droit d'effacer.
group-keep = Garder
group-minutes = { $minutes } min
group-topic = Dans ce sujet seulement
group-topic-line = Je peux ne répondre que dans ce sujet ; appuyez dans chaque sujet où je dois répondre.
button-share = Partager ↗
