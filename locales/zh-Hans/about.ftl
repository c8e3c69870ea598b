balance-title = { $brand }：还剩多少？
balance-sms = 发短信 { $text } 到 { $to } 查余额
balance-dial = 拨 { $dial } 按呼叫，查余额
balance-app = 在 { $app } App 里看余额
balance-online = 登录 { $site } 看余额
balance-unknown = { $contact ->
    [none] { $brand } 怎么查余额没查到。看它的 App 或账户，或者问客服。
   *[other] { $brand } 怎么查余额没查到。看它的 App 或账户，或者问 { $contact }。
}
validity-title = { $brand }：能用多久？
validity-credit = 话费：最后一次充值起 { $months } 个月
validity-bundle-days = 套餐或赠送：{ $days } 天
validity-bundle-months = 套餐或赠送：{ $months } 个月
validity-card = 卡和号码：每 { $months } 个月至少充一次
validity-unknown = { $contact ->
    [none] { $brand } 的话费能用多久没查到。到期日看它的 App 或账户，或者问客服。
   *[other] { $brand } 的话费能用多久没查到。到期日看它的 App 或账户，或者问 { $contact }。
}
support-title = { $brand } 客服
support-own = 用 { $brand } 手机打：{ $number }
contact-own = { $number }（{ $brand } 手机）
support-other = 用别的手机打：{ $number }
support-phone = 电话：{ $number }
support-no-other = 用别的手机：没查到号码，上 { $brand } 官网或去营业厅。
support-abroad = 从国外打：{ $number }
support-email = 邮箱：{ $address }
support-hours = 时间：{ $hours }
support-unknown = { $brand } 的客服电话没查到。看它的网页、App，或者装 SIM 的那张大卡。
say-button = 跟客服怎么说
say-title = 跟 { $brand } 客服这样说
say-late = { $brand } 要多久没查到。已经等了一阵？现在就问，别付第二次。
say-late-at-once = { $brand } 说一般马上就到。还在等？现在就问，别付第二次。
say-words = 你好，我给一个 { $brand } 预付费号码充了值，话费一直没到账。付款凭证我有，麻烦帮我查一下。
say-ready = 手边备好：号码、日期和时间、金额、订单号。卡号、密码、银行验证码谁都不需要。
