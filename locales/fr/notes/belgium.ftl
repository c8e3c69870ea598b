## What kind of card
note-belgium-esim-number = L'eSIM d'un opérateur a aussi un numéro et se recharge avec ce numéro.
note-belgium-esim-prepaid = Pour la plupart des marques, je n'ai pas trouvé si le prépayé existe en eSIM.
note-belgium-eid = Sur un iPhone, regardez dans Réglages, Général, Informations : une ligne { $eid } veut dire qu'il peut avoir une eSIM.
note-belgium-china-iphone = La plupart des iPhone vendus en Chine continentale n'ont pas d'eSIM.

## Travel eSIM
note-belgium-travel-seller = Aucun opérateur belge, ticket de recharge ou code à composer ne peut la recharger.
note-belgium-travel-wifi = Pour recharger, il faut internet : trouvez un wifi si vous n'en avez plus.
note-belgium-travel-keep = Ne supprimez pas l'eSIM.
note-belgium-travel-install = Une nouvelle s'installe de préférence sur un wifi stable. Lisez quand elle démarre : certains forfaits démarrent à l'installation.
note-belgium-travel-qr = Un QR code d'eSIM que vous n'avez pas demandé est une arnaque : n'achetez que sur le site ou l'app du vendeur.

## Which operator
note-belgium-look-at-it = Regardez le nom en haut de l'écran du GSM, et ce qui est imprimé sur la carte.
note-belgium-prefix-hint = Les premiers chiffres ne sont qu'un indice : un numéro transféré chez un autre opérateur reste le même.
note-belgium-look-up-names = Le site public { $site } donne l'opérateur d'aujourd'hui.
note-belgium-look-up-brands = BASE peut y figurer comme Telenet, et Mobile Vikings comme Proximus ou sous un autre nom.
note-belgium-small-brand = Une petite marque peut afficher le nom du réseau qu'elle utilise.
note-belgium-vikings-block = Jusqu'en { $until }, les numéros en { $prefix } figuraient sous Mobile Vikings ou JIM Mobile, depuis sous Proximus.

## Where to top up
note-belgium-stores = Google Play et l'App Store ne donnent que l'app ; ils ne vendent pas de crédit.
note-belgium-gift-cards = On n'achète pas de crédit d'appel avec une carte cadeau Apple ou Google.
note-belgium-real-app = Pour trouver la vraie app, cherchez le nom de l'opérateur et vérifiez l'éditeur.
note-belgium-browser = L'app n'est pas dans votre store ? Le site de l'opérateur dans le navigateur ne demande pas de compte de store.
note-belgium-type-address = Tapez vous-même l'adresse de l'opérateur ; un lien dans un message peut être faux.
note-belgium-bank-button = Le bouton d'une banque au moment de payer est un moyen de paiement, pas une recharge dans l'app de cette banque.
note-belgium-bank-cards = Une carte prépayée de banque sert à payer : la charger ne met pas de crédit sur votre GSM.

## Resellers
note-belgium-own-site = Le site de l'opérateur vaut mieux : un revendeur ajoute une étape et souvent des frais.
note-belgium-reseller-names = Il y a { $first }, { $second } et { $third } ; je ne sais pas s'ils vendent votre opérateur belge.
note-belgium-wrong-number = Envoyé sur un mauvais numéro, l'argent est perdu : relisez le numéro.
note-belgium-reseller-ways = Avec un numéro, le crédit est mis directement ; avec juste une adresse e-mail, vous recevez un code à utiliser vous-même.
note-belgium-reseller-fee = Regardez les frais avant de payer : ils doivent être affichés clairement avant.
note-belgium-code-refused = Le code d'un revendeur est refusé ? Suivez les instructions de l'opérateur, puis demandez-lui.
note-belgium-reseller-mail = Pas de mail de Recharge.com ? Regardez dans les spams ; un paiement raté est remboursé en quelques jours ouvrables.
note-belgium-statement-names = Sur l'extrait de compte, Recharge.com peut apparaître comme { $first }, { $second } ou { $third }.
note-belgium-ding-pin = Chez Ding, pour certains opérateurs, vous recevez un code à utiliser vous-même.
note-belgium-reload-base = ReloadBase n'a rien à voir avec l'opérateur BASE.
note-belgium-stranger = N'achetez jamais de crédit à un inconnu, même moins cher ; personne n'a besoin de votre code bancaire.
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
note-belgium-cash-voucher = Seulement du liquide ? Achetez un ticket de recharge en magasin, si votre marque en a.
note-belgium-neobanks = Wise, Revolut, N26 : choisissez la carte, pas Bancontact.
note-belgium-apple-china = Le { $date }, Apple a annoncé que les cartes Visa de plusieurs banques chinoises marchent dans Apple Pay à l'étranger : utilisez-le si la page affiche Apple Pay.
note-belgium-china-card = Avec une carte chinoise, faites activer le paiement en ligne à l'étranger, si possible avant de partir.
note-belgium-chinese-wallets = Alipay ou WeChat : regardez la recharge à l'étranger dans l'app. Si la Belgique ou votre opérateur n'est pas dans la liste, ce n'est pas possible par là.
note-belgium-unionpay = UnionPay : beaucoup de terminaux en magasin l'accepteraient, demandez donc sur place ; sur le web, prenez une autre carte.
note-belgium-bank-code = Le code vient de votre banque, sur le téléphone qu'elle connaît.
note-belgium-code-missing = Pas de code ? Demandez-en un nouveau, seul le dernier compte ; puis appelez votre banque.
note-belgium-pay-window = La fenêtre de paiement ne s'ouvre pas ? Essayez un autre navigateur.
note-belgium-foreign-refused = Certains sites refusent les cartes d'autres pays.
note-belgium-virtual-card = Une carte virtuelle ou à usage unique peut être refusée : essayez la carte ordinaire.
note-belgium-friend-card = La carte belge d'un ami marche d'habitude en Bancontact et en Visa ou Mastercard.
note-belgium-friend-pays = Si un ami paie : sur son propre téléphone, avec sa propre carte. N'envoyez ni données de carte ni codes bancaires.
note-belgium-bancontact-final = Un paiement Bancontact ne s'annule pas ; seul le vendeur peut le rembourser.
note-belgium-payconiq = L'app Payconiq devient Bancontact Pay ; l'ancien nom disparaît d'ici fin { $year }.
note-belgium-card-stop = Carte bancaire volée, ou ses données communiquées ? Card Stop { $number }, depuis l'étranger { $abroad }. Il ne bloque que les cartes de paiement.

