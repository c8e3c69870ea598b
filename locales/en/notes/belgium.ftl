## What kind of card
note-belgium-esim-number = An operator's eSIM has a number too and is topped up by that number.
note-belgium-esim-prepaid = Whether prepaid comes as an eSIM could not be found for most brands.
note-belgium-eid = On an iPhone look in Settings, General, About: a line { $eid } means that it can hold an eSIM.
note-belgium-china-iphone = Most iPhones sold in mainland China have no eSIM.

## Travel eSIM
note-belgium-travel-seller = No Belgian operator, shop voucher or dialled code can top it up.
note-belgium-travel-wifi = Topping up needs internet: find Wi-Fi if your data has run out.
note-belgium-travel-keep = Do not delete the eSIM.
note-belgium-travel-install = A new one is best installed on steady Wi-Fi. Read when it starts: some plans start at installation.
note-belgium-travel-qr = An eSIM QR code that you did not ask for is a fraud: buy only on the seller's own site or app.

## Which operator
note-belgium-look-at-it = Look at the name at the top of the phone's screen, and at what is printed on the card.
note-belgium-prefix-hint = The first digits are only a hint: a number that moves to another operator stays the same.
note-belgium-look-up-names = The public look-up { $site } names the operator of today.
note-belgium-look-up-brands = There BASE may stand as Telenet, and Mobile Vikings as Proximus or another name.
note-belgium-small-brand = A small brand may show the name of the network that it uses.
note-belgium-vikings-block = Until { $until } numbers with { $prefix } were listed as Mobile Vikings or JIM Mobile, since then as Proximus.

## Where to top up
note-belgium-stores = Google Play and the App Store only give you the app; they sell no credit.
note-belgium-gift-cards = Gift cards of Apple or Google do not buy credit.
note-belgium-real-app = To find the real app, search for the operator's name and check the publisher.
note-belgium-browser = No such app in your store? The operator's site in the browser needs no store account.
note-belgium-type-address = Type the operator's address yourself; a link in a message may be fake.
note-belgium-bank-button = A bank's button at the checkout is a way to pay, not a top-up in that bank's app.
note-belgium-bank-cards = A prepaid card from a bank is for paying: loading it puts no credit on your phone.

## Resellers
note-belgium-own-site = The operator's own site is better: a reseller adds a step and often a fee.
note-belgium-reseller-names = There are { $first }, { $second } and { $third }; whether they sell your Belgian operator is not known to me.
note-belgium-wrong-number = Sent to a wrong number, the money is gone: read the number twice.
note-belgium-reseller-ways = With a number the credit is loaded directly; with only an e-mail address you get a code to load yourself.
note-belgium-reseller-fee = Read the fee before you pay: it has to be shown clearly beforehand.
note-belgium-code-refused = A reseller's code is refused? Follow that operator's instructions, then ask the operator.
note-belgium-reseller-mail = No mail from Recharge.com? Look in spam; a failed payment is paid back in some working days.
note-belgium-statement-names = On the bank statement Recharge.com can stand as { $first }, { $second } or { $third }.
note-belgium-ding-pin = With Ding some operators come as a code that you load yourself.
note-belgium-reload-base = ReloadBase has nothing to do with the operator BASE.
note-belgium-stranger = Never buy credit from a stranger, even cheaper; nobody needs your bank code.
note-belgium-cash-out = Leave sites that turn credit into cash: they keep a large part.

## Which number
note-belgium-format = A mobile number has { $digits ->
    [one] { $digits } digit
   *[other] { $digits } digits
}: { $home }, with the country code { $abroad }.
note-belgium-read-back = Somebody else's number? Have them read it back to you before you pay.

