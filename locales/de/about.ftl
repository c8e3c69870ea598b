balance-title = { $brand }: Wie viel ist noch drauf?
balance-sms = Schick { $text } per SMS an { $to }, dann siehst du den Guthabenstand
balance-dial = Wähl { $dial } und drück auf Anrufen, dann siehst du den Guthabenstand
balance-app = Schau in der App { $app } nach
balance-online = Schau in deinem Konto auf { $site } nach
balance-unknown = { $contact ->
    [none] Wie man bei { $brand } den Guthabenstand sieht, weiß ich nicht. Schau in der App oder im Konto nach oder frag den Kundendienst.
   *[other] Wie man bei { $brand } den Guthabenstand sieht, weiß ich nicht. Schau in der App oder im Konto nach oder frag: { $contact }.
}
validity-title = { $brand }: Wie lange ist es gültig?
validity-credit = { $months ->
    [one] Guthaben: { $months } Monat ab der letzten Aufladung
   *[other] Guthaben: { $months } Monate ab der letzten Aufladung
}
validity-bundle-days = Paket oder Bonus: { $days } Tage
validity-bundle-months = { $months ->
    [one] Paket oder Bonus: { $months } Monat
   *[other] Paket oder Bonus: { $months } Monate
}
validity-card = Karte und Nummer: mindestens alle { $months } Monate einmal aufladen
validity-unknown = { $contact ->
    [none] Wie lange das Guthaben bei { $brand } gültig ist, weiß ich nicht. Such das Enddatum in der App oder im Konto oder frag den Kundendienst.
   *[other] Wie lange das Guthaben bei { $brand } gültig ist, weiß ich nicht. Such das Enddatum in der App oder im Konto oder frag nach: { $contact }.
}
support-title = { $brand }: Kundendienst
support-own = Mit einer Nummer von { $brand }: { $number }
contact-own = { $number } (nur mit einer Nummer von { $brand })
support-other = Mit jeder anderen Nummer: { $number }
support-phone = Telefon: { $number }
support-no-other = Von einem anderen Telefon: Ich habe keine Nummer gefunden. Geh auf die Seite oder in einen Shop von { $brand }.
support-abroad = Aus dem Ausland: { $number }
support-email = E-Mail: { $address }
support-hours = Erreichbar: { $hours }
support-unknown = Die Nummer von { $brand } kenne ich nicht. Schau auf der Website, in der App oder auf der Karte nach, in der die SIM steckte.
say-button = Was sage ich?
say-title = Für den Kundendienst von { $brand }
say-late = Wie lange { $brand } braucht, weiß ich nicht. Wartest du schon länger? Frag jetzt nach und zahl nicht noch einmal.
say-late-at-once = { $brand } sagt, normalerweise kommt es fast sofort an. Wartest du noch? Frag jetzt nach und zahl nicht noch einmal.
say-words = Guten Tag, ich habe eine Prepaidnummer von { $brand } aufgeladen, aber das Guthaben ist nicht da. Den Beleg habe ich. Können Sie das bitte prüfen?
say-ready = Leg bereit: Nummer, Tag, Uhrzeit, Betrag, Bestellnummer. Kartennummer, Passwort, Bankcode braucht niemand.
