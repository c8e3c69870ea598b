note-holafly-look = Its pages contradict each other: look in your Holafly account, and if it shows no top-up, buy a new eSIM.
note-holafly-panel = One page says: top up from your account.
note-holafly-new-one = Another page says: no top-up, buy a new eSIM.
note-holafly-day-before = A third page says: top up the day before it ends; once it has ended, buy a new one.
note-holafly-always-on = Always On is a free reserve of { $gb } GB for { $days } { $days ->
    [one] day
   *[other] days
}: with eSIMs for short trips bought from { $short }, and monthly plans from { $monthly }.
note-holafly-help = Its customer service: { $address }.
note-holafly-refund = Unused? You can ask for your money back for up to { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
