## What kind of card
note-belgium-esim-number = 运营商的 eSIM 也有号码，一样按号码充值。
note-belgium-esim-prepaid = 各家预付费卡有没有 eSIM，多半没查到。
note-belgium-eid = iPhone 的设置、通用、关于本机里，有 { $eid } 这一行就能装 eSIM。
note-belgium-china-iphone = 大陆卖的 iPhone 大多没有 eSIM。

## Travel eSIM
note-belgium-travel-seller = 旅行 eSIM 只有卖它的那家能充：店里、充值券、代码、比利时运营商都充不了。
note-belgium-travel-wifi = 充值要上网：流量用完了就先找 Wi-Fi。
note-belgium-travel-keep = eSIM 别删。
note-belgium-travel-install = 新的 eSIM 最好连着稳定的 Wi-Fi 装。先看清什么时候开始算，有的一装上就算。
note-belgium-travel-qr = 没申请却收到 eSIM 二维码，是骗局：只在卖家自己的网站或 App 里买。

## Which operator
note-belgium-look-at-it = 看手机屏幕顶上的名字，再看卡上印的字。
note-belgium-prefix-hint = 号段只是线索：携号转网以后号码不变。
note-belgium-look-up-names = 在公开查询 { $site } 能看到号码现在归哪家运营商。
note-belgium-look-up-brands = 查出来 BASE 可能写成 Telenet，Mobile Vikings 可能写成 Proximus 或别的名字。
note-belgium-small-brand = 用小品牌的卡，手机上可能显示它借用的网络的名字。
note-belgium-vikings-block = { $prefix } 号段登记在 Proximus，也可能是 Mobile Vikings 或 JIM Mobile 的：到{ $until }为止登记为这两家。

## Where to top up
note-belgium-stores = Google Play 和 App Store 只能下载 App，本身不卖话费。
note-belgium-gift-cards = 苹果或谷歌的礼品卡买不了话费。
note-belgium-real-app = 找真的 App：搜运营商的名字，看清是谁发布的。
note-belgium-browser = 应用商店里没有这个 App？用浏览器上运营商的网站，不用商店账户。
note-belgium-type-address = 网址自己输入，信息里的链接可能是假的。
note-belgium-bank-button = 付款页上的银行按钮只是付款方式，不等于那家银行的 App 能充值。
note-belgium-bank-cards = 银行的预付卡是付款用的，往里充钱不会变成话费。

## Resellers
note-belgium-own-site = 最好在运营商自己的网站充：代充网站多一道手续，往往还收服务费。
note-belgium-reseller-names = 代充网站有 { $first }、{ $second }、{ $third }；能不能充你的比利时运营商，没查到。
note-belgium-wrong-number = 充错号码，钱就回不来了：号码看两遍再付。
note-belgium-reseller-ways = 填号码就直接充上；只填邮箱，收到的是充值码，要自己充。
note-belgium-reseller-fee = 服务费多少没查到：付款前看清，这笔钱必须事先写明。
note-belgium-code-refused = 代充网站的码用不了？先照运营商的说明再试，不行就问运营商。
note-belgium-reseller-mail = 没收到 Recharge.com 的邮件？看看垃圾邮件；付款失败的话，几个工作日内退回。
note-belgium-statement-names = 银行账单上，Recharge.com 可能写成 { $first }、{ $second } 或 { $third }。
note-belgium-ding-pin = 用 Ding 充有些运营商，收到的是充值码，要自己充。
note-belgium-reload-base = ReloadBase 和运营商 BASE 没有关系。
note-belgium-stranger = 陌生人的话费再便宜也别买；银行验证码谁都别给。
note-belgium-cash-out = 把话费换成现金的网站别碰，会扣掉一大块。

## Which number
note-belgium-format = 手机号一共 { $digits } 位：{ $home }，带国家代码写成 { $abroad }。
note-belgium-read-back = 给别人充？付款前让对方把号码念一遍。

