# What a person asks back on a screen of help, by subject and aspect: said once above it

## any
aspect-any-contact = { $contact ->
    [none] I have no number for that: look in the operator's app, on its site or on what the SIM came in.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-how = What I know of the steps is below. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-duration = What I know about how long it takes is below; if it isn't there, I couldn't find it. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-cost = What I know about the price is below; if it isn't there, I couldn't find it. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-where = A place that isn't named below I don't know. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-who = Who may do that: if it isn't below, I couldn't find it. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-papers = What they want to see: if it isn't below, I couldn't find it. Have an identity card or passport and the receipt ready. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-refund = I found no rule that gives the money back. Ask all the same, soon and with the proof. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-credit = What becomes of the credit: if it isn't below, I couldn't find it. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-keep-number = Whether the number stays: if it isn't below, I couldn't find it. Ask before you change anything. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-certain = I can't give a sure yes or no: what I know is below. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-why = I can't see why from here. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-prevent = How to prevent it: if it isn't below, I know no sure way. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-otherwise = Another way: if it isn't below, I know none. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-meanwhile = What still works until then: if it isn't below, I don't know. Over Wi-Fi, calls in an app take no credit.
aspect-any-abroad = Whether it is the same abroad: if it isn't below, I don't know. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-consequence = What happens otherwise: if it isn't below, I don't know for sure. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-again = Ask first, before you pay or try again. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-any-done = Noted. Keep the proof, and write down when and what they said. Not solved? Tell me what happened.
aspect-any-failed = { $contact ->
    [none] Then customer service, best in writing.
   *[other] Then { $brand }, best in writing: { $contact }.
} If nobody helps, complain: the telecom ombudsman is free.
aspect-any-privacy = Numbers, codes and what you type I keep only until I have answered; what I do keep is under /privacy.
aspect-any-hours = { $hours ->
    [none] I couldn't find when they can be reached: try on a working day. Topping up online works at any hour.
   *[other] { $brand }: { $hours }.
}
aspect-any-spoken = I don't know which languages they speak. Start in English, or write: a text is easy to translate.

## stolen
aspect-stolen-contact = Card Stop first, then your bank, then the police: the numbers are below.{ $contact ->
    [none] { "" }
   *[other] { " " }For the SIM: { $brand }, { $contact }.
}
aspect-stolen-how = Call Card Stop and say that your bank card must be blocked; then call your bank about the payment.
aspect-stolen-duration = Do it now: every minute counts. I don't know how long the bank takes after that.
aspect-stolen-where = By phone, at once: a bank card at Card Stop, { $cardStop }, and your bank; a top-up code at { $contact ->
    [none] the operator
   *[other] { $brand }, { $contact }
}. Then to the local police, with the proof.
aspect-stolen-who = Best whoever the bank card belongs to. If that takes time, make the call yourself, with them beside you.
aspect-stolen-papers = Keep everything: messages, payment screens, their numbers. The bank and the police will want to see it.
aspect-stolen-refund = Bancontact can't be taken back by the bank: only the seller can refund it, so ask the operator at once. Anything else: perhaps, if your bank stops it now; I can promise nothing.
aspect-stolen-credit = Your phone credit is separate from the bank card. Block the card first; then look at the balance.
aspect-stolen-keep-number = Card Stop blocks payment cards, not your number. If the phone suddenly has no network, call the operator at once: somebody may be taking over your number.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-certain = Gave card details, a bank code or a login? Then yes, call now, even if nothing was taken yet. Only a name or phone number: no, just stay wary.
aspect-stolen-why = With those details they can pay with your money; that is all they wanted.
aspect-stolen-prevent = Nobody honest asks for a PIN, a password or a bank code. Type addresses yourself, and hang up when somebody presses you.
aspect-stolen-otherwise = No phone? Borrow one, or block the card in your bank's app or at the bank's counter.
aspect-stolen-meanwhile = Until the card is blocked, money can go. Answer no more of their calls and messages.
aspect-stolen-abroad = From abroad Card Stop has a number of its own: it is below.
aspect-stolen-consequence = With card details or a bank code they can pay until the card is blocked. So call first.
aspect-stolen-again = No, not before you have called the number below. And pay them nothing more, whatever they promise.
aspect-stolen-done = Next: your bank, if you haven't called it yet, then the police with the proof; and change passwords that you typed there.
aspect-stolen-failed = Nobody answers? Block the card in your bank's app or call the bank itself, and keep trying Card Stop.
aspect-stolen-hours = Don't wait for opening hours: call Card Stop now, or block the card in your bank's app.
aspect-stolen-spoken = Say slowly: “My bank card must be blocked.” Which languages they speak, I don't know; somebody beside you can help.
aspect-stolen-cost = I don't know what the calls cost; not calling can cost more. Call now.

## stolen-voucher
aspect-stolen-voucher-contact = { $contact ->
    [none] Send no further code. Call the operator and the shop that sold it today; from your own till: first your supplier, by the number in your own papers.
   *[other] Send no further code. Today: the shop that sold it, and { $brand }: { $contact }. From your own till: first your supplier, by your own papers.
}
aspect-stolen-voucher-how = Load the code yourself, now, as the ticket says. If it is refused, somebody was quicker.
aspect-stolen-voucher-duration = Now: whoever is first has the credit.
aspect-stolen-voucher-papers = The ticket, the receipt and the chat: keep them for the shop, the operator and the police.
aspect-stolen-voucher-refund = Hardly: once it is used, I found no rule that gives the money back. Ask the shop and the operator today all the same.
aspect-stolen-voucher-certain = Blocked? Hardly, once somebody has it. Load it yourself right now; if that fails, ask the operator and the shop today.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-voucher-why = A code is like cash: whoever reads it can use it. That is why cheats ask for it.
aspect-stolen-voucher-prevent = Read a code to nobody and send it to nobody, not even as “proof”; load it as soon as you have it.
aspect-stolen-voucher-consequence = Whoever has the code can load it. Be quicker: load it yourself now.
aspect-stolen-voucher-again = No. Send no further code and no money, whatever they promise.
aspect-stolen-voucher-done = Loaded, and the balance is up? Then nobody else can use that code. Keep the chat as proof and break off contact.
aspect-stolen-voucher-failed = Then it has probably been used. Go to the shop with ticket and receipt, to the police with the chat. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-stolen-voucher-where = Load it on your phone as the ticket says; then to the shop that sold it, and to the local police with the chat.
aspect-stolen-voucher-who = Whoever holds the ticket, now: load the code before the other one does.
aspect-stolen-voucher-credit = It goes to whoever loads the code first. Load it now, then look at the balance.
aspect-stolen-voucher-otherwise = From a shop's till? Call the supplier at once to stop unused codes; and tell the operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-voucher-meanwhile = Give no further code, answer no call, and load what is left yourself.

## stolen-password
aspect-stolen-password-how = Open the operator's own site or app yourself, choose a new password; change it too wherever else you used the old one.
aspect-stolen-password-certain = Change it now, even if nothing has happened yet.
aspect-stolen-password-consequence = They can get into your account and use a way to pay that is stored there. Change the password, remove the stored card.
aspect-stolen-password-refund = If something was bought with it: ask the operator and your bank at once, with the proof.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-done = See in the account whether anything was changed or bought; if so, tell the operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-failed = Can't get in any more? Tell the operator at once that somebody has your account. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-stolen-password-contact = The operator, by a number from its own site; if a way to pay was stored there, your bank too.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-duration = Now: changing it takes minutes, and until then they can get in.
aspect-stolen-password-prevent = Nobody honest asks for a password. Type the operator's address yourself, and use a password of its own for each account.
aspect-stolen-password-again = No: first choose a new password on the operator's own site, and type the old one nowhere again.

## way
aspect-way-credit = I found no way to send credit from one card to another; the other number can be topped up directly.
aspect-way-consequence = Nothing is gone until you confirm the payment on the operator's page.
aspect-way-again = If you have paid already, not yet: look in your bank and at the balance first.
aspect-way-done = Paid? Keep the confirmation, and look at the balance. If nothing comes, tell me.
aspect-way-prevent = Read the number and the amount twice, and take a screenshot of the confirmation.
aspect-way-how = { $login ->
    [yes] Online you log in at { $brand }, choose top up and pay. Nobody needs to share a password.
    [no] Online no account is needed: number, amount, payment. In a shop you buy a code and load it yourself.
   *[none] Choose a way: I take you through it step by step.
}
aspect-way-duration = Paying takes a few minutes. How fast the credit comes, few brands say: keep the proof until it is there.
aspect-way-cost = The amount you choose. No extra charge for paying by card is allowed; a reseller may ask a fee.
aspect-way-where = Online on the operator's own page or app, or with a code from a newsagent, grocer or petrol station: ask there first.
aspect-way-who = { $others ->
    [yes] Anybody: { $brand } takes somebody else's number too, and a friend may pay.
    [no] Online { $brand } tops up only the number in one's own account: that person does it, or allows it.
   *[none] The page shows whether it takes somebody else's number; a code from a shop works for whoever loads it.
}
aspect-way-papers = None for a top-up, as far as I found; only a new card has to be identified.
aspect-way-refund = A top-up that has arrived is hardly ever paid back: read number and amount twice before you confirm.
aspect-way-keep-number = Yes: topping up changes nothing about the number.
aspect-way-certain = You pay on the operator's own page, not here. Type its address yourself, and check the payee and the amount.
aspect-way-otherwise = A voucher paid in cash, a friend who pays, or the operator's app instead of the site.
aspect-way-abroad = From abroad it goes online, over Wi-Fi, where the brand's page works there: try a small amount first.
aspect-way-hours = Online at any hour; most shops close in the evening and nearly all on Sunday.
aspect-way-privacy = What you type I keep only until I have answered; of a number, the last two digits stay in a button. More: /privacy
aspect-way-failed = Check at your bank that nothing left, then another way: the app, another card, a voucher, a friend.

## gone
aspect-gone-how = If it is a subscription, pay its bill in the operator's account. If the brand has ended, get a new card of another one.
aspect-gone-consequence = If a bill comes, it has to be paid: ask the operator before it is late. Don't count on credit on a card that has ended.
aspect-gone-again = No: there is nothing to top up there, so pay nothing in.
aspect-gone-certain = As far as I found, it has no prepaid card that can be topped up today. The number printed on the SIM can tell you for sure.
aspect-gone-otherwise = Prepaid cards that I know: { $brands }. A new one is identified with your identity card or passport.
aspect-gone-credit = I found nothing that says the credit can still be had. Ask whoever took the brand over, if somebody did, but pay nothing in.
aspect-gone-refund = I found no rule for that. Ask whoever took the brand over, if somebody did, and pay nothing in.
aspect-gone-keep-number = Only if the number is still active: then the new operator can move it. Ask it first.

## sunday
aspect-sunday-where = Online works at once. Of shops, night shops and petrol stations may be open: ask first whether they sell your brand.
aspect-sunday-hours = Most shops close in the evening and nearly all on Sunday; I don't know any single shop's hours. Online works at any hour.
aspect-sunday-certain = Not certain for any shop: ask before you go. Online is.
aspect-sunday-spoken = Show this sentence, in French or in Dutch: « Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## reachable
aspect-reachable-again = Yes, once before each end date; the date stands in the operator's app or account. I can remind you: /reminders.
aspect-reachable-consequence = Not topped up before the end date, credit and number can be gone.
aspect-reachable-cost = I couldn't find the smallest amount that keeps the number: ask before the date. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## bridge
aspect-bridge-certain = It tides you over: data only, from its seller. Only the seller can top it up, not a Belgian shop or operator.

## budget
aspect-budget-how = Mobile data off when the bundle is over, Wi-Fi where there is some, and an amount that gives a bonus.

## calling-abroad
aspect-calling-abroad-cost = The operator's price list has it, also for texts; what is known stands below. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-calling-abroad-otherwise = Calls in an app over Wi-Fi take no credit.

## sim-or-esim
aspect-sim-or-esim-cost = I couldn't find what the change costs: ask before you decide. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-sim-or-esim-how = Ask the operator: it gives the eSIM, by a QR code or in its app. Install it over Wi-Fi, and don't delete it.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-sim-or-esim-keep-number = Moving from one to the other at the same operator, ask that the number stays, before you begin. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## promotions
aspect-promotions-again = How often, and within how many days, its page shows before you pay; what the brand says of it stands below.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-duration = A bonus has its own end date, mostly sooner than the credit's; it stands below as far as the brand says it.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-certain = It counts only if the operator's own app or page shows it before you pay; an offer in a chat or from a stranger doesn't.
aspect-promotions-cost = From which amount, its page shows before you pay; what the brand says of it stands below.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-why = Mostly the amount was too small, the last top-up too long ago, or the plan gives no bonus: see below what the brand says.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-prevent = Mobile data off once the bonus is used up: after that it comes off your credit. Look at what is left now and then.

## country
aspect-country-cost = A card from an EU country costs here as at home, by the EU rule; for any other card, ask its own operator.
aspect-country-refund = I found no rule for it. Ask the seller at once: an unused code can perhaps still be taken back.
aspect-country-certain = No: a voucher or app of another country doesn't top up a Belgian number, even of the same name.

## support
aspect-support-cost = From another phone or from abroad the call may cost; which number is free stands below, as far as the brand says it.
aspect-support-how = Give your number, what happened and when; for a payment have the proof at hand. Writing leaves you a proof of having asked.
aspect-support-where = By phone or in writing as below, or in the operator's own shop.
aspect-support-who = Best the person in whose name the card is, or whoever paid: they may be asked who they are.
aspect-support-failed = Write to them, so that you have a proof; if that doesn't help, the telecom ombudsman is free.
aspect-support-papers = Your number, what happened and when, and for a payment the proof with amount and order number.
aspect-support-refund = From whoever took the payment, with the proof: your bank can't take a Bancontact payment back, only the seller can refund it.
aspect-support-otherwise = Nobody reachable? Write, or go to the operator's shop; after that the telecom ombudsman, which is free.
aspect-support-abroad = From abroad take the number for other phones or the e-mail address; a short number works only on their network.

## complaint
aspect-complaint-where = In writing to the operator first; then on the ombudsman's site, as below.
aspect-complaint-failed = No answer from the operator? Go on to the ombudsman with a copy of what you wrote and the day.
aspect-complaint-certain = You have the right to complain on prepaid too; how it ends, I can't promise.
aspect-complaint-cost = Nothing: the telecom ombudsman is free.
aspect-complaint-how = In writing to the operator first; if that doesn't help, on the ombudsman's site. I can write the letter for you.
aspect-complaint-papers = What you paid and when, the proof, what you wrote to the operator and what it answered.
aspect-complaint-refund = Not in every case; but while the ombudsman looks at it, the disputed sum is frozen.
aspect-complaint-done = Keep a copy and note the day. If the operator doesn't answer or refuses, go on to the ombudsman.

## balance
aspect-balance-cost = I couldn't find what the code or the call costs; the app or your account shows the same.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-duration = How long the credit lasts is another screen: write “validity”. The balance itself may lag a little behind.
aspect-balance-who = A code answers for the SIM it is sent from; for another number use its app or account.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-certain = The latest use may not be counted yet: look again later, or in the app.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-why = Less than you thought? Mostly data after the bundle ended, or paid texts: the app or account shows which.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-otherwise = The operator's app or account instead of the code, or customer service.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-abroad = Abroad a code may fail: look in the app or account over Wi-Fi.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-failed = Then the app or the account; if you can't get in: { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## offline
aspect-offline-done = Check brand and amount on the ticket, load the code, and keep the ticket until the credit is there.
aspect-offline-again = Not yet if the first ticket is not loaded: look at the balance first, and ask in the shop.
aspect-offline-how = Say the brand and the amount, check both on the ticket before you leave, then load the code as the ticket says.
aspect-offline-duration = The till prints the code at once; the credit comes when you have loaded it. If not, keep ticket and receipt and ask.
aspect-offline-cost = A code costs what is printed on it; nobody may charge extra because you pay by card.
aspect-offline-where = Newsagents, grocers and petrol-station shops are named as sellers; which one has your brand, only the till knows.
aspect-offline-who = I found nothing that says who may buy one: somebody can go for you. Tell them brand, amount, and to bring the ticket.
aspect-offline-papers = I found nothing that you must show for a voucher. A new card needs an identity card or passport.
aspect-offline-refund = Once loaded, no way that I know. Unused, perhaps: tell the shop at once, with ticket and receipt.
aspect-offline-certain = Not certain: ask at the till, before you pay, whether they have your brand.
aspect-offline-otherwise = Online at any hour, or a friend who pays. In a shop, cash is enough.
aspect-offline-abroad = No: a voucher from another country doesn't load a Belgian number. From abroad go online.
aspect-offline-failed = Then the next one: newsagent, petrol station, night shop. Or online, or a friend pays.
aspect-offline-hours = Most shops close in the evening and nearly all on Sunday; night shops and petrol stations may be open. Online works at any hour.
aspect-offline-spoken = Show this sentence, in French or in Dutch: « Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## machines
aspect-machines-papers = It is a prepaid card like any other: it has to be identified first, with an identity card or passport.
aspect-machines-who = Whoever uses it is identified, as with any prepaid card: with an identity card or passport.
aspect-machines-duration = As with any prepaid card: until its end date, in the operator's app or account. Write it down, the device doesn't tell.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-machines-how = Online, by its number: nothing has to be typed on the device.
aspect-machines-certain = Perhaps not any more: a card not topped up for long can have ended. Ask before you pay. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-machines-again = Yes, before each end date, even if the device hardly uses it. Not topped up for long? Ask first whether it is still active. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## payment
aspect-payment-why = The names change: the Payconiq app is becoming Bancontact Pay. Take what the payment page shows today.
aspect-payment-refund = From whoever took the payment, with the proof: your bank can't take a Bancontact payment back, only the seller can refund it.
aspect-payment-certain = The payment page decides: what it shows, it takes. Nothing is gone until you confirm.
aspect-payment-cost = I found no operator that charges a fee for it; a reseller or your bank may. Check the total before you confirm.
aspect-payment-who = Whoever pays needs only the number and the brand; with their own card, on their own phone.
aspect-payment-otherwise = A voucher paid in cash in a shop, or a friend who pays.
aspect-payment-privacy = You pay on the operator's page, not here. Never send me a card number or a bank code.
aspect-payment-failed = Check at your bank that nothing left, then another way: another card, a voucher in cash, a friend.

## scam
aspect-scam-contact = { $contact ->
    [none] Only a number that is not from the message: look in the operator's app or on its site.
   *[other] Never the number in the message. { $brand }: { $contact }
}
aspect-scam-how = Open the operator's app, or type its address yourself: a real warning stands there too.
aspect-scam-duration = Take the time to check: hurrying you is part of the trick.
aspect-scam-where = First forward it to the address below, then delete it. If money is gone, keep it and go to the local police.
aspect-scam-who = Who is behind it can't be seen: the name and number of a sender can be faked. Nobody honest asks for a PIN, a password or a bank code.
aspect-scam-refund = Have you paid or given something already? Tell me so in one sentence: then other numbers come first.
aspect-scam-keep-number = A real cut-off shows in your account or the operator's app: look there before you believe it.
aspect-scam-certain = I can't check the sender. Treat it as fake until the operator's own app or site says the same.
aspect-scam-why = They want card details, codes or money, and borrow a name you trust. Getting it doesn't mean that you did something wrong.
aspect-scam-prevent = Block the sender and forward the message to the address below. It can't be stopped altogether.
aspect-scam-consequence = Only opened, nothing typed: close it, that is usually all. If you typed or paid something there, tell me now.
aspect-scam-again = No. Don't open it again, don't answer, don't call back. Forward it, then delete it.
aspect-scam-done = If you gave or paid something, tell me what in one sentence. If not: delete it and block the sender.
aspect-scam-cost = Pay nothing through the message. If your account or the operator's app shows that a top-up is due, do it there yourself.
aspect-scam-papers = Show or send them nothing. Keep the message, its sender and the time: for the report, or for the police.
aspect-scam-credit = It stays where it is as long as you give them nothing. Look at the balance in the operator's own app.
aspect-scam-otherwise = To be sure, use only the operator's own app, site or shop, never what the message offers.
aspect-scam-meanwhile = If they call or write again: don't answer, give nothing, hang up.
aspect-scam-failed = If they call again, hang up; block the number. If you gave something already, tell me what in one sentence.
aspect-scam-hours = Don't wait for anything: give nothing now, and look in the operator's app or site at any hour.

## scam-voucher
aspect-scam-voucher-certain = No, don't: nobody but you needs your code. Load it yourself, as the ticket says.
aspect-scam-voucher-why = A code is like cash: whoever reads it can use it.
aspect-scam-voucher-consequence = Whoever gets the code can load it, and you will hardly get it back. Already given? Tell me.
aspect-scam-voucher-again = No. Give no code, neither the first nor another one.

## lost
aspect-lost-contact = { $contact ->
    [none] Bank card or app gone too? Card Stop first, { $cardStop }, then your bank. For the SIM your operator, from any phone: the number stands on its site or on what the SIM came in.
   *[other] Bank card or app gone too? Card Stop first, { $cardStop }, then your bank. For the SIM { $brand }: { $contact }.
}
aspect-lost-how = Call from any phone, give your number and say that the SIM must be blocked; then ask for a new SIM with the same number.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-duration = Report it now, today. I don't know how long the new SIM takes: ask when you call.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-cost = I couldn't find what a new SIM costs: ask before you order it.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-where = Blocking goes by phone. For the new SIM an operator's shop is the surest: ask first what to bring.
aspect-lost-who = Best the person in whose name the card is, or call together. I don't know whether you may do it alone.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-papers = Your identity card or passport and your number; bring what the SIM came in, if you still have it.
aspect-lost-refund = I found no rule that gives back what a finder uses up. Block the SIM now, and ask.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-credit = At some brands it stays; for most I found nothing: ask when you block the SIM.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-keep-number = Ask for a new SIM with the same number: that is how it stays yours. Don't buy another card first.
aspect-lost-certain = The operator blocks the SIM; Card Stop is for bank cards only. Was a bank card or bank app with it? Then both.
aspect-lost-prevent = Have the operator block the SIM now. For the next time: a SIM PIN, a screen lock, and PIN, PUK and number on paper.
aspect-lost-otherwise = No phone? Borrow any, write from a computer, or go to the operator's shop with your identity card.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-meanwhile = Apps work over Wi-Fi on another phone; texts with codes come again only with the new SIM.
aspect-lost-abroad = From abroad use the number for other phones, or write. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-lost-consequence = Until it is blocked, a finder can use your credit and may read codes sent to you. Block it now.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-again = Don't buy a new card yet: first ask for a new SIM with the same number.
aspect-lost-done = Once the SIM is blocked, ask for a new one with the same number. Was a bank card or bank app with it? Then Card Stop and your bank too.
aspect-lost-failed = Then write, or go to the operator's shop with your identity card, and note when you called.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-why = Because whoever has the SIM can use your credit and get the codes sent to you: so it is blocked first.

## blocked
aspect-blocked-how = Type the PUK when the phone asks, then choose a new PIN. It stands in your account or on what the SIM came in; don't guess.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-where = The PUK: in your account with the operator, on what the SIM came in, or from customer service.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-who = Best the person in whose name the card is: customer service may ask who you are.
aspect-blocked-papers = Your number, and your identity card or passport; the number printed on the SIM helps too.
aspect-blocked-credit = PIN and PUK take none of it; how long it lasts depends on the last top-up.
aspect-blocked-keep-number = Yes: PIN and PUK change nothing about the number.
aspect-blocked-why = Too many wrong PINs lock the SIM; that protects you if it is stolen.
aspect-blocked-prevent = Write PIN and PUK on paper, and keep it away from the phone.
aspect-blocked-meanwhile = Until it is unlocked, no calls or texts arrive; apps work over Wi-Fi.
aspect-blocked-again = No, don't guess: too many wrong PUKs can lock the SIM for good. Ask for the right one.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-failed = PUK refused? Stop and ask: you may need a new SIM with the same number. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-blocked-certain = A wrong PIN only locks the SIM: with the PUK it opens again. Is it something else? Ask.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-done = Open again? Good: write PIN and PUK on paper. Still locked? Don't guess, ask.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-consequence = Don't just try: too many wrong PUKs can lock the SIM for good, and then only a new SIM helps.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-otherwise = No papers any more? The account with the operator shows the PUK, or customer service looks it up for you.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## cut-off
aspect-cut-off-papers = Your number, the SIM itself, and your identity card or passport.
aspect-cut-off-duration = I couldn't find how long a number can still be brought back: ask today. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-cut-off-refund = I found no right to the credit of a card that has ended. Ask anyway. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-cut-off-credit = With the number the credit is usually gone too. Ask before you pay anything. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-cut-off-keep-number = Perhaps, if you are quick: only the operator can see it. Ask before you pay. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-cut-off-certain = I can't see that; customer service can. Ask whether the number is still active, before you pay. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-cut-off-why = A prepaid card ends when it isn't topped up for a long time; each brand sets how long.
aspect-cut-off-prevent = Top up a few days before the end date. I can remind you: /reminders.
aspect-cut-off-otherwise = If the number is gone: a new card with a new number, identified with your identity card or passport.
aspect-cut-off-meanwhile = Apps work over Wi-Fi; texts with codes no longer arrive on that number.
aspect-cut-off-consequence = In time somebody else may get the number: change it at your bank and in your apps.
aspect-cut-off-again = Don't top up yet. Ask first: once a number is gone, no top-up brings it back. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-cut-off-done = Then pay only if they said that the number is still active. Note the day and what they said.
aspect-cut-off-failed = Then the number is probably gone: a new card with your identity card or passport, and change the number at your bank.
aspect-cut-off-abroad = From abroad ask first, on the number for other phones or in writing, before you pay. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## not-arrived
aspect-not-arrived-how = Look at the balance first, as below. If nothing came, call with the proof of payment.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-where = Your bank shows if the money left, the balance if the credit came. Bought from a shop or reseller? Ask there first.
aspect-not-arrived-who = Best whoever paid: the proof of payment is theirs, and that is what they are asked for.
aspect-not-arrived-papers = The proof of payment with time, amount and order number, and the number you topped up.
aspect-not-arrived-refund = If no credit comes, ask whoever took the payment for the credit or the money, with the proof; your bank can't take a Bancontact payment back.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-credit = A payment that left your account can be traced with the proof: keep it until the credit is there.
aspect-not-arrived-certain = I can't see it from here: your bank shows if the money left, the balance if the credit came.
aspect-not-arrived-why = From here I can't see it. Compare number and amount on the confirmation: a wrong digit, an unfinished payment or a delay are common.
aspect-not-arrived-prevent = Next time read the number twice, wait for the confirmation page and take a screenshot.
aspect-not-arrived-otherwise = Don't pay again. Need to call now? An app over Wi-Fi, or somebody's phone.
aspect-not-arrived-meanwhile = Calls in an app over Wi-Fi take no credit; what was on the card before still counts.
aspect-not-arrived-abroad = A reseller says that abroad new credit may show later. Call on the number for other phones, or write.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-consequence = Nothing bad as long as you keep the proof. But ask soon: later it is harder to find.
aspect-not-arrived-again = No, not yet: first look in your bank if it was charged, and at the balance.
aspect-not-arrived-duration = What the brand says of it stands below. Nothing yet, and the money is gone? Ask, with the proof of payment.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-done = Keep the proof and note the time. Don't pay a second time; if nothing comes, ask with the proof.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-failed = Then ask in writing, with the proof of payment, and don't pay again meanwhile. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-not-arrived-keep-number = Yes: a top-up that is late changes nothing about your number. Just watch the card's end date.

## refused
aspect-refused-contact = Your bank first: it can say why it refused. The operator only sees that it was refused.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-refused-how = In your bank's app allow paying online and abroad, then try once more, if no money left. Else take another way, below.
aspect-refused-cost = Your bank may charge for a payment abroad: ask it. Of the operator's side I know nothing: check the total before you confirm.
aspect-refused-who = A friend may pay, on their own phone and with their own card. Send nobody your card details or bank codes.
aspect-refused-refund = If it was refused, usually nothing is gone. Look in your bank; if money did leave, don't pay again.
aspect-refused-certain = A refusal is usually the bank's or the page's, not your credit's. If money left your account all the same, don't pay again.
aspect-refused-why = Often the bank: paying online or abroad is switched off, or its code is missing. Some sites also refuse cards from other countries.
aspect-refused-prevent = Keep a second way ready: another Visa or Mastercard, some cash for a voucher, or a friend.
aspect-refused-otherwise = Another Visa or Mastercard, a voucher paid in cash, or a friend who pays.
aspect-refused-again = Not before your bank shows that nothing left; then once more at most. After that another way.
aspect-refused-failed = Then leave that card: a voucher paid in cash or a friend works without it.
aspect-refused-privacy = Card number and bank code belong on the payment page only, never in a chat, not even to me.
aspect-refused-done = Worked? Good: keep the confirmation. If not, take another way: a voucher in cash or a friend who pays.
aspect-refused-where = In a shop you can pay a voucher in cash: newsagent, grocer, petrol station. Ask first whether they have your brand.

## wrong
aspect-wrong-contact = Whoever you paid, at once: the shop, the site or the operator. Name forgotten? It stands in the mail or on your bank statement.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-wrong-how = Write or call whoever you paid, with the receipt, the number you typed and the right one.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-wrong-duration = Ask at once: an unused code can perhaps still be cancelled, credit that has arrived hardly.
aspect-wrong-who = I know of no way to find out whose number it is. Ask the seller, not the stranger.
aspect-wrong-papers = The proof of payment, the order number, the number you typed and the right one.
aspect-wrong-refund = Don't count on it: I found no rule that gives it back. Ask whoever you paid, at once and with the proof.
aspect-wrong-certain = Once it has arrived on that number, mostly yes, it is gone. A code nobody has used can perhaps still be cancelled.
aspect-wrong-prevent = Copy the number instead of typing it, read it twice, and start with a small amount.
aspect-wrong-otherwise = If they refuse, complain in writing; after that the telecom ombudsman is free.
aspect-wrong-again = No, not yet: first ask about the first payment. Then read the number twice and start with a small amount.
aspect-wrong-done = Keep what they answered. If they refuse, complain in writing, then the telecom ombudsman, which is free.
aspect-wrong-credit = It is on the other number now. Whether the seller can take it back, only the seller can say: ask at once, with the proof.

## voucher-refused
aspect-voucher-refused-contact = The operator, or the shop that sold it if the code can't be read.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-voucher-refused-how = Exactly as the ticket says, with a SIM of that brand in the phone.
aspect-voucher-refused-papers = The ticket and the receipt.
aspect-voucher-refused-refund = I found no rule that gives it back. Shop first, with ticket and receipt, then the operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-credit = A code that is not used is not lost yet: keep the ticket, and look for an end date on it.
aspect-voucher-refused-certain = Look at the ticket: a date printed there counts. Whether it was used before, only the operator sees.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-why = Mostly a mistyped digit, a code of another brand or country, one already used, or one past its printed date.
aspect-voucher-refused-otherwise = Perhaps on the operator's page or in your account, if the code can be typed there; otherwise call.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-again = No, not yet: compare the digits once more, then stop and ask.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-failed = Then stop trying. Ask with ticket and receipt, and go back to the shop if nobody helps. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-voucher-refused-privacy = A code is like cash: post no photo of the ticket, and read it to nobody.
aspect-voucher-refused-done = Loaded now? Look at the balance, and keep the ticket until it is there. Otherwise ask, with ticket and receipt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## voucher-spoilt
aspect-voucher-spoilt-contact = The shop that sold it, first; then the operator.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-voucher-spoilt-how = Back to the shop with what is left of the ticket and the proof of payment: ask if its supplier can cancel the unused code.
aspect-voucher-spoilt-duration = Go today: only as long as nobody has used the code can it perhaps be cancelled.
aspect-voucher-spoilt-where = At the shop that sold it: its supplier can perhaps still cancel the code.
aspect-voucher-spoilt-papers = What is left of the ticket, the receipt, or your bank statement with date and amount.
aspect-voucher-spoilt-refund = I found no rule that gives you a new code or the money. Perhaps the supplier can still cancel it: ask the shop today.
aspect-voucher-spoilt-credit = What is printed on it is not on your card until the code is loaded; look at the balance if you aren't sure.
aspect-voucher-spoilt-why = Whoever has the code can use it, and nobody can tell whose it was: that is why shops are careful.
aspect-voucher-spoilt-prevent = Load the code in the shop, and keep the ticket until the credit is there.
aspect-voucher-spoilt-otherwise = The shop refuses? Customer service, with the ticket or the proof of payment. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-voucher-spoilt-consequence = Whoever finds the code can use it. So be quick.
aspect-voucher-spoilt-again = No, not yet: first ask the shop if the old one can be cancelled; and don't guess digits.
aspect-voucher-spoilt-failed = Then customer service, with ticket and receipt; after that a complaint in writing. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-voucher-spoilt-certain = Nothing is sure: an unused code can perhaps be cancelled by the shop's supplier. Ask there today.
aspect-voucher-spoilt-done = If the shop says no, customer service is next, with ticket and receipt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## voucher
aspect-voucher-duration = Look at the ticket: a printed date counts. Without one, use it soon.
aspect-voucher-how = Load it as below, then look at the balance. Refused? Compare the digits, then ask; don't go on trying.
aspect-voucher-cost = A code costs what is printed on it; nobody may charge extra for paying by card.
aspect-voucher-refund = Once loaded: no way that I know. Unused: perhaps, ask the shop today, with ticket and receipt.
aspect-voucher-certain = The ticket decides: if it says something else than I do, do as the ticket says.
aspect-voucher-prevent = Show the code to nobody and load it at once; keep the ticket until the credit is there.
aspect-voucher-consequence = Whoever reads the code can load it. Shown or sent to others? Load it yourself now, then delete the picture.
aspect-voucher-again = A code works only once. Refused? Compare the digits once, then stop and ask.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-done = Good: look at the balance, and keep the ticket until the credit is there.
aspect-voucher-failed = Compare the digits once more, then stop. Ask with ticket and receipt. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-voucher-privacy = I keep a code only until I have answered. Show it to nobody else: whoever reads it can load it.

## drain
aspect-drain-how = Switch mobile data off in the phone's settings; purchases and paid texts: block them in the operator's app, or ask.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-cost = Outside a bundle every MB and minute comes off the credit at the full price; where the brand names it, it stands below.
aspect-drain-where = In the operator's app or account, under usage: that is where it shows what took the credit.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-refund = Used data: hardly. Purchases or paid texts you didn't want: complain to the operator in writing.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-certain = If no bundle is running, yes: then everything comes off the credit at the full price. See in the app whether one runs.
aspect-drain-why = Mostly data outside a bundle, then purchases through the operator and paid texts. The app or account shows which.
aspect-drain-prevent = Mobile data off when the bundle is over; purchases and paid texts blocked in the app or by customer service.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-consequence = It goes on until you switch it off: mobile data first, now.
aspect-drain-again = Not before you know where it went: otherwise the new credit goes the same way.
aspect-drain-done = Look at the balance again tomorrow. If it still drops, ask what is charged.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## premium
aspect-premium-how = Block the number in your phone, and ask the operator to bar paid numbers and texts.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-refund = Perhaps: complain to the operator in writing, then to the telecom ombudsman. I can promise nothing.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-why = They live on your calling back or answering: a missed call, a prize, a parcel.
aspect-premium-prevent = Don't call back unknown numbers or answer their texts; ask the operator to bar paid numbers.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-again = No: don't call back and don't answer. Each time may cost again.
aspect-premium-done = Look at the balance tomorrow; if it still drops, complain in writing.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-cost = It comes off your credit; how much differs by number. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-premium-consequence = If you don't call back or answer, nothing more happens. Each call or text can cost again.

## no-data
aspect-no-data-how = Mobile data on, airplane mode on and off, restart; abroad also data roaming. Then see in the app whether a bundle runs.
aspect-no-data-refund = I know of no rule for that. First find out what the top-up gave: credit, or a bundle too. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-no-data-credit = It is still there as long as the balance shows it; without a bundle, data is charged to it bit by bit.
aspect-no-data-certain = Credit alone is often not a bundle yet: the app or account shows what is running.
aspect-no-data-why = Mostly credit without a bundle, mobile data or roaming switched off, or a missing access point (APN).
aspect-no-data-otherwise = Until then Wi-Fi: big railway stations, libraries, a campus. Calls in an app over Wi-Fi take no credit.
aspect-no-data-again = No: don't top up again for that. First see whether the credit is there and a bundle is running.
aspect-no-data-done = Does it work now? Good. If not, try the SIM in another phone: that shows whether it is the phone.
aspect-no-data-failed = Then ask whether data is switched on for this card. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-no-data-where = Bundles and what is running stand in the operator's app or account; the switches in the phone's settings, under mobile data.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-data-meanwhile = Apps work over Wi-Fi; calls and texts go on as long as there is credit or a bundle for them.

## no-service
aspect-no-service-credit = Being without network costs no credit. But ask before you top up: a card that has ended gets no top-up. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-no-service-why = The phone or its settings, a card not identified, blocked or ended; or the network is down here. Another phone shows which.
aspect-no-service-meanwhile = Apps work over Wi-Fi; calls and texts to your number don't arrive. Emergency calls may still work.
aspect-no-service-again = Don't top up for that: first find out whether the card is still active. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-no-service-consequence = Did somebody get a code from you shortly before? Then it may be a takeover: call the operator and your bank at once.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-service-failed = Then ask whether the card is identified, blocked or ended, before you top up. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## no-answer
aspect-no-answer-otherwise = The app, your account or customer service shows the same.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-answer-why = A code works only with a SIM of that operator and with signal; some come from old lists and may be gone.
aspect-no-answer-again = No, don't go on dialling: look in the app or account, or ask.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-answer-abroad = Codes and short numbers may fail abroad: look in the app or account over Wi-Fi.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## validity
aspect-validity-duration = { $months ->
    [none] How long it is at this brand, I couldn't find; your own date is in the operator's app or account.
   *[other] Credit at { $brand }: { $months } months from the last top-up; your own date is in the app or account.
}
aspect-validity-how = Find your date in the operator's app or account and top up a few days before. I can remind you: /reminders.
aspect-validity-cost = I couldn't find the smallest amount that keeps the card alive: ask before the date. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-validity-where = Your own date stands in the operator's app or in your account.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-validity-refund = I found no right to credit that has run out. Top up before the date, then it counts on as far as the brand says so below.
aspect-validity-credit = { $months ->
    [none] How long credit stays at this brand, I couldn't find: see the date in the app or account, and top up before it.
   *[other] It stays if you top up within { $months } months; after that it is gone.
}
aspect-validity-keep-number = The number stays yours as long as you top up before the end date; after it, it can be gone.
aspect-validity-certain = The date in the operator's app or account is the one that counts: look there.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-validity-why = Prepaid cards end when they aren't topped up; each brand sets its own time, and I found no time in the law.
aspect-validity-prevent = Top up a few days before the date; I can remind you: /reminders.
aspect-validity-abroad = The date runs on abroad too. Topping up from there goes online, if the brand allows it.
aspect-validity-consequence = Do nothing, and credit and number can be gone after the date. So top up before it.
aspect-validity-again = Yes, once before each end date. What that brings, and how long it lasts, stands below as far as the brand says it.
aspect-validity-done = Good: see in the app that the new date is there. I can remind you of it: /reminders.

## leaving
aspect-leaving-how = To get credit back: let the new operator move the number, then ask the old one for the rest, with a bank account.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-duration = The card lives until its end date: your own stands in the operator's app or account. A top-up before it gives more time.
aspect-leaving-cost = In the EU, Norway, Iceland and Liechtenstein as here; elsewhere, the United Kingdom too, look up the price first.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-papers = For the refund: the number, and a bank account that stays open until the money is there.
aspect-leaving-refund = Only if you move the number to another operator. Without that I found no right to it: use the credit up.
aspect-leaving-credit = It ends with the card. Use it up, or move the number and ask the old operator for the rest.
aspect-leaving-keep-number = The number stays yours if you top up before each end date; from abroad that goes online, where the brand allows it.
aspect-leaving-prevent = Before you go: change the number at your bank and in your apps, and switch automatic top-up off.
aspect-leaving-otherwise = Don't want to move the number? Then use the credit up before you go.
aspect-leaving-abroad = Texts with codes arrive abroad too, usually free, as long as the phone has signal and the card is active.
aspect-leaving-consequence = After the end date credit and number can be gone, and the number may go to somebody else. Change it at your bank first.
aspect-leaving-done = Good. Keep the old SIM until the money is there, and check that your bank has the new number.
aspect-leaving-where = The refund is asked from the old operator, on its site or in writing; moving the number from the new one.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-again = To keep the number, top up once before each end date; the smallest amount I couldn't find. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## credit-left
aspect-credit-left-how = Ask in writing, with the number; for a moved number also a bank account for the money.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-who = Credit of somebody who died: no operator says who may ask. Write as a relative, with the death certificate.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-papers = The number and a bank account; for somebody who died, the death certificate.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-refund = Only for a number that was moved to another operator; ask the old one. Otherwise I found no right to it.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-otherwise = Without moving the number: use it up while the card is active.
aspect-credit-left-failed = Then complain to the old operator in writing, and after that to the telecom ombudsman, which is free.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-duration = Ask soon after the move: how long you have, and how long it may take, stands below as far as it is known.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-certain = Without moving the number to another operator, I found no right to it: then use it up.
aspect-credit-left-keep-number = The number stays if the new operator moves it while it is active; the credit is then asked from the old one.

## porting
aspect-porting-contact = The new operator: it does everything. The old one only for the credit that is left.
aspect-porting-how = Ask the new operator, give your number and the number of the SIM card. Don't cancel the old card first.
aspect-porting-duration = Short, once the request is checked: the rule's figure is under “Time, price, refund”.
aspect-porting-cost = The old operator may charge nothing, the new one usually charges nothing either.
aspect-porting-where = In Belgium, with the SIM in a phone on its own network.
aspect-porting-papers = The number of the SIM card, usually; and your identity card or passport for the new card.
aspect-porting-refund = Yes, on request: ask the old operator soon after the move, with a bank account; it may keep a fee.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-porting-credit = It doesn't move with the number: use it up before, or ask the old operator for it afterwards.
aspect-porting-keep-number = Yes, that is the point of it. It must still be active when you ask, so don't cancel first.
aspect-porting-meanwhile = The old SIM works until the move; after it, only the new one.
aspect-porting-abroad = Better not from abroad: do it in Belgium, with the SIM on its own network.
aspect-porting-consequence = Cancel the old card first, and you may lose the number. Let the new operator do it.
aspect-porting-done = Good. Once the new SIM works, ask the old operator for the credit left, soon.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-porting-failed = Late or refused? Ask the new operator for the reason in writing; then the telecom ombudsman, which is free.

## identify
aspect-identify-how = In the operator's shop you show the original and they register it. At a distance the rules name the eID and an online payment.
aspect-identify-duration = I don't know how long it takes to work; restart the phone, then try a call. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-identify-where = An operator's shop is the surest; each operator has at least one way to do it. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-identify-who = Whoever will use the card. Not yet activated, it may go to anybody; activated, only to close family.
aspect-identify-papers = The original: a Belgian or other EU identity card, a passport, or the official paper that replaces it. Another paper, such as an annex: ask in the operator's shop before you buy.
aspect-identify-credit = The law gives no compensation for a card switched off without identification; whether the credit comes back, ask. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-identify-certain = Yes: a card that isn't identified doesn't work in Belgium, whatever the seller said.
aspect-identify-why = The law requires it for every prepaid card in Belgium.
aspect-identify-otherwise = Without an electronic card, go to a shop with your passport.
aspect-identify-meanwhile = Until then the card does nothing: no calls, texts or data. Apps work over Wi-Fi.
aspect-identify-consequence = Not identified, the card is switched off: no calls, texts or data, and no compensation by law.
aspect-identify-again = Not after moving house or getting a new identity card. But the operator may ask again: do it only with the operator itself.
aspect-identify-done = Good: restart and try a call. If it doesn't work, ask whether the identification is registered.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-identify-failed = Then go to the operator's shop with the original document. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-identify-privacy = Show papers only to the operator: in its shop, on its own site or in its app. I need none of them.

## abroad
aspect-abroad-how = In the phone's settings, under mobile data: switch data roaming off before you leave, on only where the price is known.
aspect-abroad-duration = For a holiday it doesn't matter. Over months with more use there than here, the operator may warn you and charge extra.
aspect-abroad-cost = In the EU, Norway, Iceland and Liechtenstein as here; elsewhere look up the price first.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-abroad-credit = In the EU it goes as it does here; outside, data can empty it fast. Switch mobile data off there.
aspect-abroad-keep-number = Yes; only the end date runs on abroad too. A top-up before it keeps the number.
aspect-abroad-certain = In the EU, Norway, Iceland and Liechtenstein yes; elsewhere it depends on your operator: look before you go.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-abroad-prevent = Data roaming off before you leave; use Wi-Fi there, and keep the SIM in the phone for texts.
aspect-abroad-otherwise = Wi-Fi, or a travel eSIM for data; the Belgian SIM stays in for texts and codes.
aspect-abroad-meanwhile = Texts with codes arrive abroad, usually free, if there is signal and the card is active.
aspect-abroad-consequence = Outside the EU, data left on can eat the credit fast. Switch it off until you know the price.
aspect-abroad-again = Topping up from abroad goes online over Wi-Fi, where the brand allows it; don't buy a local voucher.

## friend
aspect-friend-how = Send your friend the brand and the number as text; they pay on their own phone, with their own card.
aspect-friend-certain = Safe if the friend pays on the operator's own page with their own card. A sudden request for codes is a trick: call first.
aspect-friend-refund = A wrong number is hardly ever paid back: have them read the number back before they pay.
aspect-friend-abroad = From abroad it works where the brand's page takes it: start with a small amount, with a Visa or Mastercard.
aspect-friend-privacy = Only the number and the brand. No card details, no bank code, not even among friends.
aspect-friend-done = Good. Look at the balance; if nothing came, nobody pays twice before asking.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## reseller
aspect-reseller-contact = The reseller first, on its own help page: it took your payment. An e-mail address of its customer service, I couldn't find.
aspect-reseller-cost = It may charge a fee, and must show it clearly before you pay: compare the total with the credit.
aspect-reseller-refund = Recharge.com: a failed one on the right number yes; a wrong number, or a code for the wrong country or operator, no.
aspect-reseller-certain = A reseller is no operator: whether it sells your brand, only its page shows. The operator's own page is safer.
aspect-reseller-how = With a number the credit goes on directly; with only an e-mail address you get a code: load it as the mail says.
aspect-reseller-prevent = Next time on the operator's own page; read the number twice and start small.
aspect-reseller-otherwise = The operator's own page or app, a voucher from a shop, or a friend who pays.
aspect-reseller-again = No: don't pay a second time before the reseller has answered. Look in spam for its mail.
aspect-reseller-failed = Then complain to the reseller in writing; a cheat or a shop that won't help can be reported to ConsumerConnect.
aspect-reseller-done = Then write to the reseller, with order number and proof of payment; don't pay again meanwhile.
aspect-reseller-who = Ask the site you paid, not the person who got it: I know of no way to find out whose number it is.

## children
aspect-children-papers = A parent can use their own identity card or passport; then the parent counts as the user.
aspect-children-certain = Only within close family: a parent may identify themselves and give the activated card to the child. I found no minimum age.
aspect-children-prevent = A prepaid card can spend no more than its credit; ask the operator to bar paid numbers and purchases.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-children-credit = It can spend no more than its credit; but paid numbers and purchases come off it too.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-children-who = You, the parent, with your own document; then you count as the user, and may give the card to your child.
aspect-children-how = Buy the card, identify yourself with your own document in the operator's shop, then give it to the child.

## warned
aspect-warned-certain = It can be true or false: open no link; look in the operator's own app or account, or ask.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-warned-consequence = If it is real and you do nothing, credit and number can be gone. So look in the app or account today.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-warned-again = If your app or account shows the end date coming, yes: top up there yourself, never through the link.
aspect-warned-how = Type the operator's address yourself or open its app, look at the date, and top up there if it is close.

## account
aspect-account-how = Without one: a Visa or Mastercard from elsewhere, a voucher paid in cash, or a friend who pays. Bancontact needs a Belgian bank's card.
aspect-account-otherwise = A Visa or Mastercard from elsewhere, cash in a shop, or a friend who pays: you need no account to top up.
aspect-account-certain = For Bancontact yes, a card of a Belgian bank. For topping up as such no account is needed.

## seller
aspect-seller-certain = Only the seller of the travel eSIM can top it up; no Belgian operator, shop or voucher can.
aspect-seller-where = In the seller's own app or on its site, over Wi-Fi.
aspect-seller-contact = The seller, in its app or on its site; Belgian customer services can't help with it.
aspect-seller-otherwise = If it can't be topped up, buy a new one from the seller over Wi-Fi, or a Belgian card with your passport.
aspect-seller-refund = Only the seller can say. Ask before you delete the eSIM.
aspect-seller-failed = No button, or refused? Some can't be topped up: ask the seller, and don't delete the eSIM meanwhile.
aspect-seller-how = Log in at the seller's app or site over Wi-Fi and look for the top-up button of this eSIM. No button? Then it needs a new one.
aspect-seller-again = Buy nothing in a Belgian shop for it: only the seller's own top-up or a new eSIM works.

## monthly
aspect-monthly-certain = With a subscription you pay a bill, and don't top up. Your account shows which of the two you have.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-monthly-how = Pay the bill in the operator's app or account; a top-up there would not count as paying it.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## no-internet
aspect-no-internet-how = With a code from a voucher: text or dial it as below; that needs signal, no internet.
aspect-no-internet-where = A voucher for cash: newsagent, grocer, petrol station; ask first for your brand. Wi-Fi: big stations, a campus.
aspect-no-internet-otherwise = A friend who is online can pay for your number, or find Wi-Fi: stations, libraries, a campus.

## wifi
aspect-wifi-cost = The networks named below are free; some want an account first.
aspect-wifi-how = Once online, type { $site ->
    [none] the operator's address
   *[other] { $site }
} yourself, or open its app, and top up there.
aspect-wifi-certain = To pay on public Wi-Fi, better use your bank's app, and type the operator's address yourself.
aspect-wifi-where = Big railway stations, a campus, libraries, in Brussels also the metro stations; not on the trains.

## which-card
aspect-which-card-certain = I can't say which is best for you: I know what each brand says, not what it costs you in a month.
aspect-which-card-where = In the operator's shop, with your passport: there they can identify it. Others sell cards too: ask whether they do.
aspect-which-card-papers = Your identity card or passport, the original; without it the card isn't activated.
aspect-which-card-cost = What a new card costs differs; what I found stands under the details. Ask before you buy.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-which-card-otherwise = Prepaid cards that I know: { $brands }. Compare two of them by writing both names.

## arriving
aspect-arriving-papers = Your passport, the original: the card works only once it is identified.
aspect-arriving-where = The safest is an operator's shop; at the airport I know of no sure place.
aspect-arriving-meanwhile = Your home SIM with roaming, a travel eSIM bought on Wi-Fi, or Wi-Fi itself.

## paid-from-abroad
aspect-paid-from-abroad-how = Get the brand and the number as text, open the brand's own page, pay with a Visa or Mastercard, small first.
aspect-paid-from-abroad-certain = Not at every brand: what its page says of paying from abroad stands below. Start with a small amount.
aspect-paid-from-abroad-again = If nothing came: look with them at the balance and at your bank first; don't pay twice.

## voucher-expiry
aspect-voucher-expiry-certain = What counts is the end date printed on the ticket.
aspect-voucher-expiry-refund = I found no rule for an expired code. Ask with ticket and receipt. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}
aspect-voucher-expiry-where = On the ticket itself, front or back; some have none.

## most-credit
aspect-most-credit-consequence = Above the limit the rest may be lost or refused: look at the balance first and take a smaller amount.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-most-credit-certain = The limits I know are old: ask before a large sum, or top up what you use. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## auto
aspect-auto-how = Where it exists, you switch it on and off in your account, where the way to pay is stored.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-auto-prevent = Switch it off in the account and remove the stored card before you leave or give up the number.

## apn
aspect-apn-how = In the phone's settings, under mobile data: write the access point of your operator as it stands below, then restart.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-apn-failed = Then ask the operator to send the settings by text. { $contact ->
    [none] Ask customer service.
   *[other] Ask { $brand }: { $contact }.
}

