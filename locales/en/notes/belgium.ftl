## What kind of card
note-belgium-esim-number = An operator's eSIM has a number too and is topped up with that number.
note-belgium-esim-prepaid = For most brands I couldn't find out if prepaid comes as an eSIM.
note-belgium-eid = On an iPhone look in Settings, General, About: a line { $eid } means that it can have an eSIM.
note-belgium-china-iphone = Most iPhones sold in mainland China have no eSIM.

## Travel eSIM
note-belgium-travel-seller = Only its seller can top up a travel eSIM: no shop, voucher, dialled code or operator in Belgium can.
note-belgium-travel-wifi = You need internet to top up: find Wi-Fi if your data has run out.
note-belgium-travel-keep = Do not delete the eSIM.
note-belgium-travel-install = It's best to install a new eSIM on steady Wi-Fi. Read when it starts: some plans start at installation.
note-belgium-travel-qr = An eSIM QR code that you didn't ask for is a scam: buy only on the seller's own site or app.

## Which operator
note-belgium-look-at-it = Look at the name at the top of the phone's screen, and at what is printed on the card.
note-belgium-prefix-hint = The first digits are only a hint: a number stays the same when it moves to another operator.
note-belgium-look-up-names = The public look-up site { $site } gives today's operator.
note-belgium-look-up-brands = In the public look-up, BASE may be listed as Telenet, and Mobile Vikings as Proximus or another name.
note-belgium-small-brand = A small brand may show the name of the network it uses.
note-belgium-vikings-block = A number with { $prefix } listed under Proximus can be one of Mobile Vikings or JIM Mobile: until { $until } it stood under their name.

## Where to top up
note-belgium-stores = Google Play and the App Store only give you the app; they don't sell credit.
note-belgium-gift-cards = You can't buy credit with an Apple or Google gift card.
note-belgium-real-app = To find the real app, search for the operator's name and check the publisher.
note-belgium-browser = The app isn't in your store? The operator's site works in the browser, without a store account.
note-belgium-type-address = Type the operator's address yourself; a link in a message may be fake.
note-belgium-bank-button = A bank's button at the checkout is a way to pay, not a top-up in that bank's app.
note-belgium-bank-cards = A prepaid bank card is for paying: loading it puts no credit on your phone.

## Resellers
note-belgium-own-site = The operator's own site is better: a reseller adds a step and often a fee.
note-belgium-reseller-names = Sites that sell top-ups: { $first }, { $second } and { $third }; I don't know if they have your Belgian operator.
note-belgium-wrong-number = Wrong number, money gone: read the number twice.
note-belgium-reseller-ways = At a reseller, with a phone number the credit goes on directly; with only an e-mail address you get a code to use yourself.
note-belgium-reseller-fee = How high the fee is, I couldn't find: look before you pay, it has to be shown clearly beforehand.
note-belgium-code-refused = A reseller's code is refused? Follow the operator's instructions, then ask the operator.
note-belgium-reseller-mail = No mail from Recharge.com? Look in spam; a failed payment is paid back in a few working days.
note-belgium-statement-names = On your bank statement Recharge.com may appear as { $first }, { $second } or { $third }.
note-belgium-ding-pin = With Ding, for some operators, you get a code to use yourself.
note-belgium-reload-base = ReloadBase has nothing to do with the operator BASE.
note-belgium-stranger = Never buy credit from a stranger, even cheaper, and give nobody your bank code.
note-belgium-cash-out = Avoid sites that turn credit into cash: they keep a large part.

## Which number
note-belgium-format = A mobile number has { $digits ->
    [one] { $digits } digit
   *[other] { $digits } digits
}: { $home }, with the country code { $abroad }.
note-belgium-read-back = Somebody else's number? Have them read it back to you before you pay.

