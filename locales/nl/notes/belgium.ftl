## What kind of card
note-belgium-esim-number = Een eSIM van een operator heeft ook een nummer, en via dat nummer herlaad je hem.
note-belgium-esim-prepaid = Of prepaid ook als eSIM bestaat, vond ik voor de meeste merken niet.
note-belgium-eid = Kijk op een iPhone bij Instellingen, Algemeen, Info: staat er een regel { $eid }, dan kan er een eSIM in.
note-belgium-china-iphone = De meeste iPhones die op het Chinese vasteland verkocht zijn, hebben geen eSIM.

## Travel eSIM
note-belgium-travel-seller = Geen enkele Belgische operator, herlaadticket of code om in te toetsen kan hem herladen.
note-belgium-travel-wifi = Om te herladen heb je internet nodig: zoek wifi als je mobiel internet op is.
note-belgium-travel-keep = Verwijder de eSIM niet.
note-belgium-travel-install = Een nieuwe installeer je het best op goede wifi. Lees wanneer hij begint te lopen: soms is dat al bij de installatie.
note-belgium-travel-qr = Een QR-code voor een eSIM die je niet gevraagd hebt, is bedrog: koop alleen op de site of in de app van de verkoper zelf.

## Which operator
note-belgium-look-at-it = Kijk welke naam bovenaan op je scherm staat, en wat er op de kaart gedrukt is.
note-belgium-prefix-hint = De eerste cijfers zijn maar een aanwijzing: een overgedragen nummer blijft hetzelfde.
note-belgium-look-up-names = De openbare opzoeking { $site } zegt welke operator het vandaag is.
note-belgium-look-up-brands = Daar kan BASE als Telenet staan, en Mobile Vikings als Proximus of onder een andere naam.
note-belgium-small-brand = Een klein merk toont soms de naam van het netwerk waarop het werkt.
note-belgium-vikings-block = Tot { $until } stonden nummers met { $prefix } onder Mobile Vikings of JIM Mobile, sindsdien onder Proximus.

## Where to top up
note-belgium-stores = In Google Play en de App Store haal je alleen de app; belwaarde verkopen ze niet.
note-belgium-gift-cards = Met cadeaukaarten van Apple of Google koop je geen belwaarde.
note-belgium-real-app = Zo vind je de echte app: zoek op de naam van de operator en kijk wie de uitgever is.
note-belgium-browser = Geen zo'n app in je store? Voor de site van de operator in de browser heb je geen store-account nodig.
note-belgium-type-address = Typ zelf het adres van de operator; een link in een bericht kan vals zijn.
note-belgium-bank-button = De knop van een bank bij het afrekenen is om te betalen; je herlaadt er niet mee in de app van die bank.
note-belgium-bank-cards = Een prepaidkaart van een bank is om te betalen: geld erop zetten geeft geen belwaarde op je gsm.

## Resellers
note-belgium-own-site = De eigen site van de operator is beter: een doorverkoper is een stap extra en rekent vaak kosten aan.
note-belgium-reseller-names = Je hebt { $first }, { $second } en { $third }; of ze jouw Belgische operator verkopen, weet ik niet.
note-belgium-wrong-number = Stuur je het naar een verkeerd nummer, dan ben je je geld kwijt: lees het nummer twee keer na.
note-belgium-reseller-ways = Met een nummer komt de belwaarde er meteen op; met alleen een e-mailadres krijg je een herlaadcode die je zelf ingeeft.
note-belgium-reseller-fee = Lees de kosten voor je betaalt: ze moeten er vooraf duidelijk bij staan.
note-belgium-code-refused = Code van een doorverkoper geweigerd? Volg de uitleg van die operator, en vraag het daarna aan de operator.
note-belgium-reseller-mail = Geen mail van Recharge.com? Kijk in je spam; een mislukte betaling krijg je na enkele werkdagen terug.
note-belgium-statement-names = Op je rekeninguittreksel kan Recharge.com staan als { $first }, { $second } of { $third }.
note-belgium-ding-pin = Bij Ding krijg je voor sommige operators een code die je zelf ingeeft.
note-belgium-reload-base = ReloadBase heeft niets te maken met de operator BASE.
note-belgium-stranger = Koop nooit belwaarde van een onbekende, ook niet goedkoper; niemand heeft je bankcode nodig.
note-belgium-cash-out = Blijf weg van sites die belwaarde in geld omzetten: ze houden een groot deel voor zich.