## Paying
note-belgium-foreign-card = 页面上有 Visa 或 Mastercard 标志，外国卡就可以试。银行一般还要你再确认一次，用它的 App 或验证码。
note-belgium-belgian-account = Bancontact 要比利时银行账户的卡。
note-belgium-cash-voucher = 可以付现金：去店里买充值券，前提是你这家有。
note-belgium-neobanks = Wise、Revolut、N26：选银行卡付款，别选 Bancontact。
note-belgium-apple-china = 页面上有 Apple Pay 就试：{ $date }苹果宣布，几家中国银行的 Visa 卡可以在境外用 Apple Pay。
note-belgium-china-card = 中国的银行卡要先开通境外网上支付，最好出国前办好。
note-belgium-chinese-wallets = 支付宝或微信：看 App 里的境外话费充值。那里没有比利时或你的运营商，就充不了。
note-belgium-unionpay = 银联：据说很多店的刷卡机收，先问一声；网上充值用别的卡。
note-belgium-bank-code = 验证码是你的银行发的，发到你在银行留的手机号上。
note-belgium-code-missing = 没收到验证码？重新要一个，只有最新的有效；还不行就打给银行。
note-belgium-pay-window = 付款窗口打不开？换个浏览器试试。
note-belgium-foreign-refused = 有些网站不收外国的卡。
note-belgium-virtual-card = 虚拟卡、一次性卡可能被拒，换普通卡试试。
note-belgium-friend-card = 朋友的比利时银行卡，一般既能当 Bancontact 用，也能当 Visa 或 Mastercard 用。
note-belgium-friend-pays = 请朋友付：用他自己的手机和卡。卡号和验证码都别发。
note-belgium-bancontact-final = Bancontact 付出去的钱自己撤不回来，只有卖家能退。
note-belgium-payconiq = Payconiq App 改叫 Bancontact Pay，老名字说是{ $year }底取消；取消了没有，没查到。
note-belgium-card-stop = 银行卡被偷，或者卡的信息给了别人？打 Card Stop { $number }，国外打 { $abroad }。它只能锁付款卡。

## Nothing arrived
note-belgium-check-again = 再核对一遍凭证上的号码和运营商，手机重启一下。
note-belgium-reseller-first = 在代充网站买的？先看垃圾邮件，再问那家网站。
note-belgium-ombudsman = 运营商不管？找电信调解处，免费：先向运营商投诉，再到 { $site } 填表。
note-belgium-ombudsman-time = 调解处 { $most } 天内答复，平均 { $usual } 天；离你向运营商投诉不能超过一年。
note-belgium-ombudsman-phone = 调解处电话：荷兰语、英语、德语 { $other }，法语 { $french }；投诉只收书面的。
note-belgium-consumer = 被店家或网站骗了？到 ConsumerConnect 举报：{ $site }。

## Operator's own shop
note-belgium-bring-id = 带上护照或身份证原件：新卡要先实名登记才能用。
note-belgium-blocked-card = 停了的卡、没激活过的卡要先实名登记，不然充了也没用。
note-belgium-no-address = 两份大学指南说，办预付费卡不要比利时地址。

## Petrol stations, taxi points
note-belgium-fuel-shops = 加油站便利店有卖的（媒体报道），哪些连锁、牌子没查到。
note-belgium-taxi = 卖话费的出租车服务点：没查到。
note-belgium-fuel-hours = 加油站不受商店关门时间限制，晚上可能还开着。

## Shops
note-belgium-shop-kinds = 媒体报道在卖的有：报刊亭、小杂货店、加油站便利店；先问。
note-belgium-prints-code = 收银机打出带充值码的小票，照上面写的自己充。
note-belgium-bring-both = 现金和卡都带上：有些店只收 Bancontact。
note-belgium-wrong-ticket = 小票上金额或运营商不对？充值码先别用，马上跟店里说。
note-belgium-read-out = 充值码别在电话里念给任何人：这是出现过的骗局。
note-belgium-other-shops = 超市和手机店以前也卖充值码，去之前先问。
note-belgium-kiosks = 能充话费的自助机：在比利时没查到。
note-belgium-cash-machines = 取款机上没查到能充：资料里只有取钱和存钱。
note-belgium-energy-points = 给预付电表、气表充钱的点只管能源，充不了手机。
note-belgium-face-value = 充值券上印多少钱，就卖多少钱。
note-belgium-no-surcharge = 店里和网上都不许因为刷卡多收钱，{ $since }起。
note-belgium-electronic = 店里至少要收一种电子付款（{ $since }起），收哪种由店家定。
note-belgium-cash-legal = 现金可以付：现金仍然合法，店里只有特殊情况才能不收。
note-belgium-small-sums = 刷卡有没有最低金额？先问：{ $before }的报道说店里可以规定，{ $after }的说不可以。
note-belgium-shop-hours = 多数店周一到周六 { $from }:00 到 { $to }:00，周日多半关；深夜便利店晚上开，较贵，先问有没有你这家。
note-belgium-shop-law = 商店最晚开到 { $to }:00，周五和假日前一天到 { $late }:00；按法律最早 { $from }:00 开门。
note-belgium-night-hours = 深夜便利店可以从 { $from }:00 开到 { $to }:00，市镇另有规定的除外。
note-belgium-holidays = 公众假日很多店关门，线上照样能充。

