## What kind of card
note-belgium-esim-number = Een eSIM van een operator heeft ook een nummer, en via dat nummer herlaad je hem.
note-belgium-esim-prepaid = Of prepaid ook als eSIM bestaat, vond ik voor de meeste merken niet.
note-belgium-eid = Kijk op een iPhone bij Instellingen, Algemeen, Info: staat er een regel { $eid }, dan kan er een eSIM in.
note-belgium-china-iphone = De meeste iPhones uit het Chinese vasteland hebben geen eSIM.

## Travel eSIM
note-belgium-travel-seller = Een reis-eSIM kan alleen de verkoper herladen: geen winkel, ticket, code of operator in België.
note-belgium-travel-wifi = Om te herladen heb je internet nodig: zoek wifi als je mobiel internet op is.
note-belgium-travel-keep = Verwijder de eSIM niet.
note-belgium-travel-install = Een nieuwe eSIM installeer je het best op goede wifi. Lees wanneer hij begint te lopen: soms is dat al bij de installatie.
note-belgium-travel-qr = Een QR-code voor een eSIM die je niet gevraagd hebt, is bedrog: koop alleen op de site of in de app van de verkoper zelf.

## Which operator
note-belgium-look-at-it = Kijk welke naam bovenaan op je scherm staat, en wat er op de kaart gedrukt is.
note-belgium-prefix-hint = De eerste cijfers zijn maar een aanwijzing: een overgedragen nummer blijft hetzelfde.
note-belgium-look-up-names = De openbare opzoeking { $site } zegt welke operator het vandaag is.
note-belgium-look-up-brands = In de openbare opzoeking kan BASE als Telenet staan, en Mobile Vikings als Proximus of onder een andere naam.
note-belgium-small-brand = Een klein merk toont soms de naam van het netwerk waarop het werkt.
note-belgium-vikings-block = Een nummer met { $prefix } dat onder Proximus staat, kan er een van Mobile Vikings of JIM Mobile zijn: tot { $until } stond het onder hun naam.

## Where to top up
note-belgium-stores = In Google Play en de App Store haal je alleen de app; belwaarde verkopen ze niet.
note-belgium-gift-cards = Met cadeaukaarten van Apple of Google koop je geen belwaarde.
note-belgium-real-app = Zo vind je de echte app: zoek op de naam van de operator en kijk wie de uitgever is.
note-belgium-browser = Vind je zo'n app niet in je store? Voor de site van de operator in de browser heb je geen store-account nodig.
note-belgium-type-address = Typ zelf het adres van de operator; een link in een bericht kan vals zijn.
note-belgium-bank-button = De knop van een bank bij het afrekenen is om te betalen; je herlaadt er niet mee in de app van die bank.
note-belgium-bank-cards = Een prepaidkaart van een bank is om te betalen: geld erop zetten geeft geen belwaarde op je gsm.

## Resellers
note-belgium-own-site = De eigen site van de operator is beter: een doorverkoper is een stap extra en rekent vaak kosten aan.
note-belgium-reseller-names = Sites die herladingen verkopen: { $first }, { $second } en { $third }; of ze jouw Belgische operator hebben, weet ik niet.
note-belgium-wrong-number = Stuur je het naar een verkeerd nummer, dan ben je je geld kwijt: lees het nummer twee keer na.
note-belgium-reseller-ways = Bij een doorverkoper komt de belwaarde er met een nummer rechtstreeks op; met alleen een e-mailadres krijg je een herlaadcode die je zelf ingeeft.
note-belgium-reseller-fee = Hoe hoog de kosten zijn, vond ik niet: kijk voor je betaalt, ze moeten er vooraf duidelijk bij staan.
note-belgium-code-refused = Code van een doorverkoper geweigerd? Volg de uitleg van je operator, en vraag het daarna daar.
note-belgium-reseller-mail = Geen mail van Recharge.com? Kijk in je spam; een mislukte betaling krijg je na enkele werkdagen terug.
note-belgium-statement-names = Op je rekeninguittreksel kan Recharge.com staan als { $first }, { $second } of { $third }.
note-belgium-ding-pin = Bij Ding krijg je voor sommige operators een code die je zelf ingeeft.
note-belgium-reload-base = ReloadBase heeft niets te maken met de operator BASE.
note-belgium-stranger = Koop nooit belwaarde van een onbekende, ook niet goedkoper, en geef niemand je bankcode.
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
note-belgium-cash-voucher = Contant kan: met een herlaadticket uit een winkel, als je merk die heeft.
note-belgium-neobanks = Wise, Revolut, N26: kies de kaart, niet Bancontact.
note-belgium-apple-china = Staat Apple Pay op de pagina? Probeer je Chinese Visa: op { $date } kondigde Apple aan dat die van verschillende Chinese banken er in het buitenland in werken.
note-belgium-china-card = Heb je een Chinese kaart, laat dan online betalen in het buitenland aanzetten, het best voor je vertrekt.
note-belgium-chinese-wallets = Alipay of WeChat: kijk in de app bij herladen in het buitenland. Staat België of je operator niet in de lijst, dan gaat het daar niet.
note-belgium-unionpay = UnionPay: veel betaalterminals in winkels zouden het aanvaarden, dus vraag het daar; gebruik op een website een andere kaart.
note-belgium-bank-code = De code voor de betaling komt van je bank, op het nummer dat je bank kent.
note-belgium-code-missing = Geen code van je bank gekregen? Vraag een nieuwe, alleen de laatste telt; bel anders je bank.
note-belgium-pay-window = Opent het betaalvenster niet? Probeer een andere browser.
note-belgium-foreign-refused = Sommige sites weigeren kaarten uit andere landen.
note-belgium-virtual-card = Een virtuele kaart of wegwerpkaart wordt soms geweigerd: probeer je gewone.
note-belgium-friend-card = De Belgische kaart van een vriend werkt meestal met Bancontact én als Visa of Mastercard.
note-belgium-friend-pays = Betaalt een vriend voor je, dan op zijn eigen gsm, met zijn eigen kaart. Stuur geen kaartgegevens en geen bankcodes.
note-belgium-bancontact-final = Een Bancontactbetaling kan je niet terugdraaien; alleen de verkoper kan ze terugbetalen.
note-belgium-payconiq = De Payconiq-app wordt Bancontact Pay; de oude naam zou tegen eind { $year } verdwijnen, ik weet niet of dat gebeurd is.
note-belgium-card-stop = Bankkaart gestolen, of je kaartgegevens doorgegeven? Card Stop { $number }, vanuit het buitenland { $abroad }. Dat blokkeert alleen betaalkaarten.