## Which number
note-belgium-format = Een gsm-nummer heeft { $digits ->
    [one] { $digits } cijfer
   *[other] { $digits } cijfers
}: { $home }, met de landcode { $abroad }.
note-belgium-read-back = Het nummer van iemand anders? Laat het die persoon nog eens voorlezen voor je betaalt.

## Paying
note-belgium-foreign-card = Een buitenlandse Visa of Mastercard kan je proberen waar het logo op de pagina staat. Je bank vraagt meestal een tweede bevestiging, in de app of met een code.
note-belgium-belgian-account = Voor Bancontact heb je een kaart bij een Belgische rekening nodig.
note-belgium-cash-voucher = Alleen cash? Koop een herlaadticket in een winkel, als je merk die heeft.
note-belgium-neobanks = Wise, Revolut, N26: kies de kaart, niet Bancontact.
note-belgium-apple-china = Op { $date } kondigde Apple aan dat Visa-kaarten van verschillende Chinese banken in het buitenland werken in Apple Pay: gebruik het als Apple Pay op de pagina staat.
note-belgium-china-card = Heb je een Chinese kaart, laat dan online betalen in het buitenland aanzetten, het best voor je vertrekt.
note-belgium-chinese-wallets = Alipay of WeChat: kijk in de app bij herladen in het buitenland. Staat België of je operator niet in de lijst, dan gaat het daar niet.
note-belgium-unionpay = UnionPay: veel betaalterminals in winkels zouden het aanvaarden, dus vraag het daar; gebruik op een website een andere kaart.
note-belgium-bank-code = De code komt van je bank, op het nummer dat je bank kent.
note-belgium-code-missing = Geen code gekregen? Vraag een nieuwe, alleen de laatste telt; bel anders je bank.
note-belgium-pay-window = Opent het betaalvenster niet? Probeer een andere browser.
note-belgium-foreign-refused = Sommige sites weigeren kaarten uit andere landen.
note-belgium-virtual-card = Een virtuele kaart of wegwerpkaart wordt soms geweigerd: probeer je gewone.
note-belgium-friend-card = De Belgische kaart van een vriend werkt meestal zowel als Bancontact als als Visa of Mastercard.
note-belgium-friend-pays = Betaalt een vriend voor je, dan op zijn eigen gsm, met zijn eigen kaart. Stuur geen kaartgegevens en geen bankcodes.
note-belgium-bancontact-final = Een Bancontact-betaling kan je niet terugroepen; alleen de verkoper kan ze terugbetalen.
note-belgium-payconiq = De Payconiq-app wordt Bancontact Pay; de oude naam verdwijnt tegen eind { $year }.
note-belgium-card-stop = Bankkaart gestolen, of je kaartgegevens doorgegeven? Card Stop { $number }, vanuit het buitenland { $abroad }. Dat blokkeert alleen betaalkaarten.

## Nothing arrived
note-belgium-check-again = Kijk het nummer en de operator op je bewijs nog eens na, en herstart je gsm.
note-belgium-reseller-first = Bij een doorverkoper gekocht? Kijk in je spam en vraag het dan aan de doorverkoper.
note-belgium-ombudsman = Helpt de operator je niet? De Ombudsdienst voor telecommunicatie is gratis: klaag eerst bij de operator, schrijf dan op { $site }.
note-belgium-ombudsman-time = Je krijgt antwoord binnen { $most ->
    [one] { $most } dag
   *[other] { $most } dagen
}, gemiddeld in { $usual }; je klacht bij de operator mag hoogstens een jaar oud zijn.
note-belgium-ombudsman-phone = Telefoon: { $other } in het Nederlands, Engels en Duits, { $french } in het Frans; klachten alleen schriftelijk.
note-belgium-consumer = Bedrogen door een winkel of site? Meld het bij ConsumerConnect: { $site }.

## Operator's own shop
note-belgium-bring-id = Neem je paspoort of identiteitskaart mee, de echte: een nieuwe kaart werkt pas na identificatie.
note-belgium-blocked-card = Een kaart die geblokkeerd is of nooit geactiveerd werd, heeft eerst een identificatie nodig; tot dan helpt herladen niet.
note-belgium-no-address = Voor prepaid werd geen Belgisch adres gevraagd, zeggen twee gidsen van universiteiten.

