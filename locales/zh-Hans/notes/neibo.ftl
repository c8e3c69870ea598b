note-neibo-status = Neibo 是月租卡：付账单就行，不用充值。
note-neibo-help = 有问题写信给 { $mail }。
