balance-title = { $brand }: how much is left?
balance-sms = Text { $text } to { $to } for the balance
balance-dial = Dial { $dial } and call for the balance
balance-app = Look in the { $app } app
balance-online = Look in your account at { $site }
balance-unknown = { $contact ->
    [none] I don't know how to see the balance at { $brand }. Look in its app or in your account, or ask customer service.
   *[other] I don't know how to see the balance at { $brand }. Look in its app or in your account, or ask: { $contact }.
}
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
validity-unknown = { $contact ->
    [none] I don't know how long credit lasts at { $brand }. Look for the end date in its app or in your account, or ask customer service.
   *[other] I don't know how long credit lasts at { $brand }. Look for the end date in its app or in your account, or ask: { $contact }.
}
support-title = { $brand }: customer service
support-own = From a phone on { $brand }: { $number }
contact-own = { $number } (only from a phone on { $brand })
support-other = From any other phone: { $number }
support-phone = By phone: { $number }
support-no-other = From another phone: I found no number. Go to { $brand }'s site or shop.
support-abroad = From abroad: { $number }
support-email = E-mail: { $address }
support-hours = Hours: { $hours }
support-unknown = I don't know the customer service number of { $brand }. Look on its site, in its app or on the card that the SIM came in.
say-button = What to say
say-title = To { $brand } customer service
say-late = How long { $brand } takes, I don't know. Waiting for a while already? Ask now, and don't pay a second time.
say-late-at-once = { $brand } says it normally arrives almost at once. Still waiting? Ask now, and don't pay a second time.
say-words = Hello, I topped up my { $brand } prepaid number and the credit has not arrived. I have the proof of payment. Can you check it, please?
say-ready = Have ready: the number, day and time, amount, order number. Nobody needs your bank card number, your password or a code from your bank.