## Paying
note-belgium-foreign-card = You can try a foreign Visa or Mastercard where the page shows the logo. Your bank usually asks for a second confirmation, in its app or by code.
note-belgium-belgian-account = For Bancontact you need a card linked to a Belgian account.
note-belgium-cash-voucher = Cash works: with a voucher from a shop, if your brand has them.
note-belgium-neobanks = Wise, Revolut, N26: choose the card, not Bancontact.
note-belgium-apple-china = Does the page show Apple Pay? Try your Chinese Visa: on { $date } Apple announced that those of several Chinese banks work in it abroad.
note-belgium-china-card = With a Chinese card, have online payment abroad switched on, preferably before you leave.
note-belgium-chinese-wallets = Alipay or WeChat: look at overseas top-up in the app. If Belgium or your operator isn't in the list, it can't be done there.
note-belgium-unionpay = UnionPay: many shop terminals were said to take it, so ask there; online, use another card.
note-belgium-bank-code = The code for the payment comes from your bank, to the phone your bank knows.
note-belgium-code-missing = No code from the bank? Ask for another: only the newest counts. Then call your bank.
note-belgium-pay-window = The payment window doesn't open? Try another browser.
note-belgium-foreign-refused = Some sites refuse cards from other countries.
note-belgium-virtual-card = A virtual or one-time card may be refused: try your ordinary card.
note-belgium-friend-card = A friend's Belgian card usually works both as Bancontact and as Visa or Mastercard.
note-belgium-friend-pays = If a friend pays: on their own phone, with their own card. Don't send card details or bank codes.
note-belgium-bancontact-final = You can't take back a Bancontact payment; only the seller can refund it.
note-belgium-payconiq = The Payconiq app is becoming Bancontact Pay; the old name was to go by the end of { $year }, and I don't know if it has.
note-belgium-card-stop = Bank card stolen, or its details given to somebody? Card Stop { $number }, from abroad { $abroad }. It blocks payment cards only.

## Nothing arrived
note-belgium-check-again = Check the number and the operator on the receipt again, and restart the phone.
note-belgium-reseller-first = Bought from a reseller? Look in spam, then ask the reseller.
note-belgium-ombudsman = The operator doesn't help? The telecom ombudsman is free: complain to the operator first, then write on { $site }.
note-belgium-ombudsman-time = The ombudsman answers within { $most ->
    [one] { $most } day
   *[other] { $most } days
}, on average in { $usual }; your complaint to the operator may be at most one year old.
note-belgium-ombudsman-phone = The ombudsman's phone: { $other } in Dutch, English and German, { $french } in French; complaints in writing only.
note-belgium-consumer = Cheated by a shop or a site? Report it to ConsumerConnect: { $site }.

## Operator's own shop
note-belgium-bring-id = Bring your passport or identity card, the original: a new card has to be identified before it works.
note-belgium-blocked-card = A card that is blocked or was never activated has to be identified first; until then topping up doesn't help.
note-belgium-no-address = No Belgian address was asked for prepaid, two university guides say.

## Petrol stations, taxi points
note-belgium-fuel-shops = Petrol-station shops sell top-ups, says the press; I don't know which chains, or which brands.
note-belgium-taxi = I found no taxi points that sell top-ups.
note-belgium-fuel-hours = Petrol stations don't have to keep the shops' closing hours, so one may be open late.

## Shops
note-belgium-shop-kinds = Newsagents, grocers and petrol-station shops sell top-ups, says the press; ask for your brand.
note-belgium-prints-code = The till prints a code; you use it yourself, as the ticket says.
note-belgium-bring-both = Bring cash and a card: some shops take only Bancontact.
note-belgium-wrong-ticket = Wrong amount or operator on the ticket? Tell the shop at once, before you use the code.
note-belgium-read-out = Never read a code out on the phone: that is a known scam.
note-belgium-other-shops = Supermarkets and phone shops used to sell codes too; ask before you go.
note-belgium-kiosks = I found no self-service terminal in Belgium that tops up phones.
note-belgium-cash-machines = At a cash machine I found no top-up: my sources only speak of taking out and paying in money.
note-belgium-energy-points = Top-up points for budget meters are for energy, not for phones.
note-belgium-face-value = A voucher in a shop costs what is printed on it.
note-belgium-no-surcharge = Nobody may charge extra for paying by card, in a shop or online, since { $since }.
note-belgium-electronic = A shop has to take at least one electronic payment since { $since }; the shop chooses which.
note-belgium-cash-legal = Cash is fine: it stays legal, and a shop may refuse it only in exceptional cases.
note-belgium-small-sums = A minimum for paying by card? Ask first: the press said that shops may ask one in { $before }, that they may not in { $after }.
note-belgium-shop-hours = Most shops are open Monday to Saturday from { $from }:00 to { $to }:00, and nearly all are closed on Sunday; night shops open then too, in the evening, cost more, and may not have your brand: ask first.
note-belgium-shop-law = Until { $to }:00 at most, { $late }:00 on Friday and before a public holiday: by law shops may open from { $from }:00.
note-belgium-night-hours = Night shops may open from { $from }:00 to { $to }:00, unless the town sets other hours.
note-belgium-holidays = On public holidays many shops are closed; topping up online works.