## Post office, courier
note-belgium-post-offices = 别指望邮局：监管机构列的邮局业务里没有手机充值，不过那份清单只有公共服务。
note-belgium-parcel-points = 卖话费的快递点：没查到。
note-belgium-postal-slip = 用邮政汇款单充值：没查到，别这样汇钱。
note-belgium-bpaid = bpaid 是付款卡，不是电话卡，{ $date }已经停了。

## Paying monthly
note-belgium-paid-in-advance = 有的月租卡要先付钱，看着像预付费：收到账单或付款通知，付它就行。
note-belgium-two-kinds = 一家可能两种都有，JIM Mobile 就是：在账户里看你的是哪种。

## Without internet
note-belgium-no-data-needed = 发短信、拨号只要有信号，不用上网。
note-belgium-ask-friend = 没有充值券？请能上网的朋友帮你付，让他把你的号码念一遍。
note-belgium-station-wifi = 大火车站有免费 Wi-Fi，用 My SNCB 账户登录。
note-belgium-campus-wifi = 校园里用 eduroam，登录自己大学的账户。
note-belgium-brussels-wifi = 布鲁塞尔有 { $name }：地铁站和图书馆免费，要注册账户。
note-belgium-wifi-safety = 连公共 Wi-Fi 时，最好在银行 App 里付款。

## Tip: budget
note-belgium-bonus-amount = 选有赠送的金额：BASE 满 { $from } 才送。
note-belgium-bundle-first = 套餐一般比话费先到期，之后都按原价扣话费。
note-belgium-data-drain = 没套餐时流量扣费很快：BASE 每 MB { $price }。
note-belgium-data-off = 套餐用完了？先关掉流量，充了再开。
note-belgium-balance-lags = 时不时查一下余额。BASE 的最新用量可能晚一点才显示，比如在国外。
note-belgium-abroad = 在欧盟、挪威、冰岛、列支敦士登，话费跟在比利时一样用。别的国家先看价钱，关掉流量。
note-belgium-fair-use = 在欧盟别的国家用，也是扣你的话费，可能有合理使用的上限。
note-belgium-paid-texts = { $first } 开头的短号是收费订阅：发 { $stop } 到那个号退订。
note-belgium-leaving-credit = 携号转网以后，剩的话费找原来的运营商退：{ $weeks } 周内退到银行账户，最多扣 { $fee }。

## Tip: promotions
note-belgium-rule-shown = 赠送规则看运营商自己的页面：Proximus 在线上充值时会显示。
note-belgium-bonus-days = 赠送的有效期另算：BASE 是 { $days } 天。
note-belgium-fake-reload = “不马上充值，卡就失效”，有真的也有假的：别点链接，到运营商的 App 或网站里看。
note-belgium-cheap = 群里的便宜代充常是用赃款充的，号码以后可能被停。
note-belgium-report = 可疑邮件转发到 { $mail }（荷兰语 { $dutch }，法语 { $french }），短信就发截图。
note-belgium-check-payee = 付款窗口里，收款方要是运营商，金额要是你选的。
note-belgium-never-pin = 问你要 PIN 或密码的就是骗子。

## Tip: back up
note-belgium-second-way = 备好第二种付款方式：另一张卡、一点现金，或者一个朋友。
note-belgium-spare-voucher = 你这家有充值券的话，备一张没用过的，充值码遮好。
note-belgium-write-down = 写在纸上：自己的号码、客服、银行、一个朋友。
note-belgium-keep-receipt = 小票或截图留到话费到账。
note-belgium-pin-puk = 记下 PIN 和 PUK：PIN 输错三次，就只能用 PUK。
note-belgium-phone-contents = 补一张 SIM，手机里的东西也回不来：通讯录和照片另存一份。
note-belgium-wifi-accounts = 趁还能上网，先把 eduroam 和 My SNCB 的 Wi-Fi 账户注册好。
note-belgium-code-in-chat = 充值码只在私聊里发，别发群，收到就充：谁拿到谁就能用。
note-belgium-doc-stop = 比利时证件丢了？打 DOC STOP { $free }，打不通就打 { $other }。

