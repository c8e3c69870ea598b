## What the bot says outside its screens
reply-confused = 这句我没看懂。我能做的在这里：
reply-sticker = 我只看得懂文字和按钮。我能做的在这里：
reply-away = 抱歉，刚才离开了一阵。什么都没丢，从这里重新开始：
reply-slow = 这次太慢了。没有花钱，过一会儿再试。
reply-broken = 我这边出错了。没有花钱。再试一次，或者从这里开始：
reply-much = 一下子太多了，我答不过来。等一分钟，再从这里继续：
reply-unsaved = 刚才没能保存，什么都没有改。过一会儿再试。
reply-retype = 刚才连不上 Telegram，你打的字我也不保存。还需要答案的话，请再发一遍。
reply-cancelled = 停下了。机器人不花钱；已经付过的话，别再付一次。
reply-only = 我只懂比利时预付费手机充值这件事。我能做的在这里：
reply-beside = 我只懂比利时预付费手机充值这件事。刚才说到这里：
reply-unread = 这句我没看懂。刚才说到这里：
reply-code = { $count } 位数字，像是充值码。选一下是哪家的，再发一次；我不保存。
reply-hello = 你好，要办点什么？
reply-thanks = 不客气。还有别的吗？
reply-nod = 好的。还有事就打字。
reply-glad = 太好了。还有别的吗？
toast-lost = 这个按钮太旧了
toast-saved = 好了

## The store front in Telegram
profile-name = 比利时手机充值助手
profile-short = 比利时预付费手机怎么充话费：各家品牌，线上线下都有。非官方，不碰钱。
profile-description =
    话费用完了？我一步步带你给比利时的预付费 SIM 或 eSIM 充值，线上线下都行；没到账也告诉你怎么办。

    非官方。不碰钱，不要卡号、密码和验证码。保存了你的什么，看 /privacy
command-start = 开始
command-topup = 充值，比如 /topup base
command-balance = 查余额，比如 /balance base
command-validity = 有效期，比如 /validity base
command-support = 客服，比如 /support base
command-reminders = 快到期时提醒我
command-budget = 算算一个月要多少流量和话费
command-tips = 小贴士：预算、优惠、后路
command-id = 实名登记：谁要办、带什么
command-scam = 是不是骗局
command-ask = 用自己的话问
command-help = 我能做什么
command-language = 换语言
command-settings = 设置
command-privacy = 我保存了你的什么
command-mydata = 我存了你什么（文件）
command-deletemydata = 删除我的数据
command-cancel = 停下，回首页