## Post office, courier
note-belgium-post-offices = Don't count on the post office: the regulator's list of its services doesn't name phone top-ups; it lists public services only.
note-belgium-parcel-points = I found no parcel points or couriers that sell top-ups.
note-belgium-postal-slip = I found nothing about topping up by postal slip or transfer form, so don't send money that way.
note-belgium-bpaid = The bpaid card was a payment card, not a phone card; it ended on { $date }.

## Paying monthly
note-belgium-paid-in-advance = Some subscriptions are paid in advance and look like prepaid: if a bill or a payment invitation comes, pay that.
note-belgium-two-kinds = A brand can have both prepaid and subscriptions, like JIM Mobile: look in your account which one you have.

## Without internet
note-belgium-no-data-needed = To text or dial you need signal, not internet.
note-belgium-ask-friend = No voucher? Ask a friend who is online to pay for you, and have them read your number back.
note-belgium-station-wifi = Big railway stations have free Wi-Fi with a My SNCB account.
note-belgium-campus-wifi = On a campus: eduroam, with your university's account.
note-belgium-brussels-wifi = In Brussels { $name }: free in metro stations and libraries, with an account.
note-belgium-wifi-safety = On public Wi-Fi, it's better to pay in your bank's app.

## Tip: budget
note-belgium-bonus-amount = Choose an amount that gives a bonus: at BASE, from { $from }.
note-belgium-bundle-first = The bundle usually ends before the credit; after that everything comes off your credit, at full price.
note-belgium-data-drain = Data outside a bundle empties your credit fast: at BASE { $price } per MB.
note-belgium-data-off = Bundle used up? Switch mobile data off until the next top-up.
note-belgium-balance-lags = Check your balance now and then. At BASE the latest use may show late, for example abroad.
note-belgium-abroad = In the EU, Norway, Iceland and Liechtenstein credit works as it does here. Elsewhere check the price first and switch data off.
note-belgium-fair-use = Abroad in the EU, what you use comes off your credit; there can be fair-use limits.
note-belgium-paid-texts = Short numbers beginning with { $first } are paid subscriptions: text { $stop } to the number to end one.
note-belgium-leaving-credit = Moving your number? Ask the old operator for the credit left: within { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} to a bank account, with at most { $fee } kept back.

