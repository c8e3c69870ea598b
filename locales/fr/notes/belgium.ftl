## What kind of card
note-belgium-esim-number = L'eSIM d'un opérateur a aussi un numéro et se recharge avec ce numéro.
note-belgium-esim-prepaid = Pour la plupart des marques, je n'ai pas trouvé si le prépayé existe en eSIM.
note-belgium-eid = Sur un iPhone, regardez dans Réglages, Général, Informations : une ligne { $eid } veut dire qu'il peut avoir une eSIM.
note-belgium-china-iphone = La plupart des iPhone vendus en Chine continentale n'ont pas d'eSIM.

## Travel eSIM
note-belgium-travel-seller = Seul son vendeur peut recharger une eSIM de voyage : ni un magasin, ni un ticket, ni un code, ni un opérateur belge.
note-belgium-travel-wifi = Pour recharger, il faut internet : trouvez un wifi si vous n'en avez plus.
note-belgium-travel-keep = Ne supprimez pas l'eSIM.
note-belgium-travel-install = Une nouvelle eSIM s'installe de préférence sur un wifi stable. Lisez quand elle démarre : certains forfaits démarrent à l'installation.
note-belgium-travel-qr = Un QR code d'eSIM que vous n'avez pas demandé est une arnaque : n'achetez que sur le site ou l'app du vendeur.

## Which operator
note-belgium-look-at-it = Regardez le nom en haut de l'écran du GSM, et ce qui est imprimé sur la carte.
note-belgium-prefix-hint = Les premiers chiffres ne sont qu'un indice : un numéro transféré chez un autre opérateur reste le même.
note-belgium-look-up-names = Le site public { $site } donne l'opérateur d'aujourd'hui.
note-belgium-look-up-brands = Dans la recherche publique, BASE peut figurer comme Telenet, et Mobile Vikings comme Proximus ou sous un autre nom.
note-belgium-small-brand = Une petite marque peut afficher le nom du réseau qu'elle utilise.
note-belgium-vikings-block = Un numéro en { $prefix } inscrit sous Proximus peut être un Mobile Vikings ou un JIM Mobile : jusqu'en { $until }, il figurait sous leur nom.

## Where to top up
note-belgium-stores = Google Play et l'App Store ne donnent que l'app ; ils ne vendent pas de crédit.
note-belgium-gift-cards = On n'achète pas de crédit d'appel avec une carte cadeau Apple ou Google.
note-belgium-real-app = Pour trouver la vraie app, cherchez le nom de l'opérateur et vérifiez l'éditeur.
note-belgium-browser = L'app n'est pas dans votre store ? Le site de l'opérateur marche dans le navigateur, sans compte de store.
note-belgium-type-address = Tapez vous-même l'adresse de l'opérateur ; un lien dans un message peut être faux.
note-belgium-bank-button = Le bouton d'une banque au moment de payer est un moyen de paiement, pas une recharge dans l'app de cette banque.
note-belgium-bank-cards = Une carte prépayée de banque sert à payer : la charger ne met pas de crédit sur votre GSM.

## Resellers
note-belgium-own-site = Le site de l'opérateur vaut mieux : un revendeur ajoute une étape et souvent des frais.
note-belgium-reseller-names = Des sites qui vendent des recharges : { $first }, { $second } et { $third } ; je ne sais pas s'ils ont votre opérateur belge.
note-belgium-wrong-number = Mauvais numéro, argent perdu : relisez le numéro deux fois.
note-belgium-reseller-ways = Chez un revendeur, avec un numéro, le crédit arrive directement ; avec juste une adresse e-mail, vous recevez un code à utiliser vous-même.
note-belgium-reseller-fee = Le montant des frais, je ne l'ai pas trouvé : regardez avant de payer, ils doivent être affichés clairement avant.
note-belgium-code-refused = Le code d'un revendeur est refusé ? Suivez les instructions de l'opérateur, puis demandez-lui.
note-belgium-reseller-mail = Pas de mail de Recharge.com ? Regardez dans les spams ; un paiement raté est remboursé en quelques jours ouvrables.
note-belgium-statement-names = Sur l'extrait de compte, Recharge.com peut apparaître comme { $first }, { $second } ou { $third }.
note-belgium-ding-pin = Chez Ding, pour certains opérateurs, vous recevez un code à utiliser vous-même.
note-belgium-reload-base = ReloadBase n'a rien à voir avec l'opérateur BASE.
note-belgium-stranger = N'achetez jamais de crédit à un inconnu, même moins cher, et ne donnez votre code bancaire à personne.
note-belgium-cash-out = Évitez les sites qui changent du crédit en argent : ils en gardent une grande part.

## Which number
note-belgium-format = Un numéro de GSM a { $digits ->
    [one] { $digits } chiffre
   *[other] { $digits } chiffres
} : { $home }, avec l'indicatif du pays { $abroad }.
note-belgium-read-back = Le numéro de quelqu'un d'autre ? Faites-le-lui relire avant de payer.

