note-digi-what = DIGI rechnet die Monatsgebühr im Voraus ab und nennt das Prepaid; es bleibt ein Abonnement.
note-digi-pay = Zahl die Rechnung per Lastschrift, in MyDIGI oder selbst mit QR-Code oder Kontonummer.
note-digi-slow = Es kann bis zu { $days } { $days ->
    [one] Arbeitstag
   *[other] Arbeitstage
} dauern, bis eine Zahlung als bezahlt erscheint.
note-digi-bill-days = Rechnungen kommen zwischen dem { $from }. und dem { $to }. des Monats.
note-digi-use-after = DIGI rechnet die Monatsgebühr vorher ab und deinen Verbrauch nachher.
note-digi-part-month = Für einen angefangenen Monat zahlst du einen Teil des Preises und bekommst einen Teil der Daten.
note-digi-help = Die Hilfe ist eine Seite mit Fragen und Antworten; eine Telefonnummer kenne ich nicht.
note-digi-sign-up = Kunde wirst du mit itsme.
note-digi-price = Beim Start ({ $date }) gab es für { $price } im Monat { $gb } GB, Anrufe und SMS ohne Limit; die Preise von heute stehen auf der Website.
note-digi-network = Netz: ein eigenes im Aufbau, sonst das von Proximus.
note-digi-address = Die Adresse ist { $right }; tipp sie selbst ein.