## Tip: stay reachable
note-belgium-end-date = 在运营商的 App 里看到期日，到期前充；每家不一样。
note-belgium-identify-again = 运营商可能再要你实名登记：只在它自己的网站、App 或营业厅办。
note-belgium-no-photo = 证件照片别用 WhatsApp 或邮件发给别人：只在运营商自己的网站、App 里登记，或带原件去店里。
note-belgium-home-sim = 国内的 SIM 留在有信号的手机里收银行验证码，它的流量关掉。
note-belgium-lost-sim = SIM 丢了或被偷了？{ $hours } 小时内告诉运营商。
note-belgium-emergency = 没话费也能打 { $emergency }，但手机里要有 SIM；报警打 { $police }。
note-belgium-months-base = BASE 当时的规定：用比利时的银行卡充一次值，算 { $months } 个月的实名登记。
note-belgium-texts-eu = 比利时的卡在欧盟各国收短信都免费。
note-belgium-before-leaving = 要离开比利时？趁还能收验证码，先把银行、微信、支付宝、学校的号码换掉。
note-belgium-move-number = 要携号转网？手续新运营商全包；自己别先销号，不然号码可能没了。
note-belgium-used-sim = 已经激活的 SIM 别买：登记的是别人，按规定只能给近亲用。

## Paid, and no data
note-belgium-credit-no-bundle = 话费到了不等于有套餐：先看话费在不在，再看这次充值送了什么。
note-belgium-look-what-came = 有的品牌充够金额才送流量，有的要用话费另买套餐：在 App 或账户里看看现在有没有生效的。
note-belgium-data-sim = 手机里有两张 SIM？移动数据选比利时这张。
note-belgium-roaming-switch = 在国外，手机设置里还要打开数据漫游。
note-belgium-pass-first = 出了欧盟，可能要先买流量包，也可能预付费卡根本没有：趁有 Wi-Fi 看看运营商的页面。

## My card is refused
note-belgium-other-ways = 一般还有别的办法：换一张 Visa 或 Mastercard、用现金买充值券，或者请朋友付。
note-belgium-wallet-shops = 比利时哪些店收支付宝或微信：没查到名单，在收银台问一声。

## A friend pays
note-belgium-friend-number = 号码用文字发，写成 { $format }，带上运营商的名字，让朋友再念一遍。
note-belgium-friend-small = 先充小额：朋友把订单号发给你，你查余额。
note-belgium-friend-name = 在代充网站付款，账单地址可能要和卡对得上：让朋友填他自己的。
note-belgium-ding-ask = 用 Ding 可以做一个请人充值的链接发出去；它的页面没提到比利时。
note-belgium-friend-trick = 朋友突然发信息跟你要什么码？先打电话确认，这是老骗术。

## Sent to a wrong number
note-belgium-wrong-ask = 马上拿着凭证找收钱的那一家：还没用的充值码，也许还能作废。
note-belgium-wrong-right = 充错号码能不能要求退钱：没查到有这样的规定。
note-belgium-no-transfer = 话费从一张卡转到另一张（都是自己的也算）？没查到哪家能转：再付钱之前先问运营商。
note-belgium-wrong-final = 充错号码也算完成，不退钱，一家代充网站这么写。

## A voucher or app of another country
note-belgium-country-name = Orange、Lycamobile、Mobile Vikings 别的国家也有：那边的充值券充不了比利时的号码。
note-belgium-country-app = 同一个品牌往往一个国家一个 App：要装比利时的那个。
note-belgium-country-site = 付款前看清楚：网址是不是 { $end } 结尾，号码是不是 { $prefix } 开头。
note-belgium-vikings-poland = 网上带 * 和 # 的 Mobile Vikings 代码是波兰的，那是另一家公司：在这里没用。

