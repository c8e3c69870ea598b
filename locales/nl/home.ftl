home-title = Gsm herladen in België
home-line = Kies iets, dan help ik je stap voor stap.
home-rule = Niet officieel · neemt geen geld aan · vraagt nooit kaartnummers of codes
home-lost = Die knop of link herken ik niet meer. Begin hier opnieuw.
home-top-up = Herladen
home-again = Opnieuw { $brand }
home-other-card = Andere kaart
home-not-arrived = Niets aangekomen?
home-balance = Saldo
home-validity = Geldigheid
home-voucher = Ik heb een ticket
home-support = Klantendienst
home-trouble = Ander probleem
home-stay = Nieuw of bijna weg
home-tips = Tips
home-more = Meer
home-language = 🌐 Language

more-title = Wat nog?
more-voucher = Ik heb een ticket
more-which = Welke operator?
more-travel = Reis-eSIM
more-privacy = Privacy
more-help = Hulp
button-human = Vraag het iemand ↗

help-title = Wat deze bot doet
help-what = Hij toont hoe je een prepaid-gsm van elk Belgisch merk herlaadt, online of in de winkel, en wat je doet als er niets aankomt.
help-how = Druk op een knop, of typ gewoon: “base”, “orange online”, “lyca saldo”.
help-commands =
    /topup – herladen · /balance – saldo
    /validity – hoelang geldig · /support – klantendienst
    /tips – tips · /id – identificatie · /scam – bedrog
    /ask – in je eigen woorden
    /language – taal
    /settings – instellingen · /privacy – wat ik bewaar
    /deletemydata – wissen
    /cancel – stoppen en terug naar start
help-not = Hij is niet van een operator, neemt geen geld aan en vraagt nooit kaartnummers, wachtwoorden of codes. Wie je echt helpt, heeft die niet nodig.

privacy-title = Wat ik van je bewaar
privacy-kept = Bewaard: je Telegram-ID, de taal die je koos, het merk dat je laatst herlaadde, de vraag die ik je laatst stelde, hoeveel fouten je vandaag meldde en, een dag lang, de groepen waarvan je hier de instellingen opende.
privacy-not-kept = Niet bewaard: telefoonnummers, herlaadcodes, wat je typt. Ik lees het, antwoord, en het is weg; kan ik even niet antwoorden, dan wacht het zo lang versleuteld, hoogstens een dag. Van een telefoonnummer staan alleen de laatste twee cijfers in een knop van deze chat.
privacy-sealed = Wat ik bewaar, staat versleuteld op schijf, dient voor niets anders en gaat naar niemand. Een open vraag wis ik na 30 dagen.
privacy-telegram = Deze chat zelf staat bij Telegram; daar kan je hem wissen.
privacy-operator = Deze bot is van { $name }.
privacy-contact = Vragen over je gegevens: { $contact }
button-delete-data = Wis mijn gegevens

settings-language = Taal: { $language }
settings-brand = Laatst herladen: { $brand }. Dat krijg je volgende keer als eerste.
settings-no-brand = Er is geen merk onthouden.
button-forget = Vergeet { $brand }

language-title = Taal
delete-title = Alles wissen wat ik van je weet?
delete-what = Je taal, het merk dat je laatst herlaadde, je herinneringen en een open vraag zijn dan weg. Aan je belwaarde en je sim verandert niets.
delete-no = Bewaren
delete-yes = Ja, wissen
deleted-title = Gewist
deleted-what = Ik bewaar nu niets meer van je. Ga je verder, dan raad ik je taal weer via Telegram.
