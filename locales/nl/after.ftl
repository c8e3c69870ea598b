arrived-title = Mooi. Hoelang blijft het geldig?
arrived-bundle = Belwaarde is nog geen bundel: kijk of je die moet activeren, anders betaal je de volle prijs voor mobiel internet.

not-arrived-title = Betaal nog geen tweede keer
not-arrived-at-once = Het geld kan nog onderweg zijn. Volgens { $brand } komt het normaal bijna meteen aan.
not-arrived-wait = Het geld is misschien onderweg; hoelang { $brand } erover doet, weet ik niet.
not-arrived-proof = Hou een screenshot bij: uur, bedrag, bestelnummer
not-arrived-call = Nog altijd niets? { $call }
not-arrived-else = { $call }; anders { $way }
not-arrived-support = Vraag het aan de klantendienst.

tips-title = Tips
tip-budget = Plan je budget
tip-promotions = Promoties
tip-backup = Plan B
tip-reachable = Blijf bereikbaar
tip-moment = Het juiste moment
tip-drain = Belwaarde verdwijnt
tip-auto = Automatisch herladen
tip-sunday = Zondag en 's avonds
tip-bridge = Reis-eSIM als brug
tip-moment-line = Een dag te laat kan je de bonus kosten, of je belwaarde.
tip-drain-line = Je belwaarde kan verdwijnen zonder dat je belt: kijk hier eens naar.
tip-auto-line = Handig als je het vergeet, lastig als je vertrekt.
tip-auto-unknown = { $contact ->
    [none] Of { $brand } het heeft? Daar vond ik niets over.
   *[other] Of { $brand } het heeft? Daar vond ik niets over. Vraag het: { $contact }.
}
tip-sunday-line = Online gaat altijd; winkels hebben sluitingsuren.
tip-bridge-line = Mobiel internet voor de dagen tot je Belgische kaart werkt.
tip-budget-line = Weet wat je verbruikt voor het op is.
tip-promotions-line = Acties van vandaag: kijk bij de operator. Gebruik een bonus op tijd.
tip-backup-line = Regel een tweede manier voor je ze nodig hebt.
tip-reachable-line = Een prepaidnummer blijft van jou zolang je op tijd herlaadt.
tip-next = Volgende: { $tip }

source-title = Waar dit vandaan komt
source-published = van { $date }
source-checked = op de site gezien { $date }
source-old = oud: kan veranderd zijn
source-unchecked = Niets hiervan is op de site zelf nagekeken: ik lees kopieën. De pagina van de operator telt.
source-some-checked = Wat niet op de site zelf gezien is, kan veranderd zijn. De pagina van de operator telt.
confidence-official = officieel
confidence-copy = officiële tekst, door iemand overgenomen
confidence-third-party = niet officieel
confidence-inference = ons eigen vermoeden
confidence-not-found = gezocht, niet gevonden
confidence-advice = onze raad

## Sources without a name of their own
source-own = onze eigen conclusie uit openbare pagina's
source-user = het verslag van een gebruiker
source-people = mensen die deze bot gebruiken
source-guide = een gids voor nieuwkomers
source-resellers = lijsten van doorverkopers
source-banks = een studie van bankapps
source-apns = openbare netwerklijsten (APN)
source-code = openbare programmacode
source-tariffs = een openbare tariefvergelijking
source-phones = een lijst van eSIM-toestellen
source-copy = een kopie van de pagina
source-china = een Chinees bericht
source-archive = een webarchief
source-regulator = BIPT (telecomregulator)
source-ombudsman = Ombudsdienst telecom
source-economy = FOD Economie
source-interior = FOD Binnenlandse Zaken
source-minister = minister van Telecommunicatie
source-consumer = ConsumerConnect (federaal meldpunt)
source-eu = Europese verordening
source-migration = AGII (Agentschap Integratie)
source-train = NMBS