## Identification
note-belgium-papers = 在店里出示原件：护照，或者比利时、欧盟其他国家的身份证，或者官方的临时替代证件。
note-belgium-residence-card = 只带居留卡、不带护照？Orange 认比利时的外国人电子居留卡；别家不一定，护照也带上。
note-belgium-unidentified = 没做实名登记的卡用不了：不能打电话，不能发短信，也没有流量。
note-belgium-at-distance = 不去店里办也行：用电子身份证或网上付款，规定这么写；每家运营商至少提供一种办法。
note-belgium-give-away = 没激活的卡可以给任何人，激活了的只能给近亲。
note-belgium-companies = 公司的卡：谁申请激活谁登记；公司留一份谁用哪张卡的名单。
note-belgium-family = 没激活的卡可以给任何人，由他自己实名登记；激活了的只能给父母、祖父母、子女、孙辈、兄弟姐妹、配偶、法定同居伴侣或被监护人。
note-belgium-not-after-moving = 搬家或换了身份证，不用重新实名登记。
note-belgium-no-electronic-card = 没有电子居留卡，带护照去店里办：有法律援助机构写过，登记可能有困难。
note-belgium-foreign-sim = 在国外买的 SIM，不做比利时的登记也能在这里用。

## SIM blocked, lost or stolen
note-belgium-puk-where = 没有 PUK？在运营商的账户里找，或者问客服。
note-belgium-no-compensation = 没有赔偿：卡因为没实名登记被停，法律上不赔。
note-belgium-more-checks = 补卡时可能多问几句：监管机构为防冒名补卡收紧了规定。

## Before coming to Belgium
note-belgium-arrive-shop = 比利时的卡要实名登记才能用：最稳的是到了以后带护照去运营商的营业厅。
note-belgium-home-roaming = 出国前给国内的 SIM 开通漫游：保号的便宜套餐可能不含漫游。
note-belgium-from-abroad = 人在国外，可以在运营商网站或代充网站按号码充；自己写明可以的品牌很少。
note-belgium-apple-country = 苹果账户换国家以前，余额要用完，订阅要到期，还要有新国家的付款方式。
note-belgium-apple-second = 也可以另用一个苹果账户下载 App：只在“媒体与购买项目”里退出再登录，iCloud 不受影响。
note-belgium-play-country = Google Play 一年只能换一次国家，人要在新国家，还要有那里的付款方式；最多 { $hours } 小时生效，另一篇说 { $other } 小时。
note-belgium-app-safety = 来路不明的安装包别装，借来或买来的苹果账户别登录。

## Travelling with a Belgian card
note-belgium-texts-abroad = 比利时的卡在国外也能收验证码短信，一般免费；手机要有信号，卡要还有效。
note-belgium-fair-use-months = { $months } 个月里在欧盟别国的时间和用量都超过比利时？运营商可以先提醒，{ $weeks } 周后加收费用。
note-belgium-surcharge-cap = 在欧盟超出合理使用量，每 GB 最多加收：{ $this } { $now }，{ $next }起 { $then }（不含税）。
note-belgium-not-eu = 瑞士、土耳其、摩纳哥、英国不在欧盟规定里；有的运营商会算进其中一国。
note-belgium-late-abroad = 人在国外，充进去的话费可能晚一点才显示，Recharge.com 这么写。
note-belgium-reseller-abroad = 手机在国外漫游时，也能按号码直接充，Recharge.com 这么写。

## Leaving, and moving the number
note-belgium-away-months = 离开几个月？到期前充一次，号码就留着；有的品牌在国外也能充。
note-belgium-no-move-no-refund = 不携号转网就退话费，或者退赠送：没查到有这样的权利。
note-belgium-no-legal-minimum = 法律规定话费至少有效多久：没查到，期限由各家自己定。
note-belgium-number-lost = 号码没了以后，多久会给别人：没查到，别指望拿回来。
note-belgium-keep-account = 退款打到银行账户：钱到账以前别销户。
note-belgium-porting-needs = 号码必须还有效；预付费卡一般要报 SIM 的卡号作证明。
note-belgium-porting-time = 转网最多 { $days } 个工作日（核对通过后），或者按约定的日子。
note-belgium-porting-late = 转晚了？每天赔 { $day }，有时 { $some }：{ $months } 个月内向新运营商要；预付费卡可能赔成话费。
note-belgium-porting-price = 转网一般不收钱：原运营商不许收费，新运营商最多收 { $most }（随物价调整）。
note-belgium-porting-credit = 话费不跟号码走：先用完，或者申请退。
note-belgium-porting-place = 人在比利时的时候转，SIM 插在手机里，连着自家网络。
note-belgium-refund-soon = 话费要早点申请退：BASE 和 JIM Mobile 要求转走后 { $months } 个月内。

