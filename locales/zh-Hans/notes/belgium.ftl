## What kind of card
note-belgium-esim-number = 运营商的 eSIM 也有号码，一样按号码充值。
note-belgium-esim-prepaid = 各家预付费卡有没有 eSIM，多半没查到。
note-belgium-eid = iPhone 在设置、通用、关于本机里有 { $eid } 一行，就能装 eSIM。
note-belgium-china-iphone = 大陆卖的 iPhone 大多没有 eSIM。

## Travel eSIM
note-belgium-travel-seller = 比利时的运营商、店里的充值券、拨号代码都充不了它。
note-belgium-travel-wifi = 充值要上网：流量用完了就先找 Wi-Fi。
note-belgium-travel-keep = eSIM 别删。
note-belgium-travel-install = 新的 eSIM 最好连着稳定的 Wi-Fi 装。先看从什么时候算起，有的一装上就算。
note-belgium-travel-qr = 没申请就发来的 eSIM 二维码是骗局，只在卖家自己的网站或 App 里买。

## Which operator
note-belgium-look-at-it = 看手机屏幕顶上的名字，再看卡上印的字。
note-belgium-prefix-hint = 号段只是线索：携号转网以后号码不变。
note-belgium-look-up-names = 公开查询 { $site } 能看到号码现在归哪家运营商。
note-belgium-look-up-brands = 查出来 BASE 可能写成 Telenet，Mobile Vikings 可能写成 Proximus 或别的名字。
note-belgium-small-brand = 小品牌的手机上可能显示它借用的网络的名字。
note-belgium-vikings-block = { $prefix } 号段到{ $until }为止登记为 Mobile Vikings 或 JIM Mobile，之后登记为 Proximus。

## Where to top up
note-belgium-stores = Google Play 和 App Store 只能下载 App，本身不卖话费。
note-belgium-gift-cards = 苹果或谷歌的礼品卡买不了话费。
note-belgium-real-app = 找真的 App：搜运营商的名字，看清是谁发布的。
note-belgium-browser = 商店里没有这个 App？用浏览器上运营商的网站，不用商店账户。
note-belgium-type-address = 运营商的网址自己输入，信息里的链接可能是假的。
note-belgium-bank-button = 付款页上的银行按钮只是付款方式，不等于那家银行的 App 能充值。
note-belgium-bank-cards = 银行的预付卡是付款用的，往里充钱不会变成话费。

## Resellers
note-belgium-own-site = 最好在运营商自己的网站充：代充网站多一道手续，往往还收服务费。
note-belgium-reseller-names = 有 { $first }、{ $second }、{ $third } 这几家；有没有你的比利时运营商，没查到。
note-belgium-wrong-number = 充错号码，钱就回不来了：号码看两遍再付。
note-belgium-reseller-ways = 填号码就直接充上；只填邮箱，收到的是充值码，要自己充。
note-belgium-reseller-fee = 付款前看清服务费，这笔钱必须事先写明。
note-belgium-code-refused = 代充网站的充值码用不了？先照运营商的说明再试，还不行就问运营商。
note-belgium-reseller-mail = 没收到 Recharge.com 的邮件？看看垃圾邮件；付款失败的话，几个工作日内退回。
note-belgium-statement-names = 银行账单上，Recharge.com 可能写成 { $first }、{ $second } 或 { $third }。
note-belgium-ding-pin = 用 Ding 充有些运营商，收到的是充值码，要自己充。
note-belgium-reload-base = ReloadBase 和运营商 BASE 没有关系。
note-belgium-stranger = 陌生人的话费再便宜也别买；谁都不需要你的银行验证码。
note-belgium-cash-out = 把话费换成现金的网站别碰，它要扣掉一大块。

## Which number
note-belgium-format = 手机号一共 { $digits } 位：{ $home }，带国家代码写成 { $abroad }。
note-belgium-read-back = 给别人充？付款前让对方把号码念一遍。

