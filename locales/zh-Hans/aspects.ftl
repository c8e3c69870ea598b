# 打开帮助页后追问的回答，按主题和问法排列：在页面上方说一次

## any
aspect-any-contact = { $contact ->
    [none] 这个电话没查到：看运营商的 App、网站，或装 SIM 的那张大卡。
   *[other] 问 { $brand }：{ $contact }。
}
aspect-any-how = 怎么做，查到的都在下面。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-duration = 要多久，查到的在下面，没写就是没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-cost = 多少钱，查到的在下面，没写就是没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-where = 下面没写的地方，就没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-who = 谁可以办：下面没写就是没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-papers = 要看什么证件：下面没写就是没查到。带好身份证件或护照和凭证。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-refund = 没查到能退钱的规定；还是带着凭证尽快问问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-credit = 话费会怎样：下面没写就是没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-keep-number = 号码能不能保留：下面没写就是没查到，改动之前先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-certain = 是不是这样我说不准，我知道的在下面。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-why = 为什么会这样，我这里看不到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-prevent = 怎么避免：下面没写，就没查到稳妥的办法。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-otherwise = 除了下面这些，别的办法没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-meanwhile = 在那之前什么还能用：下面没写就是没查到。连 Wi-Fi 用 App 打电话不扣话费。
aspect-any-abroad = 在国外是不是一样：下面没写就是没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-consequence = 不这样会怎样：下面没写就是没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-again = 先问清楚，再付、再试。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-done = 知道了。凭证留好，记下时间和对方怎么说。没解决就告诉我。
aspect-any-failed = { $contact ->
    [none] 那就找客服，最好书面。
   *[other] 那就找 { $brand }，最好书面：{ $contact }。
}还没人管就投诉：电信调解处不收费。
aspect-any-privacy = 号码、充值码、你打的字，回复完就不留；存了什么，看 /privacy。
aspect-any-hours = { $hours ->
    [none] 客服时间没查到，工作日试试。线上充值随时都行。
   *[other] { $brand } 客服：{ $hours }。
}
aspect-any-spoken = 他们说什么语言没查到。先试英语，或者写邮件，翻译起来方便。

## stolen
aspect-stolen-contact = 先打 Card Stop，再找银行，再报警：号码在下面。{ $contact ->
    [none] { "" }
   *[other] SIM 的事找 { $brand }：{ $contact }
}
aspect-stolen-how = 打 Card Stop，说要挂失银行卡；再打给银行，说那笔付款的事。
aspect-stolen-duration = 现在就打，越快越好。银行之后要多久没查到。
aspect-stolen-where = 现在先打电话：银行卡打 Card Stop { $cardStop } 和银行，充值码找{ $contact ->
    [none] 运营商
   *[other]  { $brand }：{ $contact }
}。再带证据去当地警察局。
aspect-stolen-who = 最好是持卡人自己打。来不及就你来打，让他在旁边。
aspect-stolen-papers = 都留着：聊天记录、付款截图、对方号码，银行和警察要看。
aspect-stolen-refund = Bancontact 付的银行收不回，只有卖方能退：马上找运营商。别的付法也许能：现在就找银行止付，不敢保证。
aspect-stolen-credit = 话费和银行卡是两回事：先挂失，再查话费余额。
aspect-stolen-keep-number = Card Stop 只封付款卡，不影响手机号。手机突然没信号，马上打给运营商：可能有人在盗用你的号码。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-certain = 给了卡号、验证码或密码就马上打，没扣钱也一样。只给了姓名或手机号就不用，多留心。
aspect-stolen-why = 拿到这些就能刷你的钱，他们要的就是这个。
aspect-stolen-prevent = 找你要 PIN、密码、验证码的就是骗子。网址自己打，催你的电话就挂掉。
aspect-stolen-otherwise = 没有电话？借一部，或者在银行 App 或柜台挂失。
aspect-stolen-meanwhile = 没挂失之前，钱随时可能被刷走。他们的电话、信息都别再回。
aspect-stolen-abroad = 从国外打 Card Stop 有另外的号码，在下面。
aspect-stolen-consequence = 有了卡号或验证码，挂失之前他们都能刷。所以先打电话。
aspect-stolen-again = 不行，先打下面的电话。也别再给对方付钱，说什么都别信。
aspect-stolen-done = 接下来：找银行（还没打的话），再带证据报警；在那边填过的密码都改掉。
aspect-stolen-failed = 没人接？在银行 App 里挂失或直接打给银行，Card Stop 接着打。
aspect-stolen-hours = 别等上班时间：现在就打 Card Stop，或在银行 App 里挂失。
aspect-stolen-spoken = 慢慢说英语：“Block my bank card, please.” 他们说哪些语言没查到，可以请旁边的人帮忙。
aspect-stolen-cost = 电话费多少没查到；不打可能损失更多，现在就打。

## stolen-voucher
aspect-stolen-voucher-contact = { $contact ->
    [none] 别再发码。今天就找卖券的店和运营商；是自己店里机器打的：先打给供货商，号码看自己的合同或单据。
   *[other] 别再发码。今天就找卖券的店，还有 { $brand }：{ $contact }。是自己店里打的：先打给供货商，号码看自己的单据。
}
aspect-stolen-voucher-how = 现在就自己充，照券上写的做。不能用了，多半是被人抢先用了。
aspect-stolen-voucher-duration = 现在：谁先充归谁。
aspect-stolen-voucher-papers = 券、小票、聊天记录都留好，给店里、运营商和警察看。
aspect-stolen-voucher-refund = 很难：用掉以后没查到能退的规定。今天还是去店里和运营商那里问。
aspect-stolen-voucher-certain = 冻结？给出去了就难。马上自己充；不行今天就找运营商和卖券的店。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-voucher-why = 充值码就像现金，谁看到谁能用，骗子要的就是它。
aspect-stolen-voucher-prevent = 充值码别念、别发给任何人，说是“证明”也别给；到手就充。
aspect-stolen-voucher-consequence = 谁有码谁就能充。抢在前面，现在就自己充掉。
aspect-stolen-voucher-again = 不要。别再发码，也别再打钱，说什么都别信。
aspect-stolen-voucher-done = 充上了、余额也多了？那别人就用不了了。聊天记录留好，断掉联系。
aspect-stolen-voucher-failed = 那多半已经被用了。带券和小票去店里，带聊天记录报警。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-stolen-voucher-where = 照券上写的在手机上充；再去卖券的店，带聊天记录去警察局。
aspect-stolen-voucher-who = 谁手里有券谁现在就充，抢在对方前面。
aspect-stolen-voucher-credit = 谁先充归谁。现在就充，再查余额。
aspect-stolen-voucher-otherwise = 店里收银机打出来的？马上打给供货商，停掉没用过的码，再告诉运营商。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-voucher-meanwhile = 别再给码，别再接电话，剩下的自己先充掉。

