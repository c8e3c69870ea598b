card-paid = I have paid
paid-title = I'll ask in ten minutes if it arrived
paid-line = Don't pay a second time meanwhile; keep the proof of payment. At night I wait until 9:00.
paid-not-yet = Not yet
paid-stop = Don't ask
awaited = Paid, nothing yet? Don't pay again.
ask-title = Did it arrive?
letter-button = What to write
letter-title-operator = What to write to the operator
letter-title-ombudsman = What to write to the ombudsman
letter-digits = number ending in { $digits }
letter-blank = (date and time, amount, way of paying, last two digits of the number)
letter-next = They don't help
letter-operator =
    Hello, I topped up a { $brand } prepaid card, but the credit has not arrived.
    Payment: { $facts }
    I have checked the balance and restarted the phone, and I have proof of payment.
    Please add the credit, or tell me what you need from me.
letter-ombudsman =
    I topped up a { $brand } prepaid card, but the credit has not arrived.
    Payment: { $facts }
    I wrote to { $brand } on (date), and the problem has not been solved. My letter and the proof of payment are attached.
    I am asking for the credit to be added or my money to be refunded.
letter-operator-twice =
    Hello, I topped up a { $brand } prepaid card once, but I was charged twice.
    Payment: { $facts }
    I have proof of both payments.
    Please refund one of them, or tell me what you need from me.
letter-ombudsman-twice =
    I topped up a { $brand } prepaid card once, but I was charged twice.
    Payment: { $facts }
    I wrote to { $brand } on (date), and the problem has not been solved. My letter and the proof of both payments are attached.
    I am asking for one of the payments to be refunded.