## Petrol stations, taxi points
note-belgium-fuel-shops = Volgens de pers verkopen winkels van tankstations ze; welke ketens, weet ik niet.
note-belgium-taxi = Taxipunten waar je kan herladen: ik vond er geen.
note-belgium-fuel-hours = Voor tankstations gelden de sluitingsuren van winkels niet, dus misschien is er laat nog een open.

## Shops
note-belgium-shop-kinds = De pers noemt dagbladhandels, kruideniers en winkels van tankstations als verkopers.
note-belgium-prints-code = De kassa drukt een herlaadcode af; die gebruik je zelf, zoals op het ticket staat.
note-belgium-bring-both = Neem cash en een kaart mee: sommige winkels aanvaarden alleen Bancontact.
note-belgium-wrong-ticket = Verkeerd bedrag of verkeerde operator op het ticket? Zeg het meteen in de winkel, voor je de code gebruikt.
note-belgium-read-out = Lees een herlaadcode nooit voor aan de telefoon: dat is een bekende truc van oplichters.
note-belgium-other-shops = Ook supermarkten en gsm-winkels verkochten vroeger codes; vraag het voor je gaat.
note-belgium-kiosks = Een automaat om je gsm te herladen: ik vond er geen in België.
note-belgium-cash-machines = Bankautomaten: ik vond alleen geld afhalen en storten.
note-belgium-energy-points = Oplaadpunten voor budgetmeters zijn voor energie, niet voor gsm's.
note-belgium-face-value = Een herlaadcode kost wat erop gedrukt staat.
note-belgium-no-surcharge = Sinds { $since } mag niemand een toeslag vragen als je met de kaart betaalt, in de winkel of online.
note-belgium-electronic = Sinds { $since } moet een winkel minstens één elektronische betaling aanvaarden; welke, kiest hij zelf.
note-belgium-cash-legal = Cash blijft wettelijk; een winkel mag het alleen uitzonderlijk weigeren.
note-belgium-small-sums = Met de kaart pas vanaf een bepaald bedrag? In { $before } stond in het nieuws dat een winkel dat mag vragen, in { $after } dat het niet mag.
note-belgium-shop-hours = De meeste winkels zijn open van maandag tot zaterdag van { $from } tot { $to }, en op zondag zijn ze bijna allemaal dicht; nachtwinkels zijn wel open en zijn duurder.
note-belgium-night-hours = Nachtwinkels mogen open zijn van { $from } tot { $to }, tenzij de gemeente andere uren oplegt.
note-belgium-holidays = Op feestdagen zijn veel winkels dicht; online herladen gaat wel.

## Post office, courier
note-belgium-post-offices = In de lijst van postdiensten van de regulator staat geen herladen; er staan alleen openbare diensten in.
note-belgium-parcel-points = Pakjespunten en koeriers die herlaadtickets verkopen: ik vond er geen.
note-belgium-postal-slip = Herladen via een postoverschrijving of overschrijvingsformulier: ik vond niets, dus stuur zo geen geld.
note-belgium-bpaid = De bpaid-kaart was een betaalkaart, geen telefoonkaart; ze stopte op { $date }.

## Paying monthly
note-belgium-paid-in-advance = Sommige abonnementen betaal je vooraf en lijken op prepaid: krijg je een factuur of een betaaluitnodiging, betaal dan die.
note-belgium-two-kinds = Een merk kan beide soorten hebben, zoals JIM Mobile: kijk in je account welke jij hebt.

## Without internet
note-belgium-no-data-needed = Voor sms'en en bellen heb je bereik nodig, geen internet.
note-belgium-ask-friend = Geen herlaadticket? Vraag een vriend die online is om voor je te betalen, en laat je nummer voorlezen.
note-belgium-station-wifi = In grote treinstations is er gratis wifi met een My SNCB-account.
note-belgium-campus-wifi = Op een campus: eduroam, met de account van je universiteit.
note-belgium-brussels-wifi = In Brussel { $name }: gratis in metrostations en bibliotheken, met een account.
note-belgium-wifi-safety = Betaal op openbare wifi liever in de app van je bank.