## Nothing arrived
note-belgium-check-again = Kijk het nummer en de operator op je bewijs nog eens na, en herstart je gsm.
note-belgium-reseller-first = Bij een doorverkoper gekocht? Kijk in je spam en vraag het dan aan de doorverkoper.
note-belgium-ombudsman = Helpt de operator je niet? De Ombudsdienst voor telecommunicatie is gratis: klaag eerst bij de operator, schrijf dan via { $site }.
note-belgium-ombudsman-time = Je krijgt antwoord binnen { $most ->
    [one] { $most } dag
   *[other] { $most } dagen
}, gemiddeld in { $usual }; je klacht bij de operator mag hoogstens een jaar oud zijn.
note-belgium-ombudsman-phone = Ombudsdienst: { $other } in het Nederlands, Engels en Duits, { $french } in het Frans; klachten alleen schriftelijk.
note-belgium-consumer = Bedrogen door een winkel of site? Meld het bij ConsumerConnect: { $site }.

## Operator's own shop
note-belgium-bring-id = Neem je paspoort of identiteitskaart mee, het origineel: een nieuwe kaart werkt pas na identificatie.
note-belgium-blocked-card = Een kaart die geblokkeerd is of nooit geactiveerd werd, moet eerst geïdentificeerd worden; tot dan helpt herladen niet.
note-belgium-no-address = Voor prepaid werd geen Belgisch adres gevraagd, zeggen twee gidsen van universiteiten.

## Petrol stations, taxi points
note-belgium-fuel-shops = Winkels van tankstations verkopen herlaadtickets, volgens de pers; welke ketens en welke merken, weet ik niet.
note-belgium-taxi = Taxipunten waar je kan herladen: ik vond er geen.
note-belgium-fuel-hours = Voor tankstations gelden de sluitingsuren van winkels niet, dus misschien is er laat nog een open.

## Shops
note-belgium-shop-kinds = Dagbladhandels, kruideniers en winkels van tankstations verkopen herlaadtickets, volgens de pers; vraag naar jouw merk.
note-belgium-prints-code = De kassa drukt een herlaadcode af; die gebruik je zelf, zoals op het ticket staat.
note-belgium-bring-both = Neem cash en een kaart mee: sommige winkels aanvaarden alleen Bancontact.
note-belgium-wrong-ticket = Verkeerd bedrag of verkeerde operator op het ticket? Zeg het meteen in de winkel, voor je de code gebruikt.
note-belgium-read-out = Lees een herlaadcode nooit voor aan de telefoon: dat is een bekende truc van oplichters.
note-belgium-other-shops = Ook supermarkten en gsm-winkels verkochten vroeger codes; vraag het voor je gaat.
note-belgium-kiosks = Een automaat om je gsm te herladen: ik vond er geen in België.
note-belgium-cash-machines = Aan een bankautomaat vond ik geen herlading, alleen geld afhalen en storten.
note-belgium-energy-points = Oplaadpunten voor budgetmeters zijn voor energie, niet voor gsm's.
note-belgium-face-value = In de winkel kost een herlaadticket wat erop gedrukt staat.
note-belgium-no-surcharge = Niemand mag een toeslag vragen als je met de kaart betaalt, in de winkel of online, sinds { $since }.
note-belgium-electronic = Een winkel moet sinds { $since } minstens één elektronische betaling aanvaarden; welke, kiest hij zelf.
note-belgium-cash-legal = Contant mag: cash blijft wettelijk, een winkel mag het alleen uitzonderlijk weigeren.
note-belgium-small-sums = Een minimum om met de kaart te betalen? Vraag het eerst: volgens het nieuws mocht het wel in { $before }, niet in { $after }.
note-belgium-shop-hours = De meeste winkels zijn open van maandag tot zaterdag van { $from } tot { $to } uur, en op zondag zijn ze bijna allemaal dicht; nachtwinkels zijn ook dan 's avonds open, zijn duurder, en hebben niet altijd jouw merk: vraag het eerst.
note-belgium-shop-law = Hoogstens tot { $to } uur, op vrijdag en voor een feestdag tot { $late } uur: volgens de wet mogen winkels open vanaf { $from } uur.
note-belgium-night-hours = Nachtwinkels mogen open zijn van { $from } tot { $to } uur, tenzij de gemeente andere uren oplegt.
note-belgium-holidays = Op feestdagen zijn veel winkels dicht; online herladen gaat wel.

