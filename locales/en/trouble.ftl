trouble-title = What went wrong?
trouble-line = Just paid? Don't pay a second time yet.
stay-title = Arriving, travelling or leaving
topic-trouble = Trouble
topic-stay = Arriving or leaving
topic-no-data = Paid, but no data
topic-no-internet = No internet now
topic-friend = A friend pays
topic-offline = In a shop

guide-refused = Card refused
guide-wrong = Wrong number
guide-country = Foreign voucher
guide-blocked = SIM blocked or lost
guide-wifi = Free Wi-Fi
guide-scam = Is it a scam?
guide-stolen = I got scammed
guide-complaint = Complain
guide-arriving = Before arriving
guide-identify = Identification
guide-account = No Belgian account
guide-abroad = Travelling abroad
guide-leaving = Leaving Belgium
guide-porting = Change operator
guide-title-refused = Card refused, and ways to pay
guide-title-wrong = Sent to the wrong number
guide-title-country = A voucher or app from another country
guide-title-blocked = SIM blocked or lost
guide-title-wifi = Internet without credit
guide-title-scam = How to recognise a scam
guide-title-stolen = I gave away card details, a code or money
guide-title-complaint = Nobody helps: how to complain
guide-title-arriving = Before you arrive in Belgium
guide-title-identify = Identification: who, with what
guide-title-account = No Belgian bank account yet
guide-title-abroad = Abroad with a Belgian card
guide-title-leaving = Leaving for months, or for good
guide-title-porting = Changing operator, keeping the number
guide-unknown = I don't know what { $brand } says about this. This goes for every brand:
guide-from-abroad = The { $brand } page works from abroad.
guide-not-from-abroad = The { $brand } page does not work from abroad.
call-cardStop = Bank card: Card Stop { $number }
call-cardStopAbroad = Card Stop from abroad: { $number }
call-police = Police: { $number }
call-emergency = Ambulance and fire, even without credit: { $number }
call-safeonweb = Forward anything suspicious to { $number }

no-data-credit = Is the credit there?
no-data-credit-yes = Yes, it is there
no-data-credit-no = No
no-data-bundle = Do you have a bundle or bonus running?
no-data-bundle-line = With credit alone, calls and data are charged bit by bit, and that is expensive. A bundle is a package with an end date; you may have to buy it or switch it on.
no-data-bundle-yes = Yes
no-data-bundle-no = No, or not sure
no-data-activate = Getting data with your credit
no-data-still = Still no data
no-data-place = Where are you?
no-data-here = In Belgium
no-data-away = Abroad
no-data-settings = Check the phone's settings
no-data-restart = Is mobile data on? Switch airplane mode on and off, then restart the phone.
no-data-abroad = No data abroad
apn-unknown = I don't know the access point (APN) of { $brand }: the operator sends it by text, or ask customer service.
apn-name = Access point (APN): { $name }
apn-login = Access point (APN): { $name }, user { $user }, password { $password }

friend-title = Which language does your friend read?
friend-number = The message in { $language }: with your number?
friend-number-line = Send me the number and I'll put it in the message. I don't keep it. Or leave it out.
friend-without = Without a number
friend-card-title = Could you top up my { $brand } phone in Belgium?
friend-card-number = Number: { $number }
friend-card-number-later = I'll send you the number in our private chat.
friend-card-online = Online: go to { $host } and choose top up. Number, amount, payment; no account needed.
friend-card-voucher = With a voucher: buy a prepaid top-up from { $brand } for Belgium (recharge / herlaadkaart) and send me the code, in our private chat only.
friend-card-account = { $brand } is topped up from an account: ask me first how we do it.
friend-card-bonus = From { $from } there is a bonus.
friend-card-code = Pay on your own phone with your own card, and send me a screenshot of the confirmation.
friend-card-never = Don't send card details or bank codes to anybody, not even to me.

button-report = Something wrong?
report-title = What is wrong on that screen?
report-line = Write it in a few words: it goes to the people who look after this bot, with the address of the screen. No numbers, no codes.
report-anonymous = They don't see your name.
report-named = They see your name, so they can ask you a question.
report-with-name = With my name
report-without-name = Without my name
report-limit = You have already sent { $most } today. Try again tomorrow.
report-undelivered = It could not be delivered. Nothing was kept.
report-note =
    “{ $text }”
    Screen: { $address } { $link }
    Facts: { $facts }
    From: { $who }
reported-title = Sent, thank you
reported-line = Whether they answer is up to them. If money is at risk, ask customer service too.

warning-card = That looks like a payment card number
warning-code = That looks like a code or a password
warning-account = That looks like a bank account number
warning-kept = I didn't keep it, but it is still in this chat: delete it.
warning-never = Nobody honest needs it for a top-up: no operator, no bank, nobody who helps you. If somebody else has it too, call your bank.
warning-gone = It is gone from this chat. Does somebody else have it too? Press “I got scammed”: Card Stop and your bank come first.
warning-delete = Delete my message
toast-deleted = Deleted
toast-not-deleted = I can't delete it: press and hold your message to delete it yourself.

maybe-title = Which do you mean?
