note-hey-what = hey! 是比利时 Orange 的月租卡，没有话费余额，也没有充值券。
note-hey-pay = 账单在 My hey! 里付，也可以自动扣款，或者转账并写上账单附言码。
note-hey-data-out = 流量用完了：看 My hey!，换套餐，或者问客服。
note-hey-help = 客服走在线聊天、邮件、社交媒体或表单（荷兰语）：{ $page }。电话没查到。
note-hey-account = 账户据说在 { $address }。
note-hey-cap = 套餐外花到 { $most } 就停，可以改成 { $low }、{ $middle } 或 { $high }；会发短信提醒。
note-hey-plans = 以前查到的：S { $s } { $sGb } GB，M { $m } { $mGb } GB，L { $l } { $lGb } GB；现在的看官网。
note-hey-address = 网址是 { $right }，自己输入。
