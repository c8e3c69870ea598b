## Buttons and small words that many screens share
button-back = ‹ 返回
button-home = ⌂ 首頁
button-source = 出處
button-open = 打開 { $host } ↗
button-copy = 複製 { $what }
button-other-brand = 換一家
button-support = 找客服
button-resume = 回到儲值
comma = 、
and-more = {" "}等

## How sure, how old
doubt = （{ $what }）
doubt-inference = 推測
doubt-third-party = 非官方說法
doubt-old = { $date }的資料
doubt-conflict = （說法不一）
age-undated = 頁面沒有日期
age-partly = 最早 { $date }，部分沒有日期
age-since = { $date }
source-line = <i>來源 { $names } · { $age }</i>

## Topics, as they stand in front of a title
topic-top-up = 儲值
topic-voucher = 儲值券
topic-balance = 餘額
topic-validity = 有效期限
topic-not-arrived = 沒入帳
topic-support = 客服
topic-tips = 小撇步
topic-more = 更多
topic-settings = 設定