## Post office, courier
note-belgium-post-offices = Reken niet op het postkantoor: in de lijst van postdiensten van de regulator staat niets over herladen; er staan alleen openbare diensten in.
note-belgium-parcel-points = Pakjespunten en koeriers die herlaadtickets verkopen: ik vond er geen.
note-belgium-postal-slip = Herladen via een postoverschrijving of overschrijvingsformulier: ik vond niets, dus stuur zo geen geld.
note-belgium-bpaid = De bpaid-kaart was een betaalkaart, geen telefoonkaart; ze stopte op { $date }.

## Paying monthly
note-belgium-paid-in-advance = Sommige abonnementen betaal je vooraf en lijken op prepaid: krijg je een factuur of een betaaluitnodiging, betaal dan die.
note-belgium-two-kinds = Een merk kan beide soorten hebben, zoals JIM Mobile: kijk in je account welke jij hebt.

## Without internet
note-belgium-no-data-needed = Voor sms'en en bellen heb je bereik nodig, geen internet.
note-belgium-ask-friend = Geen herlaadticket? Vraag een vriend die online is om voor je te betalen, en laat je nummer voorlezen.
note-belgium-station-wifi = In grote treinstations is er gratis wifi met een My NMBS-account.
note-belgium-campus-wifi = Op een campus: eduroam, met de account van je universiteit.
note-belgium-brussels-wifi = In Brussel { $name }: gratis in metrostations en bibliotheken, met een account.
note-belgium-wifi-safety = Betaal op openbare wifi liever in de app van je bank.

## Tip: budget
note-belgium-bonus-amount = Kies een bedrag dat een bonus geeft: bij BASE begint dat bij { $from }.
note-belgium-bundle-first = Meestal eindigt je bundel eerder dan je belwaarde; daarna gaat alles van je belwaarde af, aan de volle prijs.
note-belgium-data-drain = Mobiel internet buiten een bundel maakt je belwaarde snel op: bij BASE { $price } per MB.
note-belgium-data-off = Bundel op? Zet mobiel internet uit tot je weer herlaadt.
note-belgium-balance-lags = Kijk af en toe naar je saldo. Bij BASE kan je laatste verbruik pas later te zien zijn, bijvoorbeeld in het buitenland.
note-belgium-abroad = In de EU, Noorwegen, IJsland en Liechtenstein werkt belwaarde zoals thuis. Kijk elders eerst naar de prijs en zet mobiel internet uit.
note-belgium-fair-use = Elders in de EU gaat je verbruik van je belwaarde af; er kan een limiet zijn (fair use).
note-belgium-paid-texts = Korte nummers die met { $first } beginnen, zijn betalende abonnementen: sms { $stop } naar het nummer om er een te stoppen.
note-belgium-leaving-credit = Neem je je nummer mee? Vraag dan de resterende belwaarde aan de oude operator: binnen { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weken
} op een rekening, en er gaat hoogstens { $fee } af.

## Tip: promotions
note-belgium-rule-shown = Lees de voorwaarden op de pagina van de operator zelf: Proximus toont ze als je online herlaadt.
note-belgium-bonus-days = Een bonus heeft een eigen einddatum: bij BASE na { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}.
note-belgium-fake-reload = “Herlaad nu of je kaart stopt” kan vals zijn of waar: open de link niet, kijk in de app of op de site van de operator.
note-belgium-cheap = Goedkope belwaarde die je in een groep aangeboden krijgt, is vaak met gestolen geld betaald, en je nummer kan later afgesloten worden.
note-belgium-report = Stuur een verdachte mail door naar { $dutch } (Frans { $french }, Engels { $mail }), een sms als screenshot.
note-belgium-check-payee = In het betaalvenster moet je operator als begunstigde staan, met het bedrag dat jij koos.
note-belgium-never-pin = Wie eerlijk is, vraagt nooit je PIN of je wachtwoord.

## Tip: back up
note-belgium-second-way = Zorg voor een tweede manier om te betalen: een andere kaart, wat cash, of een vriend.
note-belgium-spare-voucher = Hou een reserveticket bij met de code afgedekt, als je merk herlaadtickets heeft.
note-belgium-write-down = Schrijf op papier: je nummer, de klantendienst, je bank, een vriend.
note-belgium-keep-receipt = Hou het bewijs of een screenshot bij tot de belwaarde er is.
note-belgium-pin-puk = Noteer je PIN en PUK: na drie foute pincodes helpt alleen de PUK.
note-belgium-phone-contents = Een nieuwe sim brengt niet terug wat op je gsm stond: bewaar je contacten en foto's ergens anders.
note-belgium-wifi-accounts = Maak de accounts voor eduroam en de wifi van My NMBS terwijl je nog internet hebt.
note-belgium-code-in-chat = Stuur een herlaadcode alleen in een privéchat, nooit in een groep, en gebruik hem meteen: wie hem heeft, kan hem gebruiken.
note-belgium-doc-stop = Belgische identiteitspapieren kwijt? DOC STOP { $free }, of { $other }.

