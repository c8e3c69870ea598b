note-scarlet-only-subscriptions = Scarlet 現在只有月租方案：繳帳單就好，不用儲值。
note-scarlet-prepaid-ended = Scarlet 的預付卡在{ $date }之前不久就不賣給新客戶了。舊卡還能不能用沒查到，問 Scarlet。
note-scarlet-contact-form = 也可以在 { $page } 填表問（荷蘭語）。
note-scarlet-no-proximus-voucher = Scarlet 屬於 Proximus，但 Proximus 的儲值券能不能用沒查到，別買來試。
note-scarlet-merged = Scarlet 已經併入 Proximus：帳單是新的，App 也換成了新的 MyScarlet。
note-scarlet-cardstop = SIM 遺失或被偷：Scarlet 的 Cardstop，{ $number }，國外打 { $abroad }，全天有人。它和銀行卡的 Card Stop { $bank } 不是同一個。