## Paying
note-belgium-foreign-card = A foreign Visa or Mastercard can be tried where the page shows the logo. Your bank usually asks for a second proof, in its app or by code.
note-belgium-belgian-account = Bancontact needs a card on a Belgian account.
note-belgium-cash-voucher = Only cash? Buy a voucher in a shop, if your brand has them.
note-belgium-neobanks = Wise, Revolut, N26: choose the card, not Bancontact.
note-belgium-apple-china = On { $date } Apple announced that Visa cards of several Chinese banks work in Apple Pay abroad: use it if the page shows Apple Pay.
note-belgium-china-card = With a Chinese card, have overseas online payment switched on, best before leaving.
note-belgium-chinese-wallets = Alipay or WeChat: look at overseas top-up in the app. If Belgium or your operator is not in the list, it is not possible there.
note-belgium-unionpay = UnionPay: many shop terminals were said to take it, so ask there; on a web page use another card.
note-belgium-bank-code = The code comes from your bank, to the phone that your bank knows.
note-belgium-code-missing = No code came? Ask for a new one, only the newest counts; then call your bank.
note-belgium-pay-window = The payment window does not open? Try another browser.
note-belgium-foreign-refused = Some sites refuse cards from other countries.
note-belgium-virtual-card = A virtual or one-time card may be refused: try the ordinary one.
note-belgium-friend-card = A friend's Belgian card usually works both as Bancontact and as Visa or Mastercard.
note-belgium-friend-pays = If a friend pays: on their own phone, with their own card. Send no card data and no bank codes.
note-belgium-bancontact-final = You cannot call a Bancontact payment back; only the seller can refund it.
note-belgium-payconiq = The Payconiq app becomes Bancontact Pay; the old name goes by the end of { $year }.
note-belgium-card-stop = Bank card stolen, or its details given away? Card Stop { $number }, from abroad { $abroad }. It blocks payment cards only.

## Nothing arrived
note-belgium-check-again = Look again at the number and the operator on the receipt, and restart the phone.
note-belgium-reseller-first = Bought from a reseller? Look in spam, then ask the reseller.
note-belgium-ombudsman = The operator does not help? The telecom ombudsman is free: complain to the operator first, then write on { $site }.
note-belgium-ombudsman-time = It answers within { $most ->
    [one] { $most } day
   *[other] { $most } days
}, on average in { $usual }; your complaint to the operator may be at most one year old.
note-belgium-ombudsman-phone = Its phone: { $other } in Dutch, English and German, { $french } in French; complaints only in writing.
note-belgium-consumer = Cheated by a shop or a site? Report it to ConsumerConnect: { $site }.

## Operator's own shop
note-belgium-bring-id = Bring your passport or identity card, the original: a new card has to be identified before it works.
note-belgium-blocked-card = A card that is blocked or was never activated has to be identified first; until then a top-up does not help.
note-belgium-no-address = For prepaid no Belgian address was asked, say two university guides.

## Petrol stations, taxi points
note-belgium-fuel-shops = Petrol-station shops are named by the press as sellers; which chains is not known to me.
note-belgium-taxi = Taxi service points that sell top-ups: none was found.
note-belgium-fuel-hours = Petrol stations are exempt from the closing hours of shops, so one may be open late.

## Shops
note-belgium-shop-kinds = The press names newsagents, grocers and petrol-station shops as sellers.
note-belgium-prints-code = The till prints a code; you load it yourself, as the ticket says.
note-belgium-bring-both = Bring cash and a card: some shops take only Bancontact.
note-belgium-wrong-ticket = Wrong amount or operator on the ticket? Tell the shop at once, before you use the code.
note-belgium-read-out = Never read a code out on the phone: that is a known fraud.
note-belgium-other-shops = Supermarkets and phone shops used to sell codes too; ask before you go.
note-belgium-kiosks = A self-service terminal that tops up phones: none was found in Belgium.
note-belgium-cash-machines = Cash machines: only taking out and paying in money is described.
note-belgium-energy-points = Reload points for budget meters are for energy, not for phones.
note-belgium-face-value = A code costs what is printed on it.
note-belgium-no-surcharge = Since { $since } nobody may charge extra for paying by card, in a shop or online.
note-belgium-electronic = Since { $since } a shop has to take at least one electronic payment; which one, it chooses itself.
note-belgium-cash-legal = Cash stays legal; a shop may refuse it only in exceptional cases.
note-belgium-small-sums = Cards only from a certain amount? In { $before } the news said a shop may ask that, in { $after } that it may not.
note-belgium-shop-hours = Most shops are open Monday to Saturday from { $from } to { $to }, and nearly all are closed on Sunday; night shops stay open and cost more.
note-belgium-night-hours = Night shops may open from { $from } to { $to }, unless the town sets other hours.
note-belgium-holidays = On public holidays many shops are closed; topping up online works.

## Post office, courier
note-belgium-post-offices = The regulator's list of post-office services names no phone top-up; it lists public services only.
note-belgium-parcel-points = Parcel points and couriers that sell top-ups: none was found.
note-belgium-postal-slip = Topping up by postal slip or transfer form: nothing was found, so send no money that way.
note-belgium-bpaid = The bpaid card was a payment card, not a phone card; it ended on { $date }.

## Paying monthly
note-belgium-paid-in-advance = Some subscriptions are paid in advance and look like prepaid: if an invoice or a payment invitation comes, pay that.
note-belgium-two-kinds = One brand can have both kinds, as JIM Mobile does: look in your account which one you have.

