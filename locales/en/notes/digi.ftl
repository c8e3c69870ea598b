note-digi-what = DIGI bills the month in advance and calls that prepaid; it is still a subscription.
note-digi-pay = Pay the bill by direct debit, in MyDIGI, or yourself with its QR code or account number.
note-digi-slow = A payment can take up to { $days } working { $days ->
    [one] day
   *[other] days
} to show as paid.
note-digi-bill-days = Bills come between the { $from }th and the { $to }th of the month.
note-digi-use-after = DIGI bills the monthly fee beforehand, what you use afterwards.
note-digi-part-month = For part of a month you pay part of the price and get part of the data.
note-digi-help = Its help is a page of questions and answers; I don't know a phone number.
note-digi-sign-up = To become a customer you sign up with itsme.
note-digi-price = At its start in { $date }, { $price } a month gave { $gb } GB, calls and texts without limit; look on its site for today's.
note-digi-network = Network: its own, still being built, and Proximus' everywhere else.
note-digi-address = Its address is { $right }; type it yourself.