## Tip: stay reachable
note-belgium-end-date = Zoek de einddatum in de app van je operator en herlaad voor die dag; die is bij elk merk anders.
note-belgium-identify-again = Soms vraagt de operator opnieuw je identificatie: doe dat alleen op zijn eigen site, in zijn app of in zijn winkel.
note-belgium-no-photo = Stuur geen foto van je papieren via WhatsApp of mail: identificeer je alleen op de site of in de app van de operator, of in een winkel met het origineel.
note-belgium-home-sim = Hou je sim van thuis in een gsm met bereik, voor de codes van je bank, met mobiel internet uit.
note-belgium-lost-sim = Sim kwijt of gestolen? Meld het de operator binnen { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
}.
note-belgium-emergency = { $emergency } werkt zonder belwaarde, maar er moet een sim in je gsm zitten; voor de politie bel je { $police }.
note-belgium-months-base = Bij BASE telde een herlading met een Belgische betaalkaart als identificatie voor { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
}.
note-belgium-texts-eu = Met een Belgische kaart is een sms ontvangen overal in de EU gratis.
note-belgium-before-leaving = Vertrek je voorgoed? Pas je nummer aan bij je bank, in je apps en bij je universiteit terwijl de sim nog codes krijgt.
note-belgium-move-number = Van operator veranderen? De nieuwe regelt alles; zeg niet eerst zelf op, anders kan je het nummer kwijtraken.
note-belgium-used-sim = Koop geen sim die al geactiveerd is: hij staat op naam van iemand anders, en mag alleen naar naaste familie gaan.

## Paid, and no data
note-belgium-credit-no-bundle = Alleen belwaarde is vaak nog geen bundel: kijk eerst of de belwaarde er is, en dan wat je ervoor kreeg.
note-belgium-look-what-came = Bij sommige merken krijg je pas mobiel internet vanaf een bepaald bedrag, bij andere koop je een bundel met je belwaarde: kijk in je app of account wat er loopt.
note-belgium-data-sim = Twee simkaarten in je gsm? Zet mobiel internet op de Belgische.
note-belgium-roaming-switch = In het buitenland moet ook dataroaming aanstaan in de instellingen van je gsm.
note-belgium-pass-first = Buiten de EU moet je soms eerst een pass kopen, of is er geen voor prepaid: kijk op de pagina van de operator zolang je wifi hebt.

## My card is refused
note-belgium-other-ways = Meestal is er een andere manier: een andere Visa of Mastercard, een herlaadticket dat je cash betaalt, of een vriend die betaalt.
note-belgium-wallet-shops = Alipay of WeChat in Belgische winkels: ik vond geen lijst, dus vraag het aan de kassa.

## A friend pays
note-belgium-friend-number = Stuur het nummer als tekst, { $format }, met de naam van de operator, en laat je vriend het voorlezen.
note-belgium-friend-small = Begin met een klein bedrag: je vriend stuurt je het nummer van het bewijs, jij kijkt naar je saldo.
note-belgium-friend-name = Een vriend die bij een doorverkoper betaalt, vult best zijn eigen factuuradres in: soms moet het bij de kaart passen.
note-belgium-ding-ask = Met Ding kan je een link maken die om een herlading vraagt, en die versturen; België staat niet op die pagina.
note-belgium-friend-trick = Vraagt een vriend opeens codes in een bericht? Bel hem eerst: dat is een klassieke truc.

## Sent to a wrong number
note-belgium-wrong-ask = Vraag het meteen aan wie je betaald hebt, met je bewijs: een code die nog niemand gebruikt heeft, kan misschien nog geannuleerd worden.
note-belgium-wrong-right = Een regel waarmee je bij een verkeerd nummer je geld terugkrijgt, vond ik niet.
note-belgium-no-transfer = Belwaarde van de ene kaart naar de andere, ook van jezelf? Ik vond geen merk dat ze verplaatst: vraag het aan de operator voor je nog eens betaalt.
note-belgium-wrong-final = Een herlading naar een verkeerd nummer is definitief en wordt niet terugbetaald, schrijft een doorverkoper.

## A voucher or app of another country
note-belgium-country-name = Orange, Lycamobile en Mobile Vikings bestaan ook in andere landen: met een herlaadticket van daar herlaad je geen Belgisch nummer.
note-belgium-country-app = Hetzelfde merk heeft vaak per land een andere app: neem de Belgische.
note-belgium-country-site = Kijk voor je betaalt of het adres eindigt op { $end } en het nummer begint met { $prefix }.
note-belgium-vikings-poland = Codes met * en # van Mobile Vikings zijn van Polen, een apart bedrijf: hier werken ze niet.

## Identification
note-belgium-papers = In een winkel toon je het origineel van een identiteitskaart van België of een ander EU-land, een paspoort, of het officiële document dat die tijdelijk vervangt.
note-belgium-residence-card = Een verblijfskaart in plaats van een paspoort? Orange noemt de elektronische kaart voor vreemdelingen; bij andere is het niet zeker: neem ook je paspoort mee.
note-belgium-unidentified = Een kaart zonder identificatie werkt niet: niet bellen, niet sms'en, niet surfen.
note-belgium-at-distance = Van op afstand: met de elektronische identiteitskaart of een onlinebetaling, zeggen de regels; elke operator biedt minstens één manier.
note-belgium-give-away = Een kaart die nog niet geactiveerd is, mag naar iedereen; eens geactiveerd alleen naar naaste familie.
note-belgium-companies = Kaarten van een bedrijf: wie de activatie vraagt, identificeert zich; het bedrijf houdt een lijst bij van wie welke kaart heeft.
note-belgium-family = Een kaart die nog niet geactiveerd is, mag je aan iedereen geven, die zich dan identificeert; een geactiveerde alleen aan ouders, grootouders, kinderen, kleinkinderen, broers en zussen, echtgenoot, wettelijk samenwonende partner of iemand van wie je voogd bent.
note-belgium-not-after-moving = Na een verhuis of met een nieuwe identiteitskaart moet je je niet opnieuw identificeren.
note-belgium-no-electronic-card = Zonder elektronische verblijfskaart ga je met je paspoort naar een winkel: identificatie kon moeilijk zijn, schreef een dienst voor rechtshulp.
note-belgium-foreign-sim = Een sim uit het buitenland kon je in België gebruiken zonder Belgische identificatie.

