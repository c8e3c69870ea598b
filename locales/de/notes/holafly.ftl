note-holafly-look = Die Seiten widersprechen sich: Schau in deinem Konto bei Holafly, und wenn dort kein Aufladen steht, kauf eine neue eSIM.
note-holafly-panel = Eine Seite sagt: Lade in deinem Konto auf.
note-holafly-new-one = Eine andere Seite sagt: kein Aufladen, kauf eine neue eSIM.
note-holafly-day-before = Eine dritte Seite sagt: Lade am Tag vor dem Ende auf; ist sie abgelaufen, kauf eine neue.
note-holafly-always-on = Always On ist eine Gratisreserve von { $gb } GB für { $days } { $days ->
    [one] Tag
   *[other] Tage
}: bei eSIMs für kurze Reisen, gekauft ab { $short }, und bei Monatstarifen ab { $monthly }.
note-holafly-help = Der Kundendienst: { $address }.
note-holafly-refund = Unbenutzt gibt es das Geld innerhalb von { $months } { $months ->
    [one] Monat
   *[other] Monaten
} zurück.
