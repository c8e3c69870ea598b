note-holafly-look = Die Seiten widersprechen sich: Schau in deinem Konto bei Holafly, und wenn du dort nichts zum Aufladen findest, kauf eine neue eSIM.
note-holafly-panel = Eine Seite sagt: Lade in deinem Konto auf.
note-holafly-new-one = Eine andere Seite sagt: kein Aufladen, kauf eine neue eSIM.
note-holafly-day-before = Eine dritte Seite sagt: Lade am Tag vor dem Ende auf; ist sie abgelaufen, kauf eine neue.
note-holafly-always-on = Always On ist eine Gratisreserve von { $gb } GB für { $days } { $days ->
    [one] Tag
   *[other] Tage
}: bei eSIMs für kurze Reisen, die ab dem { $short } gekauft wurden, und bei Monatstarifen ab dem { $monthly }.
note-holafly-help = Kundendienst: { $address }.
note-holafly-refund = Nicht benutzt? Das Geld zurückverlangen kannst du bis zu { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
} lang.
