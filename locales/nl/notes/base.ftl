note-base-plans = De prepaid van BASE heet BASE Prepaid of BASE Prepaid to BASE.
note-base-from-abroad = Herladen kan ook vanuit het buitenland, op de site of in de app My BASE.
note-base-page-french = Deze herlaadpagina is in het Frans; een andere taal heb ik niet gezien. Opent ze niet, begin dan op de startpagina.
note-base-my-base = Log in bij My BASE en druk op { $button }.
note-base-kbc = KBC Mobile: kies { $category }, dan het icoon van BASE, en je bent op het herlaadscherm van BASE zelf.
note-base-owner = BASE is van Telenet, dus staan de nummers vaak onder Telenet.
note-base-bonus = Dan krijg je { $days } dagen bellen, sms'en en mobiel internet; bij { $small } krijg je niets extra.
note-base-bonus-where = De bonus geldt in België en de EU, niet voor betaalnummers.
note-base-small-top-up = { $small } verlengt je bonus niet; die loopt gewoon tot zijn eigen einddatum.
note-base-online-shop = Hoe je op de herlaadpagina kan betalen, weet ik niet; dit zijn de betaalwijzen van de webshop van BASE.
note-base-bancontact-app = De webshop van BASE neemt ook bankapps en de Bancontact-app, die toen { $old } heette.
note-base-statement = Op je rekeninguittreksel kan er { $name } staan.
note-base-one-line = Zet in de sms een spatie voor de code en begin geen nieuwe regel.
note-base-refused = Code geweigerd? Kijk de cijfers en de spatie na; lukt het nog niet, bel dan { $number }.
note-base-activate-first = Een nieuwe kaart moet je activeren voor je ze een eerste keer herlaadt; is ze in België gekocht, dan kan dat ook vanuit het buitenland.
note-base-shop = BASE-winkels verkopen simkaarten; of je er aan de balie kan herladen, staat nergens. Vraag het voor je gaat.
note-base-distributors = BASE zegt alleen dat zijn verdelers herlaadtickets verkopen, niet welke winkels. Vraag het aan de kassa.
note-base-drain = Mobiel internet buiten de bonus kost { $price } per MB en vreet je belwaarde snel op.
note-base-no-data = Mobiel internet krijg je pas als je { $from } of meer herlaadt.
note-base-order-proof = Komt een bestelling uit de webshop niet aan, dan wil BASE het betalingsbewijs zien; over herladen staat er niets.
note-base-next-day = Een klant schreef: 's morgens betaald, 's avonds nog niets, en volgens het personeel zou het voor de dag erna zijn.
note-base-private-only = Volgens een recentere pagina is { $text } alleen voor particulieren.
note-base-lag = Je laatste verbruik kan er nog niet bij zijn, bijvoorbeeld in het buitenland.
note-base-keep-data = Herlaad binnen { $days } dagen { $from } of meer en het mobiel internet dat je over hebt, blijft nog eens { $days } dagen geldig.
note-base-lose-card = { $months } maanden niet herladen, en je belwaarde en je kaart zijn weg; dan heb je een nieuwe sim nodig.
note-base-minutes = Wat je nog aan bellen en sms'en over hebt: volgens de Engelse voorwaarden wordt dat bij elke herlading vanaf { $from } vervangen; volgens de Franse pagina loopt het oude gewoon af als je vroeger herlaadt met precies { $from }.
note-base-refund = { $months ->
    [one] Tot een maand
   *[other] Tot { $months } maanden
} nadat je nummer naar een andere operator overgedragen is, kan je je resterende belwaarde terugvragen, min { $fee }; staat er minder op, dan krijg je niets.
note-base-refund-form = Het formulier voor de terugbetaling vraagt je nummer, een code die je per sms krijgt en een rekeningnummer; cash kan nooit.
note-base-to-monthly = Stap je over naar een abonnement van BASE, dan gaat de resterende belwaarde van je eerste factuur af; de bonus niet.
note-base-free = { $number } is gratis met een gsm van BASE in België.
note-base-form = Er staat ook een formulier op de site; zij nemen dan contact met je op.
note-base-languages = De site is in het Nederlands, Frans en Engels; welke talen ze aan de telefoon spreken, weet ik niet.
note-base-reseller-lists = BASE stond in productlijsten van doorverkopers, zonder bedragen.
