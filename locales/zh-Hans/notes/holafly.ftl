note-holafly-look = 它自己的网页说法不一：看你的 Holafly 账户，没有充值选项就买新的 eSIM。
note-holafly-panel = 一个网页说：在账户里充。
note-holafly-new-one = 另一个网页说：不能充，买新的 eSIM。
note-holafly-day-before = 还有一个网页说：到期前一天充；已经到期就买新的。
note-holafly-always-on = Always On 是免费的备用流量，{ $days } 天 { $gb } GB：短途 eSIM 要{ $short }起买的，月套餐要{ $monthly }起买的。
note-holafly-help = 它的客服：{ $address }。
note-holafly-refund = 没用过的，{ $months } 个月内可以退。
