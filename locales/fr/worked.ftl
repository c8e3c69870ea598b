tell-ask = Dire aux autres ce qui a marché ? Je ne garde que des nombres, aucun identifiant.
tell-online = J'ai payé en ligne
tell-shop = J'étais au magasin
tell-refused = Refusé : le dire
tell-unsold = Pas vendu : le dire
tell-which-way = Comment avez-vous payé ?
tell-which-refused = Qu'est-ce qui a été refusé ?
tell-which-shop = Quel genre de magasin ?
tell-kept = Je garde un nombre par marque, moyen, origine de la carte et mois, jamais qui. Un repère sans votre nom évite de vous compter deux fois ; il disparaît à la fin du mois.
tell-origin = D'où vient la carte ?
tell-offer = Fallait-il le demander ?
tell-skip = Passer
detail-belgium = Belgique
detail-eu = Autre pays de l'UE
detail-china = Chine
detail-elsewhere = Ailleurs
detail-asked = Il fallait demander
detail-shown = C'était en rayon
shop-operator = Boutique de l'opérateur
shop-newsagent = Librairie
shop-supermarket = Supermarché
shop-night-shop = Night shop
shop-petrol = Station-service
shop-post = Bureau de poste
shop-offer-asked = { $shop }, sur demande
shop-offer-shown = { $shop }, en rayon
method-from-belgium = { $method } de Belgique
method-from-eu = { $method } d'un autre pays de l'UE
method-from-china = { $method } de Chine
method-from-elsewhere = { $method } hors UE
told-title = Merci, c'est compté
told-line = Les autres le voient dès le lendemain, quand trois personnes ont dit la même chose.
told-online-worked = a marché
told-online-refused = refusé
told-shop-worked = vendu
told-shop-refused = pas vendu
worked-line = { $what } : { $said }
people-worked-online = { $count ->
    [one] a marché pour une personne
   *[other] a marché pour { $count } personnes
}
people-refused-online = { $count ->
    [one] refusé à une personne
   *[other] refusé à { $count } personnes
}
people-worked-shop = { $count ->
    [one] vendu à une personne
   *[other] vendu à { $count } personnes
}
people-refused-shop = { $count ->
    [one] pas vendu à une personne
   *[other] pas vendu à { $count } personnes
}
worked-last = dernière fois en { $month }
privacy-more = Recharges et rappels
privacy-told = Ce qui a marché pour vous, si vous le dites : un nombre et, jusqu'à la fin du mois, un repère sans votre nom ; « Effacer mes données » reprend les deux.
mydata-told = Dit aux autres ce mois-ci : { $brand }, { $what } : { $result }
stats-title = Ce que les gens ont dit
stats-line = ✓ a marché, ✗ refusé, ? pas montré : d'aujourd'hui, ou trop en un jour
stats-none = Rien pour l'instant.
stats-held = { $day } : { $sum }, retenu : bien plus que d'habitude en un jour
stats-waits = { $day } : { $sum }, montré quand la journée sera finie
stats-release = Montrer le retenu
stats-clear = Tout effacer ici
stats-admins-only = Réservé à ceux qui gèrent ce bot
stats-alert = { $brand } : bien plus de gens que d'habitude ont dit quelque chose aujourd'hui. C'est retenu jusqu'à ce que l'un de vous regarde : /stats