## Tip: promotions
note-belgium-rule-shown = Read the conditions on the operator's own page: Proximus shows them when you top up online.
note-belgium-bonus-days = A bonus has its own end date: at BASE after { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
note-belgium-fake-reload = “Top up now or your card stops working” may be fake or true: don't open the link, look in the operator's own app or site.
note-belgium-cheap = Cheap credit offered in a group is often paid with stolen money, and the number can be cut off later.
note-belgium-report = Forward a suspicious e-mail to { $mail } (Dutch { $dutch }, French { $french }), a text as a screenshot.
note-belgium-check-payee = In the payment window, the payee must be the operator and the amount must be the one you chose.
note-belgium-never-pin = Nobody honest asks for your PIN or a password.

## Tip: back up
note-belgium-second-way = Have a second way to pay: another card, some cash, or a friend.
note-belgium-spare-voucher = Keep a spare voucher with its code covered, if your brand has them.
note-belgium-write-down = Write down on paper: your number, customer service, your bank, a friend.
note-belgium-keep-receipt = Keep the receipt or a screenshot until the credit is there.
note-belgium-pin-puk = Write down your PIN and PUK: after three wrong PINs only the PUK helps.
note-belgium-phone-contents = A new SIM does not bring back what was in the phone: save contacts and photos elsewhere.
note-belgium-wifi-accounts = Create the accounts for eduroam and My SNCB Wi-Fi while you still have internet.
note-belgium-code-in-chat = Send a code only in a private chat, never to a group, and use it at once: whoever has it can use it.
note-belgium-doc-stop = Belgian identity papers lost? DOC STOP { $free }, or { $other }.

## Tip: stay reachable
note-belgium-end-date = Look up the end date in your operator's app and top up before then; each brand has its own.
note-belgium-identify-again = The operator may ask you to identify yourself again: do it only on its own site, in its app or in its shop.
note-belgium-no-photo = Don't send a photo of your papers by WhatsApp or e-mail: identify only on the operator's own site, in its app, or in a shop with the original.
note-belgium-home-sim = Keep your home SIM in a phone with signal for bank codes, with its data switched off.
note-belgium-lost-sim = SIM lost or stolen? Tell the operator within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}.
note-belgium-emergency = { $emergency } works without credit, but a SIM has to be in the phone; for the police dial { $police }.
note-belgium-months-base = At BASE, a top-up with a Belgian payment card counted as identification for { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
note-belgium-texts-eu = With a Belgian card receiving texts is free everywhere in the EU.
note-belgium-before-leaving = Leaving for good? Change your number at your bank, in your apps and at the university while the SIM still gets codes.
note-belgium-move-number = Changing operator? The new one does everything; don't cancel first, or you may lose the number.
note-belgium-used-sim = Don't buy a SIM that is already activated: it is in somebody else's name, and may only go to close family.

## Paid, and no data
note-belgium-credit-no-bundle = Credit alone is often not a bundle yet: first check if the credit is there, then what the top-up gave you.
note-belgium-look-what-came = Some brands give data only from a certain amount, others want you to buy a bundle with the credit: check in your app or account what is running.
note-belgium-data-sim = Two SIMs in the phone? Choose the Belgian one for mobile data.
note-belgium-roaming-switch = Abroad you also have to switch on data roaming in the phone's settings.
note-belgium-pass-first = Outside the EU you may have to buy a pass first, or there is none for prepaid: look on the operator's page while you have Wi-Fi.

## My card is refused
note-belgium-other-ways = There is usually another way: another Visa or Mastercard, a voucher paid in cash, or a friend who pays.
note-belgium-wallet-shops = Alipay or WeChat in Belgian shops: I found no list of shops, so ask at the till.

## A friend pays
note-belgium-friend-number = Send the number as text, { $format }, with the operator's name, and have your friend read it back.
note-belgium-friend-small = Start with a small amount: your friend sends you the receipt number, you check the balance.
note-belgium-friend-name = A friend who pays at a reseller should enter their own billing address: it may have to match the card.
note-belgium-ding-ask = With Ding you can make and send a link that asks for a top-up; its page doesn't mention Belgium.
note-belgium-friend-trick = A friend suddenly wants codes by message? Call them first: that is a classic trick.

## Sent to a wrong number
note-belgium-wrong-ask = Contact the one you paid at once, with the receipt: a code that nobody has used yet can perhaps still be cancelled.
note-belgium-wrong-right = I found no rule that gives you the money back for a wrong number.
note-belgium-no-transfer = Credit from one card to another, even of your own? I found no brand that moves it: ask the operator before you pay again.
note-belgium-wrong-final = A top-up sent to a wrong number is final and not refunded, a reseller writes.

## A voucher or app of another country
note-belgium-country-name = Orange, Lycamobile and Mobile Vikings exist in other countries too: a voucher from there doesn't top up a Belgian number.
note-belgium-country-app = The same brand often has one app per country: take the Belgian one.
note-belgium-country-site = Before you pay, check that the address ends in { $end } and the number begins with { $prefix }.
note-belgium-vikings-poland = Codes with * and # for Mobile Vikings are from Poland, a separate company: they don't work here.

## Identification
note-belgium-papers = In a shop, show the original: a Belgian or other EU identity card, a passport, or the official paper that replaces it for a while.
note-belgium-residence-card = A residence card instead of the passport? Orange lists the electronic card for foreigners; of the others I'm not sure: bring the passport too.
note-belgium-unidentified = A card that is not identified doesn't work: no calls, no texts, no data.
note-belgium-at-distance = Without going to a shop: with the electronic identity card or an online payment, say the rules; each operator offers at least one way.
note-belgium-give-away = You may give a card not yet activated to anybody; an activated one only to close family.
note-belgium-companies = A company's cards: whoever asks for the activation identifies; the company keeps a list of who has which card.
note-belgium-family = A card not yet activated can be given to anybody, who then identifies; an activated one only to parents, grandparents, children, grandchildren, brothers and sisters, husband or wife, legal partner or ward.
note-belgium-not-after-moving = You don't have to identify again after moving house or getting a new identity card.
note-belgium-no-electronic-card = Without an electronic residence card, go to a shop with your passport: identifying could be difficult, a legal-aid agency wrote.
note-belgium-foreign-sim = A SIM bought abroad could be used in Belgium without Belgian identification.

## SIM blocked, lost or stolen
note-belgium-puk-where = No PUK? Look in your account with the operator, or ask customer service.
note-belgium-no-compensation = No compensation: the law gives none for a card switched off because it was not identified.
note-belgium-more-checks = Replacing a SIM may mean more questions: the regulator has tightened the rules against SIM fraud.

## Before coming to Belgium
note-belgium-arrive-shop = A Belgian card works only once it is identified: the safest way is an operator's shop, with your passport.
note-belgium-home-roaming = Switch on roaming for your home SIM before you leave: a cheap plan that only keeps the number may not include it.
note-belgium-from-abroad = From abroad, top up by number on the operator's site or with a reseller; few brands say themselves that it works.
note-belgium-apple-country = Before an Apple account can change country, its balance must be used up, subscriptions ended, and a way to pay from the new country ready.
note-belgium-apple-second = You can use a second Apple account for the store alone: sign out under Media & Purchases only, and iCloud stays as it is.
note-belgium-play-country = Google Play changes country once a year, in the new country, with a way to pay from there; it takes up to { $hours } hours, another text says { $other }.
note-belgium-app-safety = Don't install app files from unknown sites, and never sign in with a lent or bought Apple account.

## Travelling with a Belgian card
note-belgium-texts-abroad = With a Belgian card texts with codes arrive abroad too, usually free, if the phone has signal and the card is still active.
note-belgium-fair-use-months = Over { $months } months, more time and use in other EU countries than here? The operator may warn you, and charge extra after { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}.
note-belgium-surcharge-cap = Past a fair-use limit in the EU, a GB may cost at most { $now } in { $this } and { $then } from { $next }, before VAT.
note-belgium-not-eu = The EU rule doesn't cover Switzerland, Türkiye, Monaco and the United Kingdom; some operators include one of them.
note-belgium-late-abroad = Abroad the new credit may show later, says Recharge.com.
note-belgium-reseller-abroad = Topping up by number also works while the phone is roaming, says Recharge.com.

## Leaving, and moving the number
note-belgium-away-months = Away for months? Top up before the end date and the number stays yours: that works from abroad if the brand allows it.
note-belgium-no-move-no-refund = I found no right to the credit left without moving the number, or to a bonus.
note-belgium-no-legal-minimum = I couldn't find how long credit must last by law: each brand sets its own time.
note-belgium-number-lost = I couldn't find after how long a lost number goes to somebody else, so don't count on getting it back.
note-belgium-keep-account = The refund goes to a bank account: keep one open until the money is there.
note-belgium-porting-needs = The number must still be active; for prepaid you are usually asked for the number of the SIM card as proof.
note-belgium-porting-time = Moving the number takes at most { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} once the request is checked, or happens on the day you agree.
note-belgium-porting-late = Moved late? You get { $day } a day, sometimes { $some }: ask the new operator within { $months ->
    [one] { $months } month
   *[other] { $months } months
}; on prepaid it may come as credit.
note-belgium-porting-price = Moving your number usually costs nothing: the old operator may not charge for it, the new one at most { $most } (indexed).
note-belgium-porting-credit = The credit doesn't move with the number: use it up first, or ask for it back.
note-belgium-porting-place = Move the number while you are in Belgium, with its SIM in a phone and on the operator's network.
note-belgium-refund-soon = Ask for the credit left soon: BASE and JIM Mobile want the request within { $months ->
    [one] { $months } month
   *[other] { $months } months
} of the move.

## No Belgian bank account yet
note-belgium-basic-account = Everybody can ask a bank for the basic banking service, an account with a debit card; it can refuse only in cases set by law.
note-belgium-basic-cost = The basic banking service costs at most { $price } a year; the bank decides within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} of a complete request.
note-belgium-account-refused = With a temporary stay, many are refused or get no appointment: ask for the refusal in writing, then complain to Ombudsfin or Unia.
note-belgium-itsme = itsme needs a Belgian electronic identity card, or the one for foreigners; nationality doesn't matter.
note-belgium-itsme-not-needed = You don't need itsme to top up with a card.
note-belgium-iban = A Belgian account number, from Wise for example, works for transfers, not for the Bancontact button.
note-belgium-app-banks = The Payconiq app, now becoming Bancontact Pay, took only accounts of the Belgian banks on its list, and not Wise.
note-belgium-wero = Wero is in the apps of several Belgian banks, from { $year } of { $count } more, for shops and online too. Which operator takes it for a top-up, I couldn't find.
note-belgium-wero-since = Wero has been in Belgian bank apps since { $date }, at first between people only.