## No Belgian bank account yet
note-belgium-basic-account = 谁都可以向银行申请基本银行服务，也就是带借记卡的账户；只有法律列出的情况，银行才能拒绝。
note-belgium-basic-cost = 基本服务一年最多 { $price }；材料齐后，银行 { $days } 个工作日内决定。
note-belgium-account-refused = 临时居留的人常被拒绝或约不到时间：让银行书面写明拒绝，再向 Ombudsfin 或 Unia 投诉。
note-belgium-itsme = itsme 要比利时的电子身份证，外国人的电子居留卡也行，跟国籍没关系。
note-belgium-itsme-not-needed = 用银行卡充值不需要 itsme。
note-belgium-iban = 比如 Wise 给的比利时账号，转账用得上，但不能用 Bancontact 按钮付。
note-belgium-app-banks = Payconiq App（正改叫 Bancontact Pay）只能绑名单上的比利时银行，Wise 不行。
note-belgium-wero = 好几家比利时银行的 App 有 Wero，{ $year }起再加 { $count } 家，店里和网上都能付；哪家运营商充值收它，没查到。
note-belgium-wero-since = { $date }起，比利时有银行 App 能用 Wero，起初只能个人之间付。

## Wi-Fi now
note-belgium-station-names = 有免费 Wi-Fi 的车站，SNCB 的页面列了 { $count } 个车站：布鲁塞尔的几个大站和布鲁塞尔机场站、安特卫普、根特、布鲁日、鲁汶、列日、那慕尔、蒙斯、梅赫伦、哈瑟尔特等。
note-belgium-no-train-wifi = 比利时的火车上没有 Wi-Fi。
note-belgium-town-wifi = 很多市镇在图书馆、广场、市政厅装过免费 Wi-Fi，有的可能已经停了。
note-belgium-app-112 = 说不了话或听不见？App { $app } 可以打字求助。

## Scams
note-belgium-embassy-call = 挂掉，自己打 { $number }：使馆不会打电话说你涉案、要你转账，{ $line } 也不会主动打给你，来电号码可以造假。
note-belgium-fraud-signs = 假的实名登记长这样：来电号码隐藏或是外国的，办法不是运营商说的那种，网址不是 { $https } 或是外国域名。
note-belgium-qr-sticker = 街上的二维码别信：可能是贴上去的假码。运营商的网址自己输入。
note-belgium-money-exchange = 私下换汇，钱可能拿不回来，账户也可能被冻结：中国使领馆一再提醒。

## I gave away a card, code or money
note-belgium-fraud-steps = 先打 Card Stop，再找银行止付，然后去当地警察局报案。
note-belgium-keep-proof = 留好证据：聊天记录、付款截图、对方号码，马上报警。
note-belgium-code-gone = 充值码给了别人，往往锁不了了：还是马上打给卖券的店；码是自己的，就赶紧自己充掉。
note-belgium-card-stop-only = Card Stop 只能锁付款卡；SIM 的事找运营商。
note-belgium-dispute = 信用卡的付款有争议，可以在 { $site } 填表。
note-belgium-chinese-passport = 中国护照丢了或被偷？先报警，再用“中国领事”App；外交部热线 { $number }，24 小时有人接。
note-belgium-china-fraud-line = 钱是从国内账户转出去的？国内反诈专线是 { $number }。

## Complaint
note-belgium-disputed-sum = 调解处处理期间，有争议的钱最多冻结 { $months } 个月。
note-belgium-clear-information = 预付费卡也一样：卖家必须说清条件、价钱和怎么找客服。
note-belgium-who-answers = 代充网站的充值码充进去了，还是用不了？归运营商管，Recharge.com 的荷兰条款这么写。

## Which operator, once more
note-belgium-many-names = 没听过的名字很正常：比利时有过 { $count } 家借用别人网络的运营商。

## Tip: back up, once more
note-belgium-phone-pay = 卡加进 Apple Pay 或 Google Pay，多半刷脸或按指纹就行，不用短信验证码：国内的 SIM 不在身边也能付。
note-belgium-backup-wifi = 充值前先连 Wi-Fi 备份手机，别让备份吃掉新充的话费。
note-belgium-voucher-end = 存充值券之前，先看它自己有没有到期日。

## Tip: stay reachable, once more
note-belgium-expect-texts = 别等提醒：Mobile Vikings 停卡前会发，JIM Mobile 在套餐用到 { $percent }% 时会发；别家没查到。