## Tip: budget
note-belgium-bonus-amount = Kies een bedrag dat een bonus geeft: bij BASE begint dat bij { $from }.
note-belgium-bundle-first = De bundel is meestal op voor je belwaarde; daarna gaat alles van je belwaarde af, aan de volle prijs.
note-belgium-data-drain = Mobiel internet buiten een bundel maakt je belwaarde snel op: bij BASE { $price } per MB.
note-belgium-data-off = Bundel op? Zet mobiel internet uit tot je weer herlaadt.
note-belgium-balance-lags = Kijk af en toe naar je saldo. Bij BASE kan je laatste verbruik pas later te zien zijn, bijvoorbeeld in het buitenland.
note-belgium-abroad = In de EU, Noorwegen, IJsland en Liechtenstein werkt belwaarde zoals thuis. Kijk elders eerst naar de prijs en zet mobiel internet uit.
note-belgium-fair-use = Elders in de EU gaat je verbruik van je belwaarde af; er kunnen grenzen zijn voor redelijk gebruik.
note-belgium-paid-texts = Korte nummers die met { $first } beginnen zijn betalende diensten: sms { $stop } naar het nummer om er een te stoppen.
note-belgium-leaving-credit = Neem je je nummer mee? Vraag dan de resterende belwaarde aan de oude operator: binnen { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weken
} op een rekening, met hoogstens { $fee } afgehouden.

## Tip: promotions
note-belgium-rule-shown = Lees de regel op de eigen pagina van de operator: Proximus toont ze als je online herlaadt.
note-belgium-bonus-days = Een bonus heeft een eigen einddatum: bij BASE na { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}.
note-belgium-fake-reload = Een bericht dat je kaart vervalt als je niet meteen herlaadt, is vals, ook op naam van Proximus: open de link niet.
note-belgium-cheap = Goedkope belwaarde in een groep is vaak met gestolen geld betaald, en je nummer kan later afgesloten worden.
note-belgium-report = Stuur een verdachte mail door naar { $mail }, een sms als screenshot.
note-belgium-report-local = Hetzelfde adres is in het Nederlands { $dutch }, in het Frans { $french }.
note-belgium-check-payee = In het betaalvenster moet je operator als begunstigde staan, met het bedrag dat jij koos.
note-belgium-never-pin = Wie eerlijk is, vraagt nooit je PIN of je wachtwoord.

## Tip: back up
note-belgium-second-way = Zorg voor een tweede manier om te betalen: een andere kaart, wat cash, of een vriend.
note-belgium-spare-voucher = Hou een reserveticket bij met de code afgedekt, als je merk herlaadtickets heeft.
note-belgium-write-down = Schrijf op papier: je nummer, de klantendienst, je bank, een vriend.
note-belgium-keep-receipt = Hou het bewijs of een screenshot bij tot de belwaarde er is.
note-belgium-pin-puk = Noteer je PIN en PUK: na drie foute PINs helpt alleen de PUK.
note-belgium-phone-contents = Een nieuwe sim brengt niet terug wat op je gsm stond: bewaar je contacten en foto's ergens anders.
note-belgium-wifi-accounts = Maak de accounts voor eduroam en de wifi van My SNCB terwijl je nog internet hebt.
note-belgium-code-in-chat = Stuur een herlaadcode alleen in een privéchat, nooit in een groep, en gebruik ze meteen: wie ze heeft, kan ze gebruiken.
note-belgium-doc-stop = Belgische identiteitspapieren kwijt? DOC STOP { $free }, of { $other }.

## Tip: stay reachable
note-belgium-end-date = Zoek de einddatum in de app van je operator en herlaad ervoor; elk merk heeft zijn eigen.
note-belgium-identify-again = Soms vraagt de operator opnieuw je identificatie: doe dat alleen op zijn eigen site, in zijn app of in zijn winkel.
note-belgium-home-sim = Hou je sim van thuis in een gsm met bereik voor bankcodes, met mobiel internet uit.
note-belgium-lost-sim = Sim kwijt of gestolen? Zeg het de operator binnen { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
}.
note-belgium-emergency = { $emergency } werkt zonder belwaarde, maar er moet een sim in je gsm zitten; voor de politie bel je { $police }.
note-belgium-months-base = Bij BASE telde een herlading met een Belgische betaalkaart als identificatie voor { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
}.
note-belgium-texts-eu = Sms'en ontvangen elders in de EU is gratis.
note-belgium-before-leaving = Vertrek je voorgoed? Pas je nummer aan bij je bank, WeChat, Alipay en universiteit terwijl de sim nog codes krijgt.
note-belgium-move-number = Van operator veranderen? De nieuwe regelt alles; zeg niet eerst zelf op, anders kan je het nummer kwijtraken.
note-belgium-used-sim = Koop geen sim die al geactiveerd is: hij staat op iemand anders zijn naam, en mag alleen naar naaste familie gaan.