## SIM blocked, lost or stolen
note-belgium-puk-where = Geen PUK? Kijk in je account bij de operator, of vraag het aan de klantendienst.
note-belgium-no-compensation = Geen vergoeding: de wet geeft er geen voor een kaart die afgesloten is omdat ze niet geïdentificeerd was.
note-belgium-more-checks = Vervang je een sim, dan krijg je misschien meer vragen: de regulator maakte de regels tegen simfraude strenger.

## Before coming to Belgium
note-belgium-arrive-shop = Een Belgische kaart werkt pas na identificatie: het zekerst is een winkel van de operator, met je paspoort.
note-belgium-home-roaming = Zet voor je vertrek roaming aan voor je sim van thuis: bij een goedkope formule die alleen het nummer houdt, zit dat er misschien niet in.
note-belgium-from-abroad = Vanuit het buitenland herlaad je via het nummer, op de site van de operator of bij een doorverkoper; weinig merken zeggen zelf dat het werkt.
note-belgium-apple-country = Een Apple-account kan pas van land veranderen als het saldo op is, de abonnementen gestopt zijn en er een betaalwijze van het nieuwe land klaarstaat.
note-belgium-apple-second = Een tweede Apple-account alleen voor de store kan ook: log enkel uit bij “Media en aankopen”, dan blijft iCloud zoals het is.
note-belgium-play-country = Google Play verandert één keer per jaar van land, in het nieuwe land zelf, met een betaalwijze van daar; het duurt tot { $hours } uur, in een andere tekst { $other }.
note-belgium-app-safety = Haal geen appbestanden van onbekende sites, en log nooit in met een geleende of gekochte Apple-account.

## Travelling with a Belgian card
note-belgium-texts-abroad = Met een Belgische kaart komen sms'en met codes ook in het buitenland aan, meestal gratis, als je gsm bereik heeft en de kaart nog actief is.
note-belgium-fair-use-months = In { $months } maanden meer tijd en gebruik in de rest van de EU dan hier? De operator mag je waarschuwen, en na { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weken
} een toeslag aanrekenen.
note-belgium-surcharge-cap = Boven een limiet voor redelijk gebruik in de EU mag een GB hoogstens { $now } kosten in { $this } en { $then } vanaf { $next }, zonder btw.
note-belgium-not-eu = Zwitserland, Turkije, Monaco en het Verenigd Koninkrijk vallen niet onder de EU-regel; sommige operators tellen er wel een mee.
note-belgium-late-abroad = In het buitenland zie je de nieuwe belwaarde soms pas later, schrijft Recharge.com.
note-belgium-reseller-abroad = Herladen via het nummer werkt ook terwijl je gsm in het buitenland is, schrijft Recharge.com.

## Leaving, and moving the number
note-belgium-away-months = Maanden weg? Herlaad voor de einddatum en je houdt je nummer: dat kan vanuit het buitenland als het merk het toelaat.
note-belgium-no-move-no-refund = Een recht op je resterende belwaarde als je je nummer niet meeneemt, of op een bonus, vond ik niet.
note-belgium-no-legal-minimum = Hoelang belwaarde volgens de wet geldig moet blijven, vond ik niet: elk merk kiest zelf.
note-belgium-number-lost = Na hoelang een verloren nummer naar iemand anders gaat, vond ik niet: reken er niet op dat je het terugkrijgt.
note-belgium-keep-account = De terugbetaling komt op een bankrekening: hou er een open tot het geld er is.
note-belgium-porting-needs = Het nummer moet nog actief zijn; bij prepaid vragen ze meestal het nummer van de simkaart als bewijs.
note-belgium-porting-time = Je nummer overdragen duurt hoogstens { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
} zodra alles nagekeken is, of gebeurt op de dag die je afspreekt.
note-belgium-porting-late = Overdracht te laat? Je hebt recht op { $day } per dag, soms { $some }: vraag het aan de nieuwe operator binnen { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
}; bij prepaid kan je het als belwaarde krijgen.
note-belgium-porting-price = Je nummer overdragen kost meestal niets: de oude operator mag niets vragen, de nieuwe hoogstens { $most }, geïndexeerd.
note-belgium-porting-credit = Je belwaarde gaat niet mee met het nummer: gebruik ze eerst op, of vraag ze terug.
note-belgium-porting-place = Draag je nummer over terwijl je in België bent, met de sim in een gsm en op het netwerk van je operator.
note-belgium-refund-soon = Vraag je belwaarde snel terug: bij BASE en JIM Mobile moet het binnen { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
} na de overdracht.