## Tip: Sunday, evening, holiday
note-belgium-online-always = 线上随时能充；家里留一张充值券也管用。
note-belgium-station-hours = 车站里的店不受关门时间限制；哪家卖充值券没查到。
note-belgium-holiday-names = { $count } 个法定假日：元旦、复活节周一、劳动节、耶稣升天节、圣灵降临周一、国庆日、圣母升天节、诸圣节、停战纪念日、圣诞节。
note-belgium-next-holidays = 接下来落在周一到周五的法定假日：{ $first }、{ $second }、{ $third }、{ $fourth }、{ $fifth }、{ $sixth }。
note-belgium-hours-reform = 商店能不能每天开到 { $until }:00？生效没有没查到，只知道政府说好要放宽营业时间。

## Tip: a travel eSIM as a bridge
note-belgium-bridge-use = 比利时的卡能用之前，可以先用旅行 eSIM 顶几天；它只能找卖家充。
note-belgium-bridge-home = 国内的 SIM 留在手机里收银行验证码，移动数据选 eSIM。

## Tip: the right moment
note-belgium-some-days-before = 别等最后一晚：留几天，万一卡被拒或话费到得慢。

## Tip: credit that drains away
note-belgium-app-purchases = App 和游戏可以走运营商代扣：BASE 的叫 { $name }，一次最多 { $most }，要先开通；预付费卡有没有，没写。
note-belgium-apple-billing = 苹果以前的名单里，能走运营商代扣的有 BASE 和 Proximus。
note-belgium-short-numbers = 发短信的短号码：{ $free } 开头免费，{ $sub } 是订阅，{ $adult } 是成人内容，{ $game } 和 { $tone } 是游戏、铃声。
note-belgium-premium-calls = { $first } 开头的号码更贵，从话费里扣：{ $games } 是游戏，{ $adult } 和 { $more } 是成人内容。
note-belgium-price-message = 打 { $prefix } 会先免费报价（{ $since }起）：太贵就挂掉。

