offline-title = 在店里怎么充
offline-line = 到哪儿都先问有没有，再付钱；小票留到话费到账。
offline-ask = 有没有没查到，去了问：{ $places }
offline-at-shop = 营业厅
offline-at-retail = 便利店、超市
offline-at-fuel = 加油站、出租车
offline-at-post = 邮局、快递
offline-none = { $brand } 没有充值券，只能线上充。
channel-shop = 营业厅
channel-retail = 便利店、超市
channel-fuel = 加油站、出租车
channel-post = 邮局、快递
channel-title-shop = 营业厅
channel-title-retail = 报刊亭、超市、深夜便利店（night shop）、自助机
channel-title-fuel = 加油站、出租车服务点
channel-title-post = 邮局、快递点
channel-unknown-shop = { $brand } 营业厅柜台能不能充没查到，去之前先问。
channel-unknown-retail = 哪些连锁店卖 { $brand } 没查到，在收银台问一声。
channel-unknown-fuel = 卖不卖 { $brand } 没查到，在收银台问一声。
channel-unknown-post = 没查到那里卖 { $brand }。去别的店，或者线上充。
clerk-button = 到店里怎么说
clerk-title = 给店员看 · { $brand }
clerk-say = 你好，有比利时 { $brand } 的充值券吗？我想买一张，付现金或刷卡。请把带充值码的小票给我。
clerk-say-amount = 你好，有比利时 { $brand } 的充值券吗？我要一张 { $amount } 的，付现金或刷卡。请把带充值码的小票给我。
clerk-say-shop = 你好，我想给我的 { $brand } 预付费卡充值。这里能充吗？付现金或刷卡。
clerk-say-refused = 你好，我在这里买的 { $brand } 充值码不能用。小票在这里，能帮我看看吗？
clerk-before = 付钱前核对运营商和金额。小票收好，充值码别给人看。
clerk-nl = 荷兰语区、布鲁塞尔
clerk-fr = 法语区、布鲁塞尔
clerk-de = 德语区
voucher-next = 我买到充值券了

voucher-title = { $brand } 充值券怎么用
voucher-code-word = 充值码
voucher-sms = 发短信 { $text } 到 { $to }
voucher-dial = 拨 { $dial } 再按呼叫
voucher-call = 打 { $number }
voucher-online = 也可以在运营商网页或账户里填充值码
voucher-ticket = 用法印在小票上，照着做。
voucher-digits = 充值码是 { $count } 位数字。
voucher-offer = 充值码别给别人看。打在这里的话，我写好让你复制，回完就不留；聊天记录在 Telegram。
voucher-no-offer = 充值码别给别人看。打在这里的话，我只看格式，回完就不留；聊天记录在 Telegram。
voucher-problem-short = 位数少了：你发的是 { $count } 位{ $wanted ->
    [0] 。
   *[other] ，应该是 { $wanted } 位。
}没有损失，再发一次。
voucher-problem-long = 位数多了：你发的是 { $count } 位{ $wanted ->
    [0] 。
   *[other] ，应该是 { $wanted } 位。
}没有损失，再发一次。
voucher-problem-letters = 充值码全是数字。没有损失，再发一次。
voucher-problem-phone = 这是手机号，不是充值码：码印在小票上。没有损失。
redeem-title = 你的 { $brand } 充值券
redeem-checked = ✓ { $count } 位，格式对。
redeem-unchecked = 这家的码有没有固定位数没查到，对着小票逐位核对一遍。
redeem-copy-text = 复制短信内容
redeem-copy-dial = 复制拨号内容
redeem-secret = 谁拿到充值码谁就能用，这条别转发。我不保存。