## stolen-password
aspect-stolen-password-how = 自己打开运营商的网站或 App，换新密码；别处用同一个密码的也换掉。
aspect-stolen-password-certain = 现在就改，没出事也要改。
aspect-stolen-password-consequence = 他们能进你的账户，用里面存着的付款方式。改密码，删掉存着的卡。
aspect-stolen-password-refund = 要是被拿去买了东西：马上带凭证找运营商和银行。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-password-done = 看看账户有没有被改过、有没有买过东西；有就告诉运营商。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-password-failed = 登不进去了？马上告诉运营商账户被盗了。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-stolen-password-contact = 找运营商，用它自己网站上的号码；账户里存过付款方式，再找银行。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-password-duration = 现在就改：几分钟的事，没改之前他们都进得去。
aspect-stolen-password-prevent = 找你要密码的就是骗子。网址自己打，每个账户用不同的密码。
aspect-stolen-password-again = 不行，先到运营商自己的网站换个新密码；旧的别再往哪儿输。

## way
aspect-way-credit = 没查到在两张卡之间转话费的办法；可以直接给那个号码充。
aspect-way-consequence = 在运营商页面上确认付款之前，不会扣钱。
aspect-way-again = 已经付过就先别：先看银行、查余额。
aspect-way-done = 付了？确认页留好，查一下余额。没到账就告诉我。
aspect-way-prevent = 号码、金额看两遍，确认页截个图。
aspect-way-how = { $login ->
    [yes] 线上：登录 { $brand }，选充值，付款。密码不用给别人。
    [no] 线上不用账户：填号码、选金额、付款。店里买码自己充。
   *[none] 选一种方式，我一步步带你。
}
aspect-way-duration = 付款几分钟。多久到账，写明的没几家：到账前凭证留好。
aspect-way-cost = 就是你选的金额。不许因为刷卡多收；代充网站可能收手续费。
aspect-way-where = 线上在运营商自己的网页或 App；或去报刊亭、杂货店、加油站买码，先问有没有。
aspect-way-who = { $others ->
    [yes] 谁都行：{ $brand } 也能充别人的号码，朋友可以付。
    [no] 线上 { $brand } 只能充自己账户里的号码：由本人充，或由他授权。
   *[none] 线上能不能充别人的号码看页面；店里买的码谁充都行。
}
aspect-way-papers = 没查到充值要证件；只有新卡要实名登记。
aspect-way-refund = 到了账就很难退：确认前号码、金额看两遍。
aspect-way-keep-number = 号码不变，充值跟号码没关系。
aspect-way-certain = 付款在运营商自己的页面，不在这里。网址自己打，看清收款方和金额。
aspect-way-otherwise = 用现金买充值券、请朋友付，或者用 App 代替网站。
aspect-way-abroad = 在国外线上充，连 Wi-Fi，运营商页面在那边打得开才行，先试小额。
aspect-way-hours = 线上随时能充；多数店晚上关门，周日几乎都关。
aspect-way-privacy = 你打的字回复完就不留；号码只有末两位留在按钮里。详见 /privacy
aspect-way-failed = 先看银行确实没扣钱，再换：App、别的卡、充值券、请朋友付。

## gone
aspect-gone-how = 是月租就在运营商账户里付账单；这家停了就换一家办新卡。
aspect-gone-consequence = 有账单就得付，到期前先问运营商；停掉的卡里的话费别指望。
aspect-gone-again = 不要：那里没法充，别往里付钱。
aspect-gone-certain = 据我查到的，这家现在没有能充的预付费卡。想确认就打 SIM 上印的号码。
aspect-gone-otherwise = 我知道的预付费卡：{ $brands }。新卡要用证件或护照登记。
aspect-gone-credit = 话费还能不能拿到没查到。有公司接手就问它，别再往里付钱。
aspect-gone-refund = 没查到能退的规定。有公司接手就问它，别再付钱。
aspect-gone-keep-number = 号码还有效才行，由新运营商转过去。先问它。

## sunday
aspect-sunday-where = 线上马上能充。店的话，深夜便利店、加油站可能开着，先问有没有你这家。
aspect-sunday-hours = 多数店晚上关门，周日几乎都关；某一家几点关没查到。线上随时能充。
aspect-sunday-certain = 哪家店都说不准，去之前先问；线上随时都行。
aspect-sunday-spoken = 把这句给他看，法语或荷兰语：« Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## reachable
aspect-reachable-again = 要，每次到期前充一次；日期在 App 或账户里。我可以提醒你：/reminders。
aspect-reachable-consequence = 到期前不充，话费和号码都可能没了。
aspect-reachable-cost = 最少充多少能保号没查到，到期前先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## bridge
aspect-bridge-certain = 过渡用，只有流量；只有卖家能充，比利时的店和运营商不行。

## budget
aspect-budget-how = 套餐用完就关流量，有 Wi-Fi 用 Wi-Fi，充够有赠送的金额。

## calling-abroad
aspect-calling-abroad-cost = 看运营商的价目表，短信也在里面；查到的在下面。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-calling-abroad-otherwise = 连 Wi-Fi 用 App 打电话，不扣话费。

## sim-or-esim
aspect-sim-or-esim-cost = 换卡多少钱没查到，决定前先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-sim-or-esim-how = 找运营商要：给二维码或在 App 里装。连 Wi-Fi 装，别删。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-sim-or-esim-keep-number = 同一家换成另一种，先跟它说好号码不变。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## promotions
aspect-promotions-again = 多久一次、几天之内，付款前页面会显示；查到的在下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-promotions-duration = 赠送有自己的到期日，一般比话费早；查到的在下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-promotions-certain = 运营商自己的 App 或页面付款前显示的才算数；群里的、陌生人说的不算。
aspect-promotions-cost = 充多少才有，付款前页面会显示；查到的在下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-promotions-why = 多半是金额不够、上次充值隔太久，或者这种卡没有赠送：看下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-promotions-prevent = 赠送的用完就关流量：之后都从话费里扣。不时看看还剩多少。

## country
aspect-country-cost = 欧盟国家的卡在这里按欧盟规则跟在家一样；别国的卡问它自己的运营商。
aspect-country-refund = 没查到规定。马上问卖家：没用过的码也许还能退。
aspect-country-certain = 不行：别国的充值券、App 充不了比利时号码，同名的也不行。

## support
aspect-support-cost = 用别的手机或在国外打可能收费；哪个号码免费，查到的在下面。
aspect-support-how = 说号码、什么时候出了什么事；付过款就备好凭证。写邮件能留底。
aspect-support-where = 照下面打电话、写邮件，或去它的营业厅。
aspect-support-who = 最好是登记的本人或付款的人打：可能要核对身份。
aspect-support-failed = 写邮件留底；还不行，找电信调解处，不收费。
aspect-support-papers = 你的号码、什么时候出了什么事；付过款就备好凭证（金额、订单号）。
aspect-support-refund = 拿凭证找收钱的那家：Bancontact 付的款，银行撤不回来，只有卖家能退。
aspect-support-otherwise = 打不通就写邮件或去营业厅，再不行找电信调解处，不收费。
aspect-support-abroad = 从国外打“别的手机”用的号码或写邮件；短号只在它自己的网里能打。

