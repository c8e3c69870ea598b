# Wat iemand terugvraagt bij een hulpscherm, per onderwerp en aspect: één keer erboven gezegd

## any
aspect-any-contact = { $contact ->
    [none] Daar heb ik geen nummer voor: kijk in de app of op de site van de operator, of op het kaartje van je sim.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-how = Wat ik over de stappen weet, staat hieronder. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-duration = Wat ik over de duur weet, staat hieronder; anders vond ik niets. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-cost = Wat ik over de prijs weet, staat hieronder; anders vond ik niets. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-where = Staat de plaats hieronder niet, dan ken ik ze niet. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-who = Wie dat mag: staat het hieronder niet, dan vond ik het niet. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-papers = Wat ze willen zien: staat het hieronder niet, dan vond ik het niet. Hou identiteitskaart of paspoort en je bewijs klaar. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-refund = Ik vond geen regel waardoor je je geld terugkrijgt. Vraag het toch, snel en met het bewijs. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-credit = Wat er met de belwaarde gebeurt: staat het hieronder niet, dan vond ik het niet. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-keep-number = Of het nummer blijft: staat het hieronder niet, dan vond ik het niet. Vraag het voor je iets verandert. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-certain = Een zekere ja of nee kan ik niet geven: wat ik weet, staat hieronder. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-why = Waarom dat zo is, kan ik van hieruit niet zien. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-prevent = Hoe je het voorkomt: staat het hieronder niet, dan ken ik geen zekere manier. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-otherwise = Een andere manier: staat ze hieronder niet, dan ken ik er geen. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-meanwhile = Wat er intussen nog werkt: staat het hieronder niet, dan weet ik het niet. Bellen via een app over wifi kost geen belwaarde.
aspect-any-abroad = Of het in het buitenland ook zo is: staat het hieronder niet, dan weet ik het niet. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-consequence = Wat er anders gebeurt: staat het hieronder niet, dan weet ik het niet zeker. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-again = Vraag het eerst, voor je opnieuw betaalt of probeert. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-any-done = Genoteerd. Hou het bewijs bij, en schrijf op wanneer en wat ze zeiden. Niet opgelost? Vertel me wat er gebeurde.
aspect-any-failed = { $contact ->
    [none] Dan de klantendienst, liefst schriftelijk.
   *[other] Dan { $brand }, liefst schriftelijk: { $contact }.
} Helpt niemand, dien dan een klacht in: de Ombudsdienst voor telecommunicatie is gratis.
aspect-any-privacy = Nummers, codes en wat je typt, hou ik maar bij tot ik geantwoord heb; wat ik wel bewaar, staat onder /privacy.
aspect-any-hours = { $hours ->
    [none] Wanneer ze bereikbaar zijn, vond ik niet: probeer op een werkdag. Online herladen kan op elk uur.
   *[other] { $brand }: { $hours }.
}
aspect-any-spoken = Welke talen ze spreken, weet ik niet. Begin in het Nederlands, of schrijf: een tekst is makkelijk te vertalen.

## stolen
aspect-stolen-contact = Eerst Card Stop, dan je bank, dan de politie: de nummers staan hieronder.{ $contact ->
    [none] { "" }
   *[other] { " " }Voor de sim: { $brand }, { $contact }.
}
aspect-stolen-how = Bel Card Stop en zeg dat je bankkaart geblokkeerd moet worden; bel dan je bank over de betaling.
aspect-stolen-duration = Doe het nu: elke minuut telt. Hoelang de bank er daarna over doet, weet ik niet.
aspect-stolen-where = Telefonisch, meteen: een bankkaart bij Card Stop, { $cardStop }, en je bank; een herlaadcode bij { $contact ->
    [none] de operator
   *[other] { $brand }, { $contact }
}. Daarna met de bewijzen naar de lokale politie.
aspect-stolen-who = Het best degene van wie de bankkaart is. Duurt dat te lang, bel dan zelf, met die persoon erbij.
aspect-stolen-papers = Hou alles bij: berichten, betaalschermen, hun nummers. De bank en de politie willen dat zien.
aspect-stolen-refund = Een Bancontactbetaling haalt de bank niet terug: alleen de verkoper kan ze terugbetalen, vraag het meteen aan de operator. Anders misschien, als je bank ze nu stopt; beloven kan ik niets.
aspect-stolen-credit = Je belwaarde staat los van je bankkaart. Blokkeer eerst de kaart; kijk dan naar je saldo.
aspect-stolen-keep-number = Card Stop blokkeert betaalkaarten, niet je nummer. Heeft je gsm opeens geen netwerk, bel dan meteen de operator: misschien neemt iemand je nummer over.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-certain = Kaartgegevens, bankcode of wachtwoord gegeven? Bel nu, ook als er nog niets weg is. Alleen je naam of nummer? Dan niet, maar let op.
aspect-stolen-why = Met die gegevens kunnen ze met jouw geld betalen; daar was het om te doen.
aspect-stolen-prevent = Wie eerlijk is, vraagt nooit een pincode, wachtwoord of bankcode. Typ adressen zelf, en leg af als iemand je opjaagt.
aspect-stolen-otherwise = Geen gsm? Leen er een, of blokkeer de kaart in de app of aan het loket van je bank.
aspect-stolen-meanwhile = Zolang de kaart niet geblokkeerd is, kan er geld weg. Reageer niet meer op hun oproepen en berichten.
aspect-stolen-abroad = Vanuit het buitenland heeft Card Stop een apart nummer: het staat hieronder.
aspect-stolen-consequence = Met kaartgegevens of een bankcode kunnen ze betalen tot de kaart geblokkeerd is. Bel dus eerst.
aspect-stolen-again = Nee, niet voor je het nummer hieronder gebeld hebt. En betaal hun niets meer, wat ze ook beloven.
aspect-stolen-done = Daarna: je bank, als je die nog niet belde, dan met de bewijzen naar de politie; en verander wachtwoorden die je daar typte.
aspect-stolen-failed = Neemt niemand op? Blokkeer de kaart in je bankapp of bel de bank zelf, en blijf Card Stop proberen.
aspect-stolen-hours = Wacht niet op openingsuren: bel Card Stop nu, of blokkeer de kaart in je bankapp.
aspect-stolen-spoken = Zeg rustig: “Mijn bankkaart moet geblokkeerd worden.” Met de rest kan iemand naast je helpen.
aspect-stolen-cost = Wat het bellen kost, weet ik niet; niet bellen kan meer kosten. Bel nu.

## stolen-voucher
aspect-stolen-voucher-contact = { $contact ->
    [none] Stuur geen code meer. Bel vandaag nog de operator en de winkel die ze verkocht; komt ze uit je eigen kassa: eerst je leverancier, op het nummer in je eigen papieren.
   *[other] Stuur geen code meer. Vandaag nog: de winkel die ze verkocht, en { $brand }: { $contact }. Uit je eigen kassa: eerst je leverancier, op het nummer in je papieren.
}
aspect-stolen-voucher-how = Laad de code nu zelf op, zoals het ticket zegt. Wordt hij geweigerd, dan was iemand je voor.
aspect-stolen-voucher-duration = Nu: wie eerst is, heeft de belwaarde.
aspect-stolen-voucher-papers = Het ticket, het aankoopbewijs en de chat: hou ze bij voor de winkel, de operator en de politie.
aspect-stolen-voucher-refund = Moeilijk: voor een gebruikte code vond ik geen regel waardoor je je geld terugkrijgt. Vraag het toch vandaag aan de winkel en de operator.
aspect-stolen-voucher-certain = Blokkeren? Moeilijk, als iemand hem al heeft. Laad hem nu zelf op; lukt dat niet, vraag het vandaag aan de operator en de winkel.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-voucher-why = Een code is als cash: wie hem leest, kan hem gebruiken. Daarom vragen oplichters erom.
aspect-stolen-voucher-prevent = Lees een code aan niemand voor en stuur hem naar niemand, ook niet als “bewijs”; laad hem op zodra je hem hebt.
aspect-stolen-voucher-consequence = Wie de code heeft, kan hem opladen. Wees sneller: laad hem nu zelf op.
aspect-stolen-voucher-again = Nee. Stuur geen code en geen geld meer, wat ze ook beloven.
aspect-stolen-voucher-done = Opgeladen, en je saldo is hoger? Dan kan niemand anders die code nog gebruiken. Hou de chat bij en verbreek het contact.
aspect-stolen-voucher-failed = Dan is hij waarschijnlijk gebruikt. Ga met ticket en bewijs naar de winkel, met de chat naar de politie. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-stolen-voucher-where = Laad hem op je gsm op zoals het ticket zegt; dan naar de winkel die hem verkocht, en met de chat naar de lokale politie.
aspect-stolen-voucher-who = Wie het ticket heeft, nu: laad de code op voor de ander het doet.
aspect-stolen-voucher-credit = Die gaat naar wie de code het eerst oplaadt. Laad hem nu op en kijk dan naar je saldo.
aspect-stolen-voucher-otherwise = Uit de kassa van een winkel? Bel meteen de leverancier om ongebruikte codes te stoppen; en verwittig de operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-voucher-meanwhile = Geef geen code meer, neem niet meer op, en laad zelf op wat er nog is.

## stolen-password
aspect-stolen-password-how = Open zelf de site of app van de operator en kies een nieuw wachtwoord; verander het ook overal waar je het oude gebruikte.
aspect-stolen-password-certain = Verander het nu, ook als er nog niets gebeurd is.
aspect-stolen-password-consequence = Ze geraken in je account en kunnen een opgeslagen betaalwijze gebruiken. Verander het wachtwoord, haal de opgeslagen kaart weg.
aspect-stolen-password-refund = Is er iets mee gekocht, vraag het dan meteen aan de operator en je bank, met het bewijs.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-done = Kijk nu in je account of er iets veranderd of gekocht is; zo ja, meld het aan de operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-failed = Geraak je er niet meer in? Zeg de operator meteen dat iemand je account heeft. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-stolen-password-contact = De operator, via een nummer van zijn eigen site; stond er een betaalwijze in, dan ook je bank.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-duration = Nu: veranderen duurt enkele minuten, en tot dan geraken ze binnen.
aspect-stolen-password-prevent = Wie eerlijk is, vraagt nooit een wachtwoord. Typ het adres zelf, en neem voor elke account een ander wachtwoord.
aspect-stolen-password-again = Nee: kies eerst een nieuw wachtwoord op de site van de operator zelf, en typ het oude nergens meer.

## way
aspect-way-credit = Ik vond geen manier om belwaarde van de ene kaart naar de andere te sturen; je kan het andere nummer wel rechtstreeks herladen.
aspect-way-consequence = Er is niets weg tot je de betaling op de pagina van de operator bevestigt.
aspect-way-again = Heb je al betaald, dan nog niet: kijk eerst bij je bank en naar je saldo.
aspect-way-done = Betaald? Hou de bevestiging bij en kijk naar je saldo. Komt er niets, zeg het me.
aspect-way-prevent = Lees het nummer en het bedrag twee keer na, en maak een screenshot van de bevestiging.
aspect-way-how = { $login ->
    [yes] Online log je in bij { $brand }, kies je herladen en betaal je. Niemand hoeft zijn wachtwoord te geven.
    [no] Online heb je geen account nodig: nummer, bedrag, betalen. In een winkel koop je een code en laad je hem zelf op.
   *[none] Kies een manier: ik gids je stap voor stap.
}
aspect-way-duration = Betalen duurt enkele minuten. Hoe snel de belwaarde komt, zeggen weinig merken: hou het bewijs bij tot ze er is.
aspect-way-cost = Het bedrag dat je kiest. Een toeslag voor betalen met kaart mag niet; een doorverkoper kan kosten vragen.
aspect-way-where = Online op de pagina of in de app van de operator, of met een code uit een dagbladhandel, kruidenier of tankstation: vraag het eerst.
aspect-way-who = { $others ->
    [yes] Iedereen: { $brand } aanvaardt ook het nummer van iemand anders, en een vriend mag betalen.
    [no] Online herlaadt { $brand } alleen het nummer in de eigen account: die persoon doet het, of laat het toe.
   *[none] Of het nummer van iemand anders online kan, toont de pagina; een code uit de winkel werkt voor wie hem oplaadt.
}
aspect-way-papers = Geen voor een herlading, voor zover ik vond; alleen een nieuwe kaart moet geïdentificeerd worden.
aspect-way-refund = Een herlading die aangekomen is, wordt zelden terugbetaald: lees nummer en bedrag twee keer na voor je bevestigt.
aspect-way-keep-number = Ja: herladen verandert niets aan je nummer.
aspect-way-certain = Je betaalt op de pagina van de operator, niet hier. Typ het adres zelf, en kijk naar de begunstigde en het bedrag.
aspect-way-otherwise = Een herlaadticket dat je cash betaalt, een vriend die betaalt, of de app van de operator in plaats van de site.
aspect-way-abroad = Vanuit het buitenland gaat het online, via wifi, als de pagina van het merk daar werkt: probeer eerst een klein bedrag.
aspect-way-hours = Online op elk uur; de meeste winkels sluiten 's avonds en bijna alle op zondag.
aspect-way-privacy = Wat je typt, hou ik maar bij tot ik geantwoord heb; van een nummer blijven de laatste twee cijfers in een knop. Meer: /privacy
aspect-way-failed = Kijk bij je bank of er niets weg is, probeer dan iets anders: de app, een andere kaart, een ticket, een vriend.

## gone
aspect-gone-how = Is het een abonnement, betaal dan de factuur in je account bij de operator. Bestaat het merk niet meer, neem een nieuwe kaart van een ander.
aspect-gone-consequence = Komt er een factuur, dan moet die betaald worden: vraag het de operator voor ze vervalt. Reken niet op belwaarde van een beëindigde kaart.
aspect-gone-again = Nee: er valt daar niets te herladen, betaal dus niets.
aspect-gone-certain = Voor zover ik vond, heeft dit merk vandaag geen kaart die je kan herladen. Het nummer op de sim kan zekerheid geven.
aspect-gone-otherwise = Herlaadkaarten die ik ken: { $brands }. Een nieuwe identificeer je met je identiteitskaart of paspoort.
aspect-gone-credit = Ik vond niets dat zegt dat je de belwaarde nog kan krijgen. Is het merk overgenomen, vraag het de overnemer, maar betaal niets.
aspect-gone-refund = Daar vond ik geen regel voor. Is het merk overgenomen, vraag het de overnemer, en betaal niets.
aspect-gone-keep-number = Alleen als het nummer nog actief is: dan kan de nieuwe operator het overnemen. Vraag het daar eerst.

## sunday
aspect-sunday-where = Online kan meteen. Van de winkels zijn nachtwinkels en tankstations misschien open: vraag eerst of ze jouw merk hebben.
aspect-sunday-hours = De meeste winkels sluiten 's avonds en bijna alle op zondag; de uren van één bepaalde winkel ken ik niet. Online kan op elk uur.
aspect-sunday-certain = Voor geen enkele winkel zeker: vraag het voor je gaat. Online wel.
aspect-sunday-spoken = Toon deze zin, in het Frans of het Nederlands: « Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## reachable
aspect-reachable-again = Ja, één keer voor elke einddatum; die staat in de app of je account. Ik kan je eraan herinneren: /reminders.
aspect-reachable-consequence = Zonder herlading voor de einddatum kunnen belwaarde en nummer weg zijn.
aspect-reachable-cost = Het kleinste bedrag waarmee je je nummer houdt, vond ik niet: vraag het voor de datum. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## bridge
aspect-bridge-certain = Het is een overbrugging: alleen internet, van de verkoper. Alleen die kan ze herladen, geen Belgische winkel of operator.

## budget
aspect-budget-how = Mobiel internet uit als de bundel op is, wifi waar die er is, en een bedrag dat een bonus geeft.

## calling-abroad
aspect-calling-abroad-cost = Het staat in de tarieven van de operator, ook voor sms; wat bekend is, staat hieronder. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-calling-abroad-otherwise = Bellen via een app over wifi kost geen belwaarde.

## sim-or-esim
aspect-sim-or-esim-cost = Wat de overstap kost, vond ik niet: vraag het voor je beslist. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-sim-or-esim-how = Vraag het de operator: die geeft de eSIM, met een QR-code of in zijn app. Installeer ze via wifi, en wis ze niet.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-sim-or-esim-keep-number = Stap je bij dezelfde operator van het ene op het andere over, vraag dan vooraf of je nummer blijft. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## promotions
aspect-promotions-again = Hoe vaak en binnen hoeveel dagen, toont de pagina voor je betaalt; wat het merk erover zegt, staat hieronder.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-duration = Een bonus heeft een eigen einddatum, meestal vroeger dan die van de belwaarde; ze staat hieronder voor zover het merk het zegt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-certain = Het telt alleen als de app of pagina van de operator het toont voor je betaalt; geen aanbod in een chat of van een onbekende.
aspect-promotions-cost = Vanaf welk bedrag, toont de pagina voor je betaalt; wat het merk erover zegt, staat hieronder.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-why = Meestal was het bedrag te klein, de vorige herlading te lang geleden, of heeft de formule er geen: zie hieronder.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-prevent = Mobiel internet uit zodra de bonus op is: daarna gaat het van je belwaarde. Kijk af en toe wat er nog over is.

## country
aspect-country-cost = Een kaart uit een EU-land kost hier zoals thuis, volgens de EU-regel; van een andere zegt haar eigen operator het.
aspect-country-refund = Ik vond er geen regel voor. Vraag het meteen aan de verkoper: een ongebruikte code kan misschien nog terug.
aspect-country-certain = Nee: een ticket of app uit een ander land herlaadt geen Belgisch nummer, ook niet met dezelfde naam.

## support
aspect-support-cost = Van een andere gsm of uit het buitenland kan bellen geld kosten; welk nummer gratis is, staat hieronder voor zover het merk het zegt.
aspect-support-how = Zeg je nummer, wat er gebeurde en wanneer; voor een betaling heb je het bewijs bij de hand. Schrijf je, dan heb je een bewijs.
aspect-support-where = Per telefoon of schriftelijk, zoals hieronder, of in een winkel van de operator.
aspect-support-who = Het best degene op wiens naam de kaart staat, of wie betaalde: ze kunnen vragen wie je bent.
aspect-support-failed = Schrijf hun, zo heb je een bewijs; helpt dat niet, dan is de Ombudsdienst voor telecommunicatie gratis.
aspect-support-papers = Je nummer, wat er wanneer gebeurde, en voor een betaling het bewijs met bedrag en bestelnummer.
aspect-support-refund = Bij wie de betaling kreeg, met het bewijs: je bank kan een Bancontactbetaling niet terugdraaien, alleen de verkoper kan ze terugbetalen.
aspect-support-otherwise = Niemand bereikbaar? Schrijf, of ga naar de winkel van de operator; daarna de Ombudsdienst voor telecommunicatie, gratis.
aspect-support-abroad = Vanuit het buitenland neem je het nummer voor andere telefoons of het mailadres; een kort nummer werkt alleen op hun netwerk.

## complaint
aspect-complaint-where = Eerst schriftelijk bij de operator; dan op de site van de ombudsdienst, zoals hieronder.
aspect-complaint-failed = Geen antwoord van de operator? Ga naar de ombudsdienst, met een kopie van je brief en de datum.
aspect-complaint-certain = Ook met een herlaadkaart mag je een klacht indienen; hoe het afloopt, kan ik niet beloven.
aspect-complaint-cost = Niets: de Ombudsdienst voor telecommunicatie is gratis.
aspect-complaint-how = Eerst schriftelijk bij de operator; helpt dat niet, op de site van de ombudsdienst. Ik kan de brief voor je schrijven.
aspect-complaint-papers = Wat je betaalde en wanneer, het bewijs, wat je de operator schreef en wat die antwoordde.
aspect-complaint-refund = Niet in elk geval; maar zolang de ombudsdienst ernaar kijkt, is het betwiste bedrag bevroren.
aspect-complaint-done = Hou een kopie bij en noteer de dag. Antwoordt de operator niet of weigert hij, ga dan naar de ombudsdienst.

## balance
aspect-balance-cost = Wat de code of de oproep kost, vond ik niet; de app of je account toont hetzelfde.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-duration = Hoelang de belwaarde geldig is, is een ander scherm: schrijf “geldigheid”. Het saldo zelf kan wat achterlopen.
aspect-balance-who = Een code antwoordt voor de sim waarmee je hem stuurt; voor een ander nummer gebruik je de app of account van dat nummer.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-certain = Het laatste verbruik is misschien nog niet meegeteld: kijk later nog eens, of in de app.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-why = Minder dan je dacht? Meestal internet na het einde van de bundel, of betalende sms'en: de app of je account toont het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-otherwise = De app of je account bij de operator in plaats van de code, of de klantendienst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-abroad = In het buitenland kan een code mislukken: kijk via wifi in de app of je account.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-failed = Dan de app of je account; geraak je er niet in, dan zegt de klantendienst het. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## offline
aspect-offline-done = Kijk merk en bedrag na op het ticket, laad de code op, en hou het ticket bij tot de belwaarde er is.
aspect-offline-again = Nog niet als het eerste ticket niet opgeladen is: kijk eerst naar je saldo, en vraag het in de winkel.
aspect-offline-how = Zeg het merk en het bedrag, kijk allebei na op het ticket voor je buitengaat, en laad de code op zoals het ticket zegt.
aspect-offline-duration = De kassa drukt de code meteen af; de belwaarde komt als je hem opgeladen hebt. Zo niet, hou ticket en bewijs bij en vraag het.
aspect-offline-cost = Een code kost wat erop staat; niemand mag iets extra vragen omdat je met kaart betaalt.
aspect-offline-where = Dagbladhandels, kruideniers en tankstationwinkels worden genoemd; wie jouw merk heeft, weet alleen de kassa.
aspect-offline-who = Ik vond niets over wie er een mag kopen: iemand kan voor je gaan. Zeg het merk, het bedrag, en dat hij het ticket meebrengt.
aspect-offline-papers = Voor een herlaadticket vond ik niets van die aard. Voor een nieuwe kaart heb je een identiteitskaart of paspoort nodig.
aspect-offline-refund = Is de code opgeladen, dan ken ik geen manier. Ongebruikt misschien: zeg het meteen in de winkel, met ticket en bewijs.
aspect-offline-certain = Niet zeker: vraag aan de kassa, voor je betaalt, of ze jouw merk hebben.
aspect-offline-otherwise = Online op elk uur, of een vriend die betaalt. In een winkel is cash genoeg.
aspect-offline-abroad = Nee: een ticket uit een ander land herlaadt geen Belgisch nummer. Vanuit het buitenland doe je het online.
aspect-offline-failed = Dan de volgende: dagbladhandel, tankstation, nachtwinkel. Of online, of een vriend betaalt.
aspect-offline-hours = De meeste winkels sluiten 's avonds en bijna alle op zondag; nachtwinkels en tankstations zijn misschien open. Online kan op elk uur.
aspect-offline-spoken = Toon deze zin, in het Frans of het Nederlands: « Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## machines
aspect-machines-papers = Het is een herlaadkaart als een andere: ze moet eerst geïdentificeerd worden, met identiteitskaart of paspoort.
aspect-machines-who = Wie ze gebruikt, identificeert zich, zoals bij elke herlaadkaart: met identiteitskaart of paspoort.
aspect-machines-duration = Zoals elke herlaadkaart: tot haar einddatum, in de app of je account. Schrijf ze op, het toestel zegt het niet.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-machines-how = Online, met het nummer: je hoeft niets in te tikken op het toestel.
aspect-machines-certain = Misschien niet meer: een kaart die lang niet herladen is, kan vervallen zijn. Vraag het voor je betaalt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-machines-again = Ja, voor elke einddatum, ook als het toestel ze nauwelijks gebruikt. Lang niet herladen? Vraag eerst of ze nog actief is. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## payment
aspect-payment-why = De namen veranderen: de Payconiq-app wordt Bancontact Pay. Kies wat de betaalpagina vandaag toont.
aspect-payment-refund = Bij wie de betaling kreeg, met het bewijs: je bank kan een Bancontactbetaling niet terugdraaien, alleen de verkoper kan ze terugbetalen.
aspect-payment-certain = De betaalpagina beslist: wat ze toont, aanvaardt ze. Er is niets weg tot je bevestigt.
aspect-payment-cost = Ik vond geen operator die er kosten voor vraagt; een doorverkoper of je bank misschien wel. Kijk naar het totaal voor je bevestigt.
aspect-payment-who = Wie betaalt, heeft alleen het nummer en het merk nodig; met zijn eigen kaart, op zijn eigen gsm.
aspect-payment-otherwise = Een herlaadticket dat je cash betaalt in een winkel, of een vriend die betaalt.
aspect-payment-privacy = Je betaalt op de pagina van de operator, niet hier. Stuur mij nooit een kaartnummer of bankcode.
aspect-payment-failed = Kijk bij je bank of er niets weg is, probeer dan iets anders: een andere kaart, een ticket dat je cash betaalt, een vriend.

## scam
aspect-scam-contact = { $contact ->
    [none] Alleen een nummer dat niet uit het bericht komt: kijk in de app of op de site van de operator.
   *[other] Nooit het nummer uit het bericht. { $brand }: { $contact }
}
aspect-scam-how = Open de app van de operator, of typ het adres zelf: een echte waarschuwing staat daar ook.
aspect-scam-duration = Neem de tijd om het na te kijken: je opjagen hoort bij de truc.
aspect-scam-where = Stuur het eerst door naar het adres hieronder en wis het dan. Is er geld weg, hou het dan bij en ga naar de lokale politie.
aspect-scam-who = Wie erachter zit, zie je niet: naam en nummer kunnen vals zijn. Wie eerlijk is, vraagt nooit een pincode, wachtwoord of bankcode.
aspect-scam-refund = Heb je al betaald of iets gegeven? Zeg het me in één zin: dan komen eerst andere nummers.
aspect-scam-keep-number = Een echte afsluiting zie je in je account of in de app van de operator: kijk daar voor je het gelooft.
aspect-scam-certain = De afzender kan ik niet nakijken. Beschouw het als vals tot de app of site van de operator hetzelfde zegt.
aspect-scam-why = Ze willen kaartgegevens, codes of geld, en lenen een naam die je vertrouwt. Dat je het krijgt, betekent niet dat je iets fout deed.
aspect-scam-prevent = Blokkeer de afzender en stuur het bericht door naar het adres hieronder. Helemaal stoppen kan je het niet.
aspect-scam-consequence = Alleen geopend en niets ingevuld: sluit het, meestal is het daarmee klaar. Heb je iets ingevuld of betaald, zeg het me nu.
aspect-scam-again = Nee. Open het niet opnieuw, antwoord niet, bel niet terug. Stuur het door en wis het dan.
aspect-scam-done = Gaf of betaalde je iets, zeg me dan in één zin wat. Zo niet: wis het en blokkeer de afzender.
aspect-scam-cost = Betaal niets via het bericht. Toont je account of de app van de operator dat je moet herladen, doe het dan daar zelf.
aspect-scam-papers = Toon of stuur hun niets. Hou het bericht, de afzender en het uur bij: voor de melding, of voor de politie.
aspect-scam-credit = Die blijft waar ze is zolang je hun niets geeft. Kijk naar je saldo in de app van de operator.
aspect-scam-otherwise = Voor de zekerheid alleen de app, de site of de winkel van de operator, nooit wat het bericht aanbiedt.
aspect-scam-meanwhile = Bellen of schrijven ze opnieuw: antwoord niet, geef niets, leg af.
aspect-scam-failed = Bellen ze opnieuw, leg dan af; blokkeer het nummer. Gaf je al iets, zeg me dan in één zin wat.
aspect-scam-hours = Wacht nergens op: geef nu niets, en kijk op elk uur in de app of op de site van de operator.

## scam-voucher
aspect-scam-voucher-certain = Nee, niet doen: niemand anders dan jij heeft je code nodig. Laad hem zelf op, zoals het ticket zegt.
aspect-scam-voucher-why = Een code is als cash: wie hem leest, kan hem gebruiken.
aspect-scam-voucher-consequence = Wie de code krijgt, kan hem opladen, en terugkrijgen lukt zelden. Al gegeven? Zeg het me.
aspect-scam-voucher-again = Nee. Geef geen enkele code, de eerste niet en geen andere.

## lost
aspect-lost-contact = { $contact ->
    [none] Ook een bankkaart of bankapp weg? Eerst Card Stop, { $cardStop }, dan je bank. Voor de sim je operator, met om het even welke telefoon: het nummer staat op de site of op het kaartje van je sim.
   *[other] Ook een bankkaart of bankapp weg? Eerst Card Stop, { $cardStop }, dan je bank. Voor de sim { $brand }: { $contact }.
}
aspect-lost-how = Bel met om het even welke telefoon, zeg je nummer en dat de sim geblokkeerd moet worden; vraag dan een nieuwe sim met hetzelfde nummer.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-duration = Meld het nu, vandaag nog. Hoelang het duurt voor je de nieuwe sim hebt, weet ik niet: vraag het als je belt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-cost = Wat een nieuwe sim kost, vond ik niet: vraag het voor je ze bestelt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-where = Blokkeren doe je per telefoon. Voor de nieuwe sim is een winkel van de operator het zekerst: vraag eerst wat je moet meebrengen.
aspect-lost-who = Het best degene op wiens naam de kaart staat, of bel samen. Of jij het alleen mag, weet ik niet.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-papers = Je identiteitskaart of paspoort en je nummer; en het kaartje van je sim, als je dat nog hebt.
aspect-lost-refund = Wat een vinder verbruikt: ik vond geen regel waardoor je het terugkrijgt. Blokkeer de sim nu, en vraag het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-credit = Bij sommige merken blijft ze, van de meeste vond ik niets: vraag het als je de sim laat blokkeren.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-keep-number = Vraag een nieuwe sim met hetzelfde nummer: zo blijft het van jou. Koop niet eerst een andere kaart.
aspect-lost-certain = De operator blokkeert de sim; Card Stop alleen bankkaarten. Was er een bankkaart of bankapp bij? Dan allebei.
aspect-lost-prevent = Laat de sim nu blokkeren door de operator. Voor de volgende keer: een pincode op de sim, een schermslot, en pin, puk en nummer op papier.
aspect-lost-otherwise = Geen gsm? Leen er een, schrijf vanaf een computer, of ga met je identiteitskaart naar de winkel van de operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-meanwhile = Apps werken via wifi op een ander toestel; sms'en met codes komen pas terug met de nieuwe sim.
aspect-lost-abroad = Vanuit het buitenland neem je het nummer voor andere telefoons, of je schrijft. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-lost-consequence = Tot de sim geblokkeerd is, kan een vinder je belwaarde gebruiken en codes lezen die je krijgt. Blokkeer ze nu.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-again = Koop nog geen nieuwe kaart: vraag eerst een nieuwe sim met hetzelfde nummer.
aspect-lost-done = Is de sim geblokkeerd, vraag dan een nieuwe met hetzelfde nummer. Was er een bankkaart of bankapp bij? Dan ook Card Stop en je bank.
aspect-lost-failed = Schrijf dan, of ga met je identiteitskaart naar de winkel van de operator, en noteer wanneer je belde.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-why = Omdat wie de sim heeft, je belwaarde kan gebruiken en je codes krijgt: daarom wordt ze eerst geblokkeerd.

## blocked
aspect-blocked-how = Typ de puk als het toestel erom vraagt, en kies een nieuwe pincode. Hij staat in je account of op het kaartje van je sim; gok niet.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-where = De puk: in je account bij de operator, op het kaartje van je sim, of bij de klantendienst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-who = Het best degene op wiens naam de kaart staat: de klantendienst kan vragen wie je bent.
aspect-blocked-papers = Je nummer, en je identiteitskaart of paspoort; het nummer op de sim helpt ook.
aspect-blocked-credit = Pin en puk raken er niet aan; hoelang het blijft, hangt af van je laatste herlaadbeurt.
aspect-blocked-keep-number = Ja: pin en puk veranderen niets aan je nummer.
aspect-blocked-why = Te veel foute pincodes blokkeren de sim; dat beschermt je bij diefstal.
aspect-blocked-prevent = Schrijf pin en puk op papier, en bewaar dat niet bij je gsm.
aspect-blocked-meanwhile = Tot ze weer open is, komen er geen oproepen of sms'en binnen; apps werken via wifi.
aspect-blocked-again = Nee, gok niet: te veel foute puks kunnen de sim voorgoed blokkeren. Vraag de juiste.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-failed = Puk geweigerd? Stop en vraag het: misschien heb je een nieuwe sim met hetzelfde nummer nodig. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-blocked-certain = Een foute pincode blokkeert alleen de sim: met de puk gaat ze weer open. Is het iets anders? Vraag het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-done = Weer open? Goed: schrijf pin en puk op papier. Nog geblokkeerd? Gok niet, vraag het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-consequence = Probeer niet zomaar: te veel foute puks kunnen de sim voorgoed blokkeren, en dan helpt alleen een nieuwe.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-otherwise = Geen papieren meer? Je account bij de operator toont de puk, of de klantendienst zoekt hem op.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## cut-off
aspect-cut-off-papers = Je nummer, de sim zelf, en je identiteitskaart of paspoort.
aspect-cut-off-duration = Hoelang een nummer nog terug kan, vond ik niet: vraag het vandaag. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-cut-off-refund = Een recht op de belwaarde van een vervallen kaart vond ik niet. Vraag het toch. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-cut-off-credit = Met het nummer is de belwaarde meestal ook weg. Vraag het voor je iets betaalt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-cut-off-keep-number = Misschien, als je snel bent: alleen de operator ziet dat. Vraag het voor je betaalt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-cut-off-certain = Dat kan ik niet zien, de klantendienst wel. Vraag of het nummer nog actief is, voor je betaalt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-cut-off-why = Een herlaadkaart vervalt als je lang niet herlaadt; elk merk bepaalt zelf hoelang.
aspect-cut-off-prevent = Herlaad enkele dagen voor de einddatum. Ik kan je eraan herinneren: /reminders.
aspect-cut-off-otherwise = Is het nummer weg: een nieuwe kaart met een nieuw nummer, geïdentificeerd met je identiteitskaart of paspoort.
aspect-cut-off-meanwhile = Apps werken via wifi; sms'en met codes komen niet meer aan op dat nummer.
aspect-cut-off-consequence = Op den duur kan iemand anders het nummer krijgen: pas het aan bij je bank en in je apps.
aspect-cut-off-again = Herlaad nog niet. Vraag het eerst: is een nummer weg, dan brengt geen herlading het terug. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-cut-off-done = Betaal dan alleen als ze zeiden dat het nummer nog actief is. Noteer de dag en wat ze zeiden.
aspect-cut-off-failed = Dan is het nummer waarschijnlijk weg: een nieuwe kaart, met identiteitskaart of paspoort, en pas je nummer aan bij je bank.
aspect-cut-off-abroad = Vanuit het buitenland vraag je het eerst, op het nummer voor andere telefoons of schriftelijk, voor je betaalt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## not-arrived
aspect-not-arrived-how = Kijk eerst naar je saldo, zoals hieronder. Is er niets, bel dan met het betaalbewijs.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-where = Je bank toont of het geld weg is, je saldo of de belwaarde er is. Bij een winkel of doorverkoper gekocht? Vraag het eerst daar.
aspect-not-arrived-who = Het best wie betaalde: die heeft het betaalbewijs, en daar vragen ze naar.
aspect-not-arrived-papers = Het betaalbewijs met uur, bedrag en bestelnummer, en het nummer dat je herlaadde.
aspect-not-arrived-refund = Komt er geen belwaarde, vraag die of je geld dan aan wie de betaling kreeg, met het bewijs; een Bancontactbetaling kan je bank niet terugdraaien.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-credit = Een betaling die van je rekening ging, is met het bewijs terug te vinden: hou het bij tot de belwaarde er is.
aspect-not-arrived-certain = Dat zie ik van hieruit niet: je bank toont of het geld weg is, je saldo of de belwaarde er is.
aspect-not-arrived-why = Dat zie ik van hieruit niet. Kijk nummer en bedrag na op de bevestiging: vaak is het een fout cijfer, een onafgewerkte betaling of vertraging.
aspect-not-arrived-prevent = Lees volgende keer het nummer twee keer na, wacht op de bevestiging en maak een screenshot.
aspect-not-arrived-otherwise = Betaal niet opnieuw. Moet je nu bellen? Via een app over wifi, of met iemands gsm.
aspect-not-arrived-meanwhile = Bellen via een app over wifi kost geen belwaarde; wat er al op stond, telt nog.
aspect-not-arrived-abroad = Een doorverkoper zegt dat nieuwe belwaarde in het buitenland later kan verschijnen. Bel het nummer voor andere telefoons, of schrijf.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-consequence = Niets ergs zolang je het bewijs bijhoudt. Maar vraag het snel: later is het moeilijker terug te vinden.
aspect-not-arrived-again = Nee, nog niet: kijk eerst bij je bank of het afgehouden is, en naar je saldo.
aspect-not-arrived-duration = Wat het merk erover zegt, staat hieronder. Nog niets, en het geld is weg? Vraag het, met je betaalbewijs.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-done = Hou het bewijs bij en noteer het uur. Betaal geen tweede keer; komt er niets, vraag het met het bewijs.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-failed = Vraag het dan schriftelijk, met het betaalbewijs, en betaal intussen niet opnieuw. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-not-arrived-keep-number = Ja: een late herlading verandert niets aan je nummer. Alleen de einddatum van de kaart telt.

## refused
aspect-refused-contact = Eerst je bank: die kan zeggen waarom ze weigerde. De operator ziet alleen dat het geweigerd is.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-refused-how = Laat in je bankapp online en buitenlandse betalingen toe. Niets afgeschreven? Probeer nog één keer. Lukt het niet, zie hieronder.
aspect-refused-cost = Je bank kan iets aanrekenen voor een buitenlandse betaling: vraag het daar. Van de operator weet ik het niet: bekijk het totaal voor je bevestigt.
aspect-refused-who = Een vriend mag betalen, op zijn eigen gsm en met zijn eigen kaart. Stuur niemand je kaartgegevens of bankcodes.
aspect-refused-refund = Is ze geweigerd, dan is er meestal niets weg. Kijk bij je bank; is er toch geld af, betaal dan niet opnieuw.
aspect-refused-certain = Een weigering komt meestal van de bank of van de pagina. Is er toch geld van je rekening, betaal dan niet opnieuw.
aspect-refused-why = Vaak de bank: online of buitenlands betalen staat uit, of de code ontbreekt. Sommige sites weigeren ook kaarten uit andere landen.
aspect-refused-prevent = Hou een tweede manier klaar: een andere Visa of Mastercard, cash voor een herlaadticket, of een vriend.
aspect-refused-otherwise = Een andere Visa of Mastercard, een herlaadticket dat je cash betaalt, of een vriend die betaalt.
aspect-refused-again = Niet voor je bij je bank ziet dat er niets weg is; dan hoogstens nog één keer. Daarna een andere manier.
aspect-refused-failed = Laat die kaart dan: met een cash betaald herlaadticket of een vriend lukt het zonder.
aspect-refused-privacy = Een kaartnummer en bankcode horen alleen op de betaalpagina, nooit in een chat, ook niet bij mij.
aspect-refused-done = Gelukt? Mooi: hou de bevestiging bij. Zo niet, doe het anders: een ticket dat je cash betaalt of een vriend die betaalt.
aspect-refused-where = In een winkel betaal je een herlaadticket cash: dagbladhandel, kruidenier, tankstation. Vraag eerst of ze jouw merk hebben.

## wrong
aspect-wrong-contact = Wie je betaald hebt, meteen: de winkel, de site of de operator. Naam vergeten? Die staat in de mail of op je rekeninguittreksel.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-wrong-how = Schrijf of bel wie je betaald hebt, met het bewijs, het nummer dat je typte en het juiste.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-wrong-duration = Vraag het meteen: een ongebruikte code kan misschien nog geannuleerd worden, aangekomen belwaarde zelden.
aspect-wrong-who = Ik ken geen manier om te weten van wie dat nummer is. Vraag het de verkoper, niet de onbekende.
aspect-wrong-papers = Het betaalbewijs, het bestelnummer, het nummer dat je typte en het juiste.
aspect-wrong-refund = Reken er niet op: ik vond geen regel waardoor je het terugkrijgt. Vraag het meteen aan wie je betaald hebt, met het bewijs.
aspect-wrong-certain = Is de belwaarde op dat nummer aangekomen, dan is ze meestal weg. Een code die niemand gebruikt heeft, kan misschien nog geannuleerd worden.
aspect-wrong-prevent = Kopieer het nummer in plaats van het te typen, lees het twee keer na, en begin met een klein bedrag.
aspect-wrong-otherwise = Weigeren ze, dien dan schriftelijk een klacht in; daarna is de Ombudsdienst voor telecommunicatie gratis.
aspect-wrong-again = Nee, nog niet: vraag eerst wat er met de eerste betaling is. Lees daarna het nummer twee keer na, en begin klein.
aspect-wrong-done = Bewaar hun antwoord. Weigeren ze, klaag dan schriftelijk, daarna bij de Ombudsdienst voor telecommunicatie, gratis.
aspect-wrong-credit = Die staat nu op het andere nummer. Of de verkoper ze kan terughalen, weet alleen hij: vraag het meteen, met het bewijs.

## voucher-refused
aspect-voucher-refused-contact = De operator, of de winkel als de code onleesbaar is.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-voucher-refused-how = Precies zoals het ticket zegt, met een sim van dat merk in je gsm.
aspect-voucher-refused-papers = Het ticket en het aankoopbewijs.
aspect-voucher-refused-refund = Ik vond geen regel waardoor je het terugkrijgt. Eerst de winkel, met ticket en bewijs, dan de operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-credit = Een ongebruikte code is nog niet verloren: hou het ticket bij, en kijk of er een einddatum op staat.
aspect-voucher-refused-certain = Kijk op het ticket: een gedrukte datum telt. Of hij al gebruikt is, ziet alleen de operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-why = Meestal een fout cijfer, een code van een ander merk of land, al gebruikt, of voorbij de gedrukte datum.
aspect-voucher-refused-otherwise = Misschien op de pagina van de operator of in je account, als je de code daar kan typen; anders bel je.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-again = Nee, nog niet: vergelijk de cijfers nog één keer, stop dan en vraag het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-failed = Stop dan met proberen. Vraag het met ticket en bewijs, en ga terug naar de winkel als niemand helpt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-voucher-refused-privacy = Een code is als cash: post geen foto van het ticket, en lees hem aan niemand voor.
aspect-voucher-refused-done = Nu wel opgeladen? Kijk naar je saldo, en hou het ticket tot dan bij. Anders vraag je het met ticket en bewijs.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## voucher-spoilt
aspect-voucher-spoilt-contact = Eerst de winkel die het verkocht; dan de operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-voucher-spoilt-how = Ga terug naar de winkel met wat er nog is van het ticket en het betaalbewijs: kan de leverancier de ongebruikte code annuleren?
aspect-voucher-spoilt-duration = Ga vandaag nog: alleen zolang niemand de code gebruikte, kan hij misschien geannuleerd worden.
aspect-voucher-spoilt-where = In de winkel die het verkocht: misschien kan de leverancier de code nog annuleren.
aspect-voucher-spoilt-papers = Wat er nog is van het ticket, het aankoopbewijs, of je bankuittreksel met datum en bedrag.
aspect-voucher-spoilt-refund = Ik vond geen regel die je een nieuwe code of je geld geeft. Misschien kan de leverancier hem nog annuleren: vraag het vandaag in de winkel.
aspect-voucher-spoilt-credit = Wat erop staat, is pas op je kaart als de code opgeladen is; kijk naar je saldo als je twijfelt.
aspect-voucher-spoilt-why = Wie de code heeft, kan hem gebruiken, en van wie hij was, ziet niemand: daarom zijn winkels voorzichtig.
aspect-voucher-spoilt-prevent = Laad de code nog in de winkel op, en hou het ticket bij tot de belwaarde er is.
aspect-voucher-spoilt-otherwise = Weigert de winkel? De klantendienst, met het ticket of het betaalbewijs. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-voucher-spoilt-consequence = Wie de code vindt, kan hem gebruiken. Wees er dus snel bij.
aspect-voucher-spoilt-again = Nee, nog niet: vraag eerst in de winkel of het oude geannuleerd kan worden; en gok niet naar cijfers.
aspect-voucher-spoilt-failed = Dan de klantendienst, met ticket en bewijs; daarna een schriftelijke klacht. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-voucher-spoilt-certain = Zeker is niets: misschien kan de leverancier van de winkel een ongebruikte code annuleren. Vraag het daar vandaag.
aspect-voucher-spoilt-done = Zegt de winkel nee, dan is de klantendienst aan de beurt, met ticket en bewijs.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## voucher
aspect-voucher-duration = Kijk op het ticket: een gedrukte datum telt. Staat er geen, gebruik het snel.
aspect-voucher-how = Laad hem zoals hieronder, kijk dan naar je saldo. Geweigerd? Vergelijk de cijfers, vraag het dan; blijf niet proberen.
aspect-voucher-cost = Een code kost wat erop staat; niemand mag iets extra vragen omdat je met kaart betaalt.
aspect-voucher-refund = Opgeladen: dan ken ik geen manier. Ongebruikt: misschien, vraag het vandaag in de winkel, met ticket en bewijs.
aspect-voucher-certain = Het ticket beslist: staat daar iets anders dan bij mij, doe dan wat het ticket zegt.
aspect-voucher-prevent = Toon de code aan niemand en laad hem meteen op; hou het ticket bij tot de belwaarde er is.
aspect-voucher-consequence = Wie de code leest, kan hem opladen. Aan anderen getoond of gestuurd? Laad hem nu zelf op en wis de foto.
aspect-voucher-again = Een code werkt maar één keer. Geweigerd? Vergelijk de cijfers nog eens, stop dan en vraag het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-done = Goed: kijk naar je saldo, en hou het ticket bij tot de belwaarde er is.
aspect-voucher-failed = Vergelijk de cijfers nog één keer en stop dan. Vraag het met ticket en bewijs. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-voucher-privacy = Een code hou ik maar bij tot ik geantwoord heb. Toon hem aan niemand anders: wie hem leest, kan hem opladen.

## drain
aspect-drain-how = Zet mobiel internet uit in de instellingen; aankopen en betalende sms'en: blokkeer ze in de app van de operator, of vraag het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-cost = Buiten een bundel gaat elke MB en minuut van je belwaarde, aan de volle prijs; noemt het merk die, dan staat ze hieronder.
aspect-drain-where = In de app of account van de operator, bij verbruik: daar zie je waar je belwaarde naartoe ging.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-refund = Verbruikt internet: moeilijk. Aankopen of betalende sms'en die je niet wou: klaag schriftelijk bij de operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-certain = Loopt er geen bundel, dan wel: alles gaat dan van je belwaarde, aan de volle prijs. Kijk in de app of er een loopt.
aspect-drain-why = Meestal internet buiten een bundel, dan aankopen via de operator en betalende sms'en. De app of je account toont welke.
aspect-drain-prevent = Mobiel internet uit als de bundel op is; aankopen en betalende sms'en geblokkeerd in de app of door de klantendienst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-consequence = Het gaat door tot je het uitzet: eerst mobiel internet, nu.
aspect-drain-again = Niet voor je weet waar ze naartoe ging: anders is de nieuwe belwaarde ook zo weg.
aspect-drain-done = Goed: kijk morgen nog eens naar je saldo. Daalt het nog, vraag dan wat er aangerekend wordt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## premium
aspect-premium-how = Blokkeer het nummer in je toestel, en vraag de operator om betaalnummers en betalende sms'en te blokkeren.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-refund = Misschien: klaag schriftelijk bij de operator, dan bij de Ombudsdienst voor telecommunicatie. Beloven kan ik niets.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-why = Ze leven ervan dat je terugbelt of antwoordt: een gemiste oproep, een prijs, een pakje.
aspect-premium-prevent = Bel geen onbekende nummers terug en antwoord niet op hun sms'en; laat de operator betaalnummers blokkeren.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-again = Nee: bel niet terug en antwoord niet. Elke keer kan opnieuw geld kosten.
aspect-premium-done = Kijk morgen naar je saldo; daalt het nog, klaag dan schriftelijk.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-cost = Het gaat van je belwaarde; hoeveel, verschilt per nummer. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-premium-consequence = Bel je niet terug en antwoord je niet, dan gebeurt er verder niets. Elke oproep of sms kan opnieuw kosten.

## no-data
aspect-no-data-how = Mobiel internet aan, vliegtuigmodus aan en uit, herstarten; in het buitenland ook dataroaming. Kijk dan in de app of er een bundel loopt.
aspect-no-data-refund = Daarvoor ken ik er geen. Zoek eerst uit wat de herlading gaf: belwaarde, of ook een bundel. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-no-data-credit = Die is er nog zolang je saldo ze toont; zonder bundel gaat je internetverbruik er beetje bij beetje af.
aspect-no-data-certain = Belwaarde alleen is vaak nog geen bundel: de app of je account toont wat er loopt.
aspect-no-data-why = Meestal belwaarde zonder bundel, mobiel internet of roaming dat uit staat, of een ontbrekend toegangspunt (APN).
aspect-no-data-otherwise = Tot dan wifi: grote stations, bibliotheken, een campus. Bellen via een app over wifi kost geen belwaarde.
aspect-no-data-again = Nee: herlaad daarvoor niet opnieuw. Kijk eerst of de belwaarde er is en of er een bundel loopt.
aspect-no-data-done = Werkt het nu? Goed. Zo niet, probeer de sim in een ander toestel: dan weet je of het aan je gsm ligt.
aspect-no-data-failed = Vraag dan of internet voor deze kaart aanstaat. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-no-data-where = Bundels en wat er loopt, staan in de app of je account bij de operator; de schakelaars in je toestel bij mobiel internet.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-data-meanwhile = Apps werken via wifi; bellen en sms'en gaat door zolang er belwaarde of een bundel voor is.

## no-service
aspect-no-service-credit = Zonder netwerk gaat er geen belwaarde af. Maar vraag het voor je herlaadt: een vervallen kaart herlaad je niet meer. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-no-service-why = Je toestel of de instellingen, een kaart die geblokkeerd, vervallen of niet geïdentificeerd is, of een storing. Test de kaart in een ander toestel.
aspect-no-service-meanwhile = Apps werken via wifi; oproepen en sms'en naar je nummer komen niet aan. Noodoproepen lukken misschien nog.
aspect-no-service-again = Herlaad daarvoor niet: zoek eerst uit of de kaart nog actief is. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-no-service-consequence = Kreeg iemand kort daarvoor een code van je? Dan neemt men misschien je nummer over: bel meteen de operator en je bank.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-service-failed = Vraag dan of de kaart geïdentificeerd, geblokkeerd of vervallen is, voor je herlaadt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## no-answer
aspect-no-answer-otherwise = De app, je account of de klantendienst toont hetzelfde.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-answer-why = Een code werkt alleen met een sim van die operator en met bereik; sommige zijn oud en bestaan misschien niet meer.
aspect-no-answer-again = Nee, blijf niet proberen: kijk in de app of je account, of vraag het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-answer-abroad = In het buitenland werken codes en korte nummers misschien niet: kijk via wifi in de app of je account.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## validity
aspect-validity-duration = { $months ->
    [none] Hoelang bij dit merk, vond ik niet; je eigen datum staat in de app of je account.
   *[other] Belwaarde bij { $brand }: { $months } maanden na je laatste herlading; je eigen datum staat in de app of je account.
}
aspect-validity-how = Zoek je datum in de app of je account en herlaad enkele dagen ervoor. Ik kan je eraan herinneren: /reminders.
aspect-validity-cost = Het kleinste bedrag waarmee de kaart actief blijft, vond ik niet: vraag het voor de datum. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-validity-where = Je eigen datum staat in de app van de operator of in je account.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-validity-refund = Een recht op vervallen belwaarde vond ik niet. Herlaad voor de datum: dan telt ze verder, voor zover het merk het hieronder zegt.
aspect-validity-credit = { $months ->
    [none] Hoelang ze bij dit merk blijft, vond ik niet: zie de datum in de app of je account, en herlaad ervoor.
   *[other] Ze blijft als je binnen { $months } maanden herlaadt; daarna is ze weg.
}
aspect-validity-keep-number = Het nummer blijft van jou zolang je voor de einddatum herlaadt; erna kan het weg zijn.
aspect-validity-certain = De datum in de app of je account bij de operator telt: kijk daar.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-validity-why = Herlaadkaarten vervallen als je niet herlaadt; elk merk kiest zijn termijn, in de wet vond ik er geen.
aspect-validity-prevent = Herlaad enkele dagen voor de datum; ik kan je eraan herinneren: /reminders.
aspect-validity-abroad = De datum loopt in het buitenland gewoon door. Van daaruit herlaad je online, als het merk dat toelaat.
aspect-validity-consequence = Doe je niets, dan kunnen belwaarde en nummer na de datum weg zijn. Herlaad dus voor die datum.
aspect-validity-again = Ja, één keer voor elke einddatum. Wat dat geeft en hoelang, staat hieronder voor zover het merk het zegt.
aspect-validity-done = Goed: kijk in de app of de nieuwe datum er staat. Ik kan je eraan herinneren: /reminders.

## leaving
aspect-leaving-how = Wil je belwaarde terug, laat de nieuwe operator dan je nummer overnemen en vraag de rest aan de oude, met een bankrekening.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-duration = De kaart blijft actief tot haar einddatum: de jouwe staat in de app of je account. Een herlading ervoor geeft meer tijd.
aspect-leaving-cost = In de EU, Noorwegen, IJsland en Liechtenstein zoals hier; elders, ook in het Verenigd Koninkrijk, zoek je eerst de prijs op.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-papers = Voor de terugbetaling: het nummer, en een bankrekening die open blijft tot het geld er is.
aspect-leaving-refund = Alleen als je je nummer naar een andere operator meeneemt. Anders vond ik geen recht erop: gebruik de belwaarde op.
aspect-leaving-credit = Die verdwijnt met de kaart. Gebruik ze op, of neem je nummer mee en vraag de rest aan de oude operator.
aspect-leaving-keep-number = Het nummer blijft van jou als je voor elke einddatum herlaadt; vanuit het buitenland online, waar het merk dat toelaat.
aspect-leaving-prevent = Voor je vertrekt: pas je nummer aan bij je bank en in je apps, en zet automatisch herladen uit.
aspect-leaving-otherwise = Wil je je nummer niet meenemen? Gebruik de belwaarde dan op voor je vertrekt.
aspect-leaving-abroad = Sms'en met codes komen ook in het buitenland aan, meestal gratis, zolang er bereik is en de kaart actief blijft.
aspect-leaving-consequence = Na de einddatum kunnen belwaarde en nummer weg zijn, en kan een ander het nummer krijgen. Pas het eerst aan bij je bank.
aspect-leaving-done = Goed. Hou de oude sim bij tot het geld er is, en kijk of je bank het nieuwe nummer heeft.
aspect-leaving-where = De terugbetaling vraag je aan de oude operator, op de site of schriftelijk; de overdracht aan de nieuwe.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-again = Herlaad één keer voor elke einddatum om je nummer te houden; het kleinste bedrag vond ik niet. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## credit-left
aspect-credit-left-how = Vraag het schriftelijk, met het nummer; voor een overgedragen nummer ook een bankrekening.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-who = Belwaarde van een overledene: geen operator zegt wie het mag vragen. Schrijf als familie, met de overlijdensakte.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-papers = Het nummer en een bankrekening; voor een overledene de overlijdensakte.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-refund = Alleen voor een nummer dat naar een andere operator ging; vraag het aan de oude. Anders vond ik geen recht erop.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-otherwise = Neem je het nummer niet mee, gebruik de belwaarde dan op zolang de kaart actief is.
aspect-credit-left-failed = Klaag dan schriftelijk bij de oude operator, daarna bij de Ombudsdienst voor telecommunicatie, gratis.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-duration = Vraag het snel na de overdracht: hoelang je tijd hebt en hoelang het mag duren, staat hieronder voor zover bekend.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-certain = Zonder het nummer naar een andere operator mee te nemen, vond ik geen recht erop: gebruik de belwaarde dan op.
aspect-credit-left-keep-number = Het nummer blijft als de nieuwe operator het overneemt zolang het actief is; de belwaarde vraag je dan aan de oude.

## porting
aspect-porting-contact = De nieuwe operator: die regelt alles. De oude alleen voor de resterende belwaarde.
aspect-porting-how = Vraag het aan de nieuwe operator, geef je nummer en dat van de simkaart. Zeg de oude niet eerst op.
aspect-porting-duration = Kort, zodra de aanvraag nagekeken is: de termijn staat onder “Duur, prijs, terugbetaling”.
aspect-porting-cost = De oude operator mag niets vragen, de nieuwe vraagt meestal ook niets.
aspect-porting-where = In België, met de sim in een gsm op zijn eigen netwerk.
aspect-porting-papers = Meestal het nummer van de simkaart; en je identiteitskaart of paspoort voor de nieuwe kaart.
aspect-porting-refund = Ja, als je het vraagt: bij de oude operator, kort na de overdracht, met een bankrekening; hij mag kosten inhouden.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-porting-credit = Die gaat niet mee met het nummer: gebruik ze eerst op, of vraag ze daarna terug aan de oude operator.
aspect-porting-keep-number = Ja, daar dient het voor. Het moet nog actief zijn als je het vraagt: zeg dus niet eerst op.
aspect-porting-meanwhile = De oude sim werkt tot de overdracht; daarna alleen de nieuwe.
aspect-porting-abroad = Liever niet vanuit het buitenland: doe het in België, met de sim op zijn eigen netwerk.
aspect-porting-consequence = Zeg je de oude kaart eerst op, dan kan je je nummer kwijtraken. Laat de nieuwe operator het doen.
aspect-porting-done = Goed. Vraag zodra de nieuwe sim werkt snel de resterende belwaarde aan de oude operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-porting-failed = Te laat of geweigerd? Vraag de nieuwe operator schriftelijk waarom; daarna de Ombudsdienst voor telecommunicatie, gratis.

## identify
aspect-identify-how = In de winkel van de operator toon je het origineel en zij registreren het. Op afstand noemen de regels de eID en een onlinebetaling.
aspect-identify-duration = Hoelang tot het werkt, weet ik niet; herstart je gsm en probeer dan te bellen. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-identify-where = Een winkel van de operator is het zekerst; elke operator heeft minstens één manier. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-identify-who = Wie de kaart gaat gebruiken. Nog niet geactiveerd mag ze naar iedereen; geactiveerd alleen naar naaste familie.
aspect-identify-papers = Het origineel: identiteitskaart van België of de EU, paspoort, of het officiële document dat die vervangt. Een ander papier, zoals een bijlage: vraag het in de winkel van de operator voor je koopt.
aspect-identify-credit = De wet geeft geen vergoeding voor een kaart die zonder identificatie afgesloten is; vraag of je de belwaarde terugkrijgt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-identify-certain = Ja: een kaart die niet geïdentificeerd is, werkt niet in België, wat de verkoper ook zei.
aspect-identify-why = De wet vraagt het voor elke herlaadkaart in België.
aspect-identify-otherwise = Zonder elektronische kaart ga je met je paspoort naar een winkel.
aspect-identify-meanwhile = Tot dan doet de kaart niets: geen oproepen, sms of internet. Apps werken via wifi.
aspect-identify-consequence = Niet geïdentificeerd wordt de kaart afgesloten: geen oproepen, sms of internet, en geen wettelijke vergoeding.
aspect-identify-again = Niet na een verhuizing of een nieuwe identiteitskaart. Maar de operator mag het opnieuw vragen: doe het alleen bij hem.
aspect-identify-done = Goed: herstart en probeer te bellen. Lukt het niet, vraag dan of de identificatie geregistreerd is.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-identify-failed = Ga dan met het originele document naar de winkel van de operator. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-identify-privacy = Toon papieren alleen aan de operator: in zijn winkel, op zijn site of in zijn app. Ik heb er geen nodig.

## abroad
aspect-abroad-how = In de instellingen, bij mobiel internet: zet dataroaming uit voor je vertrekt, en alleen aan waar je de prijs kent.
aspect-abroad-duration = Voor een vakantie maakt het niet uit. Verbruik je maandenlang meer daar dan hier, dan kan de operator verwittigen en extra aanrekenen.
aspect-abroad-cost = In de EU, Noorwegen, IJsland en Liechtenstein zoals hier; elders zoek je eerst de prijs op.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-abroad-credit = In de EU gaat het zoals hier; daarbuiten kan internet je belwaarde snel opmaken. Zet het daar uit.
aspect-abroad-keep-number = Ja; alleen loopt de einddatum ook daar door. Met een herlading ervoor hou je je nummer.
aspect-abroad-certain = In de EU, Noorwegen, IJsland en Liechtenstein wel; elders hangt het van je operator af: kijk voor je vertrekt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-abroad-prevent = Dataroaming uit voor je vertrekt; gebruik daar wifi, en laat de sim in je gsm voor sms'en.
aspect-abroad-otherwise = Wifi, of een reis-eSIM voor internet; de Belgische sim blijft erin voor sms'en en codes.
aspect-abroad-meanwhile = Sms'en met codes komen in het buitenland aan, meestal gratis, als er bereik is en de kaart actief is.
aspect-abroad-consequence = Buiten de EU kan internet dat aanstaat je belwaarde snel opmaken. Zet het uit tot je de prijs kent.
aspect-abroad-again = Vanuit het buitenland herlaad je online via wifi, waar het merk dat toelaat; koop geen ticket ter plaatse.

## friend
aspect-friend-how = Stuur je vriend het merk en het nummer als tekst; hij betaalt op zijn gsm, met zijn kaart.
aspect-friend-certain = Veilig als je vriend op de pagina van de operator betaalt, met zijn eigen kaart. Vraagt hij opeens codes, bel dan eerst: het is een truc.
aspect-friend-refund = Een verkeerd nummer wordt zelden terugbetaald: laat het nummer voorlezen voor de betaling.
aspect-friend-abroad = Vanuit het buitenland lukt het als de pagina van het merk het toelaat: begin met een klein bedrag, met een Visa of Mastercard.
aspect-friend-privacy = Alleen het nummer en het merk. Geen kaartgegevens, geen bankcode, ook niet onder vrienden.
aspect-friend-done = Goed. Kijk naar je saldo; is er niets, dan betaalt niemand twee keer voor je het gevraagd hebt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## reseller
aspect-reseller-contact = Eerst de doorverkoper, op zijn eigen hulppagina: hij kreeg je betaling. Een mailadres van zijn klantendienst vond ik niet.
aspect-reseller-cost = Hij mag kosten vragen en moet ze duidelijk tonen voor je betaalt: vergelijk het totaal met de belwaarde.
aspect-reseller-refund = Recharge.com: een mislukte op het juiste nummer wel; een verkeerd nummer of een code voor het verkeerde land of de verkeerde operator niet.
aspect-reseller-certain = Een doorverkoper is geen operator: of hij jouw merk verkoopt, toont alleen zijn pagina. De pagina van de operator is veiliger.
aspect-reseller-how = Met een nummer komt de belwaarde er rechtstreeks op; met alleen een mailadres krijg je een code: laad hem op zoals de mail zegt.
aspect-reseller-prevent = Volgende keer op de pagina van de operator; lees het nummer twee keer na en begin met een klein bedrag.
aspect-reseller-otherwise = De pagina of app van de operator, een herlaadticket uit een winkel, of een vriend die betaalt.
aspect-reseller-again = Nee: betaal geen tweede keer voor de doorverkoper antwoordt. Kijk in je spam naar zijn mail.
aspect-reseller-failed = Klaag dan schriftelijk bij de doorverkoper; bedrog kan je melden bij ConsumerConnect.
aspect-reseller-done = Schrijf dan de doorverkoper, met bestelnummer en betaalbewijs; betaal intussen niet opnieuw.
aspect-reseller-who = Vraag het de site die je betaalde, niet wie het kreeg: ik ken geen manier om te weten van wie het nummer is.

## children
aspect-children-papers = Een ouder kan de eigen identiteitskaart of het paspoort gebruiken; de ouder geldt dan als gebruiker.
aspect-children-certain = Alleen binnen de naaste familie: een ouder mag zich identificeren en de geactiveerde kaart aan het kind geven. Een minimumleeftijd vond ik niet.
aspect-children-prevent = Een herlaadkaart kan niet meer uitgeven dan haar belwaarde; laat betaalnummers en aankopen blokkeren.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-children-credit = Ze kan niet meer uitgeven dan haar belwaarde; maar betaalnummers en aankopen gaan er ook af.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-children-who = Jij, de ouder, met je eigen document; dan geld jij als gebruiker, en mag je de kaart aan je kind geven.
aspect-children-how = Koop de kaart, identificeer je met je eigen document in de winkel van de operator, en geef ze dan aan je kind.

## warned
aspect-warned-certain = Het kan echt of vals zijn: open geen link; kijk in de app of je account bij de operator, of vraag het.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-warned-consequence = Is het echt en doe je niets, dan kunnen belwaarde en nummer weg zijn. Kijk dus vandaag in de app of je account.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-warned-again = Toont je app of account dat de einddatum nadert, dan wel: herlaad daar zelf, nooit via de link.
aspect-warned-how = Typ zelf het adres van de operator of open de app, kijk naar de datum, en herlaad daar als die dichtbij is.

## account
aspect-account-how = Zonder: een Visa of Mastercard van elders, een ticket met cash, of een vriend. Voor Bancontact heb je een kaart van een Belgische bank nodig.
aspect-account-otherwise = Een Visa of Mastercard van elders, cash in een winkel, of een vriend: om te herladen heb je geen rekening nodig.
aspect-account-certain = Voor Bancontact wel: een kaart van een Belgische bank. Om te herladen op zich heb je geen rekening nodig.

## seller
aspect-seller-certain = Alleen de verkoper van de reis-eSIM kan ze herladen; geen Belgische operator, winkel of herlaadticket.
aspect-seller-where = In de app of op de site van de verkoper, via wifi.
aspect-seller-contact = De verkoper, in zijn app of op zijn site; Belgische klantendiensten kunnen er niets aan doen.
aspect-seller-otherwise = Kan ze niet herladen worden, koop dan via wifi een nieuwe bij de verkoper, of een Belgische kaart met je paspoort.
aspect-seller-refund = Dat kan alleen de verkoper zeggen. Vraag het voor je de eSIM wist.
aspect-seller-failed = Geen knop, of geweigerd? Sommige kan je niet herladen: vraag het de verkoper, en wis de eSIM intussen niet.
aspect-seller-how = Log via wifi in op de app of site van de verkoper en zoek de herlaadknop van deze eSIM. Geen knop? Dan heb je een nieuwe nodig.
aspect-seller-again = Koop er niets voor in een Belgische winkel: alleen de herlading van de verkoper of een nieuwe eSIM werkt.

## monthly
aspect-monthly-certain = Met een abonnement betaal je een factuur en herlaad je niet. Je account toont wat je hebt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-monthly-how = Betaal de factuur in de app of je account bij de operator; met een herlading is die niet betaald.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## no-internet
aspect-no-internet-how = Met de code van een herlaadticket: sms of toets ze in zoals hieronder; dat vraagt bereik, geen internet.
aspect-no-internet-where = Een ticket voor cash: dagbladhandel, kruidenier, tankstation; vraag eerst naar je merk. Wifi: grote stations, een campus.
aspect-no-internet-otherwise = Een vriend die online is, kan voor je nummer betalen; of zoek wifi: stations, bibliotheken, een campus.

## wifi
aspect-wifi-cost = De netwerken hieronder zijn gratis; sommige vragen eerst een account.
aspect-wifi-how = Eens online typ je zelf { $site ->
    [none] het adres van de operator
   *[other] { $site }
}, of open je de app, en herlaad je daar.
aspect-wifi-certain = Betalen op openbare wifi doe je beter in je bankapp, en typ het adres van de operator zelf.
aspect-wifi-where = Grote stations, een campus, bibliotheken, in Brussel ook de metrostations; niet in de trein.

## which-card
aspect-which-card-certain = Welke voor jou het best is, kan ik niet zeggen: ik weet wat elk merk zegt, niet wat het je per maand kost.
aspect-which-card-where = In de winkel van de operator, met je paspoort: daar kunnen ze de kaart identificeren. Elders vraag je eerst of ze dat doen.
aspect-which-card-papers = Je identiteitskaart of paspoort, het origineel; zonder wordt de kaart niet geactiveerd.
aspect-which-card-cost = Wat een nieuwe kaart kost, verschilt; wat ik vond, staat bij de details. Vraag het voor je koopt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-which-card-otherwise = Herlaadkaarten die ik ken: { $brands }. Vergelijk er twee door beide namen te schrijven.

## arriving
aspect-arriving-papers = Je paspoort, het origineel: de kaart werkt pas als ze geïdentificeerd is.
aspect-arriving-where = Het zekerst is een winkel van een operator; op de luchthaven ken ik geen zekere plek.
aspect-arriving-meanwhile = Je eigen sim met roaming, een reis-eSIM die je via wifi koopt, of gewoon wifi.

## paid-from-abroad
aspect-paid-from-abroad-how = Laat je het merk en het nummer als tekst sturen, open de pagina van het merk, betaal met Visa of Mastercard, eerst een klein bedrag.
aspect-paid-from-abroad-certain = Niet bij elk merk: wat de pagina over betalen vanuit het buitenland zegt, staat hieronder. Begin met een klein bedrag.
aspect-paid-from-abroad-again = Is er niets aangekomen: kijk eerst samen naar het saldo en bij je bank; betaal geen twee keer.

## voucher-expiry
aspect-voucher-expiry-certain = De einddatum op het ticket is de datum die telt.
aspect-voucher-expiry-refund = Voor een vervallen code vond ik geen regel. Vraag het met ticket en bewijs. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}
aspect-voucher-expiry-where = Op het ticket zelf, voor- of achteraan; op sommige staat er geen.

