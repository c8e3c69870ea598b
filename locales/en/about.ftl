balance-title = { $brand }: how much is left?
balance-sms = Text { $text } to { $to } for the balance
balance-dial = Dial { $dial } and call for the balance
balance-app = Look in the { $app } app
balance-online = Look in your account at { $site }
balance-unknown = How to see { $brand }'s balance is not known to me. Look in its app or account, or ask customer service.
validity-title = { $brand }: how long does it last?
validity-credit = { $months ->
    [one] Credit: { $months } month from the last top-up
   *[other] Credit: { $months } months from the last top-up
}
validity-bundle-days = Bundle or bonus: { $days } days
validity-bundle-months = { $months ->
    [one] Bundle or bonus: { $months } month
   *[other] Bundle or bonus: { $months } months
}
validity-card = Card and number: top up at least once every { $months } months
validity-unknown = How long { $brand }'s credit lasts is not known to me. Look for the end date in its app or account, or ask customer service.
support-title = { $brand }: customer service
support-own = From a phone on { $brand }: { $number }
support-other = From any other phone: { $number }
support-abroad = From abroad: { $number }
support-email = E-mail: { $address }
support-hours = Hours: { $hours }
support-unknown = Its number is not known to me for { $brand }. Look on its page, in its app or on the SIM's card.
say-button = What to say
say-title = To { $brand }'s customer service
say-words = Hello, I topped up my { $brand } prepaid number and the credit has not arrived. I have the proof of payment. Can you check it, please?
say-ready = Have ready: the number, day and time, amount, order number. Nobody needs your card number, password or a code from your bank.
