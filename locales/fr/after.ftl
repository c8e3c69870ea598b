arrived-title = Bien. C'est valable combien de temps ?
arrived-bundle = Du crédit, ce n'est pas encore un bundle : regardez si le vôtre doit être activé, sinon internet est compté au prix fort.

not-arrived-title = Ne repayez pas tout de suite
not-arrived-at-once = L'argent est peut-être en route. { $brand } dit que ça arrive normalement presque tout de suite.
not-arrived-wait = L'argent est peut-être en route. Je ne sais pas combien de temps il faut chez { $brand }.
not-arrived-proof = Gardez une capture d'écran : heure, montant, numéro de commande
not-arrived-call = Toujours rien ? Demandez au service clients :

tips-title = Conseils
tip-budget = Prévoir le budget
tip-promotions = Promotions
tip-backup = Plan B
tip-reachable = Rester joignable
tip-moment = Le bon moment
tip-drain = Le crédit disparaît
tip-auto = Recharge automatique
tip-sunday = Dimanche et soir
tip-bridge = eSIM de dépannage
tip-moment-line = Un jour trop tard peut coûter le bonus, ou le crédit.
tip-drain-line = Le crédit peut partir sans un seul appel : voici où regarder.
tip-auto-line = Pratique si vous oubliez, gênant si vous partez.
tip-sunday-line = En ligne, ça marche toujours ; les magasins, eux, ferment.
tip-bridge-line = De l'internet en attendant que votre carte belge marche.
tip-budget-line = Voyez où part le crédit avant qu'il ne reste rien.
tip-promotions-line = Un bonus ne vaut la peine que si vous l'utilisez à temps.
tip-backup-line = Prévoyez une deuxième solution avant d'en avoir besoin.
tip-reachable-line = Un numéro prépayé reste à vous tant que vous rechargez à temps.
tip-next = Suite : { $tip }

source-title = D'où ça vient
source-published = daté : { $date }
source-checked = vu en ligne : { $date }
source-old = ancien : a pu changer
source-unchecked = Rien ici n'a été vérifié sur la page en ligne : je lis des copies. C'est la page de l'opérateur qui compte.
source-some-checked = Ce qui n'a pas été vu en ligne a pu changer. C'est la page de l'opérateur qui compte.
confidence-official = officiel
confidence-copy = texte officiel, copié par un tiers
confidence-third-party = source non officielle
confidence-inference = déduit par nous
confidence-not-found = cherché, pas trouvé
confidence-advice = notre conseil

## Sources without a name of their own
source-own = notre déduction, d'après des pages publiques
source-user = le récit d'un particulier
source-guide = un guide pour nouveaux arrivants
source-resellers = des listes de revendeurs
source-banks = une étude d'apps bancaires
source-apns = des listes publiques d'APN
source-code = un code source public
source-tariffs = un comparateur public de tarifs
source-phones = une liste de téléphones eSIM
source-copy = une copie de la page
source-china = un avis ou article chinois
