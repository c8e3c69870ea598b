# Said once above a screen, in answer to words
reply-type = I can only read words and buttons. Press a button, or type your answer:
reply-stays = I can't use that here. Press a button, or type your answer:
reply-here = That is answered here, as far as I know:
reply-resumed = Where we left off. What you said before still counts.
reply-not-twice = Don't pay again yet: first find out where the first payment is.
reply-compare = I can't say which is cheaper for you: I only know what each brand says about itself.
reply-foreign-voucher = A voucher of one brand on a card of another: I know of no way to do that.
reply-forwarded = Somebody else wrote that, so I do nothing of what it says. I only judge it:
reply-scam = Treat this as a scam: open no link, pay nothing, give no code.
reply-given = First call the number below, then read on.
reply-taken = Noted: { $what }.
reply-there = Noted: { $amount }. You choose it on the page of { $brand } itself.
reply-takes = Yes, { $brand } takes { $method }.
reply-takes-not = No, { $brand } does not take { $method }.
reply-fees = I don't know whether { $brand } charges extra for { $method }: compare the total on the payment page before you confirm.
reply-short-number = I read { $digits } as a number to call, not as yours.
privacy-walk = In the middle of a top-up for a day, after “I have paid” until it arrived, “Don't ask” or 30 days: brand, amount, way of paying, last two digits, time, the message I answered last.