## Wi-Fi now
note-belgium-station-names = Free Wi-Fi in stations: the SNCB page lists { $count ->
    [one] { $count } station
   *[other] { $count } stations
}: the big ones in Brussels and the one at Brussels Airport, Antwerp, Ghent, Bruges, Leuven, Liège, Namur, Mons, Mechelen, Hasselt and others.
note-belgium-no-train-wifi = There is no Wi-Fi on Belgian trains.
note-belgium-town-wifi = Many towns set up free Wi-Fi in libraries, squares and town halls; some of it may be gone.
note-belgium-app-112 = With the app { $app } you can also chat with the emergency services if you can't speak or hear.

## Scams
note-belgium-embassy-call = Hang up: the Chinese embassy never announces a criminal case or asks for a transfer by phone, { $line } calls nobody, and numbers can be faked. Call { $number } yourself.
note-belgium-fraud-signs = Signs of a fake identification request: a hidden or foreign number, a way that your operator doesn't mention, a site without { $https } or with a foreign domain.
note-belgium-qr-sticker = Don't trust a QR code in the street: a sticker may cover the real one. Type the operator's address yourself.
note-belgium-money-exchange = Exchanging money privately can cost you the money and freeze your account: the Chinese embassy and consulates warn again and again.

## I gave away a card, code or money
note-belgium-fraud-steps = First Card Stop, then your bank to stop the payment, then the local police.
note-belgium-keep-proof = Keep the proof: messages, payment screens, numbers. Go to the police right away.
note-belgium-code-gone = A voucher code you gave away often can't be blocked: call the shop at once all the same; if it's your own, use it right away.
note-belgium-card-stop-only = Card Stop blocks payment cards only; for the SIM call your operator.
note-belgium-dispute = For a credit card, there is a form on { $site } to dispute a payment.
note-belgium-chinese-passport = Chinese passport lost or stolen? Go to the police, then to the app 中国领事; the foreign ministry answers { $number } day and night.
note-belgium-china-fraud-line = Money gone from a Chinese account? China's anti-fraud line is { $number }.

