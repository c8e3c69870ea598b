note-jim-binge = JIM hat auch ein Abonnement, BINGE: Schau zuerst, was du hast.
note-jim-binge-prices = { $small }, { $middle } und { $large } sind Preise von BINGE, keine Beträge zum Aufladen.
note-jim-megasurf = Das Datenpaket einer Prepaidkarte von JIM heißt MEGASURF.
note-jim-served = Ob es noch neue Prepaidkarten gibt, weiß ich nicht; die Hilfeseiten gelten noch dafür. Frag { $mail }.
note-jim-ask = Die Aufladeseite von JIM habe ich nicht gefunden: Schau auf der Website oder ruf { $phone } an, gratis mit einer Karte von JIM.
note-jim-no-debt = Eine Prepaidkarte kann nicht mehr ausgeben, als Guthaben drauf ist.
note-jim-alerts = JIM schickt eine Nachricht, wenn { $percent } % des Pakets verbraucht sind, und noch eine am Ende.
note-jim-drain = Ist das Paket aufgebraucht, gehen Daten und Anrufe weiter und fressen das Guthaben auf.
note-jim-vouchers = Wiederverkäufer führen Aufladebons für JIM; wie man sie einlöst, weiß ich nicht.
note-jim-refund = Nimmst du die Nummer zu einem anderen Anbieter mit, zahlt JIM das gekaufte Guthaben zurück, abzüglich { $fee }: Schreib an { $mail } innerhalb von { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
}.
note-jim-refund-how = JIM zahlt innerhalb von { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
} zurück, auf dem Weg, auf dem du bezahlt hast. MEGASURF nicht.
note-jim-outside-eu = Außerhalb der EU ist bei { $most } mit Daten Schluss; bei { $first } und { $second } kommt eine SMS; ob das auch für Prepaid gilt, steht nirgends.
note-jim-apn = Die Schwestermarke Mobile Vikings hat { $name } mit { $login } als Benutzername und als Passwort: einen Versuch wert.
note-jim-offers = Was es bei JIM für welchen Betrag gibt, war nicht herauszufinden: Schau auf der Website nach, bevor du zahlst.
note-jim-alive = JIM Mobile gibt es noch: Die Seite antwortete am { $day }.
note-jim-owner = JIM Mobile gehört seit { $since } zur Proximus-Gruppe; welches Netz es heute nutzt, konnte ich nicht bestätigen.