## Paying
note-belgium-foreign-card = Une Visa ou Mastercard étrangère vaut un essai là où la page affiche le logo. Votre banque demande d'habitude une deuxième confirmation, dans son app ou par code.
note-belgium-belgian-account = Pour Bancontact, il faut une carte liée à un compte belge.
note-belgium-cash-voucher = En liquide, oui : avec un ticket de recharge acheté en magasin, si votre marque en a.
note-belgium-neobanks = Wise, Revolut, N26 : choisissez la carte, pas Bancontact.
note-belgium-apple-china = La page affiche Apple Pay ? Essayez votre Visa chinoise : le { $date }, Apple a annoncé que celles de plusieurs banques chinoises y marchent à l'étranger.
note-belgium-china-card = Avec une carte chinoise, faites activer le paiement en ligne à l'étranger, si possible avant de partir.
note-belgium-chinese-wallets = Alipay ou WeChat : regardez la recharge à l'étranger dans l'app. Si la Belgique ou votre opérateur n'est pas dans la liste, ce n'est pas possible par là.
note-belgium-unionpay = UnionPay : beaucoup de terminaux en magasin l'accepteraient, demandez donc sur place ; sur le web, prenez une autre carte.
note-belgium-bank-code = Le code du paiement vient de votre banque, sur le téléphone qu'elle connaît.
note-belgium-code-missing = Pas de code de la banque ? Demandez-en un nouveau, seul le dernier compte ; puis appelez votre banque.
note-belgium-pay-window = La fenêtre de paiement ne s'ouvre pas ? Essayez un autre navigateur.
note-belgium-foreign-refused = Certains sites refusent les cartes d'autres pays.
note-belgium-virtual-card = Une carte virtuelle ou à usage unique peut être refusée : essayez la carte ordinaire.
note-belgium-friend-card = La carte belge d'un ami marche d'habitude en Bancontact et en Visa ou Mastercard.
note-belgium-friend-pays = Si un ami paie : sur son propre téléphone, avec sa propre carte. N'envoyez ni données de carte ni codes bancaires.
note-belgium-bancontact-final = Un paiement Bancontact ne s'annule pas ; seul le vendeur peut le rembourser.
note-belgium-payconiq = L'app Payconiq devient Bancontact Pay ; l'ancien nom devait disparaître d'ici fin { $year }, j'ignore si c'est fait.
note-belgium-card-stop = Carte bancaire volée, ou ses données communiquées ? Card Stop { $number }, depuis l'étranger { $abroad }. Il ne bloque que les cartes de paiement.

## Nothing arrived
note-belgium-check-again = Revérifiez le numéro et l'opérateur sur le reçu, et redémarrez le GSM.
note-belgium-reseller-first = Acheté chez un revendeur ? Regardez dans les spams, puis demandez au revendeur.
note-belgium-ombudsman = L'opérateur ne vous aide pas ? Le médiateur des télécoms est gratuit : plaignez-vous d'abord à l'opérateur, puis écrivez sur { $site }.
note-belgium-ombudsman-time = Le médiateur répond dans un délai de { $most ->
    [one] { $most } jour
   *[other] { $most } jours
}, en moyenne { $usual } ; votre plainte à l'opérateur peut dater d'un an au plus.
note-belgium-ombudsman-phone = Téléphone du médiateur : { $other } en néerlandais, anglais et allemand, { $french } en français ; les plaintes par écrit seulement.
note-belgium-consumer = Trompé par un magasin ou un site ? Signalez-le à ConsumerConnect : { $site }.

## Operator's own shop
note-belgium-bring-id = Prenez votre passeport ou votre carte d'identité, l'original : une nouvelle carte doit être identifiée avant de marcher.
note-belgium-blocked-card = Une carte bloquée ou jamais activée doit d'abord être identifiée ; d'ici là, recharger n'aide pas.
note-belgium-no-address = Pour le prépayé, on ne demandait pas d'adresse belge, disent deux guides d'universités.

## Petrol stations, taxi points
note-belgium-fuel-shops = Des shops de stations-service vendent des recharges, dit la presse ; je ne sais pas quelles chaînes, ni de quelles marques.
note-belgium-taxi = Je n'ai trouvé aucun point taxi qui vende des recharges.
note-belgium-fuel-hours = Les stations-service échappent aux heures de fermeture des magasins : il y en a peut-être une ouverte tard.

## Shops
note-belgium-shop-kinds = Librairies, épiceries et shops de stations-service vendent des recharges, dit la presse ; demandez votre marque.
note-belgium-prints-code = La caisse imprime un code ; vous l'utilisez vous-même, comme indiqué sur le ticket.
note-belgium-bring-both = Prenez du liquide et une carte : certains magasins n'acceptent que Bancontact.
note-belgium-wrong-ticket = Mauvais montant ou mauvais opérateur sur le ticket ? Dites-le tout de suite au magasin, avant d'utiliser le code.
note-belgium-read-out = Ne lisez jamais un code au téléphone : c'est une arnaque connue.
note-belgium-other-shops = Des supermarchés et des magasins de GSM vendaient aussi des codes ; demandez avant d'y aller.
note-belgium-kiosks = Je n'ai trouvé aucune borne qui recharge les GSM en Belgique.
note-belgium-cash-machines = Au distributeur de billets, je n'ai pas trouvé de recharge : mes sources ne parlent que de retirer et de déposer de l'argent.
note-belgium-energy-points = Les points de recharge pour compteurs à budget, c'est pour l'énergie, pas pour les GSM.
note-belgium-face-value = En magasin, un ticket coûte ce qui est imprimé dessus.
note-belgium-no-surcharge = Personne ne peut demander de supplément pour un paiement par carte, en magasin ou en ligne, depuis le { $since }.
note-belgium-electronic = Un magasin doit accepter au moins un paiement électronique depuis le { $since }, celui qu'il veut.
note-belgium-cash-legal = Le liquide, oui : il reste légal, et un magasin ne peut le refuser que dans des cas exceptionnels.
note-belgium-small-sums = Un minimum pour la carte ? Demandez d'abord : selon la presse, c'était permis en { $before }, pas en { $after }.
note-belgium-shop-hours = La plupart des magasins ouvrent du lundi au samedi de { $from } h à { $to } h, et presque tous ferment le dimanche ; les night shops ouvrent aussi ce jour-là, le soir, coûtent plus cher et n'ont pas toujours votre marque : demandez d'abord.
note-belgium-shop-law = Jusqu'à { $to } h au plus, { $late } h le vendredi et la veille d'un jour férié : la loi permet aux magasins d'ouvrir dès { $from } h.
note-belgium-night-hours = Les night shops peuvent ouvrir de { $from } h à { $to } h, sauf si la commune fixe d'autres heures.
note-belgium-holidays = Les jours fériés, beaucoup de magasins sont fermés ; recharger en ligne marche.