## complaint
aspect-complaint-where = 先书面找运营商，再上调解处的网站，见下面。
aspect-complaint-failed = 运营商不回？带着投诉信底稿和日期找调解处。
aspect-complaint-certain = 预付费也能投诉；结果怎样不敢保证。
aspect-complaint-cost = 不要钱：电信调解处免费。
aspect-complaint-how = 先书面找运营商；没用再上调解处网站。信我可以帮你写。
aspect-complaint-papers = 何时付了多少、凭证、你写给运营商的和它的答复。
aspect-complaint-refund = 不一定能要回来；不过调解处处理期间，有争议的钱先冻结。
aspect-complaint-done = 留底，记下日期。运营商不理或拒绝，就找调解处。

## balance
aspect-balance-cost = 发代码、打电话收不收费没查到；App 或账户里看得到一样的。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-duration = 话费能用多久在另一页：打“有效期”。余额更新可能慢一点。
aspect-balance-who = 代码查的是发出去的那张 SIM；查别的号码要用它的 App 或账户。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-certain = 刚用的可能还没算进去：过一会儿再查，或看 App。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-why = 比想的少？多半是套餐用完后的流量，或收费短信：App 或账户里看得到。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-otherwise = 不用代码就看运营商 App 或账户，或者问客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-abroad = 在国外代码可能不行：连 Wi-Fi 看 App 或账户。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-failed = 那就看 App 或账户；登不进去就问客服。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## offline
aspect-offline-done = 核对券上的品牌和金额，把码充进去，到账前券别扔。
aspect-offline-again = 第一张还没充进去就先别买：先查余额，问问店里。
aspect-offline-how = 说清哪家、多少钱，走之前核对小票，再照券上写的充。
aspect-offline-duration = 收银台当场打出码，你充进去才到账。没到就留着券和小票去问。
aspect-offline-cost = 券上印多少就付多少；不许因为刷卡多收钱。
aspect-offline-where = 报道里提到报刊亭、杂货店、加油站便利店；有没有你这家，要到收银台问。
aspect-offline-who = 谁能买没查到限制，可以请人代买：说清哪家、多少钱，把券带回来。
aspect-offline-papers = 没查到买充值券要证件；买新卡要身份证件或护照。
aspect-offline-refund = 充进去的，没查到能退的规定；没用过的也许行：马上带券和小票跟店里说。
aspect-offline-certain = 说不准：付钱前在收银台问有没有你这家。
aspect-offline-otherwise = 线上随时能充，或者请朋友付。在店里有现金就行。
aspect-offline-abroad = 不行：别国的充值券充不了比利时号码。人在国外就线上充。
aspect-offline-failed = 那就换一家：报刊亭、加油站、深夜便利店；或者线上充、请朋友付。
aspect-offline-hours = 多数店晚上关门，周日几乎都关；深夜便利店、加油站可能开着。线上随时能充。
aspect-offline-spoken = 把这句给他看，法语或荷兰语：« Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## machines
aspect-machines-papers = 跟普通预付费卡一样，先用证件或护照实名登记。
aspect-machines-who = 谁用就登记谁，跟别的预付费卡一样：用身份证件或护照实名。
aspect-machines-duration = 跟普通预付费卡一样，用到到期日，App 或账户里看；设备不会提醒，记下来。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-machines-how = 线上按号码充，不用在设备上操作。
aspect-machines-certain = 也许已经停了：很久没充的卡可能到期。付钱前先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-machines-again = 要，每次到期前充，设备用得少也一样。很久没充的，先问卡还能不能用。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## payment
aspect-payment-why = 名字在变：Payconiq App 正改成 Bancontact Pay。以付款页现在显示的为准。
aspect-payment-refund = 拿凭证找收钱的那家：Bancontact 付的款，银行撤不回来，只有卖家能退。
aspect-payment-certain = 以付款页为准：显示的就收。确认之前不扣钱。
aspect-payment-cost = 没查到运营商收手续费；代充网站或银行可能收。确认前看清总额。
aspect-payment-who = 付款的人只要知道号码和运营商；用自己的卡、自己的手机。
aspect-payment-otherwise = 去店里用现金买充值券，或者请朋友付。
aspect-payment-privacy = 付款在运营商的页面上，不在这里。卡号、验证码别发给我。
aspect-payment-failed = 先看银行确实没扣钱，再换办法：另一张卡、付现金买券、请朋友付。

## scam
aspect-scam-contact = { $contact ->
    [none] 别打信息里的电话：到运营商的 App 或网站里找号码。
   *[other] 别打信息里的电话。{ $brand }：{ $contact }
}
aspect-scam-how = 自己打开运营商的 App，或自己输网址：真的提醒，那里也看得到。
aspect-scam-duration = 别急，慢慢核实：催你就是骗术的一部分。
aspect-scam-where = 先转发到下面的地址，再删掉。钱已经没了就留着，去当地警察局。
aspect-scam-who = 背后是谁看不出来：名字和来电号码都能作假。找你要 PIN、密码、验证码的就是骗子。
aspect-scam-refund = 已经付了钱、给了什么？跟我说一句：那要先打别的电话。
aspect-scam-keep-number = 真要停号，账户或运营商的 App 里会有：看过再信。
aspect-scam-certain = 对方是真是假我查不了。运营商自己的 App 或网站没这么说，就当是假的。
aspect-scam-why = 他们要卡号、验证码或钱，借个你信得过的名字。收到它不代表你做错了什么。
aspect-scam-prevent = 拉黑对方，把信息转发到下面的地址。完全挡住是做不到的。
aspect-scam-consequence = 只是点开、什么都没填：关掉，一般就没事。填过、付过什么，现在就告诉我。
aspect-scam-again = 不要。别再点开，别回复，别回拨。转发举报，然后删掉。
aspect-scam-done = 给过什么、付过钱，跟我说一句。没有就删掉，拉黑对方。
aspect-scam-cost = 别通过那条信息付钱。账户或运营商 App 里真显示要充，就在那里自己充。
aspect-scam-papers = 什么都别给他们。信息、对方号码、时间留好，举报或报警用。
aspect-scam-credit = 什么都不给，话费就还在。到运营商自己的 App 里看余额。
aspect-scam-otherwise = 想确认，只用运营商自己的 App、网站或营业厅，别用信息里给的。
aspect-scam-meanwhile = 再打来、再发来：别接，别给任何东西，挂掉。
aspect-scam-failed = 再打来就挂掉，拉黑号码。已经给了什么，跟我说一句。
aspect-scam-hours = 不用等：现在什么都别给，运营商 App、网站随时能看。

## scam-voucher
aspect-scam-voucher-certain = 别给：你的充值码只有你自己用得着。照券上写的自己充。
aspect-scam-voucher-why = 充值码就像现金，谁看到谁能用。
aspect-scam-voucher-consequence = 谁拿到谁就能充，很难追回。已经给了？告诉我。
aspect-scam-voucher-again = 不要。一个码都别给，第一个、下一个都别给。