## No Belgian bank account yet
note-belgium-basic-account = Iedereen mag een bank om de basisbankdienst vragen, een rekening met debetkaart; weigeren mag ze alleen in gevallen die de wet opsomt.
note-belgium-basic-cost = De basisbankdienst kost hoogstens { $price } per jaar; de bank beslist binnen { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
} na een volledige aanvraag.
note-belgium-account-refused = Met een tijdelijk verblijf worden velen geweigerd of krijgen ze geen afspraak: vraag de weigering op papier, en klaag dan bij Ombudsfin of Unia.
note-belgium-itsme = Voor itsme heb je een Belgische elektronische identiteitskaart nodig, ook die voor vreemdelingen is goed; je nationaliteit telt niet.
note-belgium-itsme-not-needed = Om met een kaart te herladen heb je itsme niet nodig.
note-belgium-iban = Een Belgisch rekeningnummer, van Wise bijvoorbeeld, is goed voor overschrijvingen, niet voor de knop Bancontact.
note-belgium-app-banks = De Payconiq-app, die nu Bancontact Pay wordt, nam alleen rekeningen van Belgische banken op de lijst, en niet Wise.
note-belgium-wero = Wero zit in de apps van verschillende Belgische banken, vanaf { $year } van nog { $count }, ook voor winkels en online. Welke operator het aanvaardt om te herladen, vond ik niet.
note-belgium-wero-since = Wero zit sinds { $date } in apps van Belgische banken, eerst alleen tussen mensen onderling.

## Wi-Fi now
note-belgium-station-names = Gratis wifi in stations: de NMBS noemt { $count ->
    [one] { $count } station
   *[other] { $count } stations
}: de grote in Brussel en dat van Brussels Airport, Antwerpen, Gent, Brugge, Leuven, Luik, Namen, Bergen, Mechelen, Hasselt en andere.
note-belgium-no-train-wifi = Op Belgische treinen is er geen wifi.
note-belgium-town-wifi = Veel gemeenten zetten gratis wifi in bibliotheken, op pleinen en in gemeentehuizen; een deel kan gestopt zijn.
note-belgium-app-112 = Met de app { $app } kan je ook chatten met de hulpdiensten als je niet kan spreken of horen.

## Scams
note-belgium-embassy-call = Haak in: de Chinese ambassade meldt nooit een strafzaak en vraagt nooit een overschrijving aan de telefoon, { $line } belt niemand op, en een nummer kan vervalst zijn. Bel zelf { $number }.
note-belgium-fraud-signs = Zo herken je een valse vraag om identificatie: een verborgen of buitenlands nummer, een manier die je operator niet noemt, een site zonder { $https } of met een buitenlands domein.
note-belgium-qr-sticker = Vertrouw geen QR-code op straat: er kan een sticker over de echte kleven. Typ zelf het adres van de operator.
note-belgium-money-exchange = Geld wisselen met een particulier kan je je geld kosten en je rekening doen blokkeren: Chinese ambassades waarschuwen er telkens weer voor.

## I gave away a card, code or money
note-belgium-fraud-steps = Eerst Card Stop, dan je bank om de betaling te stoppen, dan de lokale politie.
note-belgium-keep-proof = Hou de bewijzen bij: berichten, betaalschermen, nummers. Ga meteen naar de politie.
note-belgium-code-gone = Een herlaadcode die je doorgaf, is vaak niet meer te blokkeren: bel toch meteen de winkel; is hij van jou, gebruik hem dan direct.
note-belgium-card-stop-only = Card Stop blokkeert alleen betaalkaarten; voor de sim bel je je operator.
note-belgium-dispute = Voor een kredietkaart is er een formulier om een betaling te betwisten op { $site }.
note-belgium-chinese-passport = Chinees paspoort kwijt of gestolen? Ga naar de politie, en dan naar de app 中国领事; het ministerie van Buitenlandse Zaken antwoordt dag en nacht op { $number }.
note-belgium-china-fraud-line = Geld weg van een Chinese rekening? De Chinese fraudelijn is { $number }.

## Complaint
note-belgium-disputed-sum = Zolang de ombudsdienst het bekijkt, is een betwist bedrag tot { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
} bevroren.
note-belgium-clear-information = Ook bij prepaid moet de verkoper je de voorwaarden en de prijzen zeggen, en hoe je hulp krijgt.
note-belgium-who-answers = De code van een doorverkoper is gebruikt maar niets werkt? De operator moet dat oplossen, zeggen de Nederlandstalige voorwaarden van Recharge.com.

## Which operator, once more
note-belgium-many-names = Een naam die je nooit gehoord hebt, is normaal: België had { $count } operators zonder eigen netwerk.

## Tip: back up, once more
note-belgium-phone-pay = Een kaart in Apple Pay of Google Pay vraagt meestal je gezicht of vinger in plaats van een code per sms: handig zonder je sim van thuis.
note-belgium-backup-wifi = Bewaar de inhoud van je gsm via wifi voor je herlaadt, zodat het je nieuwe belwaarde niet opvreet.
note-belgium-voucher-end = Kijk of een herlaadticket een eigen einddatum heeft voor je het opzijlegt.

## Tip: stay reachable, once more
note-belgium-expect-texts = Wacht niet op een waarschuwing: Mobile Vikings stuurt er een voor een kaart afgesloten wordt, JIM Mobile een bij { $percent } % van de bundel; van andere merken weet ik het niet.