## Post office, courier
note-belgium-post-offices = Ne comptez pas sur la poste : la liste du régulateur sur ses services ne cite pas de recharge de GSM ; elle ne reprend que les services publics.
note-belgium-parcel-points = Je n'ai trouvé ni point colis ni coursier qui vende des recharges.
note-belgium-postal-slip = Je n'ai rien trouvé sur la recharge par bulletin de versement ou de virement : n'envoyez pas d'argent par là.
note-belgium-bpaid = La carte bpaid était une carte de paiement, pas une carte de GSM ; elle s'est arrêtée le { $date }.

## Paying monthly
note-belgium-paid-in-advance = Certains abonnements se paient d'avance et ressemblent au prépayé : si une facture ou une invitation à payer arrive, payez-la.
note-belgium-two-kinds = Une marque peut avoir du prépayé et des abonnements, comme JIM Mobile : regardez dans votre compte ce que vous avez.

## Without internet
note-belgium-no-data-needed = Pour envoyer un SMS ou composer un code, il faut du réseau, pas d'internet.
note-belgium-ask-friend = Pas de ticket de recharge ? Demandez à un ami qui a internet de payer pour vous, et faites-lui relire votre numéro.
note-belgium-station-wifi = Les grandes gares ont un wifi gratuit avec un compte My SNCB.
note-belgium-campus-wifi = Sur un campus : eduroam, avec le compte de votre université.
note-belgium-brussels-wifi = À Bruxelles, { $name } : gratuit dans les stations de métro et les bibliothèques, avec un compte.
note-belgium-wifi-safety = Sur un wifi public, payez plutôt dans l'app de votre banque.

## Tip: budget
note-belgium-bonus-amount = Choisissez un montant qui donne un bonus : chez BASE, c'est à partir de { $from }.
note-belgium-bundle-first = Le bundle finit d'habitude avant le crédit ; après, tout est pris sur le crédit, au prix plein.
note-belgium-data-drain = L'internet hors bundle vide vite le crédit : chez BASE, { $price } par Mo.
note-belgium-data-off = Bundle épuisé ? Coupez l'internet mobile jusqu'à la prochaine recharge.
note-belgium-balance-lags = Regardez le solde de temps en temps. Chez BASE, la dernière utilisation peut apparaître en retard, par exemple à l'étranger.
note-belgium-abroad = Dans l'UE, en Norvège, en Islande et au Liechtenstein, le crédit marche comme ici. Ailleurs, regardez d'abord le prix et coupez l'internet mobile.
note-belgium-fair-use = À l'étranger dans l'UE, ce que vous utilisez est pris sur votre crédit ; il peut y avoir des limites d'usage raisonnable.
note-belgium-paid-texts = Les numéros courts qui commencent par { $first } sont des abonnements payants : envoyez { $stop } au numéro pour en arrêter un.
note-belgium-leaving-credit = Vous changez d'opérateur avec votre numéro ? Demandez à l'ancien le crédit restant : dans { $weeks ->
    [one] la semaine
   *[other] les { $weeks } semaines
} sur un compte bancaire, avec { $fee } de retenue au maximum.

## Tip: promotions
note-belgium-rule-shown = Lisez les conditions sur la page de l'opérateur : Proximus les affiche quand vous rechargez en ligne.
note-belgium-bonus-days = Un bonus a sa propre date de fin : chez BASE, après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
note-belgium-fake-reload = « Rechargez maintenant ou votre carte s'arrête » peut être faux ou vrai : n'ouvrez pas le lien, regardez dans l'app ou sur le site de l'opérateur.
note-belgium-cheap = Le crédit bon marché proposé dans un groupe est souvent payé avec de l'argent volé, et le numéro peut être coupé plus tard.
note-belgium-report = Transférez un mail suspect à { $french } (néerlandais { $dutch }, anglais { $mail }) ; un SMS, en capture d'écran.
note-belgium-check-payee = Dans la fenêtre de paiement, le bénéficiaire doit être l'opérateur et le montant celui que vous avez choisi.
note-belgium-never-pin = Personne d'honnête ne demande votre PIN ou un mot de passe.

## Tip: back up
note-belgium-second-way = Ayez un deuxième moyen de payer : une autre carte, un peu de liquide, ou un ami.
note-belgium-spare-voucher = Gardez un ticket de recharge en réserve, code caché, si votre marque en a.
note-belgium-write-down = Notez sur papier : votre numéro, le service clients, votre banque, un ami.
note-belgium-keep-receipt = Gardez le reçu ou une capture d'écran jusqu'à ce que le crédit soit là.
note-belgium-pin-puk = Notez le PIN et le PUK : après trois mauvais PIN, il n'y a plus que le PUK.
note-belgium-phone-contents = Une nouvelle SIM ne rend pas ce qui était dans le GSM : sauvegardez contacts et photos ailleurs.
note-belgium-wifi-accounts = Créez les comptes pour eduroam et le wifi My SNCB tant que vous avez encore internet.
note-belgium-code-in-chat = N'envoyez un code que dans une conversation privée, jamais dans un groupe, et utilisez-le tout de suite : qui l'a peut s'en servir.
note-belgium-doc-stop = Papiers d'identité belges perdus ? DOC STOP { $free }, ou { $other }.

