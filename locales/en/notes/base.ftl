note-base-plans = BASE's prepaid is called BASE Prepaid or BASE Prepaid to BASE.
note-base-from-abroad = It works from abroad too, on the site or in the My BASE app.
note-base-page-french = This top-up page is in French; no other language was seen. If it does not open, start from the front page.
note-base-my-base = In My BASE, log in and press { $button }.
note-base-kbc = KBC Mobile: choose { $category }, then the BASE icon, and you are on BASE's own top-up screen.
note-base-owner = BASE belongs to Telenet, so its numbers are often listed under Telenet.
note-base-bonus = From { $from } you get calls, texts and data for { $days } days; { $small } gives none.
note-base-bonus-where = The bonus works in Belgium and the EU, not for premium numbers.
note-base-small-top-up = { $small } does not extend a bonus; the one you have runs to its own end date.
note-base-online-shop = The ways to pay on the top-up page are not known to me; these are the ones of BASE's web shop.
note-base-bancontact-app = BASE's web shop also takes bank apps and the Bancontact app, then called { $old }.
note-base-statement = On your bank statement it may stand as { $name }.
note-base-one-line = In the text, put a space before the code and no line break.
note-base-refused = Code refused? Check the digits and the space; if it still fails, call { $number }.
note-base-activate-first = A new card must be activated before its first top-up; if it was bought in Belgium, that works from abroad too.
note-base-shop = BASE shops sell SIMs; whether they top up at the counter is not said. Ask before you go.
note-base-distributors = BASE only says that its distributors sell vouchers, not which shops. Ask at the till.
note-base-drain = Data beyond the bonus costs { $price } per MB and eats the credit fast.
note-base-no-data = No data? Look whether you topped up { $from } or more, and whether data is switched off in My BASE.
note-base-order-proof = For orders in its web shop, BASE wants to see the proof of payment if nothing came; for top-ups nothing is said.
note-base-next-day = One customer wrote: paid in the morning, still nothing at night, and the staff said next day.
note-base-private-only = A newer page says that { $text } is for private customers only.
note-base-lag = The latest use may not be counted yet, for example abroad.
note-base-keep-data = Top up { $from } or more within { $days } days and the data you have left lasts another { $days } days.
note-base-lose-card = No top-up for { $months } months and the credit and the card are gone; a new SIM is needed then.
note-base-minutes = Calls and texts left over: the English terms replace them at each top-up from { $from }; the French page lets the old ones run out if you top up just { $from } early.
note-base-refund = { $months ->
    [one] Within a month
   *[other] Within { $months } months
} of moving the number to another operator you can ask for the credit left, minus { $fee }; nothing if less than that is left.
note-base-refund-form = The refund form asks for the number, a code sent by text, and a bank account; never cash.
note-base-to-monthly = If you switch to a BASE subscription, the credit left goes towards the first bill; the bonus does not.
note-base-free = { $number } is free from a BASE phone in Belgium.
note-base-form = There is also a form on the site; they contact you.
note-base-languages = The site is in Dutch, French and English; which of them are spoken on the phone is not known to me.
note-base-reseller-lists = BASE was seen in resellers' product lists, without amounts.
