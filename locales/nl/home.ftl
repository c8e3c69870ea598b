home-title = Gsm herladen in België
home-line = Kies iets, dan help ik je stap voor stap.
home-rule = Niet officieel · neemt geen geld aan · vraagt nooit kaartnummers of bankcodes
home-lost = Die knop of link herken ik niet meer. Begin hier opnieuw.
home-top-up = Herladen
home-again = Opnieuw { $brand }
home-other-card = Andere kaart
home-not-arrived = Niets aangekomen?
home-balance = Saldo
home-validity = Geldigheid
home-voucher = Ik heb een code
home-trouble = Ander probleem
home-stay = Aankomst of vertrek
home-tips = Tips
home-more = Meer
home-language = 🌐 Language

more-title = Wat wil je nog weten?
more-voucher = Ik heb een code
more-which = Welke operator?
more-travel = Reis-eSIM
more-privacy = Privacy
more-help = Hulp
button-human = Vraag het aan iemand ↗

help-title = Wat deze bot doet
help-what = Hoe je een prepaidkaart van elk Belgisch merk herlaadt, en wat je doet als er niets aankomt.
help-how = Druk op een knop, of typ: “base”, “lyca saldo”.
help-commands =
    /topup – herladen · /balance – saldo
    /validity – hoelang geldig · /support – klantendienst
    /tips – tips · /id – identificatie · /scam – bedrog
    /ask – in je eigen woorden
    /language – taal
    /settings – instellingen · /privacy – wat ik bewaar
    /deletemydata – wissen
    /cancel – stoppen en terug naar start
help-not = Niet van een operator, neemt geen geld aan, vraagt nooit kaartnummers, wachtwoorden of bankcodes.
help-unchecked = Niets is vergeleken met de pagina's van vandaag: die van de operator telt.

privacy-title = Wat ik van je bewaar
privacy-kept = Bewaard: je Telegram-ID, taal, laatste merk, de open vraag (30 dagen), hoeveel fouten je vandaag meldde; één dag lang de groepen waarvan je hier de instellingen opende.
privacy-not-kept = Niet bewaard: telefoonnummers, herlaadcodes, wat je typt (kan ik even niet antwoorden, dan wacht het versleuteld, hoogstens een dag); van een nummer staan alleen de laatste twee cijfers in een knop.
privacy-sealed = Alles staat versleuteld op schijf, dient voor niets anders en gaat naar niemand; 13 maanden niet gebruikt, dan is het weg.
privacy-telegram = De chat zelf staat bij Telegram; wis hem daar.
privacy-operator = Deze bot is van { $name }.
privacy-contact = Vragen over je gegevens: { $contact }
button-delete-data = Wis mijn gegevens

settings-language = Taal: { $language }
settings-brand = Laatst herladen: { $brand }. Dat krijg je volgende keer als eerste.
settings-no-brand = Er is geen merk onthouden.
button-forget = Vergeet { $brand }

language-title = Taal
delete-title = Alles wissen wat ik van je weet?
delete-what = Je taal, het merk dat je laatst herlaadde, je herinneringen, een open vraag en wat je deze maand aan anderen zei zijn dan weg. Aan je belwaarde en je sim verandert niets.
delete-no = Bewaren
delete-yes = Ja, wissen
deleted-title = Gewist
deleted-what = Ik bewaar nu niets meer van je. Ga je verder, dan raad ik je taal weer via Telegram.