## Tip: stay reachable
note-belgium-end-date = Cherchez la date de fin dans l'app de votre opérateur et rechargez avant ; chaque marque a la sienne.
note-belgium-identify-again = L'opérateur peut vous redemander de vous identifier : faites-le seulement sur son site, dans son app ou dans sa boutique.
note-belgium-no-photo = N'envoyez pas de photo de vos papiers par WhatsApp ou e-mail : identifiez-vous seulement sur le site ou dans l'app de l'opérateur, ou en magasin avec l'original.
note-belgium-home-sim = Gardez la SIM de votre pays dans un GSM qui capte, pour les codes bancaires, avec l'internet mobile coupé.
note-belgium-lost-sim = SIM perdue ou volée ? Prévenez l'opérateur dans { $hours ->
    [one] l'heure
   *[other] les { $hours } heures
}.
note-belgium-emergency = Le { $emergency } marche sans crédit, mais il faut une SIM dans le GSM ; pour la police, composez le { $police }.
note-belgium-months-base = Chez BASE, une recharge avec une carte de paiement belge valait identification pour { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}.
note-belgium-texts-eu = Avec une carte belge, recevoir des SMS est gratuit partout dans l'UE.
note-belgium-before-leaving = Vous partez pour de bon ? Changez de numéro auprès de la banque, dans vos apps et à l'université tant que la SIM reçoit encore des codes.
note-belgium-move-number = Vous changez d'opérateur ? Le nouveau s'occupe de tout ; ne résiliez pas d'abord, sinon le numéro peut être perdu.
note-belgium-used-sim = N'achetez pas une SIM déjà activée : elle est au nom de quelqu'un d'autre, et ne peut passer qu'à la famille proche.

## Paid, and no data
note-belgium-credit-no-bundle = Du crédit seul, ce n'est souvent pas encore un bundle : regardez d'abord si le crédit est là, puis ce que la recharge a donné.
note-belgium-look-what-came = Certaines marques ne donnent internet qu'à partir d'un montant, d'autres demandent d'acheter un bundle avec le crédit : regardez dans l'app ou le compte ce qui est en cours.
note-belgium-data-sim = Deux SIM dans le GSM ? Choisissez la belge pour l'internet mobile.
note-belgium-roaming-switch = À l'étranger, il faut aussi activer l'itinérance des données (roaming) dans les réglages du GSM.
note-belgium-pass-first = Hors UE, il faut parfois d'abord acheter un pass, ou il n'y en a pas en prépayé : regardez sur la page de l'opérateur tant que vous avez du wifi.

## My card is refused
note-belgium-other-ways = Il y a d'habitude une autre solution : une autre Visa ou Mastercard, un ticket de recharge payé en liquide, ou un ami qui paie.
note-belgium-wallet-shops = Alipay ou WeChat dans les magasins belges : je n'ai pas trouvé de liste, demandez à la caisse.

## A friend pays
note-belgium-friend-number = Envoyez le numéro en texte, { $format }, avec le nom de l'opérateur, et faites-le relire par votre ami.
note-belgium-friend-small = Commencez par un petit montant : votre ami vous envoie le numéro du reçu, vous regardez le solde.
note-belgium-friend-name = Un ami qui paie chez un revendeur met sa propre adresse de facturation : elle doit parfois correspondre à la carte.
note-belgium-ding-ask = Avec Ding, vous pouvez créer et envoyer un lien pour demander une recharge ; sa page ne cite pas la Belgique.
note-belgium-friend-trick = Un ami demande soudain des codes par message ? Appelez-le d'abord : c'est une ruse classique.

## Sent to a wrong number
note-belgium-wrong-ask = Contactez tout de suite celui que vous avez payé, avec le reçu : un code que personne n'a encore utilisé peut peut-être encore être annulé.
note-belgium-wrong-right = Je n'ai trouvé aucune règle qui rende l'argent en cas de mauvais numéro.
note-belgium-no-transfer = Du crédit d'une carte à l'autre, même à vous ? Je n'ai trouvé aucune marque qui le déplace : demandez à l'opérateur avant de payer encore.
note-belgium-wrong-final = Une recharge envoyée à un mauvais numéro est définitive et n'est pas remboursée, écrit un revendeur.

## A voucher or app of another country
note-belgium-country-name = Orange, Lycamobile et Mobile Vikings existent aussi dans d'autres pays : un ticket de là-bas ne recharge pas un numéro belge.
note-belgium-country-app = La même marque a souvent une app par pays : prenez la belge.
note-belgium-country-site = Avant de payer, vérifiez que l'adresse finit par { $end } et que le numéro commence par { $prefix }.
note-belgium-vikings-poland = Les codes avec * et # de Mobile Vikings viennent de Pologne, une société à part : ils ne marchent pas ici.