## lost
aspect-lost-contact = { $contact ->
    [none] 银行卡、银行 App 也丢了？先打 Card Stop { $cardStop } 和银行。再用任何电话打给运营商挂失 SIM，号码在它的网站或装 SIM 的大卡上。
   *[other] 银行卡、银行 App 也丢了？先打 Card Stop { $cardStop } 和银行。再让 { $brand } 挂失 SIM：{ $contact }。
}
aspect-lost-how = 用任何电话打过去，报号码，说要挂失 SIM；再要一张号码不变的新卡。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-duration = 现在就报，别过今天。新卡要多久没查到，打电话时问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-cost = 补卡多少钱没查到，办之前先问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-where = 挂失打电话就行。补卡去运营商的营业厅最稳，先问要带什么。
aspect-lost-who = 最好由登记的本人打，或者两个人一起打。你自己能不能办没查到。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-papers = 身份证件或护照，加上号码；装 SIM 的那张大卡还在就一起带。
aspect-lost-refund = 被别人用掉的话费，没查到能退的规定。先挂失，再问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-credit = 有几家会保留，多数没查到：挂失时顺便问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-keep-number = 要一张号码不变的新卡，号码就还是你的。别先去买新号。
aspect-lost-certain = SIM 找运营商挂失，Card Stop 只管银行卡。银行卡、银行 App 也一起丢了？两边都打。
aspect-lost-prevent = 现在先让运营商挂失。以后：SIM 设 PIN，手机设锁屏，PIN、PUK、号码写在纸上。
aspect-lost-otherwise = 没手机？借一部打，用电脑写邮件，或带证件去营业厅。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-meanwhile = 用别的手机连 Wi-Fi，App 照样能用；短信验证码要等新卡。
aspect-lost-abroad = 从国外打“别的手机”用的号码，或者写邮件。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-lost-consequence = 没挂失之前，捡到的人能用你的话费，还可能看到验证码。马上挂失。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-again = 先别买新卡：先要一张号码不变的 SIM。
aspect-lost-done = 挂失以后，要一张号码不变的新卡。银行卡、银行 App 也丢了？再打 Card Stop 和银行。
aspect-lost-failed = 那就写邮件，或带证件去营业厅；几点打过电话记下来。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-why = 谁拿着 SIM，谁就能用你的话费、收你的验证码，所以先挂失。

## blocked
aspect-blocked-how = 手机要 PUK 时输进去，再设新 PIN。PUK 在账户里或装 SIM 的大卡上，别乱猜。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-where = PUK 在运营商账户里、装 SIM 的大卡上，或者问客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-who = 最好由登记的本人去问：客服可能要核对身份。
aspect-blocked-papers = 号码，加身份证件或护照；SIM 上印的卡号也有用。
aspect-blocked-credit = PIN、PUK 不影响话费；能留多久，看上次什么时候充的。
aspect-blocked-keep-number = 号码不变：跟 PIN、PUK 没关系。
aspect-blocked-why = PIN 错太多次就会锁卡，被偷时能保护你。
aspect-blocked-prevent = PIN、PUK 写在纸上，别跟手机放一起。
aspect-blocked-meanwhile = 解锁之前收不到电话和短信；连 Wi-Fi 还能用 App。
aspect-blocked-again = 别猜了：PUK 错太多次，卡可能就废了。问客服要对的。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-failed = PUK 不对？别再试，去问：可能要补一张号码不变的新卡。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-blocked-certain = PIN 输错只是锁卡，有 PUK 就能解开。不是这个原因就去问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-done = 解开了？PIN、PUK 写在纸上。还锁着？别猜，去问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-consequence = 别乱试：PUK 错太多次，卡可能就废了，只能补卡。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-otherwise = 大卡丢了？运营商账户里看 PUK，或者让客服查。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## cut-off
aspect-cut-off-papers = 号码、SIM 卡本身、身份证件或护照。
aspect-cut-off-duration = 停了多久还能找回，没查到：今天就问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-cut-off-refund = 没查到过期卡能退话费的规定，还是问一下。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-cut-off-credit = 号码没了，话费一般也没了。付钱之前先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-cut-off-keep-number = 早点问也许还能：只有运营商看得到。付钱之前先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-cut-off-certain = 我看不到，客服看得到。付钱之前先问号码还在不在。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-cut-off-why = 预付费卡太久不充就会停，多久由每家自己定。
aspect-cut-off-prevent = 到期前几天就充。我可以提醒你：/reminders。
aspect-cut-off-otherwise = 号码真没了：买新卡、新号码，用证件或护照实名登记。
aspect-cut-off-meanwhile = 连 Wi-Fi 还能用 App；这个号码收不到验证码了。
aspect-cut-off-consequence = 时间久了号码可能给别人：银行和各个 App 里绑的号码要换掉。
aspect-cut-off-again = 先别充。先问：号码没了，充多少都回不来。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-cut-off-done = 他们说号码还在，再付钱。哪天问的、怎么答的，记下来。
aspect-cut-off-failed = 那号码多半没了：带证件或护照办新卡，银行绑的号码也换掉。
aspect-cut-off-abroad = 在国外先用“别的手机”的号码或写邮件问，再付钱。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## not-arrived
aspect-not-arrived-how = 先照下面查余额。还没有，就拿付款凭证打给客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-where = 钱扣没扣看银行，到没到看余额。在店里或代充网站买的，先问那边。
aspect-not-arrived-who = 谁付的谁去问最好：付款凭证在他手里。
aspect-not-arrived-papers = 付款凭证（时间、金额、订单号）和充的那个号码。
aspect-not-arrived-refund = 一直不到账：拿凭证找收钱的那家，要话费或退钱；Bancontact 付的款，银行撤不回来。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-credit = 扣了款的，凭凭证查得到：到账之前一直留着。
aspect-not-arrived-certain = 我这里看不到：钱扣没扣看银行，到没到看余额。
aspect-not-arrived-why = 我这里看不到。对一下确认单上的号码和金额：常见的是号码打错、没付完、到账慢。
aspect-not-arrived-prevent = 下次号码看两遍，等到确认页，截个图。
aspect-not-arrived-otherwise = 别再付。现在要打电话：连 Wi-Fi 用 App，或借别人手机。
aspect-not-arrived-meanwhile = 连 Wi-Fi 用 App 打电话不扣话费；卡里原来的还能用。
aspect-not-arrived-abroad = 有代充网站说在国外到账可能慢。打“别的手机”用的号码，或写邮件。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-consequence = 凭证在就不要紧。不过早点问，拖久了难查。
aspect-not-arrived-again = 不行，先别付：看银行扣没扣、余额变没变。
aspect-not-arrived-duration = 查到的说法在下面。钱扣了还没到？拿付款凭证去问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-done = 凭证留好，记下时间，别付第二次；还不到账就拿凭证去问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-failed = 那就带付款凭证书面问，期间别再付。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-not-arrived-keep-number = 号码不变：到账晚跟号码没关系，只看卡的到期日。

