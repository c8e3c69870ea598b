note-holafly-look = De pagina's spreken elkaar tegen: kijk in je Holafly-account, en zie je daar geen herlading, koop dan een nieuwe eSIM.
note-holafly-panel = Eén pagina zegt: herlaad vanuit je account.
note-holafly-new-one = Een andere pagina zegt: herladen kan niet, koop een nieuwe eSIM.
note-holafly-day-before = Een derde pagina zegt: herlaad de dag voor hij afloopt; is hij afgelopen, koop dan een nieuwe.
note-holafly-always-on = Always On is een gratis reserve van { $gb } GB voor { $days } { $days ->
    [one] dag
   *[other] dagen
}: bij eSIM's voor korte reizen gekocht vanaf { $short }, en bij maandformules vanaf { $monthly }.
note-holafly-help = Klantendienst: { $address }.
note-holafly-refund = Niet gebruikt? Je geld terugvragen kan tot { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
}.
