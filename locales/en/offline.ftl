offline-title = At a counter
offline-line = Everywhere: ask first, then pay, and keep the ticket until the credit is there.
offline-ask = Not known, just ask: { $places }
offline-at-shop = the operator's shops
offline-at-retail = shops and supermarkets
offline-at-fuel = petrol stations and taxi points
offline-at-post = post offices and couriers
offline-none = { $brand } has no vouchers: top up online.
channel-shop = Operator's shop
channel-retail = Shop, supermarket
channel-fuel = Petrol station, taxi
channel-post = Post office, courier
channel-title-shop = At the operator's shop
channel-title-retail = Newsagent, supermarket, night shop, terminal
channel-title-fuel = Petrol station or taxi point
channel-title-post = Post office or courier
channel-unknown-shop = I don't know if { $brand } shops top up at the counter. Ask before you go.
channel-unknown-retail = I don't know which chains sell { $brand }. Ask at the till.
channel-unknown-fuel = I don't know if they sell { $brand }. Ask at the till.
channel-unknown-post = I found nothing about { $brand } being sold there. Try a shop or go online.
clerk-button = What to say there
clerk-title = Show this at the till · { $brand }
clerk-say = Hello, do you sell { $brand } top-ups for Belgium? I would like to buy one, cash or card. May I have the ticket with the code, please?
clerk-say-amount = Hello, do you sell { $brand } top-ups for Belgium? I would like one of { $amount }, cash or card. May I have the ticket with the code, please?
clerk-say-shop = Hello, I would like to top up my { $brand } prepaid card. Can I do that here, cash or card?
clerk-say-refused = Hello, the { $brand } top-up code I bought here is refused. Here is the ticket. Can you check it, please?
clerk-before = Before you pay, check the operator and the amount. Keep the ticket and don't show its code to anybody.
clerk-nl = Flanders, Brussels
clerk-fr = Wallonia, Brussels
clerk-de = East Belgium
voucher-next = I have the voucher

voucher-title = Use your { $brand } voucher
voucher-code-word = CODE
voucher-sms = Text { $text } to { $to }
voucher-dial = Dial { $dial } and call
voucher-call = Call { $number }
voucher-online = Or type the code on the operator's page or in your account
voucher-ticket = How to use it is printed on the ticket: do as it says.
voucher-digits = The code has { $count } digits.
voucher-offer = Show the code to nobody. If you type it here, I write out what to copy and keep it only until I have answered; the chat stays with Telegram.
voucher-no-offer = Show the code to nobody. If you type it here, I only check its format and keep it only until I have answered; the chat stays with Telegram.
voucher-problem-short = That code is too short: it has { $count } digits{ $wanted ->
    [0] .
   *[other] , it should have { $wanted }.
} Nothing is lost; send it again.
voucher-problem-long = That code is too long: it has { $count } digits{ $wanted ->
    [0] .
   *[other] , it should have { $wanted }.
} Nothing is lost; send it again.
voucher-problem-letters = A code is digits only. Nothing is lost; send it again.
voucher-problem-phone = That is a phone number, not a voucher code: the code is on the ticket. Nothing is lost.
redeem-title = Your { $brand } voucher
redeem-checked = ✓ { $count } digits, the format is right.
redeem-unchecked = Compare the code with the ticket, digit by digit: I could not check its format.
redeem-copy-text = Copy the text
redeem-copy-dial = Copy to dial
redeem-secret = Whoever has the code can use it: don't forward this message. I don't keep it.
