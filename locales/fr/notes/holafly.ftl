note-holafly-look = Ses pages se contredisent : regardez dans votre compte Holafly, et s'il ne propose pas de recharge, achetez une nouvelle eSIM.
note-holafly-panel = Une page dit : rechargez depuis votre compte.
note-holafly-new-one = Une autre page dit : pas de recharge, achetez une nouvelle eSIM.
note-holafly-day-before = Une troisième page dit : rechargez la veille de la fin ; une fois terminée, achetez-en une nouvelle.
note-holafly-always-on = Always On est une réserve gratuite de { $gb } Go pour { $days } { $days ->
    [one] jour
   *[other] jours
} : avec les eSIM pour courts voyages achetées à partir du { $short }, et les formules mensuelles à partir du { $monthly }.
note-holafly-help = Son support : { $address }.
note-holafly-refund = Pas utilisée ? Vous pouvez demander le remboursement pendant { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}.
