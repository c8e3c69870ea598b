trouble-title = Qu'est-ce qui ne va pas ?
trouble-line = Vous venez de payer ? Ne repayez pas tout de suite.
stay-title = Arriver, voyager ou partir
topic-trouble = Problème
topic-stay = Arriver ou partir
topic-no-data = Payé, pas d'internet
topic-no-internet = Pas d'internet
topic-friend = Un ami paie
topic-offline = En magasin

guide-refused = Carte refusée
guide-wrong = Mauvais numéro
guide-country = Code d'un autre pays
guide-blocked = SIM bloquée, perdue
guide-wifi = Wifi gratuit
guide-scam = Une arnaque ?
guide-stolen = Je me suis fait avoir
guide-complaint = Se plaindre
guide-arriving = Avant d'arriver
guide-identify = S'identifier
guide-account = Sans compte belge
guide-abroad = À l'étranger
guide-leaving = Quitter la Belgique
guide-porting = Changer d'opérateur
guide-title-refused = Carte refusée, et moyens de paiement
guide-title-wrong = Envoyé au mauvais numéro
guide-title-country = Un ticket ou une app d'un autre pays
guide-title-blocked = SIM bloquée ou perdue
guide-title-wifi = Internet sans crédit
guide-title-scam = Reconnaître une arnaque
guide-title-stolen = J'ai donné une carte, un code ou de l'argent
guide-title-complaint = Personne n'aide : comment se plaindre
guide-title-arriving = Avant d'arriver en Belgique
guide-title-identify = Identification : qui, avec quoi
guide-title-account = Pas encore de compte bancaire belge
guide-title-abroad = À l'étranger avec une carte belge
guide-title-leaving = Partir plusieurs mois, ou pour de bon
guide-title-porting = Changer d'opérateur et garder le numéro
guide-unknown = Je ne sais pas ce que dit { $brand } là-dessus. Ceci vaut pour toutes les marques :
guide-from-abroad = La page { $brand } marche depuis l'étranger.
guide-not-from-abroad = La page { $brand } ne marche pas depuis l'étranger.
call-cardStop = Carte bancaire : Card Stop { $number }
call-cardStopAbroad = Card Stop depuis l'étranger : { $number }
call-police = Police : { $number }
call-emergency = Ambulance et pompiers, même sans crédit : { $number }
call-safeonweb = Transférez ce qui est suspect à { $number }

no-data-credit = Le crédit est-il là ?
no-data-credit-yes = Oui, il est là
no-data-credit-no = Non
no-data-bundle = Avez-vous un bundle ou un bonus en cours ?
no-data-bundle-line = Avec du crédit seul, appels et internet se paient à l'unité, et c'est cher. Un bundle est un paquet avec une date de fin ; il faut parfois l'acheter ou l'activer.
no-data-bundle-yes = Oui
no-data-bundle-no = Non, ou pas sûr
no-data-activate = Avoir internet avec votre crédit
no-data-still = Toujours pas d'internet
no-data-place = Où êtes-vous ?
no-data-here = En Belgique
no-data-away = À l'étranger
no-data-settings = À vérifier sur le GSM
no-data-restart = L'internet mobile est-il activé ? Activez puis coupez le mode avion, et redémarrez le GSM.
no-data-abroad = Pas d'internet à l'étranger
apn-unknown = Je ne connais pas le point d'accès (APN) chez { $brand } : l'opérateur l'envoie par SMS, ou demandez au service clients.
apn-name = Point d'accès (APN) : { $name }
apn-login = Point d'accès (APN) : { $name }, utilisateur { $user }, mot de passe { $password }

friend-title = Quelle langue lit votre ami ?
friend-number = Le message ({ $language }) : avec votre numéro ?
friend-number-line = Envoyez-moi le numéro et je le mets dans le message. Je ne le garde pas. Ou faites sans.
friend-without = Sans numéro
friend-card-title = Tu peux recharger mon GSM { $brand } en Belgique ?
friend-card-number = Numéro : { $number }
friend-card-number-later = Je t'envoie le numéro en privé.
friend-card-online = En ligne : va sur { $host } et choisis recharger. Numéro, montant, paiement ; pas besoin de compte.
friend-card-voucher = Avec un ticket : achète un ticket de recharge { $brand } pour la Belgique (recharge / herlaadkaart) et envoie-moi le code, en privé seulement.
friend-card-account = { $brand } se recharge depuis un compte : demande-moi d'abord comment on fait.
friend-card-bonus = À partir de { $from }, il y a un bonus.
friend-card-code = Paie sur ton propre téléphone, avec ta propre carte, et envoie-moi une capture d'écran de la confirmation.
friend-card-never = N'envoie tes données de carte et tes codes bancaires à personne, même pas à moi.

button-report = Une erreur ?
report-title = Qu'est-ce qui ne va pas sur cet écran ?
report-line = Écrivez-le en quelques mots : c'est lu par ceux qui s'occupent de ce bot, avec l'adresse de l'écran. Pas de numéros, pas de codes.
report-anonymous = Ils ne voient pas votre nom.
report-named = Ils voient votre nom, pour pouvoir vous poser une question.
report-with-name = Avec mon nom
report-without-name = Sans mon nom
report-limit = Déjà { $most } messages aujourd'hui. Réessayez demain.
report-undelivered = L'envoi n'a pas marché. Rien n'a été gardé.
report-note =
    « { $text } »
    Écran : { $address } { $link }
    Faits : { $facts }
    De : { $who }
reported-title = C'est envoyé, merci
reported-line = Ils vous répondront peut-être, ça dépend d'eux. Si de l'argent est en jeu, demandez aussi au service clients.

warning-card = Ça ressemble à un numéro de carte bancaire
warning-code = Ça ressemble à un code ou à un mot de passe
warning-account = Cela ressemble à un numéro de compte bancaire
warning-kept = Je ne l'ai pas gardé, mais il reste dans cette conversation : effacez-le.
warning-never = Personne d'honnête n'en a besoin pour une recharge : ni opérateur, ni banque, ni quelqu'un qui vous aide. Si une autre personne l'a aussi, appelez votre banque.
warning-gone = Il n'est plus dans ce chat. Quelqu'un d'autre l'a aussi ? Card Stop et votre banque d'abord : appuyez ci-dessous.
warning-delete = Effacer mon message
toast-deleted = Effacé
toast-not-deleted = Je ne peux pas l'effacer : appuyez longuement sur votre message pour l'effacer vous-même.

maybe-title = Que voulez-vous dire ?
