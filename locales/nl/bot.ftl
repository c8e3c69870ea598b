## What the bot says outside its screens
reply-confused = Daar weet ik geen raad mee. Dit kan ik wel:
reply-sticker = Ik begrijp alleen woorden en knoppen. Dit kan ik:
reply-away = Sorry, ik was even weg. Er is niets verloren; begin hier opnieuw:
reply-slow = Dat duurde te lang. Er is geen geld uitgegeven. Probeer het zo meteen nog eens.
reply-broken = Er ging bij mij iets mis. Er is geen geld uitgegeven. Probeer het opnieuw, of begin hier:
reply-much = Dat is te veel tegelijk voor mij. Geef me een minuut en ga dan hier verder:
reply-unsaved = Dat kon nu niet worden bewaard: er is niets veranderd. Probeer het later opnieuw.
reply-retype = Telegram was even onbereikbaar, en wat je typt bewaar ik niet. Heb je het antwoord nog nodig, stuur het dan opnieuw.
reply-cancelled = Gestopt. De bot geeft niets uit; heb je al betaald, betaal dan niet nog eens.
reply-only = Ik weet alleen iets van prepaid herladen in België. Dit kan ik voor je doen:
reply-beside = Ik weet alleen iets van prepaid herladen in België. Hier waren we gebleven:
reply-unread = Dat heb ik niet goed begrepen. Hier waren we gebleven:
reply-code = { $count } cijfers: dat lijkt een herlaadcode. Kies het merk en stuur hem opnieuw; ik bewaar hem niet.
reply-hello = Hallo. Wat kan ik voor je doen?
reply-thanks = Graag gedaan. Nog iets?
reply-nod = Goed. Typ maar als er nog iets is.
reply-glad = Goed nieuws. Nog iets?
toast-lost = Die knop is te oud
toast-saved = Klaar

## The store front in Telegram
profile-name = Herlaadhulp België
profile-short = Zo herlaad je een prepaid-gsm in België: elk merk, online of in de winkel. Niet officieel; neemt geen geld aan.
profile-description =
    Geen belwaarde meer? Ik toon je stap voor stap hoe je je Belgische herlaadkaart of eSIM herlaadt, online of in de winkel, en ik help als er niets aankomt.

    Niet officieel. Ik neem geen geld aan en vraag nooit kaartnummers, wachtwoorden of bankcodes. Wat ik van je bewaar: /privacy
command-start = Start
command-topup = Herladen, bv. /topup base
command-balance = Zien wat er over is, bv. /balance base
command-validity = Hoelang het geldig blijft, bv. /validity base
command-support = Wie je belt, bv. /support base
command-reminders = Herinneringen voor belwaarde of nummer vervalt
command-budget = Budget: wat je per maand nodig hebt
command-tips = Tips: budget, promoties, plan B
command-id = Identificatie: wie, met welke papieren
command-scam = Is het bedrog?
command-ask = Vraag het in je eigen woorden
command-help = Wat ik kan
command-language = Andere taal
command-settings = Instellingen
command-privacy = Wat ik van je bewaar
command-mydata = Een bestand met wat ik over jou bewaar
command-deletemydata = Wissen wat ik van je bewaar
command-cancel = Stoppen en terug naar start