## Identification
note-belgium-papers = En magasin, montrez l'original : une carte d'identité belge ou d'un autre pays de l'UE, un passeport, ou le document officiel qui les remplace provisoirement.
note-belgium-residence-card = Une carte de séjour au lieu du passeport ? Orange cite la carte électronique pour étrangers ; chez les autres, ce n'est pas sûr : prenez aussi le passeport.
note-belgium-unidentified = Une carte non identifiée ne marche pas : ni appels, ni SMS, ni internet.
note-belgium-at-distance = À distance : avec la carte d'identité électronique ou un paiement en ligne, disent les règles ; chaque opérateur propose au moins un moyen.
note-belgium-give-away = Une carte pas encore activée peut aller à n'importe qui ; activée, seulement à la famille proche.
note-belgium-companies = Cartes d'une société : celui qui demande l'activation s'identifie ; la société tient une liste de qui a quelle carte.
note-belgium-family = Une carte pas encore activée peut être donnée à n'importe qui, qui s'identifie alors ; une carte activée, seulement aux parents, grands-parents, enfants, petits-enfants, frères et sœurs, et au conjoint, au cohabitant légal ou au pupille.
note-belgium-not-after-moving = Après un déménagement ou avec une nouvelle carte d'identité, pas besoin de s'identifier de nouveau.
note-belgium-no-electronic-card = Sans carte de séjour électronique, allez en boutique avec votre passeport : s'identifier peut être difficile, écrivait un service d'aide juridique.
note-belgium-foreign-sim = Une SIM achetée à l'étranger pouvait servir en Belgique sans identification belge.

## SIM blocked, lost or stolen
note-belgium-puk-where = Pas de PUK ? Regardez dans votre compte chez l'opérateur, ou demandez au service clients.
note-belgium-no-compensation = Pas de dédommagement : la loi n'en prévoit pas pour une carte coupée faute d'identification.
note-belgium-more-checks = Remplacer une SIM peut amener plus de questions : le régulateur a durci les règles contre la fraude à la SIM.

## Before coming to Belgium
note-belgium-arrive-shop = Une carte belge ne marche qu'une fois identifiée : le plus sûr, c'est une boutique de l'opérateur, avec votre passeport.
note-belgium-home-roaming = Activez le roaming de la SIM de votre pays avant de partir : une formule bon marché qui garde juste le numéro ne l'inclut peut-être pas.
note-belgium-from-abroad = Depuis l'étranger, rechargez par numéro sur le site de l'opérateur ou chez un revendeur ; peu de marques disent elles-mêmes que ça marche.
note-belgium-apple-country = Pour changer le pays d'un compte Apple, il faut d'abord un solde épuisé, des abonnements terminés et un moyen de paiement du nouveau pays.
note-belgium-apple-second = Un deuxième compte Apple juste pour le store est possible : déconnectez-vous seulement sous « Contenu multimédia et achats », et iCloud reste comme il est.
note-belgium-play-country = Google Play change de pays une fois par an, sur place, avec un moyen de paiement de là-bas ; ça prend jusqu'à { $hours } heures, un autre texte dit { $other }.
note-belgium-app-safety = Ne prenez pas de fichiers d'app sur des sites inconnus, et ne vous connectez jamais avec un compte Apple prêté ou acheté.

## Travelling with a Belgian card
note-belgium-texts-abroad = Avec une carte belge, les SMS avec des codes arrivent aussi à l'étranger, d'habitude gratuitement, si le GSM a du réseau et que la carte est encore active.
note-belgium-fair-use-months = En { $months } mois, plus de temps et d'usage ailleurs dans l'UE qu'ici ? L'opérateur peut vous prévenir, et compter un supplément après { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}.
note-belgium-surcharge-cap = Au-delà d'une limite d'usage dans l'UE, un Go peut coûter au maximum { $now } en { $this } et { $then } dès { $next }, hors TVA.
note-belgium-not-eu = La règle de l'UE ne vaut pas pour la Suisse, la Turquie, Monaco et le Royaume-Uni ; certains opérateurs y ajoutent l'un de ces pays.
note-belgium-late-abroad = À l'étranger, le nouveau crédit peut apparaître plus tard, écrit Recharge.com.
note-belgium-reseller-abroad = Recharger par numéro marche aussi quand le GSM est en roaming, écrit Recharge.com.

## Leaving, and moving the number
note-belgium-away-months = Vous partez plusieurs mois ? Rechargez avant la date de fin et le numéro reste à vous : ça marche depuis l'étranger si la marque le permet.
note-belgium-no-move-no-refund = Je n'ai trouvé aucun droit au crédit restant sans transférer le numéro, ni au bonus.
note-belgium-no-legal-minimum = Je n'ai pas trouvé combien de temps un crédit doit durer d'après la loi : chaque marque fixe son délai.
note-belgium-number-lost = Je n'ai pas trouvé après combien de temps un numéro perdu passe à quelqu'un d'autre : ne comptez pas le récupérer.
note-belgium-keep-account = Le remboursement va sur un compte bancaire : gardez-en un ouvert jusqu'à ce que l'argent soit là.
note-belgium-porting-needs = Le numéro doit encore être actif ; en prépayé, on demande d'habitude le numéro de la carte SIM comme preuve.
note-belgium-porting-time = Le transfert du numéro prend au maximum { $days ->
    [one] { $days } jour ouvrable
   *[other] { $days } jours ouvrables
} une fois la demande vérifiée, ou se fait le jour convenu.
note-belgium-porting-late = Transfert en retard ? Vous avez droit à { $day } par jour, parfois { $some } : demandez-les au nouvel opérateur dans { $months ->
    [one] le mois
   *[other] les { $months } mois
} ; en prépayé, ça peut être en crédit.
note-belgium-porting-price = Transférer le numéro ne coûte d'habitude rien : l'ancien opérateur ne peut rien demander, le nouveau { $most } maximum (montant indexé).
note-belgium-porting-credit = Le crédit ne suit pas le numéro : utilisez-le avant, ou demandez qu'on vous le rende.
note-belgium-porting-place = Transférez le numéro tant que vous êtes en Belgique, avec sa SIM dans un GSM, sur le réseau de l'opérateur.
note-belgium-refund-soon = Demandez vite le crédit restant : BASE et JIM Mobile veulent la demande dans { $months ->
    [one] le mois
   *[other] les { $months } mois
} du transfert.

