note-base-bonus = 满 { $from } 才送通话、短信和流量，{ $days } 天有效；{ $small } 不送。
note-base-online-shop = 充值页的付款方式没查到；这是 BASE 网店收的，充值页多半一样。
note-base-keep-data = { $days } 天内再充满 { $from }，没用完的流量再延 { $days } 天。
note-base-one-line = 中间空一格，不要换行。
note-base-drain = 赠送用完后，流量每 MB { $price }，话费掉得很快。
note-base-activate-first = 新卡要先激活，才能第一次充值。
note-base-lose-card = { $months } 个月没充，话费和卡就都没了，要换新卡。