## Nothing arrived
note-belgium-check-again = Revérifiez le numéro et l'opérateur sur le reçu, et redémarrez le GSM.
note-belgium-reseller-first = Acheté chez un revendeur ? Regardez dans les spams, puis demandez au revendeur.
note-belgium-ombudsman = L'opérateur ne vous aide pas ? Le médiateur des télécoms est gratuit : plaignez-vous d'abord à l'opérateur, puis écrivez sur { $site }.
note-belgium-ombudsman-time = Il répond dans un délai de { $most ->
    [one] { $most } jour
   *[other] { $most } jours
}, en moyenne { $usual } ; votre plainte à l'opérateur peut dater d'un an au plus.
note-belgium-ombudsman-phone = Son téléphone : { $other } en néerlandais, anglais et allemand, { $french } en français ; les plaintes par écrit seulement.
note-belgium-consumer = Trompé par un magasin ou un site ? Signalez-le à ConsumerConnect : { $site }.

## Operator's own shop
note-belgium-bring-id = Prenez votre passeport ou votre carte d'identité, l'original : une nouvelle carte doit être identifiée avant de marcher.
note-belgium-blocked-card = Une carte bloquée ou jamais activée doit d'abord être identifiée ; d'ici là, recharger n'aide pas.
note-belgium-no-address = Pour le prépayé, on ne demandait pas d'adresse belge, disent deux guides d'universités.

## Petrol stations, taxi points
note-belgium-fuel-shops = La presse cite les shops des stations-service comme vendeurs ; je ne sais pas quelles chaînes.
note-belgium-taxi = Des points taxi qui vendent des recharges : je n'en ai trouvé aucun.
note-belgium-fuel-hours = Les stations-service échappent aux heures de fermeture des magasins : il y en a peut-être une ouverte tard.

## Shops
note-belgium-shop-kinds = La presse cite comme vendeurs les librairies, les épiceries et les shops de stations-service.
note-belgium-prints-code = La caisse imprime un code ; vous l'utilisez vous-même, comme dit le ticket.
note-belgium-bring-both = Prenez du liquide et une carte : certains magasins n'acceptent que Bancontact.
note-belgium-wrong-ticket = Mauvais montant ou mauvais opérateur sur le ticket ? Dites-le tout de suite au magasin, avant d'utiliser le code.
note-belgium-read-out = Ne lisez jamais un code au téléphone : c'est une arnaque connue.
note-belgium-other-shops = Des supermarchés et des magasins de GSM vendaient aussi des codes ; demandez avant d'y aller.
note-belgium-kiosks = Une borne qui recharge les GSM : je n'en ai trouvé aucune en Belgique.
note-belgium-cash-machines = Distributeurs de billets : on ne parle que de retirer et de déposer de l'argent.
note-belgium-energy-points = Les points de recharge pour compteurs à budget, c'est pour l'énergie, pas pour les GSM.
note-belgium-face-value = Un code coûte ce qui est imprimé dessus.
note-belgium-no-surcharge = Depuis le { $since }, personne ne peut demander de supplément pour un paiement par carte, en magasin ou en ligne.
note-belgium-electronic = Depuis le { $since }, un magasin doit accepter au moins un paiement électronique ; lequel, il choisit.
note-belgium-cash-legal = Le liquide reste légal ; un magasin ne peut le refuser que dans des cas exceptionnels.
note-belgium-small-sums = La carte seulement à partir d'un certain montant ? En { $before }, la presse disait qu'un magasin peut le demander, en { $after }, qu'il ne peut pas.
note-belgium-shop-hours = La plupart des magasins ouvrent du lundi au samedi de { $from } à { $to }, et presque tous ferment le dimanche ; les night shops restent ouverts et coûtent plus cher.
note-belgium-night-hours = Les night shops peuvent ouvrir de { $from } à { $to }, sauf si la commune fixe d'autres heures.
note-belgium-holidays = Les jours fériés, beaucoup de magasins sont fermés ; recharger en ligne marche.