## No Belgian bank account yet
note-belgium-basic-account = Tout le monde peut demander à une banque le service bancaire de base, un compte avec carte de débit ; elle ne peut refuser que dans les cas prévus par la loi.
note-belgium-basic-cost = Le service bancaire de base coûte au maximum { $price } par an ; la banque décide dans { $days ->
    [one] le jour ouvrable
   *[other] les { $days } jours ouvrables
} d'une demande complète.
note-belgium-account-refused = Avec un séjour temporaire, beaucoup se font refuser ou n'obtiennent pas de rendez-vous : demandez le refus par écrit, puis plaignez-vous à Ombudsfin ou à Unia.
note-belgium-itsme = itsme demande une carte d'identité électronique belge, celle pour étrangers aussi ; la nationalité ne compte pas.
note-belgium-itsme-not-needed = Pour recharger avec une carte, pas besoin d'itsme.
note-belgium-iban = Un numéro de compte belge, de Wise par exemple, sert aux virements, pas au bouton Bancontact.
note-belgium-app-banks = L'app Payconiq, qui devient Bancontact Pay, n'acceptait que les comptes de banques belges de sa liste, et pas Wise.
note-belgium-wero = Wero est dans les apps de plusieurs banques belges, { $count } de plus dès { $year }, aussi en magasin et en ligne. Quel opérateur l'accepte pour recharger, je ne l'ai pas trouvé.
note-belgium-wero-since = Wero est dans des apps de banques belges depuis { $date }, au début entre particuliers seulement.

## wifi now
note-belgium-station-names = Wifi gratuit en gare : la page de la SNCB cite { $count ->
    [one] { $count } gare
   *[other] { $count } gares
} : les grandes de Bruxelles et celle de Brussels Airport, Anvers, Gand, Bruges, Louvain, Liège, Namur, Mons, Malines, Hasselt et d'autres.
note-belgium-no-train-wifi = Il n'y a pas de wifi dans les trains belges.
note-belgium-town-wifi = Beaucoup de communes ont mis du wifi gratuit dans les bibliothèques, sur les places et dans les maisons communales ; il a pu disparaître par endroits.
note-belgium-app-112 = L'app { $app } permet aussi de chatter avec les secours si vous ne pouvez pas parler ou entendre.

## Scams
note-belgium-embassy-call = Raccrochez : l'ambassade de Chine n'annonce jamais d'affaire pénale et ne demande jamais de virement par téléphone, le { $line } n'appelle personne, et un numéro peut être faux. Appelez vous-même le { $number }.
note-belgium-fraud-signs = Signes d'une fausse demande d'identification : un numéro caché ou étranger, un moyen que votre opérateur ne cite pas, un site sans { $https } ou avec un domaine étranger.
note-belgium-qr-sticker = Méfiez-vous d'un QR code dans la rue : un autocollant peut couvrir le vrai. Tapez vous-même l'adresse de l'opérateur.
note-belgium-money-exchange = Changer de l'argent entre particuliers peut vous coûter la somme et bloquer votre compte : l'ambassade et les consulats de Chine le répètent.

## I gave away a card, code or money
note-belgium-fraud-steps = D'abord Card Stop, puis votre banque pour arrêter le paiement, puis la police locale.
note-belgium-keep-proof = Gardez les preuves : messages, écrans de paiement, numéros. Allez tout de suite à la police.
note-belgium-code-gone = Un code de recharge donné ne peut souvent plus être bloqué : appelez quand même tout de suite le magasin ; s'il est à vous, utilisez-le aussitôt.
note-belgium-card-stop-only = Card Stop ne bloque que les cartes de paiement ; pour la SIM, appelez votre opérateur.
note-belgium-dispute = Pour une carte de crédit, il y a un formulaire de contestation sur { $site }.
note-belgium-chinese-passport = Passeport chinois perdu ou volé ? Allez à la police, puis dans l'app 中国领事 ; le ministère des Affaires étrangères répond au { $number } jour et nuit.
note-belgium-china-fraud-line = De l'argent parti d'un compte chinois ? La ligne anti-arnaque de la Chine est le { $number }.

## Complaint
note-belgium-disputed-sum = Pendant que le médiateur examine la plainte, la somme contestée est gelée jusqu'à { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}.
note-belgium-clear-information = En prépayé aussi, le vendeur doit vous dire les conditions, les prix et comment obtenir de l'aide.
note-belgium-who-answers = Le code d'un revendeur est utilisé mais rien ne marche ? C'est à l'opérateur de répondre, disent les conditions de Recharge.com en néerlandais.

## Which operator, once more
note-belgium-many-names = Un nom inconnu, c'est normal : la Belgique comptait { $count } opérateurs sans réseau propre.

## Tip: back up, once more
note-belgium-phone-pay = Une carte dans Apple Pay ou Google Pay demande le plus souvent le visage ou le doigt au lieu d'un code par SMS : pratique sans la SIM de votre pays.
note-belgium-backup-wifi = Sauvegardez le contenu du GSM en wifi avant de recharger, pour que ça ne mange pas le nouveau crédit.
note-belgium-voucher-end = Avant de mettre un ticket de recharge de côté, regardez s'il a sa propre date de fin.

## Tip: stay reachable, once more
note-belgium-expect-texts = N'attendez pas d'avertissement : Mobile Vikings en envoie un avant de couper une carte, JIM Mobile à { $percent } % du bundle ; pour les autres, je n'en connais pas.

