note-lycamobile-also-subscriptions = Lycamobile verkoopt ook abonnementen: krijg je een factuur, dan heb je er zo een en is er niets te herladen.
note-lycamobile-esim = Een doorverkoper zegt dat Lycamobile ook een eSIM heeft.
note-lycamobile-has-esim = Ja, zegt een doorverkoper: Lycamobile heeft een eSIM; van Lycamobile zelf vond ik niets.
note-lycamobile-app-per-country = Lycamobile lijkt per land een andere app te hebben: neem de Belgische en kijk wie de uitgever is.
note-lycamobile-amounts-from = De bedragen van Lycamobile komen van de lijst van een doorverkoper, die misschien niet volledig is.
note-lycamobile-bundles-reseller = Bij een doorverkoper stonden (misschien oud, kijk eerst) bundels van { $days } { $days ->
    [one] dag
   *[other] dagen
}: S { $s } met { $sGb } GB, Star { $star } met { $starGb }, M { $m } met { $mGb }, L { $l } met { $lGb }, XXL { $xxl } met { $xxlGb }.
note-lycamobile-bundles-page = Op de eigen pagina van Lycamobile staan Unlimited { $a }, { $b }, { $c } en { $d }: na zoveel GB vertraagt het tot { $speed } kbps. Doorverkopers noemen andere bundels, dus kijk voor je kiest.
note-lycamobile-bundle-from-credit = Een bundel koop je met je belwaarde, dus er moet genoeg op staan; één soort bundel tegelijk.
note-lycamobile-bundle-renews = Een bundel kan vanzelf verlengd worden; onder welke voorwaarden, weet ik niet, dus vraag het voor je erop rekent.
note-lycamobile-without-bundle = Zonder bundel kost een MB { $mb }, een minuut { $mobile } naar een gsm en { $fixed } naar een vast nummer, een sms { $text }.
note-lycamobile-ticket-first = Staat er iets anders op het ticket, doe dan wat op het ticket staat.
note-lycamobile-balance-check = Geen antwoord? Bel { $number } met je Lycamobile-nummer.
note-lycamobile-retail = Zelfstandige winkels verkochten kaarten van Lycamobile; welke vandaag herlaadtickets verkopen, weet ik niet, dus vraag het aan de kassa.
note-lycamobile-buy-identified = Toon voor een nieuwe kaart je identiteitskaart of paspoort, geen rijbewijs, en hou het kasticket bij: slecht geregistreerde kaarten werden afgesloten.
note-lycamobile-code-by-mail = Eén doorverkoper mailt een herlaadcode, maar zegt niet hoe je hem gebruikt.
note-lycamobile-two-products = Een herlading en een bundel van Lycamobile zijn bij een doorverkoper twee verschillende dingen: kijk welk je koopt.
note-lycamobile-wholesale = Herlaadtickets van Lycamobile staan in een groothandelslijst voor doorverkopers; welke site ze verkoopt, weet ik niet.
note-lycamobile-free-call = { $number } is gratis met een Lycamobile-nummer.
note-lycamobile-mail-answer = Op een e-mail krijg je antwoord binnen { $days } { $days ->
    [one] werkdag
   *[other] werkdagen
}.
note-lycamobile-complaints = Klachten stuur je naar { $address }; geen antwoord, dan de Ombudsdienst voor telecommunicatie.
note-lycamobile-refund = Neem je je nummer mee naar een andere operator, dan heb je recht op je resterende belwaarde, min hoogstens { $fee }; Lycamobile kreeg in { $year } een boete omdat dat niet lukte.
note-lycamobile-refund-how = Voor een terugbetaling mag Lycamobile hoogstens { $fee } houden, en er moeten twee makkelijke manieren zijn om ze te vragen; of die er nu zijn, weet ik niet.
note-lycamobile-how-to-buy = Met welke code of in welk menu je een bundel koopt, vond ik niet: kijk op de site van Lycamobile of bel { $number }.
note-lycamobile-apn = Twee openbare lijsten geven dezelfde APN voor Lycamobile.
note-lycamobile-eu-part = Elders in de EU werkt maar een deel van je bundel: S { $s } GB, Star { $star }, M { $m }, L { $l }, XXL { $xxl }.
note-lycamobile-roaming-fine = In { $date } kreeg Lycamobile een boete omdat mensen met een bundel elders in de EU bijbetaalden: hou daar je saldo in het oog.
note-lycamobile-other-pages = De { $days } dagen staan in de Britse voorwaarden: wat Lycamobile in andere landen schrijft, geldt niet voor een Belgische kaart.
note-lycamobile-airport = Een gids van een universiteit noemt de bagagehal van de luchthaven voor een kaart van Lycamobile; of ze daar nog verkocht wordt, weet ik niet.
note-lycamobile-wrong-number = Op sommige blogs staat een verkeerd nummer van Lycamobile: neem het nummer van de eigen site.
note-lycamobile-offers = De bundels van Lycamobile staan op { $page }.
note-lycamobile-company = Lycamobile is een eigen bedrijf, in Zaventem.
note-lycamobile-host = Het netwerk van Lycamobile was vanaf { $year } dat van Telenet en BASE; dat van vandaag kon ik niet bevestigen.
note-lycamobile-alive = Lycamobile bestaat nog: de site antwoordde op { $day }.
note-lycamobile-fine = In { $year } gaf de regulator Lycamobile { $sum } boete omdat klanten hun belwaarde niet terugkregen.
note-lycamobile-fines = Eerdere boetes voor Lycamobile: { $first } in { $firstYear }, { $second } in { $secondYear } en { $third } in { $thirdYear }, de laatste twee om de identificatie.