## Paying
note-belgium-foreign-card = 页面上有 Visa 或 Mastercard 标志，外国卡就可以试。银行一般还要你再确认一次，用它的 App 或验证码。
note-belgium-belgian-account = Bancontact 要比利时银行账户的卡。
note-belgium-cash-voucher = 只有现金？去店里买充值券，前提是你这家有。
note-belgium-neobanks = Wise、Revolut、N26：选银行卡付款，别选 Bancontact。
note-belgium-apple-china = { $date }苹果宣布：几家中国银行的 Visa 卡可以在境外用 Apple Pay。页面上有 Apple Pay 就试。
note-belgium-china-card = 中国的银行卡要先开通境外网上支付，最好出国前办好。
note-belgium-chinese-wallets = 支付宝或微信：看 App 里的境外话费充值。没有比利时或者你的运营商，就充不了。
note-belgium-unionpay = 银联：据说很多店的刷卡机收，先问一声；网上充值用别的卡。
note-belgium-bank-code = 验证码是你的银行发的，发到银行登记的手机上。
note-belgium-code-missing = 没收到验证码？重新要一个，只有最新的有效；还不行就打给银行。
note-belgium-pay-window = 付款窗口打不开？换个浏览器试试。
note-belgium-foreign-refused = 有些网站不收外国的卡。
note-belgium-virtual-card = 虚拟卡、一次性卡可能被拒，换普通卡试试。
note-belgium-friend-card = 朋友的比利时银行卡，一般既能当 Bancontact 用，也能当 Visa 或 Mastercard 用。
note-belgium-friend-pays = 请朋友付：用他自己的手机和卡。卡号和验证码都别发。
note-belgium-bancontact-final = Bancontact 付出去的钱自己撤不回来，只有卖家能退。
note-belgium-payconiq = Payconiq App 改叫 Bancontact Pay，老名字到{ $year }底就没了。
note-belgium-card-stop = 银行卡被偷，或者卡的信息给了别人？打 Card Stop { $number }，国外打 { $abroad }。它只能锁付款卡。

## Nothing arrived
note-belgium-check-again = 再核对一遍凭证上的号码和运营商，手机重启一下。
note-belgium-reseller-first = 在代充网站买的？先看垃圾邮件，再问那家网站。
note-belgium-ombudsman = 运营商不管？电信监察员免费：先向运营商投诉，再到 { $site } 填表。
note-belgium-ombudsman-time = 监察员 { $most } 天内答复，平均 { $usual } 天；向运营商的投诉不能超过一年。
note-belgium-ombudsman-phone = 监察员电话：荷兰语、英语、德语 { $other }，法语 { $french }；投诉只收书面的。
note-belgium-consumer = 被店家或网站骗了？到 ConsumerConnect 举报：{ $site }。

## Operator's own shop
note-belgium-bring-id = 带上护照或身份证原件：新卡要先实名登记才能用。
note-belgium-blocked-card = 停了的卡、没激活过的卡要先实名登记，不然充了也没用。
note-belgium-no-address = 两份大学指南说，办预付费卡不要比利时地址。

## Petrol stations, taxi points
note-belgium-fuel-shops = 媒体报道过加油站便利店在卖，哪些连锁没查到。
note-belgium-taxi = 卖话费的出租车服务点：没查到。
note-belgium-fuel-hours = 加油站不受商店关门时间限制，晚上可能还开着。

## Shops
note-belgium-shop-kinds = 媒体报道过在卖的有：报刊亭、小杂货店、加油站便利店。
note-belgium-prints-code = 收银机打出带充值码的小票，照上面写的自己充。
note-belgium-bring-both = 现金和卡都带上：有些店只收 Bancontact。
note-belgium-wrong-ticket = 小票上金额或运营商不对？充值码先别用，马上跟店里说。
note-belgium-read-out = 充值码别在电话里念给任何人，这是有过案例的骗局。
note-belgium-other-shops = 超市和手机店以前也卖充值码，去之前先问。
note-belgium-kiosks = 能充话费的自助机：在比利时没查到。
note-belgium-cash-machines = 取款机：资料里只有取钱和存钱。
note-belgium-energy-points = 给预付电表、气表充钱的点只管能源，充不了手机。
note-belgium-face-value = 充值码上印多少就卖多少。
note-belgium-no-surcharge = { $since }起，店里和网上都不许因为刷卡多收钱。
note-belgium-electronic = { $since }起，店里至少要收一种电子付款，收哪种由店家定。
note-belgium-cash-legal = 现金仍然合法，店里只有特殊情况才能不收。
note-belgium-small-sums = 满多少才能刷卡？{ $before }的报道说店家可以这样定，{ $after }的报道说不可以。
note-belgium-shop-hours = 大多数店周一到周六 { $from } 到 { $to } 开门，周日几乎都关；深夜便利店开着，贵一些。
note-belgium-night-hours = 深夜便利店可以从 { $from } 开到 { $to }，市镇另有规定的除外。
note-belgium-holidays = 公众假日很多店关门，线上照样能充。