## refused
aspect-refused-contact = 先找你的银行：为什么拒付，银行才知道，运营商只看得到被拒。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-refused-how = 在银行 App 里打开网上和境外支付，确认没扣款再试一次。不行就换下面的办法。
aspect-refused-cost = 境外付款银行可能收手续费，问银行；运营商这边没查到，确认前看清总额。
aspect-refused-who = 朋友可以替你付：用他自己的手机和卡。卡号和验证码谁也别发。
aspect-refused-refund = 被拒的一般没扣钱，到银行里看看；真扣了，就别再付。
aspect-refused-certain = 被拒一般是银行或页面的原因。钱要是扣了，就别再付。
aspect-refused-why = 多半是银行：没开网上或境外支付，或者验证码没收到。有的网站也不收外国卡。
aspect-refused-prevent = 留条后路：另一张 Visa 或 Mastercard、买充值券的现金，或者朋友。
aspect-refused-otherwise = 换一张 Visa 或 Mastercard，付现金买充值券，或者请朋友付。
aspect-refused-again = 先看银行：确实没扣钱才能再试，最多一次，再不行就换办法。
aspect-refused-failed = 那就别用这张卡了：付现金买充值券，或者请朋友付。
aspect-refused-privacy = 卡号和验证码只在付款页填，别发到聊天里，也别发给我。
aspect-refused-done = 成功了？确认页留好。不行就换办法：付现买券，或请朋友付。
aspect-refused-where = 去店里可以付现金买充值券：报刊亭、杂货店、加油站，先问有没有你这家。

## wrong
aspect-wrong-contact = 马上找收钱的那家：店、网站或运营商。名字忘了？看邮件或银行账单。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-wrong-how = 找收钱的那家，带凭证，报打错的号码和对的号码。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-wrong-duration = 马上问：没用的码也许还能作废，到了账的就难了。
aspect-wrong-who = 那号码是谁的，没查到办法。找卖家，别找陌生人。
aspect-wrong-papers = 付款凭证、订单号、打错的号码和对的号码。
aspect-wrong-refund = 别抱太大希望：没查到能退的规定。还是马上带凭证去问收钱的那家。
aspect-wrong-certain = 到了那个号码上，多半拿不回来了；没人用过的码也许还能作废。
aspect-wrong-prevent = 号码复制，别手打；看两遍；先充小额。
aspect-wrong-otherwise = 不肯就书面投诉，之后找电信调解处，不收费。
aspect-wrong-again = 不行，先把第一笔问清楚。之后再充，号码看两遍，先充小额。
aspect-wrong-done = 对方的答复留好。拒绝的话书面投诉，再找电信调解处，不收费。
aspect-wrong-credit = 话费已在那个号码上；能不能收回只有卖家知道，马上带凭证问。

## voucher-refused
aspect-voucher-refused-contact = 找运营商；码看不清就找卖券的店。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-how = 照券上写的做，手机里插同一家的 SIM。
aspect-voucher-refused-papers = 券和小票都带上。
aspect-voucher-refused-refund = 没查到能退的规定。先带券和小票去店里，再找运营商。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-credit = 没用掉的码还不算丢：券留好，看看上面有没有到期日。
aspect-voucher-refused-certain = 看券：印了日期就以它为准。用没用过，只有运营商查得到。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-why = 多半是打错数字、别家或别国的码、已经用过，或过了券上的日期。
aspect-voucher-refused-otherwise = 运营商网页或账户里能填码的话试试；不行就打电话。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-again = 不行，先别买：数字再对一遍，还不行就停下来问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-failed = 那就别再试。带券和小票去问；没人管就回店里。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-voucher-refused-privacy = 充值码就像现金：别发券的照片，别念给任何人。
aspect-voucher-refused-done = 充进去了？查余额，到账前券留着。不行就带券和小票去问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## voucher-spoilt
aspect-voucher-spoilt-contact = 先找卖券的店，再找运营商。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-spoilt-how = 带上剩下的券和付款凭证回店里，问供货商能不能作废没用过的码。
aspect-voucher-spoilt-duration = 今天就去：没人用过，才也许还能作废。
aspect-voucher-spoilt-where = 去卖券的那家店：它的供货商也许还能作废这个码。
aspect-voucher-spoilt-papers = 剩下的券、小票，或者有日期和金额的银行记录。
aspect-voucher-spoilt-refund = 没查到能换码或退钱的规定。供货商也许还能作废，今天就去店里问。
aspect-voucher-spoilt-credit = 码没充进去，钱就不在卡里；拿不准就查余额。
aspect-voucher-spoilt-why = 谁有码谁能用，原来是谁的看不出来，所以店里才谨慎。
aspect-voucher-spoilt-prevent = 当场就在店里充掉，到账前券别扔。
aspect-voucher-spoilt-otherwise = 店里不肯？带券或付款凭证找客服。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-voucher-spoilt-consequence = 谁捡到谁就能用，所以要快。
aspect-voucher-spoilt-again = 不行，先别买：问店里旧的能不能作废；看不清的数字别猜。
aspect-voucher-spoilt-failed = 那就带券和小票找客服，再不行就书面投诉。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-voucher-spoilt-certain = 不敢保证：没用过的码，店里的供货商也许能作废。今天就去问。
aspect-voucher-spoilt-done = 店里不肯，就带券和小票找客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## voucher
aspect-voucher-duration = 看券：印了日期就以它为准；没印就早点用。
aspect-voucher-how = 照下面的办法充，再看余额。充不进去？核对数字，再问客服，别一直试。
aspect-voucher-cost = 券上印多少就付多少；不许因为刷卡多收钱。
aspect-voucher-refund = 充进去的，没查到能退的规定；没用过的也许行，今天带券和小票去店里问。
aspect-voucher-certain = 以券为准：跟我说的不一样，就照券上写的做。
aspect-voucher-prevent = 码别给人看，马上充；到账前券别扔。
aspect-voucher-consequence = 谁看到码谁就能充。给人看过、发过群？现在就自己充掉，再删照片。
aspect-voucher-again = 一个码只能用一次。不行？数字再对一遍，还不行就问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-done = 好：查一下余额，到账前券别扔。
aspect-voucher-failed = 数字再对一遍就停，带券和小票去问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-voucher-privacy = 码回复完就不留。别给别人看：谁看到谁能充。