## Tip: Sunday, evening, holiday
note-belgium-online-always = Online herlaad je op elk uur; een reserveticket thuis helpt ook.
note-belgium-station-hours = Voor winkels in stations gelden de sluitingsuren niet; welke er herlaadtickets verkopen, weet ik niet.
note-belgium-holiday-names = De { $count } feestdagen: Nieuwjaar, paasmaandag, Dag van de Arbeid, Hemelvaart, pinkstermaandag, nationale feestdag, Onze-Lieve-Vrouw-Hemelvaart, Allerheiligen, Wapenstilstand en Kerstmis.
note-belgium-next-holidays = De volgende feestdagen van maandag tot vrijdag: { $first }, { $second }, { $third }, { $fourth }, { $fifth } en { $sixth }.
note-belgium-hours-reform = Elke dag open tot { $until } uur? Of dat al geldt, weet ik niet: de regering raakte het erover eens.

## Tip: a travel eSIM as a bridge
note-belgium-bridge-use = Met een reis-eSIM overbrug je de dagen tot je Belgische kaart werkt; herladen kan alleen bij de verkoper.
note-belgium-bridge-home = Hou je sim van thuis in je gsm voor de codes van de bank, en zet mobiel internet op de eSIM.

## Tip: the right moment
note-belgium-some-days-before = Niet op de laatste avond: neem enkele dagen speling, voor als een kaart geweigerd wordt of de belwaarde laat komt.

## Tip: credit that drains away
note-belgium-app-purchases = Apps en spelletjes kan je soms via de operator betalen: bij BASE heet dat { $name }, hoogstens { $most } per aankoop, en je moet het eerst aanzetten; of dat ook met prepaid kan, staat nergens.
note-belgium-apple-billing = Op een oudere lijst van Apple staan BASE en Proximus bij de operators via wie Apple kan aanrekenen.
note-belgium-short-numbers = Korte sms-nummers: { $free } vooraan is gratis, { $sub } een abonnement, { $adult } voor volwassenen, { $game } en { $tone } spelletjes en beltonen.
note-belgium-premium-calls = Nummers met { $first } kosten meer, van je belwaarde: { $games } is voor spelletjes, { $adult } en { $more } voor volwassenen.
note-belgium-price-message = Voor je met een { $prefix } verbonden wordt, zegt een gratis bericht sinds { $since } de prijs: haak in als het te veel is.