## Post office, courier
note-belgium-post-offices = 监管机构列的邮局业务里没有手机充值，不过那份清单只有公共服务。
note-belgium-parcel-points = 卖话费的快递点：没查到。
note-belgium-postal-slip = 用邮政汇款单充值：没查到，别这样汇钱。
note-belgium-bpaid = bpaid 是付款卡，不是电话卡，{ $date }已经停了。

## Paying monthly
note-belgium-paid-in-advance = 有的月租卡要先付钱，看着像预付费：收到账单或付款邀请，付它就行。
note-belgium-two-kinds = 一家可能两种都有，JIM Mobile 就是：在账户里看你的是哪种。

## Without internet
note-belgium-no-data-needed = 发短信、拨号只要有信号，不用上网。
note-belgium-ask-friend = 没有充值券？请能上网的朋友帮你付，让他把你的号码念一遍。
note-belgium-station-wifi = 大火车站有免费 Wi-Fi，用 My SNCB 账户登录。
note-belgium-campus-wifi = 校园里用 eduroam，登录自己大学的账户。
note-belgium-brussels-wifi = 布鲁塞尔有 { $name }：地铁站和图书馆免费，要注册账户。
note-belgium-wifi-safety = 连公共 Wi-Fi 时，最好在银行 App 里付款。

## Tip: budget
note-belgium-bonus-amount = 选够得上赠送的金额：BASE 满 { $from } 才送。
note-belgium-bundle-first = 套餐一般比话费先到期，之后都按原价扣话费。
note-belgium-data-drain = 没套餐时流量扣话费很快：BASE 每兆 { $price }。
note-belgium-data-off = 套餐用完了？先关掉流量，充了再开。
note-belgium-balance-lags = 时不时查一下余额。BASE 的最新用量可能晚一点才显示，比如在国外。
note-belgium-abroad = 在欧盟、挪威、冰岛、列支敦士登，话费跟在比利时一样用。别的国家先看价钱，关掉流量。
note-belgium-fair-use = 在欧盟国外用，也是扣你的话费，可能有合理使用的上限。
note-belgium-paid-texts = { $first } 开头的短号码是收费订阅：发 { $stop } 到那个号码就能退订。
note-belgium-leaving-credit = 携号转网以后，剩的话费找原来的运营商退：{ $weeks } 周内退到银行账户，最多扣 { $fee }。

## Tip: promotions
note-belgium-rule-shown = 赠送规则看运营商自己的页面：Proximus 在线上充值时会显示。
note-belgium-bonus-days = 赠送有自己的有效期：BASE 是 { $days } 天。
note-belgium-fake-reload = 说卡不马上充值就失效的信息是假的，署名 Proximus 也一样：别点链接。
note-belgium-cheap = 群里的便宜代充常是用赃款充的，号码以后可能被停。
note-belgium-report = 可疑邮件转发到 { $mail }，短信就发截图。
note-belgium-report-local = 同一个邮箱，荷兰语是 { $dutch }，法语是 { $french }。
note-belgium-check-payee = 付款窗口里，收款方要是运营商，金额要是你选的。
note-belgium-never-pin = 问你要 PIN 或密码的就是骗子。

## Tip: back up
note-belgium-second-way = 备好第二种付款方式：另一张卡、一点现金，或者一个朋友。
note-belgium-spare-voucher = 备一张没用过的充值券，充值码遮好，前提是你这家有。
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
note-belgium-home-sim = 国内的 SIM 留在有信号的手机里收银行验证码，它的流量关掉。
note-belgium-lost-sim = SIM 丢了或被偷了？{ $hours } 小时内告诉运营商。
note-belgium-emergency = 没话费也能打 { $emergency }，但手机里要有 SIM；报警打 { $police }。
note-belgium-months-vikings = Mobile Vikings 每 { $months } 个月要实名登记一次，用 Bancontact、Visa 或 Mastercard 付一次款就算。
note-belgium-months-base = BASE 当时的规定：用比利时的卡充一次值，算 { $months } 个月的实名登记。
note-belgium-texts-eu = 在欧盟国家收短信免费。
note-belgium-before-leaving = 要离开比利时？趁还能收验证码，先把银行、微信、支付宝、学校的号码换掉。
note-belgium-move-number = 要携号转网？新运营商全办，别先销号，不然号码可能没了。
note-belgium-used-sim = 已经激活的 SIM 别买：登记的是别人，按规定只能给近亲用。
