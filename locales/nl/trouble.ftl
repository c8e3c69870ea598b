trouble-title = Wat loopt er mis?
trouble-line = Heb je net betaald? Betaal dan nog geen tweede keer.
stay-title = Nieuw hier, op reis of bijna weg
topic-trouble = Probleem
topic-stay = Nieuw of bijna weg
topic-no-data = Betaald, geen internet
topic-no-internet = Geen internet nu
topic-friend = Een vriend betaalt
topic-offline = In de winkel

guide-refused = Kaart geweigerd
guide-wrong = Verkeerd nummer
guide-country = Buitenlands ticket
guide-blocked = Geblokkeerd of kwijt
guide-wifi = Gratis wifi
guide-scam = Is het bedrog?
guide-stolen = Ik ben opgelicht
guide-complaint = Klacht indienen
guide-arriving = Voor je aankomt
guide-identify = Identificatie
guide-account = Nog geen rekening
guide-abroad = Naar het buitenland
guide-leaving = Weg uit België
guide-porting = Andere operator
guide-title-refused = Kaart geweigerd, en hoe je betaalt
guide-title-wrong = Naar het verkeerde nummer gestuurd
guide-title-country = Een herlaadticket of app uit een ander land
guide-title-blocked = Sim geblokkeerd of kwijt
guide-title-wifi = Internet zonder belwaarde
guide-title-scam = Hoe herken je bedrog?
guide-title-stolen = Kaart, code of geld al afgegeven
guide-title-complaint = Niemand helpt: zo dien je een klacht in
guide-title-arriving = Voor je in België aankomt
guide-title-identify = Identificatie: wie en waarmee
guide-title-account = Nog geen Belgische bankrekening
guide-title-abroad = Met een Belgische kaart in het buitenland
guide-title-leaving = Maanden weg, of voorgoed
guide-title-porting = Andere operator, zelfde nummer
guide-unknown = Wat { $brand } hier zelf over zegt, weet ik niet. Dit geldt voor elk merk:
guide-from-abroad = De pagina van { $brand } werkt vanuit het buitenland.
guide-not-from-abroad = De pagina van { $brand } werkt niet vanuit het buitenland.
call-cardStop = Bankkaart: Card Stop { $number }
call-cardStopAbroad = Card Stop vanuit het buitenland: { $number }
call-police = Politie: { $number }
call-emergency = Ziekenwagen en brandweer, ook zonder belwaarde: { $number }
call-safeonweb = Stuur wat verdacht is door naar { $number }

no-data-credit = Staat de belwaarde erop?
no-data-credit-yes = Ja, ze staat erop
no-data-credit-no = Nee
no-data-bundle = Loopt er een bundel of een bonus?
no-data-bundle-line = Met alleen belwaarde betaal je elke minuut en elke MB apart, en dat is duur. Een bundel is een pakket met een einddatum; soms moet je hem nog kopen of aanzetten.
no-data-bundle-yes = Ja
no-data-bundle-no = Nee, of niet zeker
no-data-activate = Van belwaarde naar mobiel internet
no-data-still = Nog geen internet
no-data-place = Waar ben je?
no-data-here = In België
no-data-away = In het buitenland
no-data-settings = Kijk op je gsm
no-data-restart = Staat mobiel internet aan? Zet de vliegtuigstand aan en weer uit, en herstart dan je gsm.
no-data-abroad = Geen mobiel internet in het buitenland
apn-unknown = Het toegangspunt (APN) van { $brand } ken ik niet: de operator stuurt het per sms, of vraag het aan de klantendienst.
apn-name = Toegangspunt (APN): { $name }
apn-login = Toegangspunt (APN): { $name }, gebruiker { $user }, wachtwoord { $password }

friend-title = Welke taal leest je vriend?
friend-number = Het bericht ({ $language }): met je nummer?
friend-number-line = Stuur me het nummer en ik zet het in het bericht. Ik bewaar het niet. Of laat het weg.
friend-without = Zonder nummer
friend-card-title = Kan je mijn gsm van { $brand } in België herladen?
friend-card-number = Nummer: { $number }
friend-card-number-later = Het nummer stuur ik je in onze privéchat.
friend-card-online = Online: ga naar { $host } en kies herladen. Nummer, bedrag, betalen; je hebt geen account nodig.
friend-card-voucher = Met een ticket: koop een herlaadticket van { $brand } voor België (recharge / herlaadkaart) en stuur me de code, alleen in onze privéchat.
friend-card-account = { $brand } herlaad je in een account: vraag me eerst hoe we dat doen.
friend-card-bonus = Vanaf { $from } is er een bonus.
friend-card-code = Betaal op je eigen gsm met je eigen kaart, en stuur me een screenshot van de bevestiging.
friend-card-never = Stuur je kaartgegevens en bankcodes naar niemand, ook niet naar mij.

button-report = Klopt er iets niet?
report-title = Wat klopt er niet op dat scherm?
report-line = Schrijf het in enkele woorden: het gaat naar de mensen achter deze bot, samen met het adres van het scherm. Geen nummers, geen codes.
report-anonymous = Ze zien je naam niet.
report-named = Ze zien je naam, zodat ze je iets kunnen vragen.
report-with-name = Met mijn naam
report-without-name = Zonder mijn naam
report-limit = Dat waren er al { $most } vandaag. Morgen kan het weer.
report-undelivered = Versturen lukte niet. Er is niets bewaard.
report-note =
    “{ $text }”
    Scherm: { $address } { $link }
    Feiten: { $facts }
    Van: { $who }
reported-title = Verstuurd, bedankt
reported-line = Of je antwoord krijgt, hangt van hen af. Kan je geld verliezen, vraag het dan ook aan de klantendienst.

warning-card = Dat lijkt het nummer van een bankkaart
warning-code = Dat lijkt een code of een wachtwoord
warning-account = Dat lijkt een rekeningnummer
warning-kept = Ik heb het niet bewaard, maar het staat nog in deze chat: wis het.
warning-never = Wie eerlijk is, heeft dat niet nodig om te herladen: geen operator, geen bank, geen helper. Heeft iemand anders het ook, bel dan je bank.
warning-gone = Het staat niet meer in deze chat. Heeft iemand anders het ook? Eerst Card Stop en je bank: druk hieronder.
warning-delete = Wis mijn bericht
toast-deleted = Gewist
toast-not-deleted = Ik kan het niet wissen: hou je bericht ingedrukt om het zelf te wissen.

maybe-title = Wat bedoel je?
