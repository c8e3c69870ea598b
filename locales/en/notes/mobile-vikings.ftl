note-mobile-vikings-button = Once you are logged in, the red top-up button is on every page.
note-mobile-vikings-address = The account is at { $address }.
note-mobile-vikings-app-name = The app of Mobile Vikings was also called Viking App in the stores.
note-mobile-vikings-other-sim = Another Viking account can top up a SIM if its owner allows that account in the SIM settings and the other one accepts.
note-mobile-vikings-no-guest = I found no way to top up without logging in.
note-mobile-vikings-automatic = With a stored way to pay, the card can also top up by itself when the credit runs low.
note-mobile-vikings-text-preset = A top-up by text takes the amount and the kind of bundle you set in your account before; you have to make the very first top-up by hand.
note-mobile-vikings-abroad = From abroad the site and the app work the same; outside the EU use Wi-Fi.
note-mobile-vikings-gives = You get the amount as credit, plus a bundle of minutes, texts and data for { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
note-mobile-vikings-focus = You choose whether the bundle has more data or more minutes.
note-mobile-vikings-sizes = { $first } came with up to { $firstGb } GB, { $second } with { $secondGb }, { $third } with { $thirdGb } and { $fourth } with { $fourthGb }; texts without limit.
note-mobile-vikings-minutes = The minutes on the price list are what the credit buys, not an extra gift.
note-mobile-vikings-points = One Viking Point is worth { $worth }: choose them when you top up, or set “always” in My Viking.
note-mobile-vikings-foreign-card = Visa and Mastercard are named without a country limit: a foreign one is worth a try.
note-mobile-vikings-points-mix = You can combine points with one other way to pay: { $sum } can be { $points } points and { $rest }.
note-mobile-vikings-points-life = Points stay valid as long as one of your SIMs is active, and you can share them.
note-mobile-vikings-stored = You can store a Visa, a Mastercard or a direct debit in the account; points are used first.
note-mobile-vikings-belgian-account = Direct debit needs a Belgian bank account; a payment by hand may come from a European one.
note-mobile-vikings-debit-days = With direct debit, the money leaves your bank after about { $from } to { $to } days; if it bounces, the credit you have left is taken back.
note-mobile-vikings-one-account = You can store a bank account for direct debit in one Viking account only.
note-mobile-vikings-card-check = Storing a card costs { $cent }, given back as credit.
note-mobile-vikings-payconiq = Mobile Vikings' help page still names Payconiq by Bancontact as a way to pay.
note-mobile-vikings-delay = What My Viking shows is normally { $from } to { $to } minutes behind.
note-mobile-vikings-paid-use = In My Viking, open Usage, press the filter and tick paid use only: that is where the credit went.
note-mobile-vikings-eu-use = Elsewhere in the EU, text { $text } to { $to } (free) to see what data outside the bundle has cost.
note-mobile-vikings-paid-texts = Credit going to paid texts? Send { $text } to the short number they come from.
note-mobile-vikings-joins = The credit left is added to your next top-up.
note-mobile-vikings-after-bundle = When the bundle is over, calls, texts and data go on from your credit, at the rates outside the bundle.
note-mobile-vikings-hour = The bundle ends one calendar month later, at the same hour: after { $from } to { $to } days.
note-mobile-vikings-warned = Before they switch off your card, they warn you by e-mail and by text.
note-mobile-vikings-drain = One customer's credit was untouched while the bundle lasted, and gone within days after it.
note-mobile-vikings-identify = You have to identify again every { $months } months; paying with Bancontact, Visa or Mastercard counts. My Viking shows where you stand.
note-mobile-vikings-move-account = If the card moves to another Viking account, its credit doesn't move with it.
note-mobile-vikings-data-restart = Credit but no data: look at the usage in My Viking, then switch airplane mode on and off or restart the phone.
note-mobile-vikings-data-abroad = Outside the EU data stays blocked until you buy a Global Data Pass, { $low } to { $high } when last seen.
note-mobile-vikings-helpdesk-first = Ask the helpdesk before you pay again, or two top-ups may be counted on the same day.
note-mobile-vikings-no-invoice = Since { $date } there are no invoices for prepaid top-ups: your screenshot is the proof.
note-mobile-vikings-phone = { $calls } is for calls, free, in office hours; { $texts } is for texts. If My Viking shows another number, use that one.
note-mobile-vikings-languages = The site and the help pages are in Dutch, French and English.
note-mobile-vikings-pin = My Viking shows the PIN and the PUK of your SIM, in the app or in a browser.
note-mobile-vikings-lost = Lost or stolen: report it within { $hours } hours and block it in My Viking; the new SIM keeps the credit and its end date.
note-mobile-vikings-invitation = A payment invitation is the bill of a subscription, paid in advance: you pay it, you don't top up.
note-mobile-vikings-served = If new prepaid cards are still sold, I don't know; the help pages still mention them. Ask { $mail }.
note-mobile-vikings-none-listed = A reseller's catalogue with Belgian codes names none for Mobile Vikings.
note-mobile-vikings-eu-data = Elsewhere in the EU, data beyond the EU part of the bundle comes off your credit; without credit it stops, and a top-up brings a new bundle.
note-mobile-vikings-pass = You buy the Global Data Pass in My Viking or with a free text to { $to } ({ $small }, { $middle } or { $large }): { $low }, { $mid } or { $high } for { $months ->
    [one] { $months } month
   *[other] { $months } months
}, if the prices are still the same.
note-mobile-vikings-pass-pay = Too little credit? The Global Data Pass is paid from credit or points first, then with the stored way to pay; otherwise online, before you leave or there on Wi-Fi.
note-mobile-vikings-pass-countries = The Global Data Pass covers about { $count } countries, among them Switzerland, Türkiye, the United States and Morocco.
note-mobile-vikings-for-family = An adult can ask for a card for themselves, close family, a spouse or legal partner, or a ward.
note-mobile-vikings-refund = You have a right to the credit left at Mobile Vikings too: ask { $mail }. I found no page of its own about it.
note-mobile-vikings-auto-off = How to stop automatic top-up is not explained: look in My Viking, where the way to pay is stored.
note-mobile-vikings-offers = The list of top-ups and bundles was at { $page }.
note-mobile-vikings-old-pages = { $old } pages are old ones of Mobile Vikings: today's site is { $site }.
note-mobile-vikings-network = Mobile Vikings uses the { $network } network.
note-mobile-vikings-old-apn = The access point is from older lists and may be that of an earlier network: if it does not help, ask customer service.
note-mobile-vikings-owner = Mobile Vikings exists and has belonged to the Proximus group since { $since }.
note-mobile-vikings-by-sms = Yes, if a way to pay is stored in your account: text { $text } to { $to }.
note-mobile-vikings-debit-accept = Until a direct debit is accepted, it can take up to { $days } working days.
note-mobile-vikings-post = By post: { $address }.
note-mobile-vikings-calls-choice = With more calls instead: { $first } bought up to { $firstMin } minutes, { $second } { $secondMin }, { $third } { $thirdMin }, { $fourth } { $fourthMin }, with half the data.