## Tip: automatic top-up
note-belgium-auto-where = Bij automatisch herladen komt het geld van je bewaarde kaart, meestal als je belwaarde bijna op is: je zet het stop in diezelfde account.
note-belgium-auto-end = Zet automatisch herladen uit, en haal de bewaarde kaart weg, voor je vertrekt of het nummer opgeeft.
note-belgium-auto-none = Bij Mobile Vikings kan je automatisch herladen; bij Proximus, Orange, BASE en Lycamobile vond ik dat niet.
note-belgium-auto-ding = Ding heeft automatisch herladen voor sommige operators, met Visa of Mastercard, elke { $first }, { $second }, { $third } of { $fourth } dagen.
note-belgium-card-prices = Een herlaadkaart kost meestal { $from } tot { $to }, schreef een krant.
note-belgium-lost-bank = Bankkaart of bankapp mee kwijt? Dan eerst Card Stop { $number }, vanuit het buitenland { $abroad }, en je bank.
note-belgium-lost-new = Vraag een nieuwe sim met hetzelfde nummer, met je identiteitskaart of paspoort, en of je belwaarde blijft: alleen Mobile Vikings zegt ja.
note-belgium-lost-credit = Blijft de belwaarde? Mobile Vikings zegt ja; van de andere vond ik niets: vraag het.
note-belgium-no-answer-own = Korte nummers en codes werken alleen met een sim van de operator waarvan ze zijn, en met bereik.
note-belgium-no-answer-old = Blijf niet proberen: sommige codes zijn oud en bestaan misschien niet meer. Je saldo staat ook in de app of je account.
note-belgium-premium-silent = Bel een duur nummer niet terug en antwoord niet; laat je operator zulke nummers blokkeren. Geld kwijt? Klaag schriftelijk bij de operator, daarna bij de Ombudsdienst voor telecommunicatie.
note-belgium-child-age = In de regels vond ik geen minimumleeftijd voor een herlaadkaart.
note-belgium-child-parent = Je mag de kaart van je kind met je eigen document registreren en ze geactiveerd doorgeven: binnen de naaste familie mag dat.
note-belgium-child-user = Wie zich identificeerde, geldt als gebruiker.
note-belgium-own-settings = Je eigen nummer zien? Bel of sms iemand naast je: het staat op diens scherm. Vaak staat het ook in de instellingen van je toestel, bij de sim.
note-belgium-own-account = Je nummer staat ook in de app of je account bij de operator, en meestal op wat bij de sim zat.
note-belgium-own-code = Een code die je eigen nummer toont, vond ik bij geen enkel merk.
note-belgium-brands-proximus = Mobile Vikings en JIM Mobile zijn van Proximus; Scarlet, zijn goedkope merk, heeft alleen abonnementen.
note-belgium-brands-telenet = BASE is van Telenet: de herlaadkaarten van Telenet heten BASE.
note-belgium-brands-orange = Orange, vroeger Mobistar, heeft ook hey!, dat is een abonnement.
note-belgium-brands-closed = Deze merken zijn gestopt: ALDI Talk en Simyo sinds { $first }, Ortel sinds { $second }. Typ een andere naam en ik zeg wat ik weet.
note-belgium-who-program = Ik ben een programma, geen mens, en niet officieel: niet van Proximus, Orange, BASE, Lycamobile, Mobile Vikings of iemand anders die belwaarde verkoopt.
note-belgium-who-money = Ik neem geen geld aan en kan niet voor je herladen: je betaalt zelf, op de pagina van de operator of in een winkel.
note-belgium-who-never = Wie in mijn naam geld of codes vraagt, is een oplichter.
note-belgium-who-sources = Wat ik zeg, komt van openbare pagina's; de bron en hoe oud die is, staan onder elk scherm.
note-belgium-account-needed = Om te herladen heb je geen Belgische rekening nodig: het kan met een buitenlandse Visa of Mastercard, een herlaadticket dat je cash betaalt, of een vriend die betaalt.
note-belgium-code-app = Staat je nummer van thuis af? Keur goed in de app van je bank, via wifi, of vraag het je bank; anders een andere kaart, of cash in een winkel.
note-belgium-phone-4g = Een nieuwe sim brengt het internet niet terug: een toestel met 4G wel.
note-belgium-eid-phone = Op een iPhone: Instellingen, Algemeen, Info. Staat er een regel { $eid }, dan kan er een eSIM in; bij { $lock } mag geen beperking staan.
note-belgium-no-eid = Geen { $eid }-regel? Dan een gewone simkaart: in een winkel van een operator, met paspoort of identiteitskaart.
note-belgium-china-phones = Meestal niet: iPhones uit het Chinese vasteland hebben geen eSIM, behalve { $air }, { $newer } en latere modellen op de lijst.
note-belgium-hong-kong-phones = Over iPhones uit Hongkong en Macau spreken de gidsen elkaar tegen: kijk of er een regel { $eid } staat (Instellingen, Algemeen, Info).
note-belgium-spoilt-guess = Gok niet naar cijfers die je niet kan lezen.
note-belgium-spoilt-shop = Ga meteen terug naar de winkel met wat er nog is van het ticket en je betaalbewijs: misschien kan de leverancier een ongebruikte code nog annuleren.
note-belgium-spoilt-finder = Ticket kwijt? Wie de code vindt, kan ze gebruiken: wees er snel bij.
note-belgium-spoilt-right = Ik vond geen regel die je recht geeft op een nieuwe code of je geld terug.
note-belgium-expiry-printed = Kijk op het ticket: staat er een einddatum op, dan telt die.
note-belgium-expiry-soon = Geen datum op het ticket? Gebruik het snel: eens op je kaart heeft de belwaarde haar eigen termijn.
note-belgium-sms-which = Twee merken zeggen hoe je per sms herlaadt: Mobile Vikings, als je het vooraf instelde, en BASE, met een code die je al kocht.
note-belgium-most-ask = Vraag het je operator voor je een groot bedrag herlaadt; herlaad wat je verbruikt, want belwaarde vervalt.
note-belgium-apn-what = De APN is de naam waarmee je gsm het internet van de operator vindt. Is die fout of leeg, dan heb je geen mobiel internet, ook niet met belwaarde.
note-belgium-apn-where = Je stelt de APN in bij de instellingen van je gsm, onder mobiel internet: zoek daar “APN” of “toegangspunt”.
note-belgium-service-restart = 1 Vliegtuigstand aan en uit, gsm herstarten.
note-belgium-service-other-phone = 2 Probeer de sim in een andere gsm.
note-belgium-service-card = 3 Nergens? Een storing, of de kaart is geblokkeerd of vervallen: vraag het eerst.
note-belgium-most-some = Ik ken twee limieten: Proximus { $older }, volgens een oudere pagina; Orange { $terms }, als je elektronisch betaalt.
note-belgium-expiry-some = Bij Proximus heeft een code een eigen einddatum, volgens oudere voorwaarden; van de andere merken vond ik niets.
note-belgium-bancontact-days = Een verkoper kan een Bancontactbetaling tot { $days } dagen later terugstorten.
note-belgium-recharge-fast = Recharge.com: meestal binnen { $minutes } minuut, soms een paar.
note-belgium-foreign-always = De EU-regel is niet bedoeld voor een buitenlandse sim die je altijd in België gebruikt: haar operator mag extra aanrekenen. Een Belgische kaart is zekerder.
note-belgium-foreign-texts = Een buitenlandse sim hier: met een sim uit een EU-land is een sms ontvangen gratis; met een andere bepaalt haar eigen operator de prijs.
note-belgium-no-papers = Zonder geldig document vond ik geen manier om een kaart te identificeren. Een paspoort is genoeg; een Belgisch adres vragen ze niet.
note-belgium-app-purchases-month = { $name } van BASE: { $usual } per maand, tenzij je het aanpast, van { $least } tot { $most }.
note-belgium-ombudsman-mail = Per mail: { $other } in het Nederlands, { $french } in het Frans; per post: { $address } Brussel.
note-belgium-no-text-look-up = Een manier om de operator per sms of telefoon op te zoeken, vond ik niet.
note-belgium-beltegoed = { $name } is een naam van { $owner } in Amsterdam, een tussenpersoon.
note-belgium-airport-wifi = Wifi op Brussels Airport: de regels van nu vond ik niet; ooit moest je een account en een sms hebben. Het station eronder heeft NMBS-wifi.