## Without internet
note-belgium-no-data-needed = Texting and dialling need signal, no internet.
note-belgium-ask-friend = No voucher? Ask a friend who is online to pay for you, and have your number read back.
note-belgium-station-wifi = Big railway stations have free Wi-Fi with a My SNCB account.
note-belgium-campus-wifi = On a campus: eduroam, with your university's account.
note-belgium-brussels-wifi = In Brussels { $name }: free in metro stations and libraries, with an account.
note-belgium-wifi-safety = On public Wi-Fi pay rather in your bank's app.

## Tip: budget
note-belgium-bonus-amount = Choose an amount that earns a bonus: at BASE that begins at { $from }.
note-belgium-bundle-first = The bundle usually ends before the credit; after that everything is taken from the credit, at the full price.
note-belgium-data-drain = Data outside a bundle empties the credit fast: at BASE { $price } per MB.
note-belgium-data-off = Bundle used up? Switch mobile data off until the next top-up.
note-belgium-balance-lags = Look at the balance now and then. At BASE the latest use can show late, for example abroad.
note-belgium-abroad = In the EU, Norway, Iceland and Liechtenstein credit works as at home. Elsewhere look at the price first and switch data off.
note-belgium-fair-use = Abroad in the EU the use is taken from your credit; there can be fair-use limits.
note-belgium-paid-texts = Short numbers beginning with { $first } are paid subscriptions: text { $stop } to the number to end one.
note-belgium-leaving-credit = Moving your number? Then ask the old operator for the credit left: within { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} on a bank account, at most { $fee } kept back.

## Tip: promotions
note-belgium-rule-shown = Read the rule on the operator's own page: Proximus shows it when you top up online.
note-belgium-bonus-days = A bonus has an end of its own: at BASE after { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
note-belgium-fake-reload = A message that your card becomes invalid unless you top up now is fake, even in the name of Proximus: do not open its link.
note-belgium-cheap = Cheap credit offered in a group is often paid with stolen money, and the number can be cut off later.
note-belgium-report = Forward a suspicious mail to { $mail }, a text as a screenshot.
note-belgium-report-local = The same address in Dutch is { $dutch }, in French { $french }.
note-belgium-check-payee = In the payment window the payee has to be the operator and the amount the one that you chose.
note-belgium-never-pin = Nobody honest asks for your PIN or a password.

## Tip: back up
note-belgium-second-way = Have a second way to pay: another card, some cash, or a friend.
note-belgium-spare-voucher = Keep a spare voucher with its code covered, if your brand has them.
note-belgium-write-down = Write on paper: your number, customer service, your bank, a friend.
note-belgium-keep-receipt = Keep the receipt or a screenshot until the credit is there.
note-belgium-pin-puk = Note PIN and PUK: after three wrong PINs only the PUK helps.
note-belgium-phone-contents = A new SIM does not bring back what was in the phone: save contacts and photos elsewhere.
note-belgium-wifi-accounts = Make the accounts for eduroam and My SNCB Wi-Fi while you still have internet.
note-belgium-code-in-chat = Send a code only in a private chat, never to a group, and use it at once: whoever has it can use it.
note-belgium-doc-stop = Belgian identity papers lost? DOC STOP { $free }, or { $other }.

## Tip: stay reachable
note-belgium-end-date = Look up the end date in your operator's app and top up before it; each brand has its own.
note-belgium-identify-again = The operator may ask for identification again: do it only on its own site, app or shop.
note-belgium-home-sim = Keep your home SIM in a phone with signal for bank codes, with its data switched off.
note-belgium-lost-sim = SIM lost or stolen? Tell the operator within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}.
note-belgium-emergency = { $emergency } works without credit, but a SIM has to be in the phone; for the police dial { $police }.
note-belgium-months-vikings = Mobile Vikings asks for identification every { $months ->
    [one] { $months } month
   *[other] { $months } months
}; a payment with Bancontact, Visa or Mastercard counts.
note-belgium-months-base = At BASE a top-up with a Belgian payment card counted as identification for { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
note-belgium-texts-eu = Receiving texts abroad in the EU is free.
note-belgium-before-leaving = Leaving for good? Change the number at your bank, WeChat, Alipay and university while the SIM still gets codes.
note-belgium-move-number = Changing operator? The new one does everything; do not cancel first, or the number can be lost.
note-belgium-used-sim = Do not buy a SIM that is already activated: it stands in somebody else's name, and may go to close family only.