## Tip: Sunday, evening, holiday
note-belgium-online-always = En ligne, on recharge à toute heure ; un ticket de réserve à la maison aide aussi.
note-belgium-station-hours = Les magasins dans les gares échappent aux heures de fermeture ; je ne sais pas lesquels vendent des recharges.
note-belgium-holiday-names = Les { $count } jours fériés : Nouvel An, lundi de Pâques, fête du Travail, Ascension, lundi de Pentecôte, fête nationale, Assomption, Toussaint, Armistice et Noël.
note-belgium-next-holidays = Les prochains jours fériés du lundi au vendredi : { $first }, { $second }, { $third }, { $fourth }, { $fifth } et { $sixth }.
note-belgium-hours-reform = Ouvert chaque jour jusqu'à { $until } h ? Je ne sais pas si c'est en vigueur : le gouvernement s'est mis d'accord là-dessus.

## Tip: a travel eSIM as a bridge
note-belgium-bridge-use = Une eSIM de voyage peut vous dépanner jusqu'à ce que votre carte belge marche ; elle ne se recharge que chez son vendeur.
note-belgium-bridge-home = Gardez la SIM de votre pays dans le GSM pour les codes de la banque, et mettez l'internet mobile sur l'eSIM.

## Tip: the right moment
note-belgium-some-days-before = Pas le dernier soir : gardez quelques jours, au cas où une carte est refusée ou le crédit arrive tard.

## Tip: credit that drains away
note-belgium-app-purchases = Des apps et des jeux peuvent se payer via l'opérateur : chez BASE, ça s'appelle { $name }, { $most } maximum par achat, et il faut d'abord l'activer ; rien ne dit si ça existe en prépayé.
note-belgium-apple-billing = Une ancienne liste d'Apple cite BASE et Proximus parmi les opérateurs par lesquels il peut facturer.
note-belgium-short-numbers = Numéros courts pour SMS : { $free } au début, c'est gratuit ; { $sub }, un abonnement ; { $adult }, pour adultes ; { $game } et { $tone }, des jeux et des sonneries.
note-belgium-premium-calls = Les numéros en { $first } coûtent plus, pris sur votre crédit : { $games } pour les jeux, { $adult } et { $more } réservés aux adultes.
note-belgium-price-message = Un message gratuit dit le prix avant un appel vers le { $prefix }, depuis le { $since } : raccrochez si c'est trop.

