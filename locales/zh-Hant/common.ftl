## Buttons and small words that many screens share
button-back = ‹ 返回
button-home = ⌂ 首頁
button-source = 出處
details-next = 下一頁
button-open = 打開 { $host } ↗
button-copy = 複製 { $what }
button-other-brand = 換一家
button-support = 找客服
button-resume = 回到儲值
comma = 、
and-more = {" "}等

## How sure, how old
doubt-inference = 推測
doubt-third-party = 非官方
doubt-old = { $date }
age-undated = 無日期
age-seen = { $date } 看過
source-line = 來源 { $names }

## Subjects, as they stand in front of a title
subject-top-up = 儲值
subject-voucher = 儲值券
subject-balance = 餘額
subject-validity = 有效期限
subject-not-arrived = 沒入帳
subject-support = 客服
subject-more = 更多
subject-settings = 設定
