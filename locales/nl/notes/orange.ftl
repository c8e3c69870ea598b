note-orange-still-sold = Of Orange nog herlaadkaarten verkoopt, weet ik niet; ze heetten Tempo.
note-orange-go-plans = Go Light, Go Plus, Go Intense en Go Extreme zijn abonnementen: niets te herladen.
note-orange-hey = hey! van Orange is een abonnement.
note-orange-which-app = My Orange bestaat ook in andere landen: neem de Belgische app en kijk wie de uitgever is.
note-orange-other-ways = Volgens de voorwaarden van Orange kan je ook herladen op je gsm zelf en met een Bancontactkaart aan een automaat; hoe, en of het nog kan, weet ik niet.
note-orange-logos = Onderaan op de site stonden Bancontact, Visa, Mastercard en PayPal; of je er op de herlaadpagina mee kan betalen, weet ik niet.
note-orange-most = Betaal je elektronisch, dan kan er hoogstens { $most } belwaarde op een kaart.
note-orange-shops = Orange heeft meer dan { $count } winkels; of je er kan herladen, weet ik niet. Vraag het voor je gaat.
note-orange-tickets = Herlaadtickets van Orange bestaan; welke winkels ze hebben, weet ik niet.
note-orange-wholesale = Herlaadtickets van Orange staan in een groothandelslijst voor doorverkopers; welke site ze verkoopt, weet ik niet.
note-orange-new-period = Met elke herlading begint een nieuwe periode van { $months } { $months ->
    [one] maand
   *[other] maanden
}: herlaad op tijd en gebruik de kaart af en toe, dan hou je je nummer.
note-orange-lose-card = { $months } { $months ->
    [one] maand
   *[other] maanden
} niet herladen, en je belwaarde en je nummer zijn weg.
note-orange-old-credit = Door te herladen krijgt de belwaarde die je nog hebt opnieuw de volle tijd.
note-orange-unused = Een kaart die je lang helemaal niet gebruikt, wordt ook afgesloten; na hoelang, weet ik niet.
note-orange-identify = Neem je identiteitskaart of paspoort mee naar een Orange-winkel of een partnerwinkel: met een kaart zonder identificatie kan je niet bellen, sms'en of surfen.
note-orange-free-call = { $number } is gratis met een Orange-nummer, in het Nederlands, Frans en Engels.
note-orange-help-pages = Hulp vind je op { $help }, in het Frans, andere klanten op { $forum }.
note-orange-letters = Per post: { $address } Brussel.
note-orange-extra-data = De Franse pagina van Orange over extra mobiel internet was { $page }.
note-orange-settings = Orange heeft een pagina met de instellingen voor je gsm: { $french } in het Frans, { $dutch } in het Nederlands.
note-orange-apn = Van de twee APN's van Orange is die met gebruiker en wachtwoord het best bevestigd; bij de andere stond dat hij voor abonnementen is.
note-orange-eu-limit = Elders in de EU krijg je een waarschuwing bij { $percent } % van de limiet, en mobiel internet stopt bij { $most } zonder btw, zeggen oude voorwaarden.
note-orange-papers = Op de lijst van Orange staat ook de Belgische elektronische kaart voor vreemdelingen.
note-orange-identify-online = Zonder Belgische eID ga je naar een winkel. Online: met die eID, kaartlezer en PIN, of een online herlading (oudere pagina's), niet in de app My Orange.
note-orange-first-use = Volgens oude voorwaarden gaat het nummer in bij de eerste oproep, sms of het eerste gebruik van mobiel internet.
note-orange-offers = Wat een herlading bij Orange vandaag geeft, vond ik niet: kijk op de site of in My Orange voor je betaalt.
note-orange-alarm = Orange: ook de kaart in een alarmsysteem moet geïdentificeerd worden.
note-orange-first-call = Een kaart die nooit gebruikt is: de { $months } maanden tellen vanaf de eerste oproep.
note-orange-family = Bij Orange mag een familielid de kaart op eigen naam registreren.
note-orange-own-network = Orange heeft een eigen netwerk; het heette vroeger Mobistar.
note-orange-most-credit = Hoogstens { $most } als je elektronisch betaalt, volgens een kopie van de voorwaarden.
note-orange-contact-page = De contactpagina van Orange: { $page }.
