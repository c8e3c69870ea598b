arrived-title = 充好了。能用多久？
arrived-bundle = 话费到了不等于套餐开了：看看套餐要不要激活，不然流量按高价扣。

not-arrived-title = 先别付第二次
not-arrived-at-once = 钱可能还在路上。{ $brand } 说一般马上就到。
not-arrived-wait = 钱可能还在路上；{ $brand } 要多久没查到。
not-arrived-proof = 留好截图：付款时间、金额、订单号
not-arrived-call = 还没有？{ $call }
not-arrived-else = { $call }；其他：{ $way }
not-arrived-support = 找客服。

tips-title = 小贴士
tip-budget = 管好预算
tip-promotions = 留意优惠
tip-backup = 留条后路
tip-reachable = 别断联
tip-moment = 什么时候充最好
tip-drain = 话费莫名变少
tip-auto = 自动充值
tip-sunday = 周日和晚上
tip-bridge = 用旅行 eSIM 过渡
tip-moment-line = 晚一天，赠送或话费就可能没了。
tip-drain-line = 没打电话也会少：看看去哪儿了。
tip-auto-line = 怕忘的人省心，要走的人得记得关。
tip-auto-unknown = { $contact ->
    [none] { $brand } 有没有这个功能没查到。
   *[other] { $brand } 有没有这个功能没查到，问 { $contact }。
}
tip-sunday-line = 线上随时能充，店有关门的时候。
tip-bridge-line = 比利时卡能用之前，先顶几天流量。
tip-budget-line = 花到哪儿了，心里要有数。
tip-promotions-line = 现在的优惠看运营商自己的页面。赠送用得完才划算。
tip-backup-line = 第二条路要提前备好。
tip-reachable-line = 预付费号码要按时充，才一直是你的。
tip-next = 下一条：{ $tip }

source-title = 这些从哪儿来
source-published = 日期 { $date }
source-checked = { $date } 在网页上看过
source-old = 旧了，可能变了
source-unchecked = 这些都没在现在的网页上核对过，看的是存档。以运营商页面为准。
source-some-checked = 没核对过的可能变了。以运营商页面为准。
confidence-official = 官方
confidence-copy = 官方文字的转载
confidence-third-party = 非官方
confidence-inference = 我们的推断
confidence-not-found = 找过，没找到
confidence-advice = 我们的建议

## Sources without a name of their own
source-own = 我们读公开网页后的推断
source-user = 个人的记录
source-people = 用户说的
source-guide = 一份新生指南
source-resellers = 代充商清单
source-banks = 一份银行 App 的研究
source-apns = 公开的 APN 列表
source-code = 公开的程序代码
source-tariffs = 公开的资费比较
source-phones = 支持 eSIM 的手机清单
source-copy = 网页的副本
source-china = 中国方面的通告或报道
source-archive = 网页存档
source-regulator = BIPT（电信监管机构）
source-ombudsman = 电信调解处
source-economy = 联邦经济部
source-interior = 联邦内政部
source-minister = 比利时电信部长
source-consumer = ConsumerConnect（联邦消费者投诉点）
source-eu = 欧盟法规
source-migration = 弗拉芒移民事务处 AGII
source-train = 比利时铁路 SNCB