## most-credit
aspect-most-credit-consequence = Boven de grens kan de rest verloren of geweigerd zijn: kijk eerst naar je saldo en neem een kleiner bedrag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-most-credit-certain = De grenzen die ik ken, zijn oud: vraag het voor een groot bedrag, of herlaad wat je gebruikt. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## auto
aspect-auto-how = Waar het bestaat, zet je het aan en uit in je account, waar de betaalwijze opgeslagen is.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-auto-prevent = Zet het uit in je account en haal de opgeslagen kaart weg voor je vertrekt of het nummer opgeeft.

## apn
aspect-apn-how = In de instellingen, bij mobiel internet: vul het toegangspunt van je operator in zoals hieronder, en herstart.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-apn-failed = Vraag de operator dan om de instellingen te sms'en. { $contact ->
    [none] Vraag het aan de klantendienst.
   *[other] Vraag het aan { $brand }: { $contact }.
}

## reminders
aspect-reminders-how = Kies een kaart en zeg me de dag van de laatste herlading: ik schrijf je enkele dagen voor het einde.
aspect-reminders-certain = Het steunt op wat het merk zegt en op de dag die je gaf; de datum van de operator telt.
aspect-reminders-privacy = Voor een herinnering bewaar ik het merk, de dag en hoe je de kaart noemt: geen nummer. /privacy