## drain
aspect-drain-how = 手机设置里关掉流量；话费支付和收费短信在运营商 App 里关，或问客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-drain-cost = 没有套餐时，流量、通话都按原价扣；查到的价格在下面。
aspect-drain-where = 运营商 App 或账户的用量里，看得到扣在哪儿。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-drain-refund = 用掉的流量难退；不是你要的话费支付、收费短信，向运营商书面投诉。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-drain-certain = 没有套餐就是这样：全按原价扣话费。在 App 里看套餐还在不在。
aspect-drain-why = 多半是没套餐还用流量，其次是话费支付和收费短信。App 或账户里看得到。
aspect-drain-prevent = 套餐用完就关流量；话费支付、收费短信在 App 里关，或让客服关。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-drain-consequence = 不关就一直扣：先把流量关掉，现在就关。
aspect-drain-again = 先弄清扣在哪儿再充，不然新充的照样没了。
aspect-drain-done = 好，明天再查一次余额；还在扣就问客服扣的是什么。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## premium
aspect-premium-how = 手机里拉黑那个号码，再让运营商关掉收费号码和短信。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-premium-refund = 也许：先向运营商书面投诉，再找电信调解处。不敢保证。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-premium-why = 他们就等你回拨、回复：响一声、中奖、包裹，都是诱饵。
aspect-premium-prevent = 陌生号码别回拨，短信别回；让运营商关掉收费号码。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-premium-again = 不要：别回拨，别回复，每次都可能再扣钱。
aspect-premium-done = 明天查余额，还在扣就书面投诉。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-premium-cost = 从话费里扣；扣多少各号码不同。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-premium-consequence = 不回拨、不回复，一般就不会再有事；每打一次、发一条都可能再扣。

## no-data
aspect-no-data-how = 打开流量，开关一次飞行模式，重启；在国外还要开数据漫游。再看 App 里套餐还在不在。
aspect-no-data-refund = 没查到这种能退。先弄清充到的是话费，还是也有套餐。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-no-data-credit = 余额里看得到就还在；没套餐，流量会一点点扣话费。
aspect-no-data-certain = 有话费不等于有套餐：App 或账户里看得到哪些在用。
aspect-no-data-why = 多半是有话费没套餐、流量或漫游没开，或缺接入点（APN）。
aspect-no-data-otherwise = 先用 Wi-Fi：大火车站、图书馆、校园里有。连 Wi-Fi 用 App 打电话不扣话费。
aspect-no-data-again = 不要为这个再充。先看话费在不在、套餐有没有。
aspect-no-data-done = 能上网了吗？还不行就把 SIM 插别的手机试，看是不是手机的问题。
aspect-no-data-failed = 那就问这张卡的上网功能开了没有。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-no-data-where = 套餐、在用哪些，看运营商 App 或账户；开关在手机设置的移动网络里。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-no-data-meanwhile = 连 Wi-Fi 能用 App；有话费或套餐，电话短信照常。

## no-service
aspect-no-service-credit = 没信号不扣话费。充值前先问：停掉的卡充不进去。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-no-service-why = 手机或设置、卡没登记、锁了、停了，或这里网络故障。插别的手机一试就知道。
aspect-no-service-meanwhile = 连 Wi-Fi 还能用 App；电话短信收不到；紧急电话也许还能打。
aspect-no-service-again = 先别为这个充值：先弄清卡还能不能用。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-no-service-consequence = 刚才给过别人验证码吗？那可能是号码被盗：马上打给运营商和银行。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-no-service-failed = 那就问卡登记了没有、锁没锁、停没停，再决定充不充。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## no-answer
aspect-no-answer-otherwise = App、账户里看得到一样的，或者问客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-no-answer-why = 代码只能用那家的 SIM 打，还要有信号；有些是旧资料里的，可能不能用了。
aspect-no-answer-again = 别一直打：看 App 或账户，或者问客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-no-answer-abroad = 在国外代码、短号可能打不通：连 Wi-Fi 看 App 或账户。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## validity
aspect-validity-duration = { $months ->
    [none] 这家能用多久没查到；你自己的日期在 App 或账户里。
   *[other] { $brand } 的话费：最后一次充值起 { $months } 个月；你自己的日期在 App 或账户里。
}
aspect-validity-how = 在 App 或账户里看日期，提前几天充。我可以提醒你：/reminders。
aspect-validity-cost = 最少充多少能保号没查到，到期前先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-validity-where = 你自己的到期日在运营商 App 或账户里。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-validity-refund = 没查到过期话费能退的规定。到期前充能不能接着用，看下面这家怎么写。
aspect-validity-credit = { $months ->
    [none] 这家的话费能留多久没查到：看 App 或账户里的日期，到期前充。
   *[other] { $months } 个月内再充就还在；过了就没了。
}
aspect-validity-keep-number = 到期前充，号码就是你的；过了期可能就没了。
aspect-validity-certain = 以运营商 App 或账户里的日期为准，去看一眼。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-validity-why = 预付费卡不充就会到期，期限各家自己定，法律规定没查到。
aspect-validity-prevent = 提前几天充；我可以提醒你：/reminders。
aspect-validity-abroad = 在国外到期日照样算。在那边可以线上充，看这家允不允许。
aspect-validity-consequence = 不管它，过期后话费和号码都可能没了。到期前记得充。
aspect-validity-again = 要，每次到期前充一次。充一次能用多久，查到的在下面。
aspect-validity-done = 好，在 App 里看看新日期出来没有。我可以提醒你：/reminders。

## leaving
aspect-leaving-how = 要退话费：先让新运营商把号码转过去，再找原来那家退剩下的，要有银行账户。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-leaving-duration = 卡用到到期日为止，在 App 或账户里看；到期前充值可以延长。
aspect-leaving-cost = 欧盟、挪威、冰岛、列支敦士登跟这里一样；别处，包括英国，先查价格。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-leaving-papers = 退款要号码，还要一个银行账户，钱到之前别销户。
aspect-leaving-refund = 只有把号码转到别家才行；不转号，没查到能退的权利，那就用完。
aspect-leaving-credit = 卡到期，话费也没了。用完它，或者转号后找原来那家退。
aspect-leaving-keep-number = 每次到期前充，号码就一直是你的；在国外线上充，看这家允不允许。
aspect-leaving-prevent = 走之前：把银行和各个 App 里的号码换掉，关掉自动充值。
aspect-leaving-otherwise = 不想转号？那就走之前把话费用完。
aspect-leaving-abroad = 在国外也能收验证码短信，一般免费，只要有信号、卡还有效。
aspect-leaving-consequence = 过期后话费、号码都可能没了，号码还可能给别人。先把银行绑的号码换掉。
aspect-leaving-done = 好。钱到之前旧卡留着；看看银行那边是不是新号码了。
aspect-leaving-where = 退话费找原来那家（网站或书面），转号找新的那家。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-leaving-again = 要保号，每次到期前充一次；最少充多少没查到，先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## credit-left
aspect-credit-left-how = 书面申请，写上号码；号码已转走的，还要给银行账户。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-who = 去世亲人的话费谁能申请，没有一家写明。以家属身份写信，附死亡证明。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-papers = 号码和银行账户；人已去世的，再加死亡证明。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-refund = 号码转到别家的才行，找原来那家；不然没查到能退的权利。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-otherwise = 不转号的话，趁卡还有效把话费用完。
aspect-credit-left-failed = 那就向原来那家书面投诉，再找电信调解处，不收费。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-duration = 转走后尽快申请：多久内申请、多久到账，查到的在下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-certain = 不把号码转到别家，没查到能退的权利：那就用完它。
aspect-credit-left-keep-number = 号码有效时由新运营商转，就能留；话费再找原来那家退。

