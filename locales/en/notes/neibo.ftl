note-neibo-status = Neibo is a subscription: you pay the bill, there is nothing to top up.
note-neibo-help = Questions? { $mail }.
