arrived-title = 充好了。能用多久？
arrived-bundle = 话费到了不等于套餐开了：看看套餐要不要激活，不然流量按高价扣。

not-arrived-title = 先别付第二次
not-arrived-at-once = 钱可能还在路上。{ $brand } 说一般马上就到。
not-arrived-wait = 钱可能还在路上；{ $brand } 要等多久没查到。
not-arrived-proof = 截图留着：付款时间、金额、订单号
not-arrived-call = 还没有？找客服：

tips-title = 小贴士
tip-budget = 管好预算
tip-promotions = 留意优惠
tip-backup = 留条后路
tip-reachable = 别断联
tip-budget-line = 花到哪儿了，心里要有数。
tip-promotions-line = 赠送用得完才划算。
tip-backup-line = 第二条路要提前备好。
tip-reachable-line = 预付费号码要按时充，才一直是你的。
tip-next = 下一条：{ $tip }

source-title = 这些从哪儿来
source-published = 日期 { $date }
source-checked = { $date } 在网页上看过
source-old = 旧了，可能变了
source-unchecked = 这些都没有在网页上当面核对过，看的是存档。以运营商页面为准。
source-some-checked = 没核对过的可能变了。以运营商页面为准。
confidence-official = 官方
confidence-copy = 官方文字的转载
confidence-third-party = 非官方
confidence-inference = 我们的推断
