# 打开帮助页后追问的回答，按主题和问法排列：在页面上方说一次

## any
aspect-any-contact = { $contact ->
    [none] 这个电话没查到：看运营商的 App、网站，或装 SIM 的那张大卡。
   *[other] { $brand }：{ $contact }
}
aspect-any-how = 怎么做，我知道的都在下面。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-duration = 要多久没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-cost = 要多少钱没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-where = 具体在哪儿，我知道的都在下面。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-who = 谁能办没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-papers = 要带什么没查到；先备好身份证件或护照和凭证。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-refund = 没查到能退钱的规定；还是带着凭证尽快问问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-credit = 话费会怎样没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-keep-number = 号码能不能保留没查到，改动之前先问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-certain = 是不是这样我说不准，我知道的在下面。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-why = 原因我这里看不到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-prevent = 怎么保证不再发生没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-otherwise = 除了下面这些，别的办法没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-meanwhile = 在那之前还能用什么没查到。连上 Wi-Fi，用 App 打电话不扣话费。
aspect-any-abroad = 在国外是不是一样没查到。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-consequence = 不管它会怎样，我说不准。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-again = 先问清楚，再付、再试。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-any-done = 好。记下时间和对方怎么说，凭证留好。没解决就告诉我结果。
aspect-any-failed = { $contact ->
    [none] 那就找客服，最好书面。
   *[other] 那就找 { $brand }，最好书面：{ $contact }。
}还没人管就投诉：电信调解处不收费。
aspect-any-privacy = 手机号、充值码、你打的字我都不存；存了什么，看 /privacy。
aspect-any-hours = { $hours ->
    [none] 客服时间没查到，工作日试试。线上充值随时都行。
   *[other] { $brand } 客服：{ $hours }。
}
aspect-any-spoken = 他们说什么语言没查到。先试英语，或者写邮件，翻译起来方便。

## stolen
aspect-stolen-contact = 先打 Card Stop，再找银行，再报警：号码在下面。
aspect-stolen-how = 打 Card Stop，说要锁银行卡；再打给银行，说那笔付款的事。
aspect-stolen-duration = 现在就打，越快越好。银行之后要多久没查到。
aspect-stolen-where = 先打电话，马上；然后带证据去当地警察局。
aspect-stolen-who = 最好是持卡人自己打。来不及就你来打，让他在旁边。
aspect-stolen-papers = 都留着：聊天记录、付款截图、对方号码，银行和警察要看。
aspect-stolen-refund = 动作快也许能：现在就找银行止付。能不能追回我不敢保证。
aspect-stolen-credit = 话费和银行卡是两回事：先锁卡，再查话费余额。
aspect-stolen-keep-number = 手机突然没信号，马上打给运营商：可能有人在抢你的号码。{ $contact ->
    [none] { "" }
   *[other] { $contact }。
}
aspect-stolen-certain = 给了卡号、验证码或密码就要：没扣钱也马上打。只给了姓名或手机号就不用，多留心。
aspect-stolen-why = 拿到这些就能刷你的钱，他们要的就是这个。
aspect-stolen-prevent = 正经人不会要 PIN、密码、验证码。网址自己打，催你的电话就挂掉。
aspect-stolen-otherwise = 没有电话？借一部，或者在银行 App、银行柜台锁卡。
aspect-stolen-meanwhile = 卡没锁之前钱随时会少。他们的电话、信息都别再回。
aspect-stolen-abroad = 从国外打 Card Stop 有另外的号码，在下面。
aspect-stolen-consequence = 有了卡号或验证码，锁卡之前他们都能刷。所以先打电话。
aspect-stolen-again = 不要。别再发任何东西、别再付钱，他们说退什么都别信。
aspect-stolen-done = 好。接着找银行（还没打的话），再带证据报警；在那边填过的密码都改掉。
aspect-stolen-failed = 没人接？在银行 App 里锁卡或直接打给银行，Card Stop 接着打。
aspect-stolen-hours = 别等上班时间：现在就打 Card Stop，或在银行 App 里锁卡。
aspect-stolen-spoken = 慢慢说英语：“Block my bank card, please.” 他们说哪些语言没查到，可以请旁边的人帮忙。

