note-jim-binge = JIM a aussi un abonnement, BINGE : regardez d'abord lequel vous avez.
note-jim-binge-prices = { $small }, { $middle } et { $large } sont des prix de BINGE, pas des montants de recharge.
note-jim-megasurf = Le bundle internet d'une carte JIM prépayée s'appelle MEGASURF.
note-jim-served = Si on vend encore de nouvelles cartes prépayées, je ne le sais pas ; les pages d'aide en parlent encore. Demandez : { $mail }.
note-jim-ask = La page de recharge de JIM, je ne l'ai pas trouvée : cherchez sur son site, ou appelez le { $phone }, gratuit depuis une carte JIM.
note-jim-no-debt = Une carte prépayée ne peut pas dépenser plus que son crédit.
note-jim-alerts = JIM envoie un message quand { $percent } % du bundle est utilisé, et un autre à la fin.
note-jim-drain = Quand le bundle est épuisé, internet et les appels continuent et mangent le crédit.
note-jim-vouchers = Des revendeurs proposent des tickets de recharge JIM ; je ne sais pas comment les utiliser.
note-jim-refund = Si vous passez chez un autre opérateur avec votre numéro, JIM rembourse le crédit acheté, moins { $fee } : demandez-le à { $mail } dans { $months ->
    [one] le mois
   *[other] les { $months } mois
}.
note-jim-refund-how = JIM rend l'argent dans { $weeks ->
    [one] la semaine
   *[other] les { $weeks } semaines
}, par le moyen utilisé pour payer. MEGASURF n'est pas remboursé.
note-jim-outside-eu = Hors UE, internet s'arrête à { $most }, avec un SMS à { $first } et à { $second } ; rien ne dit si ça vaut aussi en prépayé.
note-jim-apn = Sa marque sœur Mobile Vikings a { $name }, avec { $login } comme utilisateur et comme mot de passe : ça vaut un essai.
note-jim-offers = Je n'ai pas trouvé ce que JIM donne pour quel montant : regardez sur son site avant de payer.
note-jim-alive = JIM Mobile existe toujours : son site répondait le { $day }.
note-jim-owner = JIM Mobile fait partie du groupe Proximus depuis { $since } ; je n'ai pas pu confirmer son réseau d'aujourd'hui.
