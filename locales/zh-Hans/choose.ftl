sim-title = 你用的是哪种卡？
sim-number = 运营商的 eSIM 也按号码充。
sim-travel = 旅行 eSIM 要在买它的 App 或网站里充。
sim-physical = 实体 SIM
sim-travel-button = 旅行 eSIM
sim-unsure = 不确定
sim-name-physical = 实体 SIM
sim-name-esim = eSIM

unsure-title = 怎么看是哪种？
unsure-physical = 手机里插着一张小塑料卡：实体 SIM。
unsure-esim = 没有插卡，但有 04 开头的比利时号码：运营商的 eSIM。
unsure-travel = 出发前在 App 或网站买的，多半只有流量：旅行 eSIM。

travel-title = 在哪儿买的，就在哪儿充
travel-who = 是哪家卖的？
seller-title = { $seller } 怎么充
seller-unknown = { $seller } 怎么充没查到，看它自己的 App 或网站。
seller-never = eSIM 别删，删了就没了。

brand-title = 哪家的卡？
brand-type = 也可以直接打字，比如 base。
brand-any-voucher = 哪家都一样：照券上写的做，充值码别给别人看。
brand-any-balance = 哪家都一样：App 或账户里看得到余额。
brand-any-validity = 各家期限不同；到期日在它的 App 或账户里。
brand-any-not-arrived = 先别再付：留好凭证，看看余额。短信验证码是银行发的，不是运营商。
brand-any-support = 电话在运营商的 App 和网站上。我是程序；他们有没有中文客服没查到。
brand-any-no-data = 先重启手机。没有 4G 的手机没流量了：比利时的 3G 关了。
brand-any-no-internet = 免费 Wi-Fi：大火车站（要 My SNCB 账号）、校园 eduroam。也可以付现买充值券，或请朋友付。
brand-any-friend = 对方只要号码和品牌，用自己的手机、自己的卡付。
brand-any-offline = 付现金买充值码：报刊亭、杂货店、加油站。先问有没有你这家、能怎么付。
brand-problem = 这个名字我对不上比利时的品牌。再打一次，或者点一个。
brand-other = 其他
brand-dont-know = 我不知道
others-title = 其他品牌
others-line = 这里很多已经停了，或者没有预付费。点你的那家，我说怎么办。

which-title = 怎么知道是哪家
which-type = 也可以把号码发给我，我看这个号段分给了谁。号码我不保存。
which-found = 这个号段登记在 { $holder } 名下
which-ported = 只是线索：携号转网以后号段不变。以公开查询为准。
which-choose = 去选品牌

gone-subscription = { $brand }：没有可充的
gone-closed = { $brand } 在比利时已经停了
gone-unclear = { $brand }：我说不准
gone-look-up = 用公开查询，能看到这个号码现在归哪家。

which-screen = 手机屏幕最上面写着什么？
which-screen-line = 信号格旁边往往就是运营商的名字。没写的话，就看卡本身。
which-card = 卡上或包装上写着什么？
which-card-line = 看看 SIM 卡、原来装它的那张大卡、小票，还有运营商发来的短信或 App。
which-other-name = 别的名字
which-nothing = 都看不到