## reminders
aspect-reminders-how = Choose a card and tell me the day of the last top-up: I write to you some days before it ends.
aspect-reminders-certain = It rests on what the brand says and on the day you told me; the operator's own date counts.
aspect-reminders-privacy = For a reminder I keep the brand, the day and what you call the card: no number. /privacy

## credit-or-bonus
aspect-credit-or-bonus-refund = Only bought credit, and only when the number moves to another operator; a bonus is not paid out.

## who-am-i
aspect-who-am-i-privacy = Numbers, codes and what you type I keep only until I have answered; the rest: /privacy. I never need card details.
aspect-who-am-i-cost = Nothing: I sell nothing and take no money.
aspect-who-am-i-who = A program, of no operator. If whoever runs it has given a name, it stands below; if not, I don't know more.

## whose-brand
aspect-whose-brand-otherwise = Prepaid cards that I know: { $brands }. Type another name and I'll say what I know.

## number
aspect-number-how = As you write it here, with 04 in front; with +32 the first 0 is dropped. The page shows which it wants.
aspect-number-where = In the phone's settings beside the SIM, in the operator's app, or call somebody beside you and read their screen.
aspect-number-who = { $others ->
    [yes] Yours or somebody else's: { $brand } takes both.
    [no] Online only the number in your own { $brand } account.
   *[none] Yours; whether somebody else's is taken too, the page shows.
}
aspect-number-privacy = I keep it only until I have answered; its last two digits stay in a button. You may skip it.
aspect-number-certain = I check only the format: I can't see whose number it is. Read it twice before you pay.

## amount
aspect-amount-certain = The payment page decides: it shows the amounts before you pay. What I name comes from what the brand writes.
aspect-amount-otherwise = Another amount? Type it; the page shows whether it has it.

## old-phone
aspect-old-phone-again = For data, no: a top-up doesn't bring it back on that phone. For calls and texts, yes.
aspect-old-phone-meanwhile = Calls and texts go on, over the older network, as long as it runs; data doesn't.
aspect-old-phone-otherwise = A phone with 4G, and the same SIM in it. Until then Wi-Fi, if the phone has it.
aspect-old-phone-certain = If the phone has no 4G, yes: then it has no data in Belgium any more, whatever was paid.

## foreign-sim
aspect-foreign-sim-cost = With a SIM of an EU country as at home, by the EU rule; with another one ask its own operator first.
aspect-foreign-sim-where = In the app or on the site of its own operator, over Wi-Fi; a Belgian shop can't.
