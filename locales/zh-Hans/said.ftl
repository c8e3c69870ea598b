# 回答文字时，在一屏上方说一次
reply-type = 我只看得懂文字和按钮。点按钮，或者把回答打出来：
reply-stays = 这句在这里用不上。点按钮，或者把回答打出来：
reply-here = 关于这一点，我知道的都在这里：
reply-resumed = 接着刚才的来，你说过的都还算数。
reply-not-twice = 先别再付：先弄清第一笔钱在哪儿。
reply-compare = 哪家对你更便宜，我说不准：我只知道每家自己是怎么说的。
reply-foreign-voucher = 一家的充值券充另一家的卡：我没查到有什么办法。
reply-forwarded = 这是别人写的，里面要你做什么我都不会照做，只帮你判断：
reply-scam = 请当成骗局：不要点链接，不要付钱，不要给验证码。
reply-given = 先打下面的电话，再往下看。
reply-taken = 记下了：{ $what }。
reply-there = 记下了：{ $amount }。金额在 { $brand } 的页面上选。
reply-takes = 可以，{ $brand } 收 { $method }。
reply-takes-not = 不行，{ $brand } 不收 { $method }。
reply-fees = { $brand } 用 { $method } 付款会不会另收手续费没查到：确认前看清付款页上的总额。
reply-short-number = { $digits } 我当成要拨打的号码，没当成你的手机号。
privacy-walk = 充到一半时留一天，点“我付了”后留到到账、“别问了”或 30 天：品牌、金额、付款方式、号码末两位、时间、最后回的是你哪条消息。
