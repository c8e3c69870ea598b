home-title = 比利时手机充值助手
home-line = 选一项，我一步步带你把话费充上。
home-rule = 非官方 · 不碰钱 · 不要银行卡号和验证码
home-lost = 这个按钮或链接我认不出了，从这里重新开始吧。
home-top-up = 充值
home-again = 再充 { $brand }
home-other-card = 充别的卡
home-not-arrived = 没到账？
home-balance = 查余额
home-validity = 有效期
home-voucher = 我有充值券
home-trouble = 别的问题
home-stay = 刚来或要走
home-tips = 小贴士
home-more = 更多
home-language = 🌐 Language

more-title = 还想查什么？
more-voucher = 我有充值券
more-which = 我是哪家的？
more-travel = 旅行 eSIM
more-privacy = 隐私
more-help = 帮助
button-human = 找真人问 ↗

help-title = 我能做什么
help-what = 比利时各家预付费卡怎么充，没到账怎么办，我一步步带你。
help-how = 点按钮，或直接打字：“base”“lyca 余额”。
help-commands =
    /topup 充值 · /balance 查余额
    /validity 有效期 · /support 客服
    /tips 小贴士 · /id 实名登记 · /scam 防骗
    /ask 用自己的话问
    /language 换语言
    /settings 设置 · /privacy 隐私
    /deletemydata 删掉
    /cancel 停下，回首页
help-not = 不是运营商，不收钱，不要卡号、密码和银行验证码。
help-unchecked = 没跟今天的网页核对过，以运营商页面为准。

privacy-title = 我保存了你的什么
privacy-kept = 留：Telegram 编号、语言、上次充的品牌、没回答的问题（30 天）、今天报错几次；打开过设置的群留一天。
privacy-not-kept = 不留：手机号、充值码、你打的字（答不了时加密放着，最多一天）；按钮里只有号码末两位。
privacy-sealed = 都加密存着，不作他用，不给任何人；13 个月没用就删。
privacy-telegram = 聊天记录在 Telegram，可以自己删。
privacy-operator = 运营者：{ $name }
privacy-contact = 联系：{ $contact }
button-delete-data = 删除我的数据

settings-language = 语言：{ $language }
settings-brand = 上次充的是 { $brand }，下次先给你这家。
settings-no-brand = 没有记住任何品牌。
button-forget = 忘掉 { $brand }

language-title = 选语言
delete-title = 把我知道的都删掉？
delete-what = 会删掉：语言、上次充的品牌、提醒、没回答的问题、这个月告诉别人的。话费和卡不受影响。
delete-no = 先留着
delete-yes = 删掉
deleted-title = 删好了
deleted-what = 现在什么都没留。继续用的话，语言我再按 Telegram 的设置猜。
