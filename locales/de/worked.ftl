tell-ask = Sagst du anderen, was geklappt hat? Ich behalte nur Zahlen, keine Kennung.
tell-online = Ich habe online bezahlt
tell-shop = Ich war in einem Laden
tell-refused = Abgelehnt: melden
tell-unsold = Gab es nicht: melden
tell-which-way = Wie hast du bezahlt?
tell-which-refused = Was wurde abgelehnt?
tell-which-shop = Was für ein Laden war das?
tell-kept = Gezählt wird nach Marke, Zahlungsart, Herkunft der Karte und Monat, nie danach, wer es war. Eine Markierung ohne deinen Namen sorgt dafür, dass du nur einmal zählst; sie verschwindet mit dem Monat.
tell-origin = Woher ist die Karte?
tell-offer = Musstest du danach fragen?
tell-skip = Überspringen
detail-belgium = Belgien
detail-eu = Anderes EU-Land
detail-china = China
detail-elsewhere = Anderswo
detail-asked = Ich musste fragen
detail-shown = Es lag aus
shop-operator = Shop des Anbieters
shop-newsagent = Zeitungsladen
shop-supermarket = Supermarkt
shop-night-shop = Night Shop
shop-petrol = Tankstelle
shop-post = Post
shop-offer-asked = { $shop }, auf Nachfrage
shop-offer-shown = { $shop }, im Regal
method-from-belgium = { $method } aus Belgien
method-from-eu = { $method } aus einem anderen EU-Land
method-from-china = { $method } aus China
method-from-elsewhere = { $method } von außerhalb der EU
told-title = Danke, gezählt
told-line = Andere sehen es ab dem nächsten Tag, sobald drei Leute dasselbe gesagt haben.
told-online-worked = geklappt
told-online-refused = abgelehnt
told-shop-worked = verkauft
told-shop-refused = nicht verkauft
worked-line = { $what }: { $said }
people-worked-online = { $count ->
    [one] bei einer Person geklappt
   *[other] bei { $count } Leuten geklappt
}
people-refused-online = { $count ->
    [one] bei einer Person abgelehnt
   *[other] bei { $count } Leuten abgelehnt
}
people-worked-shop = { $count ->
    [one] an eine Person verkauft
   *[other] an { $count } Leute verkauft
}
people-refused-shop = { $count ->
    [one] einer Person nicht verkauft
   *[other] { $count } Leuten nicht verkauft
}
worked-last = zuletzt { $month }
privacy-more = Aufladen, erinnern
privacy-told = Was bei dir geklappt hat, wenn du es sagst: eine Zahl und bis zum Monatsende eine Markierung ohne deinen Namen; „Meine Daten löschen“ nimmt beides zurück.
mydata-told = Diesen Monat anderen gesagt: { $brand }, { $what }: { $result }
stats-title = Was die Leute gesagt haben
stats-line = ✓ geklappt, ✗ abgelehnt, ? nicht gezeigt: von heute, oder zu viel an einem Tag
stats-none = Noch nichts.
stats-held = { $day }: { $sum }, zurückgehalten: weit mehr als sonst an einem Tag
stats-waits = { $day }: { $sum }, gezeigt, wenn der Tag um ist
stats-release = Doch zeigen
stats-clear = Das alles löschen
stats-admins-only = Nur für die, die diesen Bot betreiben
stats-alert = { $brand }: Heute haben weit mehr Leute als sonst etwas gesagt. Es wird zurückgehalten, bis einer von euch nachsieht: /stats
