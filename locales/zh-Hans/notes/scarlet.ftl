note-scarlet-only-subscriptions = Scarlet 现在只有月租卡：付账单就行，不用充值。
note-scarlet-prepaid-ended = Scarlet 的预付费卡在{ $date }之前不久就不卖给新客户了。旧卡还能不能用没查到，问 Scarlet。
note-scarlet-contact-form = 也可以在 { $page } 填表问（荷兰语）。
note-scarlet-no-proximus-voucher = Scarlet 属于 Proximus，但 Proximus 的充值券能不能充没查到，别买来试。
note-scarlet-merged = Scarlet 已经并入 Proximus：账单是新的，App 也换成了新的 MyScarlet。
note-scarlet-cardstop = SIM 丢了或被偷：Scarlet 的 Cardstop，{ $number }，国外打 { $abroad }，全天有人。它和银行卡的 Card Stop { $bank } 不是一回事。
