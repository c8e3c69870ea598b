balance-title = { $brand }: hoeveel is er nog over?
balance-sms = Sms { $text } naar { $to } om je saldo te zien
balance-dial = Toets { $dial } in en bel om je saldo te zien
balance-app = Kijk in de app { $app }
balance-online = Kijk in je account op { $site }
balance-unknown = { $contact ->
    [none] Hoe je het saldo van { $brand } ziet, weet ik niet. Kijk in de app of je account, of vraag het aan de klantendienst.
   *[other] Hoe je het saldo van { $brand } ziet, weet ik niet. Kijk in de app of je account, of vraag het: { $contact }.
}
validity-title = { $brand }: hoelang blijft het geldig?
validity-credit = { $months ->
    [one] Belwaarde: { $months } maand vanaf je laatste herlading
   *[other] Belwaarde: { $months } maanden vanaf je laatste herlading
}
validity-bundle-days = Bundel of bonus: { $days } dagen
validity-bundle-months = { $months ->
    [one] Bundel of bonus: { $months } maand
   *[other] Bundel of bonus: { $months } maanden
}
validity-card = Kaart en nummer: herlaad minstens één keer per { $months } maanden
validity-unknown = { $contact ->
    [none] Hoelang belwaarde van { $brand } geldig blijft, weet ik niet. Zoek de einddatum in de app of je account, of vraag het aan de klantendienst.
   *[other] Hoelang belwaarde van { $brand } geldig blijft, weet ik niet. Zoek de einddatum in de app of je account, of vraag het: { $contact }.
}
support-title = { $brand }: klantendienst
support-own = Met een gsm van { $brand }: { $number }
contact-own = { $number } (alleen met een gsm van { $brand })
support-other = Met een andere telefoon: { $number }
support-phone = Bellen: { $number }
support-no-other = Met een andere telefoon: ik vond geen nummer. Ga naar de site of een winkel van { $brand }.
support-abroad = Vanuit het buitenland: { $number }
support-email = E-mail: { $address }
support-hours = Bereikbaar: { $hours }
support-unknown = Het nummer van { $brand } ken ik niet. Kijk op de site, in de app of op het kaartje van je sim.
say-button = Wat zeg ik?
say-title = Voor de klantendienst van { $brand }
say-late = Hoelang { $brand } erover doet, weet ik niet. Wacht je al een tijd? Vraag het nu, en betaal niet nog eens.
say-late-at-once = Volgens { $brand } komt het normaal bijna meteen aan. Wacht je nog? Vraag het nu, en betaal niet nog eens.
say-words = Goeiedag, ik heb een prepaidnummer van { $brand } herladen, maar de belwaarde is niet aangekomen. Ik heb het betalingsbewijs. Kunt u dat eens nakijken, alstublieft?
say-ready = Hou klaar: het nummer, de dag en het uur, het bedrag, het bestelnummer. Niemand heeft je kaartnummer, je wachtwoord of een code van je bank nodig.