## stolen-voucher
aspect-stolen-voucher-contact = { $contact ->
    [none] 今天就找运营商，还有卖券的店。
   *[other] { $brand }：{ $contact }；还有卖券的店。
}
aspect-stolen-voucher-how = 现在就自己充，照券上写的做。不能用了，就是被人抢先用了。
aspect-stolen-voucher-duration = 现在：谁先充归谁。
aspect-stolen-voucher-papers = 券、小票、聊天记录都留好，给店里、运营商和警察看。
aspect-stolen-voucher-refund = 难：用掉以后没查到能退的规定。今天还是去店里和运营商那儿问。
aspect-stolen-voucher-certain = 冻结？给出去了就难。马上自己充；不行就今天找运营商和店里。{ $contact ->
    [none] { "" }
   *[other] { $contact }
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

## stolen-password
aspect-stolen-password-how = 自己打开运营商的网站或 App，换新密码；别处用同一个密码的也换掉。
aspect-stolen-password-certain = 要，现在就改，哪怕还没出事。
aspect-stolen-password-consequence = 他们能进你的账户，用里面存着的付款方式。改密码，删掉存着的卡。
aspect-stolen-password-refund = 要是被拿去买了东西：马上带凭证找运营商和银行。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-stolen-password-done = 好。再看看账户里有没有被改过、买过东西；有就告诉运营商。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-stolen-password-failed = 登不进去了？马上告诉运营商账户被人拿走了。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## scam
aspect-scam-contact = { $contact ->
    [none] 别打信息里的电话：到运营商的 App 或网站里找号码。
   *[other] 别打信息里的电话。{ $brand }：{ $contact }
}
aspect-scam-how = 自己打开运营商的 App，或自己输网址：真的提醒，那里也看得到。
aspect-scam-duration = 别急，慢慢核实：催你就是骗术的一部分。
aspect-scam-where = 转发到下面的地址。钱已经没了，就去当地警察局。
aspect-scam-who = 背后是谁看不出来：名字和来电号码都能作假。正经人不会要 PIN、密码、验证码。
aspect-scam-refund = 已经付了钱、给了什么？跟我说一句，那就要先打别的电话。
aspect-scam-keep-number = 真要停号，账户或运营商的 App 里会有：看过再信。
aspect-scam-certain = 对方是真是假我查不了。运营商自己的 App 或网站没这么说，就当是假的。
aspect-scam-why = 他们要卡号、验证码或钱，借个你信得过的名字。收到它不代表你做错了什么。
aspect-scam-prevent = 拉黑对方，把信息转发到下面的地址。完全挡住是做不到的。
aspect-scam-consequence = 只是点开、什么都没填：关掉，一般就没事。填过、付过什么，现在就告诉我。
aspect-scam-again = 不要。别再点开，别回复，别回拨。转发举报，然后删掉。
aspect-scam-done = 好。现在删掉，拉黑对方。在那边填过什么，就告诉我。

## scam-voucher
aspect-scam-voucher-certain = 别给：你的充值码只有你自己用得着。照券上写的自己充。
aspect-scam-voucher-why = 充值码就像现金，谁看到谁能用。
aspect-scam-voucher-consequence = 谁拿到谁就能充，很难追回。已经给了？告诉我。
aspect-scam-voucher-again = 不要。一个码都别给，第一个、下一个都别给。

## lost
aspect-lost-contact = { $contact ->
    [none] 用任何电话打给运营商锁 SIM。号码在它的 App、网站，或装 SIM 的那张大卡上。
   *[other] 让 { $brand } 锁 SIM：{ $contact }
}
aspect-lost-how = 用任何电话打过去，报号码，说要锁 SIM；再要一张号码不变的新卡。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-lost-duration = 现在就报，别过今天。新卡要多久没查到，打电话时问。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-lost-cost = 补卡多少钱没查到，办之前先问。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-lost-where = 锁卡打电话就行。补卡去运营商的营业厅最稳，先问要带什么。
aspect-lost-who = 最好由登记的本人打，或者两个人一起打。你自己能不能办没查到。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-lost-papers = 身份证件或护照，加上号码；装 SIM 的那张大卡还在就一起带。
aspect-lost-refund = 被别人用掉的话费，没查到能退的规定。先锁卡，再问。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-lost-credit = 每家不一样，我知道的在下面。锁卡时顺便问。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-lost-keep-number = 一般能：要一张号码不变的新卡，别先去买新号。
aspect-lost-certain = SIM 找运营商锁，Card Stop 只锁银行卡。银行卡、银行 App 也在里面？两边都打。
aspect-lost-prevent = 给 SIM 设 PIN，手机设锁屏；PIN、PUK、号码写在纸上。
aspect-lost-otherwise = 没手机？借一部打，用电脑写邮件，或带证件去营业厅。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-lost-meanwhile = 用别的手机连 Wi-Fi，App 照样能用；短信验证码要等新卡。
aspect-lost-abroad = 从国外打“别的手机”用的号码，或者写邮件。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-lost-consequence = 没锁之前，捡到的人能用你的话费，还可能看到验证码。马上锁。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-lost-again = 先别买新卡：补一张 SIM，号码一般不变。
aspect-lost-done = 好。接着要一张号码不变的新卡。银行卡、银行 App 也丢了？再打 Card Stop 和银行。
aspect-lost-failed = 那就写邮件，或带证件去营业厅；几点打过电话记下来。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}

