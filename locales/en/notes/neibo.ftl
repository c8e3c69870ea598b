note-neibo-status = Neibo is a subscription: you pay the invoice, there is nothing to top up.
note-neibo-help = Questions go to { $mail }.
