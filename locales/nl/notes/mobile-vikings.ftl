note-mobile-vikings-button = Ben je ingelogd, dan staat de rode herlaadknop op elke pagina.
note-mobile-vikings-address = Je account staat op { $address }.
note-mobile-vikings-app-name = De app van Mobile Vikings heette in de appstores ook Viking App.
note-mobile-vikings-other-sim = Een andere Viking-account kan een sim herladen als de eigenaar dat toelaat in de instellingen van de sim en de andere account aanvaardt.
note-mobile-vikings-no-guest = Herladen zonder in te loggen: ik vond geen manier.
note-mobile-vikings-automatic = Met een bewaarde betaalwijze kan Mobile Vikings ook vanzelf herladen als je belwaarde bijna op is.
note-mobile-vikings-text-preset = Herlaad je per sms, dan krijg je het bedrag en het soort bundel dat je vooraf in je account instelde; de allereerste keer moet je zelf herladen.
note-mobile-vikings-abroad = In het buitenland werken de site en de app net zo; gebruik buiten de EU wifi.
note-mobile-vikings-gives = Je krijgt het bedrag als belwaarde, met daarbovenop een bundel belminuten, sms'en en mobiel internet voor { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
}.
note-mobile-vikings-focus = Je kiest of je bundel meer mobiel internet of meer belminuten heeft.
note-mobile-vikings-sizes = Bij { $first } kreeg je tot { $firstGb } GB, bij { $second } { $secondGb }, bij { $third } { $thirdGb } en bij { $fourth } { $fourthGb }; sms'en onbeperkt.
note-mobile-vikings-minutes = De minuten op de prijslijst zijn wat je met je belwaarde koopt, geen extraatje.
note-mobile-vikings-points = Eén Viking Point is { $worth } waard: kies ze bij het herladen, of zet “altijd” in My Viking.
note-mobile-vikings-foreign-card = Visa en Mastercard staan er zonder beperking per land: met een buitenlandse kaart kan je het proberen.
note-mobile-vikings-points-mix = Punten combineer je met één andere betaalwijze: { $sum } kan { $points } punten en { $rest } zijn.
note-mobile-vikings-points-life = Punten blijven geldig zolang een van je simkaarten actief is, en je kan ze met anderen delen.
note-mobile-vikings-stored = Je kan een Visa, een Mastercard of een domiciliëring in je account bewaren; je punten gaan eerst op.
note-mobile-vikings-belgian-account = Voor een domiciliëring heb je een Belgische rekening nodig; betaal je zelf, dan mag het een Europese zijn.
note-mobile-vikings-debit-days = Bij een domiciliëring gaat het geld pas na ongeveer { $from } tot { $to } dagen van je rekening; lukt dat niet, dan wordt je resterende belwaarde teruggenomen.
note-mobile-vikings-one-account = Een rekening kan maar in één Viking-account als domiciliëring staan.
note-mobile-vikings-card-check = Een kaart bewaren kost { $cent }, die je als belwaarde terugkrijgt.
note-mobile-vikings-payconiq = Op de hulppagina van Mobile Vikings staat Payconiq by Bancontact nog als betaalwijze.
note-mobile-vikings-delay = Wat je in My Viking ziet, loopt normaal { $from } tot { $to } minuten achter.
note-mobile-vikings-paid-use = Open in My Viking je verbruik, druk op de filter en vink alleen betalend verbruik aan: daar is je belwaarde naartoe.
note-mobile-vikings-eu-use = Elders in de EU stuur je gratis een sms { $text } naar { $to } om te zien wat mobiel internet buiten je bundel gekost heeft.
note-mobile-vikings-paid-texts = Verdwijnt je belwaarde in betalende sms'en? Stuur { $text } naar het korte nummer waar ze van komen.
note-mobile-vikings-joins = Wat er van je belwaarde over is, komt bij je volgende herlading.
note-mobile-vikings-after-bundle = Is je bundel op, dan gaan bellen, sms'en en mobiel internet van je belwaarde af, aan de tarieven buiten bundel.
note-mobile-vikings-hour = De bundel stopt een kalendermaand later, op hetzelfde uur: na { $from } tot { $to } dagen.
note-mobile-vikings-warned = Voor je kaart afgesloten wordt, krijg je een waarschuwing per e-mail en per sms.
note-mobile-vikings-drain = Een klant zag dat de belwaarde bleef staan zolang de bundel liep, en binnen enkele dagen daarna op was.
note-mobile-vikings-identify = Je identificeert je elke { $months } maanden opnieuw; betalen met Bancontact, Visa of Mastercard telt mee. In My Viking zie je hoe het ervoor staat.
note-mobile-vikings-move-account = Verhuist de kaart naar een andere Viking-account, dan gaat de belwaarde niet mee.
note-mobile-vikings-data-restart = Wel belwaarde maar geen mobiel internet: kijk je verbruik na in My Viking, en zet dan de vliegtuigstand aan en weer uit of herstart je gsm.
note-mobile-vikings-data-abroad = Buiten de EU blijft mobiel internet geblokkeerd tot je een Global Data Pass koopt: { $low } tot { $high }, als dat nog klopt.
note-mobile-vikings-helpdesk-first = Vraag het aan de helpdesk voor je opnieuw betaalt, anders komen er misschien twee herladingen op dezelfde dag.
note-mobile-vikings-no-invoice = Sinds { $date } zijn er geen facturen meer voor een herlading: je screenshot is het bewijs.
note-mobile-vikings-phone = { $calls } is om te bellen, gratis, tijdens de kantooruren; { $texts } is voor sms'en. Staat er in My Viking een ander nummer, neem dan dat.
note-mobile-vikings-languages = De site en de hulppagina's zijn in het Nederlands, Frans en Engels.
note-mobile-vikings-pin = In My Viking zie je de PIN en de PUK van je sim, in de app of in een browser.
note-mobile-vikings-lost = Verloren of gestolen: meld het binnen { $hours } uur en blokkeer de sim in My Viking; de nieuwe houdt de belwaarde en de einddatum.
note-mobile-vikings-invitation = Een betaaluitnodiging is de factuur van een abonnement, vooraf betaald: die betaal je, je herlaadt niet.
note-mobile-vikings-served = Of er nog nieuwe herlaadkaarten verkocht worden, weet ik niet; de hulppagina's gaan er nog over. Vraag het: { $mail }.
note-mobile-vikings-none-listed = In een catalogus van doorverkopers met Belgische codes staat er geen voor Mobile Vikings.
note-mobile-vikings-eu-data = Elders in de EU gaat mobiel internet boven het EU-deel van je bundel van je belwaarde af; is die op, dan stopt het, en een herlading geeft een nieuwe bundel.
note-mobile-vikings-pass = Voor een Global Data Pass sms je gratis { $small }, { $middle } of { $large } naar { $to }, of koop hem in My Viking: { $low }, { $mid } of { $high } voor { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
}, als die prijzen nog kloppen.
note-mobile-vikings-pass-pay = Te weinig belwaarde? De pass gaat eerst van belwaarde of punten af, dan van de bewaarde betaalwijze; anders online, thuis of ginds via wifi.
note-mobile-vikings-pass-countries = De Global Data Pass werkt in ongeveer { $count } landen, waaronder Zwitserland, Turkije, de Verenigde Staten en Marokko.
note-mobile-vikings-for-family = Een volwassene kan een kaart vragen voor zichzelf, naaste familie, een echtgenoot of wettelijk samenwonende partner, of iemand van wie hij voogd is.
note-mobile-vikings-refund = Ook bij Mobile Vikings heb je recht op je resterende belwaarde: vraag het aan { $mail }. Een eigen pagina daarover vond ik niet.
note-mobile-vikings-auto-off = Hoe je automatisch herladen stopzet, staat nergens: kijk in My Viking waar je betaalwijze bewaard is.
note-mobile-vikings-offers = De lijst met herladingen en bundels stond op { $page }.
note-mobile-vikings-old-pages = Pagina's van { $old } zijn oude pagina's van Mobile Vikings: de site van vandaag is { $site }.
note-mobile-vikings-network = Mobile Vikings gebruikt het netwerk van { $network }.
note-mobile-vikings-old-apn = Het toegangspunt komt uit oudere lijsten en kan dat van een vroeger netwerk zijn: helpt het niet, vraag het aan de klantendienst.
note-mobile-vikings-owner = Mobile Vikings bestaat en hoort sinds { $since } bij de groep Proximus.
note-mobile-vikings-by-sms = Ja, als er een betaalwijze in je account staat: sms { $text } naar { $to }.
note-mobile-vikings-debit-accept = Tot een domiciliëring aanvaard is, kan het tot { $days } werkdagen duren.
note-mobile-vikings-post = Per post: { $address }.
note-mobile-vikings-calls-choice = Koos je meer bellen: { $first } gaf tot { $firstMin } minuten, { $second } { $secondMin }, { $third } { $thirdMin }, { $fourth } { $fourthMin }, met de helft van de data.