## blocked
aspect-blocked-how = 手机要 PUK 时输进去，再设新 PIN。没有就去要，别乱猜。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-blocked-where = PUK 在运营商账户里、装 SIM 的大卡上，或者问客服。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-blocked-who = 最好由登记的本人去问：客服可能要核对身份。
aspect-blocked-papers = 号码，加身份证件或护照；SIM 上印的卡号也有用。
aspect-blocked-credit = 话费还在：PIN、PUK 跟话费没关系。
aspect-blocked-keep-number = 号码不变：跟 PIN、PUK 没关系。
aspect-blocked-why = PIN 错太多次就会锁卡，被偷时能保护你。
aspect-blocked-prevent = PIN、PUK 写在纸上，别跟手机放一起。
aspect-blocked-meanwhile = 解锁之前收不到电话和短信；连 Wi-Fi 还能用 App。
aspect-blocked-again = 别猜了：PUK 错太多次，卡可能就废了。问客服要对的。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-blocked-failed = PUK 不对？别再试，去问：可能要补一张号码不变的新卡。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}

## cut-off
aspect-cut-off-papers = 号码、SIM 卡本身、身份证件或护照。
aspect-cut-off-duration = 停了多久还能找回没查到：今天就问。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-cut-off-refund = 卡过期了话费能退，没查到这样的权利。还是问一下。{ $contact ->
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
aspect-cut-off-prevent = 到期前几天就充。我可以提醒你：打“提醒我”。
aspect-cut-off-otherwise = 号码真没了：买新卡、新号码，用证件或护照实名登记。
aspect-cut-off-meanwhile = 连 Wi-Fi 还能用 App；这个号码收不到验证码了。
aspect-cut-off-consequence = 时间久了号码可能给别人：银行和各个 App 里绑的号码要换掉。
aspect-cut-off-again = 先别充。先问：号码没了，充多少都回不来。{ $contact ->
    [none] 问客服。
   *[other] 问 { $brand } 客服：{ $contact }。
}
aspect-cut-off-done = 他们说号码还在，再付钱。哪天问的、怎么答的，记下来。

## not-arrived
aspect-not-arrived-how = 先照下面查余额。还没有，就拿付款凭证打客服。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-not-arrived-where = 钱扣没扣看银行，到没到看余额。在店里或代充网站买的，先问那边。
aspect-not-arrived-who = 谁付的谁去问最好：付款凭证在他手里。
aspect-not-arrived-papers = 付款凭证（时间、金额、订单号）和充的那个号码。
aspect-not-arrived-refund = 一直不到账：拿凭证找收钱的那家，要话费或退钱。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-not-arrived-credit = 扣了款的，凭凭证查得到：到账之前一直留着。
aspect-not-arrived-certain = 我这里看不到：钱扣没扣看银行，到没到看余额。
aspect-not-arrived-why = 我这里看不到。对一下确认单上的号码和金额：常见的是号码打错、没付完、到账慢。
aspect-not-arrived-prevent = 下次号码看两遍，等到确认页，截个图。
aspect-not-arrived-otherwise = 别再付。现在要打电话：连 Wi-Fi 用 App，或借别人手机。
aspect-not-arrived-meanwhile = 连 Wi-Fi 用 App 打电话不扣话费；卡里原来的还能用。
aspect-not-arrived-abroad = 有代充网站说在国外到账可能慢。打“别的手机”用的号码，或写邮件。{ $contact ->
    [none] { "" }
   *[other] { $contact }
}
aspect-not-arrived-consequence = 凭证在就不要紧。不过早点问，拖久了难查。
aspect-not-arrived-again = 不要。第一笔钱在哪儿没弄清之前，别付第二次。
