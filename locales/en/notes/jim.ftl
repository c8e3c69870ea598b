note-jim-binge = JIM also has a subscription, BINGE: check first which one you have.
note-jim-binge-prices = { $small }, { $middle } and { $large } are prices of BINGE, not amounts to top up.
note-jim-megasurf = The data bundle of a prepaid JIM card is called MEGASURF.
note-jim-served = If new prepaid cards are still sold, I don't know; the help pages still mention them. Ask { $mail }.
note-jim-ask = JIM's top-up page I couldn't find: look on its site, or call { $phone }, free from a JIM card.
note-jim-no-debt = A prepaid card can't spend more than its credit.
note-jim-alerts = JIM sends a message when { $percent } % of the bundle is used, and another at its end.
note-jim-drain = When the bundle is used up, data and calls go on and eat your credit.
note-jim-vouchers = Resellers list vouchers for JIM; I don't know how you use them.
note-jim-refund = If you take your number to another operator, JIM pays back the credit you bought, minus { $fee }: ask { $mail } within { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
note-jim-refund-how = JIM pays the credit back within { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}, the way you paid. MEGASURF is not paid back.
note-jim-outside-eu = Outside the EU data stops at { $most }, with a text at { $first } and at { $second }; nothing says if this is for prepaid too.
note-jim-apn = Its sister brand Mobile Vikings has { $name }, with { $login } as user and as password: worth a try.
note-jim-offers = I couldn't find what JIM gives for which amount: look on its site before you pay.
note-jim-alive = JIM Mobile still exists: its site answered on { $day }.
note-jim-owner = JIM Mobile has belonged to the Proximus group since { $since }; I couldn't confirm which network it uses today.