## porting
aspect-porting-contact = 找新运营商，它全办；原来那家只管退话费。
aspect-porting-how = 找新运营商办，报号码和 SIM 卡号。原来的别先停。
aspect-porting-duration = 核对过后很快，规定的天数在“时间、费用、退款”里。
aspect-porting-cost = 原来那家不许收费，新的一般也不收。
aspect-porting-where = 在比利时办，SIM 插在手机里，连着这张卡自己的运营商。
aspect-porting-papers = 一般要 SIM 卡号；办新卡还要身份证件或护照。
aspect-porting-refund = 能，要申请：转走后尽快找原来那家，给银行账户，可能扣手续费。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-porting-credit = 话费不跟着号码走：先用完，或者转走后找原来那家退。
aspect-porting-keep-number = 能，就是为了保号。申请时号码要有效，所以别先停卡。
aspect-porting-meanwhile = 转过去之前旧卡照用，转好后只有新卡能用。
aspect-porting-abroad = 别在国外办：人在比利时、SIM 连着自己运营商时办。
aspect-porting-consequence = 先停旧卡，号码可能就没了。让新运营商来办。
aspect-porting-done = 好。新卡能用了，尽快找原来那家退剩下的话费。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-porting-failed = 晚了或被拒？书面问新运营商原因，再找电信调解处，不收费。

## identify
aspect-identify-how = 在营业厅出示原件，由他们登记。远程的话，规定里写的是 eID 和网上付款。
aspect-identify-duration = 登记后多久能用没查到；重启手机，打个电话试试。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-identify-where = 去营业厅最稳；每家至少有一种办法。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-identify-who = 谁用谁登记。没激活的可以给任何人；激活了的只能给近亲。
aspect-identify-papers = 带原件：护照，或比利时、欧盟国家的身份证，或官方的临时替代证件。别的证件（比如 annex）收不收没查到，买之前问运营商的店。
aspect-identify-credit = 没登记被停的卡，法律不给补偿；话费回不回得来，要问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-identify-certain = 要登记：在比利时，没实名登记的卡用不了，不管店家怎么说。
aspect-identify-why = 比利时法律规定，预付费卡都要实名登记。
aspect-identify-otherwise = 没有电子身份证，就带护照去营业厅。
aspect-identify-meanwhile = 登记之前卡用不了：电话、短信、流量都没有。连 Wi-Fi 能用 App。
aspect-identify-consequence = 不登记就停卡：电话、短信、流量都没有，法律也不给补偿。
aspect-identify-again = 搬家、换证不用重办。但运营商可能再要：只在它自己那里办。
aspect-identify-done = 好，重启，打个电话试试。不行就问登记进去了没有。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-identify-failed = 那就带证件原件去营业厅。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-identify-privacy = 证件只给运营商看：营业厅、它自己的网站或 App。我不需要。

## abroad
aspect-abroad-how = 手机设置的移动网络里：出发前关掉数据漫游，知道价格的地方再开。
aspect-abroad-duration = 度假没关系。几个月里在那边用得比这边多，运营商可能提醒并加收。
aspect-abroad-cost = 欧盟、挪威、冰岛、列支敦士登跟这里一样；别处先查价格。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-abroad-credit = 欧盟里跟这边一样扣；欧盟外用流量很快就可能扣光，把流量关掉。
aspect-abroad-keep-number = 号码不变；只是到期日照样算，到期前记得充。
aspect-abroad-certain = 欧盟、挪威、冰岛、列支敦士登可以；别处看你这家，出发前查。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-abroad-prevent = 出发前关数据漫游；到了用 Wi-Fi，SIM 留在手机里收短信。
aspect-abroad-otherwise = 用 Wi-Fi，或买旅行 eSIM 上网；比利时 SIM 留着收短信验证码。
aspect-abroad-meanwhile = 在国外能收验证码短信，一般免费，要有信号、卡有效。
aspect-abroad-consequence = 在欧盟外开着流量，话费很快扣光。不知道价格就先关掉。
aspect-abroad-again = 在国外连 Wi-Fi 线上充，看这家允不允许；别买当地的充值券。

## friend
aspect-friend-how = 把运营商名字和号码打成字发给朋友；他用自己的手机和卡付。
aspect-friend-certain = 朋友在运营商自己的页面、用自己的卡付，就没问题。突然要验证码的是骗局，先打电话确认。
aspect-friend-refund = 充错号码很难退：付之前让他念一遍号码。
aspect-friend-abroad = 在国外要看那家的页面收不收：用 Visa 或 Mastercard，先充小额。
aspect-friend-privacy = 只要号码和运营商。卡号、验证码，朋友之间也别发。
aspect-friend-done = 好，查一下余额；没到的话，问清楚之前谁都别付第二次。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## reseller
aspect-reseller-contact = 先找代充网站自己的客服页：钱是它收的。它客服的邮箱没查到。
aspect-reseller-cost = 可能收手续费，付款前必须写清楚：总额跟实际充到的话费比一比。
aspect-reseller-refund = Recharge.com：号码对、没充成的退；充错号码、买错国家或运营商的码不退。
aspect-reseller-certain = 代充网站不是运营商：卖不卖你这家，只有它的页面知道。运营商自己的页面更稳。
aspect-reseller-how = 填号码的直接到账；只填邮箱的会收到码，照邮件写的充。
aspect-reseller-prevent = 下次去运营商自己的页面；号码看两遍，先充小额。
aspect-reseller-otherwise = 运营商自己的页面或 App、店里的充值券，或者请朋友付。
aspect-reseller-again = 不要：代充网站没回复之前别付第二次，先看垃圾邮件。
aspect-reseller-failed = 那就向代充网站书面投诉；被骗或对方不管，可以向 ConsumerConnect 举报。
aspect-reseller-done = 那就写信给代充网站，附订单号和付款凭证；期间别再付。
aspect-reseller-who = 找你付钱的网站，别找收到的人：那号码是谁的，没查到办法。

## children
aspect-children-papers = 父母用自己的证件或护照登记就行，登记的父母算使用人。
aspect-children-certain = 只限近亲：父母登记，激活后可以给孩子。最低年龄没查到。
aspect-children-prevent = 预付费卡最多花完话费；收费号码和话费支付可以让运营商关掉。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-children-credit = 最多花完话费；不过收费号码和话费支付也从里面扣。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-children-who = 父母用自己的证件登记；登记的父母算使用人，卡可以给孩子。
aspect-children-how = 买卡，父母在营业厅用自己的证件登记，再给孩子。

## warned
aspect-warned-certain = 可能真也可能假：别点链接，看运营商 App 或账户，或者问客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-warned-consequence = 要是真的，不管它，话费和号码都可能没了。今天就看 App 或账户。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-warned-again = App 或账户里确实快到期，就在那里自己充，别点链接。
aspect-warned-how = 自己输运营商网址或开 App，看日期，快到了就在那里充。

