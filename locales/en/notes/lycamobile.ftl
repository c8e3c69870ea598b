note-lycamobile-also-subscriptions = Lycamobile sells subscriptions too: if a bill comes, you have one of those and there is nothing to top up.
note-lycamobile-esim = A reseller says that Lycamobile has an eSIM too.
note-lycamobile-has-esim = Yes, a reseller says that Lycamobile has an eSIM; I found nothing of its own about it.
note-lycamobile-app-per-country = Lycamobile seems to have one app per country: take the Belgian one and check who publishes it.
note-lycamobile-amounts-from = The amounts for Lycamobile come from a reseller's list, which may not be complete.
note-lycamobile-bundles-reseller = A reseller listed bundles (may be old: look first) of { $days } { $days ->
    [one] day
   *[other] days
}: S { $s } with { $sGb } GB, Star { $star } with { $starGb }, M { $m } with { $mGb }, L { $l } with { $lGb }, XXL { $xxl } with { $xxlGb }.
note-lycamobile-bundles-page = Lycamobile's own page names Unlimited { $a }, { $b }, { $c } and { $d }: after that many GB it slows to { $speed } kbps. Resellers list other bundles, so look before you choose.
note-lycamobile-bundle-from-credit = You pay for a bundle with your credit, so there must be enough of it; one kind of bundle at a time.
note-lycamobile-bundle-renews = Bundles can renew; I don't know under which conditions, so ask before you count on it.
note-lycamobile-without-bundle = Without a bundle a MB costs { $mb }, a minute { $mobile } to a mobile and { $fixed } to a landline, a text { $text }.
note-lycamobile-ticket-first = If the ticket says something else, do as it says.
note-lycamobile-balance-check = No answer? Call { $number } from the Lycamobile phone.
note-lycamobile-retail = Independent shops sold Lycamobile cards; I don't know which ones sell vouchers today, so ask at the till.
note-lycamobile-buy-identified = Show an ID card or passport for a new card, not a driving licence, and keep the receipt: badly registered cards were switched off.
note-lycamobile-code-by-mail = One reseller sends a code by e-mail but doesn't say how to use it.
note-lycamobile-two-products = A reseller of Lycamobile sells top-ups and bundles as two different products: check which one you are buying.
note-lycamobile-wholesale = Lycamobile vouchers are in a wholesale list for resellers; I don't know which site sells them.
note-lycamobile-free-call = { $number } is free from a Lycamobile phone.
note-lycamobile-mail-answer = E-mails are answered within { $days } working { $days ->
    [one] day
   *[other] days
}.
note-lycamobile-complaints = Send complaints to { $address }; no answer, then the telecom ombudsman.
note-lycamobile-refund = Taking your number to another operator, you have a right to the credit left, minus { $fee } at most; Lycamobile was fined in { $year } because that didn't work.
note-lycamobile-refund-how = For credit paid back, Lycamobile may keep { $fee } at most and must offer two easy ways to ask; I don't know if it does now.
note-lycamobile-how-to-buy = I couldn't find which code or menu you buy a bundle with: look on Lycamobile's site or call { $number }.
note-lycamobile-apn = Two public lists give the same APN for Lycamobile.
note-lycamobile-eu-part = Only part of a bundle works elsewhere in the EU: S { $s } GB, Star { $star }, M { $m }, L { $l }, XXL { $xxl }.
note-lycamobile-roaming-fine = In { $date } Lycamobile was fined because people with a bundle paid extra elsewhere in the EU: watch your balance there.
note-lycamobile-other-pages = The { $days } days are from the British terms: what Lycamobile writes in other countries doesn't apply to a Belgian card.
note-lycamobile-airport = A university guide names the airport's luggage hall as a place to get a Lycamobile card; I don't know if they are still sold there.
note-lycamobile-wrong-number = Some blogs give a wrong number for Lycamobile: take the number from its own site.
note-lycamobile-offers = Lycamobile's bundles are listed at { $page }.
note-lycamobile-company = Lycamobile is a company of its own, in Zaventem.
note-lycamobile-host = Lycamobile's network was Telenet's, that of BASE, from { $year } on; I couldn't confirm today's.
note-lycamobile-alive = Lycamobile still exists: its site answered on { $day }.
note-lycamobile-fine = In { $year } the regulator fined Lycamobile { $sum } because customers didn't get their credit back.
note-lycamobile-fines = Lycamobile's earlier fines: { $first } in { $firstYear }, { $second } in { $secondYear } and { $third } in { $thirdYear }, the last two over identification.