## credit-or-bonus
aspect-credit-or-bonus-refund = Alleen gekochte belwaarde, en alleen als het nummer naar een andere operator gaat; een bonus wordt niet uitbetaald.

## who-am-i
aspect-who-am-i-privacy = Nummers, codes en wat je typt, hou ik maar bij tot ik geantwoord heb; de rest: /privacy. Kaartgegevens heb ik nooit nodig.
aspect-who-am-i-cost = Niets: ik verkoop niets en neem geen geld aan.
aspect-who-am-i-who = Een programma, van geen enkele operator. Gaf wie het beheert een naam op, dan staat die hieronder; anders weet ik niet meer.

## whose-brand
aspect-whose-brand-otherwise = Herlaadkaarten die ik ken: { $brands }. Typ een andere naam en ik zeg wat ik weet.

## number
aspect-number-how = Zoals je het hier schrijft, met 04 vooraan; met +32 valt de eerste 0 weg. De pagina toont wat ze wil.
aspect-number-where = In de instellingen bij de sim, in de app van de operator, of bel iemand naast je en lees het scherm.
aspect-number-who = { $others ->
    [yes] Het jouwe of dat van iemand anders: { $brand } aanvaardt allebei.
    [no] Online alleen het nummer in je eigen account bij { $brand }.
   *[none] Het jouwe; of dat van iemand anders ook kan, toont de pagina.
}
aspect-number-privacy = Ik hou het maar bij tot ik geantwoord heb; de laatste twee cijfers blijven in een knop. Je mag het overslaan.
aspect-number-certain = Ik kijk alleen naar het formaat: van wie het nummer is, zie ik niet. Lees het twee keer na voor je betaalt.

## amount
aspect-amount-certain = De betaalpagina beslist: ze toont de bedragen voor je betaalt. Wat ik noem, komt uit wat het merk schrijft.
aspect-amount-otherwise = Een ander bedrag? Typ het; de pagina toont of ze het heeft.

## old-phone
aspect-old-phone-again = Voor internet niet: een herlading brengt dat op die gsm niet terug. Voor bellen en sms'en wel.
aspect-old-phone-meanwhile = Bellen en sms'en gaat door, via het oudere netwerk, zolang dat blijft; internet niet.
aspect-old-phone-otherwise = Een toestel met 4G, met dezelfde sim erin. Tot dan wifi, als de gsm dat heeft.
aspect-old-phone-certain = Heeft het toestel geen 4G, dan wel: dan heeft het in België geen mobiel internet meer, wat je ook betaalde.

## foreign-sim
aspect-foreign-sim-cost = Met een sim uit een EU-land zoals thuis, volgens de EU-regel; met een andere vraag je het eerst aan haar operator.
aspect-foreign-sim-where = In de app of op de site van de eigen operator, via wifi; een Belgische winkel kan het niet.