## account
aspect-account-how = 没有的话：别国的 Visa 或 Mastercard、付现买券、请朋友付。Bancontact 要比利时银行的卡。
aspect-account-otherwise = 别国的 Visa 或 Mastercard、店里付现金、请朋友付都行：充值不用账户。
aspect-account-certain = 用 Bancontact 要比利时银行的卡；光是充值不用账户。

## seller
aspect-seller-certain = 旅行 eSIM 只有卖家能充；比利时的运营商、商店、充值券都不行。
aspect-seller-where = 在卖家自己的 App 或网站里充，连 Wi-Fi。
aspect-seller-contact = 找卖家：它的 App 或网站里。比利时的客服管不了。
aspect-seller-otherwise = 充不了就连 Wi-Fi 在卖家那里买新的，或带护照办比利时卡。
aspect-seller-refund = 只有卖家才知道。删 eSIM 之前先问。
aspect-seller-failed = 没按钮、充不了？有的就是不能充：问卖家，先别删 eSIM。
aspect-seller-how = 连 Wi-Fi 登录卖家的 App 或网站，找这张 eSIM 的充值按钮。没有按钮就要买新的。
aspect-seller-again = 别在比利时的店里给它买充值券：只有在卖家那里充或换新 eSIM 才有用。

## monthly
aspect-monthly-certain = 月租卡付账单，不充值。账户里看得到你是哪种。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-monthly-how = 在运营商 App 或账户里付账单；充值抵不了账单。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## no-internet
aspect-no-internet-how = 用充值券的码：照下面发短信或拨号；要有信号，不用上网。
aspect-no-internet-where = 付现买充值券：报刊亭、杂货店、加油站，先问有没有你这家。Wi-Fi：大火车站、校园。
aspect-no-internet-otherwise = 请能上网的朋友替你的号码付，或找 Wi-Fi：车站、图书馆、校园。

## wifi
aspect-wifi-cost = 下面这些都免费，有的要先注册账户。
aspect-wifi-how = 连上以后，自己输入 { $site ->
    [none] 运营商的网址
   *[other] { $site }
}，或打开它的 App，在那里充。
aspect-wifi-certain = 在公共 Wi-Fi 上付款，最好用银行 App，运营商网址自己打。
aspect-wifi-where = 大火车站、校园、图书馆，布鲁塞尔还有地铁站；火车上没有。

## which-card
aspect-which-card-certain = 哪家最适合你我说不准：我只知道各家怎么说，不知道你一个月花多少。
aspect-which-card-where = 带护照去营业厅，那里能登记。别处也有卖的，先问能不能登记。
aspect-which-card-papers = 身份证件或护照原件，没有就激活不了。
aspect-which-card-cost = 新卡价钱不一，查到的在详情里，买前先问。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-which-card-otherwise = 我知道的预付费卡：{ $brands }。打出两家的名字就能比。

## arriving
aspect-arriving-papers = 护照原件：登记了卡才能用。
aspect-arriving-where = 去运营商的营业厅最稳；机场里没查到确定能办的地方。
aspect-arriving-meanwhile = 先用开了漫游的国内卡、连 Wi-Fi 买的旅行 eSIM，或直接用 Wi-Fi。

## paid-from-abroad
aspect-paid-from-abroad-how = 让对方把运营商名字和号码打成字发来，到那家自己的页面用 Visa 或 Mastercard 付，先小额。
aspect-paid-from-abroad-certain = 不是每家都行：查到的说法在下面。先充小额。
aspect-paid-from-abroad-again = 没到账：先跟对方查余额、看银行，别付第二次。

## voucher-expiry
aspect-voucher-expiry-certain = 以券上印的到期日为准。
aspect-voucher-expiry-refund = 过期的码没查到能退的规定；带券和小票去问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-voucher-expiry-where = 印在券上，正面或背面；有的没有。

## most-credit
aspect-most-credit-consequence = 超过上限，多出的可能没了，或者充不进去：先查余额，少充一点。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-most-credit-certain = 我查到的上限比较旧：充大额前先问，或用多少充多少。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## auto
aspect-auto-how = 有这功能的，在账户里存付款方式的地方开关。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-auto-prevent = 要走或不要号码之前：在账户里关掉，删掉存着的卡。

## apn
aspect-apn-how = 手机设置的移动网络里，照下面填接入点，再重启。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-apn-failed = 那就让运营商把设置用短信发来。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## reminders
aspect-reminders-how = 选一张卡，告诉我最后一次充值是哪天，到期前几天我发消息给你。
aspect-reminders-certain = 按运营商写的规则和你说的日子算的；以运营商的日期为准。
aspect-reminders-privacy = 提醒只存运营商、日期和你给卡起的名字，不存号码。/privacy

## credit-or-bonus
aspect-credit-or-bonus-refund = 只退买的话费，而且号码要转到别家；赠送的不退。

## who-am-i
aspect-who-am-i-privacy = 号码、充值码、你打的字，回复完就不留；存了什么看 /privacy。从不需要卡号。
aspect-who-am-i-cost = 不收钱：我不卖东西，也不碰钱。
aspect-who-am-i-who = 我是程序，不属于任何运营商。谁在维护，写了名字就在下面；没写我也不知道。

## whose-brand
aspect-whose-brand-otherwise = 我知道的预付费卡：{ $brands }。打别家的名字，我把查到的告诉你。

## number
aspect-number-how = 按本地写法，04 开头；写 +32 就去掉第一个 0。页面会写要哪种。
aspect-number-where = 手机设置里 SIM 旁边、运营商 App 里，或打给身边的人看来电号码。
aspect-number-who = { $others ->
    [yes] 自己的、别人的都行：{ $brand } 都收。
    [no] 线上只能充自己 { $brand } 账户里的号码。
   *[none] 自己的可以；别人的行不行看页面。
}
aspect-number-privacy = 回复完就不留，只有末两位留在按钮里。可以跳过。
aspect-number-certain = 我只看格式，是谁的号码看不到。付款前看两遍。

## amount
aspect-amount-certain = 以付款页为准，付款前会显示金额。我列的来自运营商自己的资料。
aspect-amount-otherwise = 要别的金额就打出来，有没有看页面。

## old-phone
aspect-old-phone-again = 想上网就别充：这部手机充了也上不了。打电话、发短信还可以充。
aspect-old-phone-meanwhile = 电话短信照常，走老网络，网络还在就行；上网不行。
aspect-old-phone-otherwise = 换部 4G 手机，插原来的 SIM。在那之前用 Wi-Fi（手机有的话）。
aspect-old-phone-certain = 手机没有 4G，在比利时就上不了网了，充多少都一样。

## foreign-sim
aspect-foreign-sim-cost = 欧盟国家的卡按欧盟规则跟在家一样；别国的卡先问它自己的运营商。
aspect-foreign-sim-where = 在它自己运营商的 App 或网站里，连 Wi-Fi；比利时的店充不了。
