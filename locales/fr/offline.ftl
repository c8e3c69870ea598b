offline-title = Au comptoir
offline-line = Partout : demandez d'abord, payez, et gardez le ticket jusqu'à l'arrivée du crédit.
offline-ask = Inconnu, demandez : { $places }
offline-at-shop = boutiques de l'opérateur
offline-at-retail = magasins et supermarchés
offline-at-fuel = stations-service et taxis
offline-at-post = poste et points colis
offline-none = { $brand } n'a pas de tickets de recharge : rechargez en ligne.
channel-shop = Boutique
channel-retail = Magasin, supermarché
channel-fuel = Station, taxi
channel-post = Poste, point colis
channel-title-shop = À la boutique de l'opérateur
channel-title-retail = Librairie, supermarché, night shop, borne
channel-title-fuel = Station-service ou point taxi
channel-title-post = Bureau de poste ou point colis
channel-unknown-shop = Je ne sais pas si on recharge au comptoir des boutiques { $brand }. Demandez avant d'y aller.
channel-unknown-retail = Je ne sais pas quelles chaînes vendent { $brand }. Demandez à la caisse.
channel-unknown-fuel = Je ne sais pas si on y vend { $brand }. Demandez à la caisse.
channel-unknown-post = Rien ne me dit qu'on y vend { $brand }. Essayez un magasin ou rechargez en ligne.
clerk-button = Que dire sur place ?
clerk-title = À montrer à la caisse · { $brand }
clerk-say = Bonjour, est-ce que vous vendez des recharges { $brand } pour la Belgique ? J'aimerais en acheter une, en liquide ou par carte. Je peux avoir le ticket avec le code, s'il vous plaît ?
clerk-say-amount = Bonjour, est-ce que vous vendez des recharges { $brand } pour la Belgique ? J'en voudrais une de { $amount }, en liquide ou par carte. Je peux avoir le ticket avec le code, s'il vous plaît ?
clerk-say-shop = Bonjour, je voudrais recharger ma carte prépayée { $brand }. C'est possible ici, en liquide ou par carte ?
clerk-say-refused = Bonjour, le code de recharge { $brand } acheté ici est refusé. Voici le ticket. Pouvez-vous vérifier ?
clerk-before = Avant de payer, vérifiez l'opérateur et le montant. Gardez le ticket et ne montrez son code à personne.
clerk-nl = Flandre, Bruxelles
clerk-fr = Wallonie, Bruxelles
clerk-de = Communauté germanophone
voucher-next = J'ai le ticket

voucher-title = Utiliser un ticket de recharge { $brand }
voucher-code-word = CODE
voucher-sms = Envoyez { $text } par SMS au { $to }
voucher-dial = Composez { $dial } et appelez
voucher-call = Appelez le { $number }
voucher-online = Ou entrez le code sur la page de l'opérateur ou dans votre compte
voucher-ticket = La marche à suivre est imprimée sur le ticket : suivez-la.
voucher-digits = Le code compte { $count } chiffres.
voucher-offer = Ne montrez le code à personne. Si vous le tapez ici, j'écris le texte à copier et ne le garde que le temps de répondre ; la conversation reste chez Telegram.
voucher-no-offer = Ne montrez le code à personne. Si vous le tapez ici, je vérifie seulement le format et ne le garde que le temps de répondre ; la conversation reste chez Telegram.
voucher-problem-short = Ce code est trop court : il a { $count } chiffres{ $wanted ->
    [0] .
   *[other] , il en faut { $wanted }.
} Rien n'est perdu ; renvoyez-le.
voucher-problem-long = Ce code est trop long : il a { $count } chiffres{ $wanted ->
    [0] .
   *[other] , il en faut { $wanted }.
} Rien n'est perdu ; renvoyez-le.
voucher-problem-letters = Un code n'a que des chiffres. Rien n'est perdu ; renvoyez-le.
voucher-problem-phone = C'est un numéro de téléphone, pas un code de recharge : le code est sur le ticket. Rien n'est perdu.
redeem-title = Votre ticket de recharge { $brand }
redeem-checked = ✓ { $count } chiffres, le format est bon.
redeem-unchecked = Comparez le code avec le ticket, chiffre par chiffre : je n'ai pas pu vérifier son format.
redeem-copy-text = Copier le SMS
redeem-copy-dial = Copier pour appeler
redeem-secret = Qui a le code peut l'utiliser : ne transférez pas ce message. Je ne le garde pas.
