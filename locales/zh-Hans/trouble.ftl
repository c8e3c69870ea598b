trouble-title = 哪里出问题了？
trouble-line = 刚付过钱的话：先别付第二次。
stay-title = 刚来、出国、要离开
topic-trouble = 出问题了
topic-stay = 刚来或要走
topic-no-data = 充了没流量
topic-no-internet = 手机没网了
topic-friend = 请朋友代付
topic-offline = 线下充

guide-refused = 银行卡被拒
guide-wrong = 充错号码
guide-country = 别国的充值券
guide-blocked = 卡被停或丢了
guide-wifi = 免费 Wi-Fi
guide-scam = 是不是骗局
guide-stolen = 卡号或钱给出去了
guide-complaint = 投诉
guide-arriving = 来之前
guide-identify = 实名登记
guide-account = 没有比利时账户
guide-abroad = 出国旅行
guide-leaving = 离开比利时
guide-porting = 携号转网
guide-title-refused = 能用什么付；卡被拒怎么办
guide-title-wrong = 充到别的号码上了
guide-title-country = 别国的充值券或 App
guide-title-blocked = 卡被停、锁住或丢了
guide-title-wifi = 没话费也能上网
guide-title-scam = 骗局怎么认
guide-title-stolen = 卡号、验证码或钱已经给出去了
guide-title-complaint = 没人管：怎么投诉
guide-title-arriving = 来比利时之前
guide-title-identify = 实名登记：谁要办，带什么
guide-title-account = 还没有比利时银行账户
guide-title-abroad = 带着比利时卡出国
guide-title-leaving = 离开几个月，或不回来了
guide-title-porting = 换运营商，号码不变
guide-unknown = { $brand } 自己怎么说，没查到。下面对各家都适用：
guide-from-abroad = 在国外也能用 { $brand } 的充值页。
guide-not-from-abroad = 在国外不能用 { $brand } 的充值页。
call-cardStop = 银行卡挂失 Card Stop：{ $number }
call-cardStopAbroad = 从国外打 Card Stop：{ $number }
call-police = 报警：{ $number }
call-emergency = 急救、火警，没话费也能打：{ $number }
call-safeonweb = 可疑的信息转发到 { $number }

no-data-credit = 话费到了吗？
no-data-credit-yes = 到了
no-data-credit-no = 没到
no-data-bundle = 有生效的套餐或赠送吗？
no-data-bundle-line = 话费是用一点扣一点，单价贵。套餐是打包的、有到期日，可能要另买或手动开。
no-data-bundle-yes = 有
no-data-bundle-no = 没有，或不确定
no-data-activate = 话费怎么变成流量
no-data-still = 还是没流量
no-data-place = 你现在在哪儿？
no-data-here = 在比利时
no-data-away = 在国外
no-data-settings = 看看手机设置
no-data-restart = 流量开关开了吗？飞行模式开一下再关，然后重启手机。
no-data-abroad = 在国外没流量
apn-unknown = { $brand } 的接入点（APN）没查到：运营商会发短信给你，也可以问客服。
apn-name = 接入点（APN）：{ $name }
apn-login = 接入点（APN）：{ $name }，用户名 { $user }，密码 { $password }

friend-title = 朋友看哪种语言？
friend-number = 卡片语言：{ $language }。要写上你的号码吗？
friend-number-line = 把号码发给我，我写到卡片上，不保存。不写也行。
friend-without = 不写号码
friend-card-title = 能帮我的比利时手机充话费吗？是 { $brand } 的号。
friend-card-number = 号码：{ $number }
friend-card-number-later = 号码我私聊发给你。
friend-card-online = 网上充：打开 { $host } 选充值，填号码、选金额、付款，不用注册。
friend-card-voucher = 用充值券：买一张比利时 { $brand } 的预付费充值券（recharge / herlaadkaart），充值码只在私聊里发给我。
friend-card-account = { $brand } 要登录账户才能充：先问我怎么弄。
friend-card-bonus = 满 { $from } 有赠送。
friend-card-code = 用你自己的手机、自己的卡付，付完把确认页截图发我。
friend-card-never = 卡号和银行验证码谁都别给，也别给我。

button-report = 这里有错？
report-title = 那一页哪里不对？
report-line = 写几个字就行：会连同那一页的地址发给维护的人。别写号码和验证码。
report-anonymous = 他们看不到你的名字。
report-named = 他们会看到你的名字，方便回问。
report-with-name = 带上我的名字
report-without-name = 不带名字
report-limit = 今天已经发了 { $most } 条，明天再发吧。
report-undelivered = 没发出去，什么也没留。
report-note =
    “{ $text }”
    页面：{ $address } { $link }
    依据：{ $facts }
    来自：{ $who }
reported-title = 发出去了，谢谢
reported-line = 会不会回你，要看他们。钱有风险的话，也找一下客服。

warning-card = 这看着像银行卡号
warning-code = 这看着像验证码或密码
warning-account = 这看着像银行账号
warning-kept = 我没有保存，但它还在这个聊天里：删掉吧。
warning-never = 充话费用不着它：运营商、银行、真心帮你的人都不会要。要是别人也知道了，马上打给银行。
warning-gone = 这个聊天里已经没有了。别人也拿到了吗？按“卡号或钱给出去了”：先挂失、找银行。
warning-delete = 删掉我那条
toast-deleted = 删掉了
toast-not-deleted = 我删不了：长按你那条消息，自己删掉。

maybe-title = 你是想问哪个？
