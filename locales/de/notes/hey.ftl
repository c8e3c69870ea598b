note-hey-what = hey! ist ein Abonnement von Orange Belgium: kein Guthaben, keine Aufladebons.
note-hey-pay = Zahl die Rechnung in My hey!, per Lastschrift oder per Überweisung mit der strukturierten Mitteilung.
note-hey-data-out = Daten aufgebraucht? Schau in My hey!, ändere den Tarif oder frag den Kundendienst.
note-hey-help = Hilfe per Chat, E-Mail, Social Media oder Formular, auf Niederländisch: { $page }. Eine Telefonnummer kenne ich nicht.
note-hey-account = Dein Konto soll auf { $address } zu finden sein.
note-hey-cap = Verbrauch über den Tarif hinaus stoppt bei { $most }, wenn du nicht { $low }, { $middle } oder { $high } einstellst; eine SMS warnt dich.
note-hey-plans = Früher gesehen: S { $s } mit { $sGb } GB, M { $m } mit { $mGb }, L { $l } mit { $lGb }; aktuell auf der Website.
note-hey-address = Die Adresse ist { $right }; tipp sie selbst ein.
