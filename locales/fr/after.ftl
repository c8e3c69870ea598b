arrived-title = Bien. C'est valable jusqu'à quand ?
arrived-bundle = Du crédit, ce n'est pas encore un bundle : regardez si le vôtre doit être activé, sinon internet est compté au prix fort.

not-arrived-title = Ne payez pas une deuxième fois
not-arrived-at-once = L'argent est peut-être en route. { $brand } dit que ça arrive normalement presque tout de suite.
not-arrived-wait = L'argent est peut-être en route ; je ne sais pas combien de temps { $brand } met.
not-arrived-proof = Gardez une capture d'écran : heure, montant, numéro de commande
not-arrived-call = Toujours rien ? { $call }
not-arrived-else = { $call } ; sinon { $way }
not-arrived-support = Demandez au service clients.

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
tip-auto-unknown = { $contact ->
    [none] Si { $brand } le propose ? Je n'ai rien trouvé.
   *[other] Si { $brand } le propose ? Je n'ai rien trouvé. Demandez : { $contact }.
}
tip-sunday-line = En ligne, ça marche toujours ; les magasins, eux, ferment.
tip-bridge-line = De l'internet en attendant que votre carte belge marche.
tip-budget-line = Voyez où part le crédit avant qu'il ne reste rien.
tip-promotions-line = Offres du jour : voyez la page de l'opérateur. Un bonus s'utilise à temps.
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
source-people = des utilisateurs de ce bot
source-guide = un guide pour nouveaux arrivants
source-resellers = des listes de revendeurs
source-banks = une étude d'apps bancaires
source-apns = des listes de réglages réseau (APN)
source-code = un code source public
source-tariffs = un comparateur public de tarifs
source-phones = une liste de téléphones eSIM
source-copy = une copie de la page
source-china = un avis ou article chinois
source-archive = une archive du web
source-regulator = IBPT (régulateur télécom)
source-ombudsman = Service de médiation télécom
source-economy = SPF Économie
source-interior = SPF Intérieur
source-minister = ministre des Télécommunications
source-consumer = ConsumerConnect (point de contact fédéral)
source-eu = règlement européen
source-migration = AGII (agence flamande d'intégration)
source-train = SNCB