## Tip: automatic top-up
note-belgium-auto-where = 自动充值多半是话费快用完时从存的卡里扣钱：在同一个账户里关掉。
note-belgium-auto-end = 离开比利时或不要号码之前，先关自动充值，再删存的卡。
note-belgium-auto-none = Mobile Vikings 有自动充值；Proximus、Orange、BASE、Lycamobile 没查到。
note-belgium-auto-ding = Ding 给一部分运营商提供自动充值，用 Visa 或 Mastercard，每 { $first }、{ $second }、{ $third } 或 { $fourth } 天一次。
note-belgium-card-prices = 报纸写过：这种卡一般 { $from } 到 { $to }。
note-belgium-lost-bank = 银行卡、银行 App 也一起丢了？先打 Card Stop { $number }（国外 { $abroad }）和银行。
note-belgium-lost-new = 带身份证或护照，要一张同号码的新 SIM，再问话费还在不在：只有 Mobile Vikings 说在。
note-belgium-lost-credit = 话费还在吗？Mobile Vikings 说在；别家没查到，问客服。
note-belgium-no-answer-own = 短号、代码要用它所属运营商的 SIM 才能打，还要有信号。
note-belgium-no-answer-old = 别一直试：有些代码老了，可能没了。App 或账户里也看得到余额。
note-belgium-premium-silent = 收费号码别回拨、别回短信；让运营商屏蔽。钱扣了？先书面投诉运营商，再找电信调解处。
note-belgium-child-age = 规定里没查到预付费卡要满几岁。
note-belgium-child-parent = 可以用你的证件给孩子的卡实名登记，激活后给孩子：近亲之间允许。
note-belgium-child-user = 谁登记的，就算谁在用。
note-belgium-own-settings = 给身边的人打电话或发短信，对方屏幕上就有号码。手机设置里，SIM 那一栏也常写着。
note-belgium-own-account = 运营商的 App、账户里也有；装 SIM 的那张大卡上多半印着号码。
note-belgium-own-code = 拨什么代码能查，哪家都没查到。
note-belgium-brands-proximus = Proximus 名下有 Mobile Vikings 和 JIM Mobile；便宜牌子 Scarlet 只有月租。
note-belgium-brands-telenet = BASE 是 Telenet 的：Telenet 的预付费卡就叫 BASE。
note-belgium-brands-orange = Orange 以前叫 Mobistar，还有 hey!，那是月租。
note-belgium-brands-closed = 已经停了的：ALDI Talk 和 Simyo（{ $first }）、Ortel（{ $second }）。想问别的牌子，打名字就行。
note-belgium-who-program = 我是程序，不是真人，也不是官方：不是 Proximus、Orange、BASE、Lycamobile、Mobile Vikings，也不是卖话费的。
note-belgium-who-money = 我不收钱，也不能替你充：你自己在运营商的页面或店里付。
note-belgium-who-never = 打着我的名义要钱、要验证码的，都是骗子。
note-belgium-who-sources = 我说的都来自公开网页，来源和年份写在每一屏下面。
note-belgium-account-needed = 充值不用比利时账户：外国 Visa、Mastercard，现金买券，或者让朋友付，都行。
note-belgium-code-app = 国内号停了？连 Wi-Fi 在银行 App 里确认，或者问银行；不行就换张卡，或到店里付现金。
note-belgium-phone-4g = 换 SIM 没用，流量回不来：要换支持 4G 的手机。
note-belgium-eid-phone = iPhone：设置 → 通用 → 关于本机，有 { $eid } 这一行就能用 eSIM；{ $lock } 要显示没有限制。
note-belgium-no-eid = 没有 { $eid } 这一行？那就买实体卡：带护照去运营商的店。
note-belgium-china-phones = 国行 iPhone 大多不支持 eSIM，{ $air }、{ $newer } 等名单上的新机型除外。
note-belgium-hong-kong-phones = 港版、澳门版 iPhone 说法不一：看关于本机里有没有 { $eid } 一行。
note-belgium-spoilt-guess = 看不清的数字别猜着试。
note-belgium-spoilt-shop = 马上拿剩下的券和付款凭证回店里：没用过的码，店里的供货商也许还能作废。
note-belgium-spoilt-finder = 券丢了？谁捡到谁就能用，要快。
note-belgium-spoilt-right = 换新码或退钱，没查到有这样的规定。
note-belgium-expiry-printed = 看券上印的：印了到期日，就以它为准。
note-belgium-expiry-soon = 券上没印日期？尽早充：充进卡以后，话费另有期限。
note-belgium-sms-which = 短信充值写明的有两家：Mobile Vikings（事先设好）、BASE（先买充值码）。
note-belgium-most-ask = 充大额之前先问运营商；用多少充多少，话费会过期。
note-belgium-apn-what = APN（接入点）是手机找到运营商网络用的名字。填错或空着，有话费也上不了网。
note-belgium-apn-where = 在手机设置的移动网络（蜂窝网络）里填：找“APN”或“接入点”。
note-belgium-service-restart = 1 飞行模式开一下再关，重启，把卡拔出来再插回去。
note-belgium-service-other-phone = 2 把卡插到别的手机试：那边能用，就是这台手机或设置的问题。
note-belgium-service-card = 3 都不行？可能是网络故障（我看不到），或卡没实名、被停、失效了：先问清楚再充。
note-belgium-most-some = 查到两家的上限：Proximus { $older }（旧页面），Orange { $terms }（电子支付）。
note-belgium-expiry-some = Proximus 旧条款写：过了码上日期就作废；别家没查到。
note-belgium-bancontact-days = Bancontact 付款后 { $days } 天内，卖家可以退款。
note-belgium-recharge-fast = Recharge.com：一般 { $minutes } 分钟内到，有时要几分钟。
note-belgium-foreign-always = 欧盟规则不是给长期在比利时用的外国卡定的：原运营商可以加钱。办张比利时卡更稳。
note-belgium-foreign-texts = 外国的卡在这里：欧盟国家的卡收短信免费；别的国家的卡，价钱由它自己的运营商定。
note-belgium-no-papers = 没有任何有效证件，怎么实名没查到。护照就行，不要比利时地址。
note-belgium-app-purchases-month = BASE 的 { $name }：每月默认 { $usual }，可以改，{ $least } 到 { $most }。
note-belgium-ombudsman-mail = 邮箱：荷兰语 { $other }，法语 { $french }；信寄 { $address } Brussels。
note-belgium-no-text-look-up = 用短信或电话查运营商的办法，没查到。
note-belgium-beltegoed = { $name } 是阿姆斯特丹 { $owner } 的名字，是中间商。
note-belgium-airport-wifi = 布鲁塞尔机场的 Wi-Fi：现在怎么连没查到；以前有人说要账号和短信。下面的火车站有 SNCB Wi-Fi。
