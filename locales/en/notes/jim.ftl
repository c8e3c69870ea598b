note-jim-binge = JIM also has a subscription, BINGE: look first which one you have.
note-jim-binge-prices = { $small }, { $middle } and { $large } are prices of BINGE, not amounts to top up.
note-jim-megasurf = The data bundle of a prepaid JIM card is called MEGASURF.
note-jim-served = The help pages still serve prepaid cards; whether new ones are sold is not known to me.
note-jim-ask = If you cannot find it on the site, call { $phone }: free from a JIM card.
note-jim-no-debt = A prepaid card cannot spend more than its credit.
note-jim-alerts = JIM sends a message when { $percent } % of the bundle is used, and another at its end.
note-jim-drain = When the bundle is used up, data and calls go on and eat the credit.
note-jim-vouchers = Resellers list vouchers for JIM; how they are redeemed is not known to me.
note-jim-refund = If you take the number to another operator, JIM pays back the credit that you bought, less { $fee }: ask { $mail } within { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
note-jim-refund-how = MEGASURF is not paid back. The money comes within { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}, the way you paid.
note-jim-outside-eu = Outside the EU data stops at { $most }, with texts at { $first } and { $second }; whether this is for prepaid too is not said.
note-jim-apn = Its sister brand Mobile Vikings has { $name }, with { $login } as user and as password: worth a try.
note-jim-offers = What JIM gives for which amount could not be found: look on its site before you pay.