## Tip: automatic top-up
note-belgium-auto-where = La recharge automatique prend l'argent sur la carte enregistrée, le plus souvent quand le crédit baisse : vous l'arrêtez dans le même compte.
note-belgium-auto-end = Arrêtez la recharge automatique, et retirez la carte enregistrée, avant de partir ou d'abandonner le numéro.
note-belgium-auto-none = Mobile Vikings propose la recharge automatique ; chez Proximus, Orange, BASE et Lycamobile, je n'en ai pas trouvé.
note-belgium-auto-ding = Ding a une recharge automatique pour certains opérateurs, par Visa ou Mastercard, tous les { $first }, { $second }, { $third } ou { $fourth } jours.
note-belgium-card-prices = Une carte prépayée coûte en général de { $from } à { $to }, écrivait un journal.
note-belgium-lost-bank = Carte ou app bancaire perdue avec le GSM ? D'abord Card Stop { $number }, depuis l'étranger { $abroad }, et votre banque.
note-belgium-lost-new = Demandez une nouvelle SIM avec le même numéro, carte d'identité ou passeport en main, et si le crédit reste : seul Mobile Vikings dit oui.
note-belgium-lost-credit = Le crédit reste-t-il ? Mobile Vikings dit oui ; pour les autres, je n'ai rien trouvé : demandez.
note-belgium-no-answer-own = Les numéros courts et les codes ne marchent que depuis une SIM de leur opérateur, et avec du réseau.
note-belgium-no-answer-old = Inutile d'insister : certains codes viennent de vieilles listes et n'existent peut-être plus. Le solde est aussi dans l'app ou le compte.
note-belgium-premium-silent = Ne rappelez pas un numéro cher et n'y répondez pas ; faites bloquer ces numéros par l'opérateur. De l'argent perdu ? Plainte écrite à l'opérateur, puis au médiateur des télécoms.
note-belgium-child-age = Dans les règles, je n'ai trouvé aucun âge minimum pour une carte prépayée.
note-belgium-child-parent = Vous pouvez identifier la carte de votre enfant avec votre document et la lui donner activée : c'est permis entre proches parents.
note-belgium-child-user = Celui qui s'est identifié passe pour l'utilisateur.
note-belgium-own-settings = Pour voir votre numéro, appelez quelqu'un à côté de vous, ou envoyez-lui un SMS : il s'affiche chez lui. Souvent, il est aussi dans les réglages du téléphone, près de la SIM.
note-belgium-own-account = Votre numéro est aussi dans l'app ou le compte de l'opérateur, et le plus souvent sur ce qui accompagnait la SIM.
note-belgium-own-code = Je n'ai trouvé aucun code à composer qui affiche votre numéro, chez aucune marque.
note-belgium-brands-proximus = Proximus possède Mobile Vikings et JIM Mobile ; Scarlet, sa marque bon marché, n'a que des abonnements.
note-belgium-brands-telenet = BASE appartient à Telenet : le prépayé de Telenet s'appelle BASE.
note-belgium-brands-orange = Orange, autrefois Mobistar, a aussi hey!, qui est un abonnement.
note-belgium-brands-closed = Marques disparues : ALDI Talk et Simyo depuis { $first }, Ortel depuis { $second }. Écrivez un autre nom, et je dis ce que j'en sais.
note-belgium-who-program = Je suis un programme, pas une personne, et rien d'officiel : ni Proximus, ni Orange, ni BASE, ni Lycamobile, ni Mobile Vikings, ni un vendeur de crédit.
note-belgium-who-money = Je ne prends pas d'argent et ne peux pas recharger pour vous : vous payez vous-même, sur la page de l'opérateur ou en magasin.
note-belgium-who-never = Qui demande de l'argent ou un code en mon nom est un escroc.
note-belgium-who-sources = Ce que je dis vient de pages publiques ; la source et son âge sont sous chaque écran.
note-belgium-account-needed = Pas besoin de compte belge pour recharger : une Visa ou Mastercard d'ailleurs, un ticket payé en liquide, ou un ami qui paie suffit.
note-belgium-code-app = Le numéro de votre pays est coupé ? Validez dans l'app de votre banque, en wifi, ou demandez-lui ; sinon, une autre carte, ou du liquide en magasin.
note-belgium-phone-4g = Une nouvelle SIM ne ramène pas l'internet : un téléphone 4G, oui.
note-belgium-eid-phone = Sur un iPhone : Réglages, Général, Informations. Une ligne { $eid } veut dire qu'il prend une eSIM ; { $lock } ne doit montrer aucune restriction.
note-belgium-no-eid = Pas de ligne { $eid } ? Alors une carte SIM classique, dans une boutique d'opérateur, avec passeport ou carte d'identité.
note-belgium-china-phones = Rarement : les iPhone vendus en Chine continentale n'ont pas d'eSIM, sauf { $air }, { $newer } et des modèles plus récents.
note-belgium-hong-kong-phones = Pour les iPhone de Hong Kong et de Macao, les guides se contredisent : voyez si le vôtre a une ligne { $eid } (Réglages, Général, Informations).
note-belgium-spoilt-guess = Ne devinez pas les chiffres illisibles.
note-belgium-spoilt-shop = Retournez tout de suite au magasin avec ce qui reste du ticket et la preuve de paiement : son fournisseur peut peut-être encore annuler un code non utilisé.
note-belgium-spoilt-finder = Ticket perdu ? Qui trouve le code peut l'utiliser : faites vite.
note-belgium-spoilt-right = Je n'ai trouvé aucune règle qui donne droit à un nouveau code ou à un remboursement.
note-belgium-expiry-printed = Regardez le ticket : si une date de fin y est imprimée, c'est elle qui compte.
note-belgium-expiry-soon = Pas de date sur le ticket ? Utilisez-le sans attendre : une fois sur la carte, le crédit a sa propre durée.
note-belgium-sms-which = Deux marques disent comment recharger par SMS : Mobile Vikings, si vous l'avez préparé d'avance, et BASE, avec un code déjà acheté.
note-belgium-most-ask = Avant une grosse somme, demandez à l'opérateur ; rechargez ce que vous utilisez, car le crédit a une date de fin.
note-belgium-apn-what = L'APN est le nom par lequel le GSM trouve l'internet de l'opérateur. S'il est faux ou vide, pas d'internet mobile, même avec du crédit.
note-belgium-apn-where = L'APN se règle dans les paramètres du GSM, sous données mobiles : cherchez-y « APN » ou « point d'accès ».
note-belgium-service-restart = 1 Mode avion activé puis coupé, GSM redémarré, SIM sortie et remise.
note-belgium-service-other-phone = 2 Si la SIM marche dans un autre GSM, c'est le vôtre.
note-belgium-service-card = 3 Nulle part ? Une panne (je ne la vois pas), ou la carte est bloquée ou arrêtée : demandez avant de recharger.
note-belgium-most-some = Je connais deux limites : Proximus { $older }, d'après une page plus ancienne ; Orange { $terms }, en payant par voie électronique.
note-belgium-expiry-some = Chez Proximus, un code a sa propre date de fin, disent d'anciennes conditions ; des autres marques, je n'ai rien trouvé.
note-belgium-bancontact-days = Un vendeur peut rembourser un paiement Bancontact pendant { $days } jours.
note-belgium-recharge-fast = Recharge.com : d'habitude là en { $minutes } minute, parfois quelques-unes.
note-belgium-foreign-always = La règle UE n'est pas faite pour une SIM étrangère utilisée tout le temps en Belgique : son opérateur peut compter un supplément. Une carte belge est plus sûre.
note-belgium-foreign-texts = Une SIM étrangère ici : avec celle d'un pays de l'UE, recevoir des SMS est gratuit ; avec une autre, son opérateur fixe le prix.
note-belgium-no-papers = Sans aucun document valable, je n'ai trouvé aucun moyen d'identifier une carte. Un passeport suffit ; pas besoin d'adresse belge.
note-belgium-app-purchases-month = { $name } de BASE : { $usual } par mois sauf si vous changez, de { $least } à { $most }.
note-belgium-ombudsman-mail = Par e-mail : { $french } en français, { $other } en néerlandais ; par courrier : { $address } Bruxelles.
note-belgium-no-text-look-up = Je n'ai trouvé aucun moyen de chercher l'opérateur par SMS ou par téléphone.
note-belgium-beltegoed = { $name } est un nom de { $owner }, à Amsterdam, un intermédiaire.
note-belgium-airport-wifi = Wifi à Brussels Airport : je n'ai pas trouvé les règles d'aujourd'hui ; il fallait jadis un compte et un SMS. La gare en dessous a le wifi SNCB.