## Complaint
note-belgium-disputed-sum = While the ombudsman looks at your complaint, the disputed sum is frozen for up to { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
note-belgium-clear-information = For prepaid too, the seller must tell you the conditions, the prices and how to get help.
note-belgium-who-answers = A reseller's code was used but nothing works? The operator has to answer for it, say Recharge.com's Dutch terms.

## Which operator, once more
note-belgium-many-names = A name you've never heard is normal: Belgium had { $count } operators without a network of their own.

## Tip: back up, once more
note-belgium-phone-pay = A card in Apple Pay or Google Pay mostly asks for your face or finger instead of a code by text: handy without your home SIM.
note-belgium-backup-wifi = Back up the phone over Wi-Fi before you top up, so that it doesn't eat your new credit.
note-belgium-voucher-end = Before you keep a voucher for later, check if it has an end date of its own.

## Tip: stay reachable, once more
note-belgium-expect-texts = Don't wait for a warning: Mobile Vikings sends one before a card is switched off, JIM Mobile at { $percent } % of the bundle; I don't know of any from the others.

## Tip: Sunday, evening, holiday
note-belgium-online-always = Online you can top up at any hour; a spare voucher at home helps too.
note-belgium-station-hours = Shops in stations don't have to keep the closing hours; I don't know which ones sell top-ups.
note-belgium-holiday-names = The { $count } public holidays: New Year's Day, Easter Monday, Labour Day, Ascension, Whit Monday, National Day, Assumption, All Saints, Armistice and Christmas.
note-belgium-next-holidays = The next public holidays from Monday to Friday: { $first }, { $second }, { $third }, { $fourth }, { $fifth } and { $sixth }.
note-belgium-hours-reform = Open every day until { $until }:00? I don't know if that is in force: the government agreed on it.

## Tip: a travel eSIM as a bridge
note-belgium-bridge-use = A travel eSIM can tide you over until your Belgian card works; only its seller can top it up.
note-belgium-bridge-home = Keep your home SIM in the phone for your bank's codes, and set mobile data to the eSIM.

## Tip: the right moment
note-belgium-some-days-before = Not on the last evening: leave a few days, in case a card is refused or the credit comes late.

## Tip: credit that drains away
note-belgium-app-purchases = Apps and games can be paid through the operator: BASE calls it { $name }, at most { $most } a purchase, and you have to switch it on first; nothing says if prepaid has it.
note-belgium-apple-billing = An older list from Apple names BASE and Proximus among the operators it can charge through.
note-belgium-short-numbers = Short numbers for texts: { $free } at the start is free; { $sub } a subscription; { $adult } for adults; { $game } and { $tone } games and ringtones.
note-belgium-premium-calls = Numbers that start with { $first } cost more, taken from your credit: { $games } is for games, { $adult } and { $more } for adults.
note-belgium-price-message = A free message tells you the price before a call to { $prefix }, since { $since }: hang up if it is too much.

## Tip: automatic top-up
note-belgium-auto-where = Automatic top-up takes the money from your stored card, mostly when the credit runs low: you stop it in the same account.
note-belgium-auto-end = Switch automatic top-up off, and remove the stored card, before you leave or give up the number.
note-belgium-auto-none = Mobile Vikings has automatic top-up; at Proximus, Orange, BASE and Lycamobile I found none.
note-belgium-auto-ding = Ding has automatic top-up for some operators, by Visa or Mastercard, every { $first }, { $second }, { $third } or { $fourth } days.
note-belgium-card-prices = A prepaid card usually costs { $from } to { $to }, a newspaper wrote.
note-belgium-lost-bank = Bank card or bank app lost with the phone? First Card Stop { $number }, from abroad { $abroad }, and your bank.
note-belgium-lost-new = Ask for a new SIM with the same number, with your identity card or passport, and if the credit stays: only Mobile Vikings says yes.
note-belgium-lost-credit = Does the credit stay? Mobile Vikings says yes; of the others I found nothing: ask.
note-belgium-no-answer-own = Short numbers and codes work only from a SIM of the operator they belong to, and with signal.
note-belgium-no-answer-old = Don't keep trying: some codes come from old lists and may be gone. Your balance also stands in the app or the account.
note-belgium-premium-silent = Don't ring back or answer an expensive number; have your operator bar such numbers. Money gone? Complain to the operator in writing, then to the telecom ombudsman.
note-belgium-child-age = In the rules I found no minimum age for a prepaid card.
note-belgium-child-parent = You can register your child's card with your own document and give it to the child activated: among close family that is allowed.
note-belgium-child-user = Whoever identified counts as the user.
note-belgium-own-settings = To see your own number, call or text somebody beside you: it stands on their screen. In your phone's settings it often stands beside the SIM.
note-belgium-own-account = Your number also stands in the operator's app or account, and mostly on what came with the SIM.
note-belgium-own-code = I found no code to dial that shows your own number, at any brand.
note-belgium-brands-proximus = Proximus owns Mobile Vikings and JIM Mobile; Scarlet, its cheap brand, has only subscriptions.
note-belgium-brands-telenet = BASE belongs to Telenet: Telenet's prepaid is sold as BASE.
note-belgium-brands-orange = Orange, formerly Mobistar, also has hey!, which is a subscription.
note-belgium-brands-closed = These brands are gone: ALDI Talk and Simyo since { $first }, Ortel since { $second }. Type another name and I'll say what I know.
note-belgium-who-program = I am a program, not a person, and not official: neither Proximus nor Orange, BASE, Lycamobile, Mobile Vikings or anybody else who sells credit.
note-belgium-who-money = I take no money and can't top up for you: you pay yourself, on the operator's page or in a shop.
note-belgium-who-never = Whoever asks for money or codes in my name is a scammer.
note-belgium-who-sources = What I say comes from public pages; the source and its age stand under each screen.
note-belgium-account-needed = You don't need a Belgian bank account to top up: a Visa or Mastercard from elsewhere, a voucher paid in cash, or a friend who pays will do.
note-belgium-code-app = Your number from home switched off? Approve in your bank's app, over Wi-Fi, or ask your bank; else pay with another card, or in cash in a shop.
note-belgium-phone-4g = A new SIM does not bring the data back: a phone with 4G does.
note-belgium-eid-phone = On an iPhone: Settings, General, About. A line { $eid } means that it takes an eSIM; { $lock } must show no restriction.
note-belgium-no-eid = No { $eid } line? Then a plastic SIM card: from an operator's shop, with your passport or identity card.
note-belgium-china-phones = Mostly not: iPhones sold in mainland China have no eSIM, except { $air }, { $newer } and later models that are listed.
note-belgium-hong-kong-phones = For iPhones from Hong Kong and Macao the guides contradict each other: see if yours has the line { $eid } (Settings, General, About).
note-belgium-spoilt-guess = Don't guess digits that you can't read.
note-belgium-spoilt-shop = Go back to the shop at once, with what is left of the ticket and proof of payment: its supplier can perhaps still cancel an unused code.
note-belgium-spoilt-finder = Lost the ticket? Whoever finds the code can use it, so be quick.
note-belgium-spoilt-right = I found no rule that gives you a new code or the money back.
note-belgium-expiry-printed = Look at the ticket: an end date printed there is the one that counts.
note-belgium-expiry-soon = No date on the ticket? Use it soon: once on the card, the credit has a time of its own.
note-belgium-sms-which = Two brands say how to top up by text: Mobile Vikings, if you set it up before, and BASE, with a code you bought.
note-belgium-most-ask = Before a large sum, ask your operator; top up what you use, because credit has an end date.
note-belgium-apn-what = The APN is the name by which the phone finds the operator's internet. If it is wrong or empty, there is no data, even with credit.
note-belgium-apn-where = You set the APN in the phone's settings, under mobile data: look there for “APN” or “access point”.
note-belgium-service-restart = 1 Airplane mode on and off, restart the phone, take the SIM out and put it back.
note-belgium-service-other-phone = 2 If the SIM works in another phone, it is your phone.
note-belgium-service-card = 3 Nowhere? An outage (I can't see it), or the card is blocked or ended: ask before you top up.
note-belgium-most-some = I know two limits: Proximus { $older }, by an older page; Orange { $terms }, if you pay electronically.
note-belgium-expiry-some = At Proximus a code has an end date of its own, say older terms; of the other brands I found nothing.
note-belgium-bancontact-days = A seller can refund a Bancontact payment for { $days } days.
note-belgium-recharge-fast = Recharge.com: usually there within { $minutes } minute, sometimes a few.
note-belgium-foreign-always = The EU rule isn't meant for a foreign SIM used in Belgium all the time: its operator may charge extra. A Belgian card is the safer choice.
note-belgium-foreign-texts = A foreign SIM here: with one of an EU country receiving texts is free; with any other its own operator sets the price.
note-belgium-no-papers = Without any valid document I found no way to identify a card. A passport is enough; nobody asks for a Belgian address.
note-belgium-app-purchases-month = BASE's { $name }: { $usual } a month unless you change it, from { $least } to { $most }.
note-belgium-ombudsman-mail = By e-mail: { $other } in Dutch, { $french } in French; by post: { $address } Brussels.
note-belgium-no-text-look-up = I found no way to look up the operator by text or phone.
note-belgium-beltegoed = { $name } is a name of { $owner } in Amsterdam, a go-between.
note-belgium-airport-wifi = Wi-Fi at Brussels Airport: I couldn't find today's rules; a traveller once needed an account and a text. The station below it has SNCB Wi-Fi.
