note-ubigi-where = Lade in der App von Ubigi oder auf { $site } auf.
note-ubigi-starts = Ein neuer Tarif läuft, sobald du in sein Gebiet kommst.
note-ubigi-order = Bei mehreren Tarifen wird zuerst der lokale verbraucht, dann der regionale, dann der weltweite; von zwei gleichen der ältere.
note-ubigi-refund = Ein benutzter Tarif wird nicht erstattet; Reklamationen laufen über das Onlineformular, innerhalb von { $days } { $days ->
    [one] Arbeitstag
   *[other] Arbeitstagen
}.
note-ubigi-preloaded = Ein Tarif, der schon auf dem QR-Code ist, gilt { $months } { $months ->
    [one] Monat
   *[other] Monate
}.