## Post office, courier
note-belgium-post-offices = La liste du régulateur sur les services des bureaux de poste ne cite pas de recharge de GSM ; elle ne reprend que les services publics.
note-belgium-parcel-points = Des points colis et des coursiers qui vendent des recharges : je n'en ai trouvé aucun.
note-belgium-postal-slip = Recharger par bulletin de versement ou de virement : je n'ai rien trouvé, n'envoyez donc pas d'argent par là.
note-belgium-bpaid = La carte bpaid était une carte de paiement, pas une carte de GSM ; elle s'est arrêtée le { $date }.

## Paying monthly
note-belgium-paid-in-advance = Certains abonnements se paient d'avance et ressemblent au prépayé : si une facture ou une invitation à payer arrive, payez-la.
note-belgium-two-kinds = Une marque peut avoir les deux, comme JIM Mobile : regardez dans votre compte lequel vous avez.

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
note-belgium-fair-use = À l'étranger dans l'UE, l'utilisation est prise sur votre crédit ; il peut y avoir des limites d'usage raisonnable.
note-belgium-paid-texts = Les numéros courts qui commencent par { $first } sont des abonnements payants : envoyez { $stop } au numéro pour en arrêter un.
note-belgium-leaving-credit = Vous changez d'opérateur avec votre numéro ? Demandez à l'ancien le crédit restant : dans { $weeks ->
    [one] la semaine
   *[other] les { $weeks } semaines
} sur un compte bancaire, avec { $fee } de retenue au maximum.

## Tip: promotions
note-belgium-rule-shown = Lisez la règle sur la page de l'opérateur : Proximus l'affiche quand vous rechargez en ligne.
note-belgium-bonus-days = Un bonus a sa propre fin : chez BASE après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
note-belgium-fake-reload = Un message qui dit que votre carte ne sera plus valable si vous ne rechargez pas maintenant est faux, même au nom de Proximus : n'ouvrez pas le lien.
note-belgium-cheap = Le crédit bon marché proposé dans un groupe est souvent payé avec de l'argent volé, et le numéro peut être coupé plus tard.
note-belgium-report = Transférez un mail suspect à { $mail }, un SMS sous forme de capture d'écran.
note-belgium-report-local = La même adresse en néerlandais est { $dutch }, en français { $french }.
note-belgium-check-payee = Dans la fenêtre de paiement, le bénéficiaire doit être l'opérateur et le montant celui que vous avez choisi.
note-belgium-never-pin = Personne d'honnête ne demande votre PIN ou un mot de passe.

## Tip: back up
note-belgium-second-way = Ayez un deuxième moyen de payer : une autre carte, un peu de liquide, ou un ami.
note-belgium-spare-voucher = Gardez un ticket de recharge en réserve, code caché, si votre marque en a.
note-belgium-write-down = Notez sur papier : votre numéro, le service clients, votre banque, un ami.
note-belgium-keep-receipt = Gardez le reçu ou une capture d'écran jusqu'à ce que le crédit soit là.
note-belgium-pin-puk = Notez PIN et PUK : après trois mauvais PIN, seul le PUK aide.
note-belgium-phone-contents = Une nouvelle SIM ne ramène pas ce qu'il y avait dans le GSM : sauvegardez contacts et photos ailleurs.
note-belgium-wifi-accounts = Créez les comptes pour eduroam et le wifi My SNCB tant que vous avez encore internet.
note-belgium-code-in-chat = N'envoyez un code que dans une conversation privée, jamais dans un groupe, et utilisez-le tout de suite : qui l'a peut s'en servir.
note-belgium-doc-stop = Papiers d'identité belges perdus ? DOC STOP { $free }, ou { $other }.

## Tip: stay reachable
note-belgium-end-date = Cherchez la date de fin dans l'app de votre opérateur et rechargez avant ; chaque marque a la sienne.
note-belgium-identify-again = L'opérateur peut redemander une identification : faites-la seulement sur son site, dans son app ou dans sa boutique.
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
note-belgium-texts-eu = Recevoir des SMS à l'étranger dans l'UE est gratuit.
note-belgium-before-leaving = Vous partez pour de bon ? Changez de numéro auprès de la banque, de WeChat, d'Alipay et de l'université tant que la SIM reçoit encore des codes.
note-belgium-move-number = Vous changez d'opérateur ? Le nouveau s'occupe de tout ; ne résiliez pas d'abord, sinon le numéro peut être perdu.
note-belgium-used-sim = N'achetez pas une SIM déjà activée : elle est au nom de quelqu'un d'autre, et ne peut passer qu'à la famille proche.
