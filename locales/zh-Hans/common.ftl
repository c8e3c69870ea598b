## Buttons and small words that many screens share
button-back = ‹ 返回
button-home = ⌂ 首页
button-source = 出处
details-next = 下一页
button-open = 打开 { $host } ↗
button-copy = 复制 { $what }
button-other-brand = 换一家
button-support = 找客服
button-resume = 回到充值
comma = 、
and-more = {" "}等

## How sure, how old
doubt-inference = 推断
doubt-third-party = 非官方
doubt-old = { $date }
age-undated = 无日期
age-seen = { $date } 看过
source-line = 来源 { $names }

## Subjects, as they stand in front of a title
subject-top-up = 充值
subject-voucher = 充值券
subject-balance = 余额
subject-validity = 有效期
subject-not-arrived = 没到账
subject-support = 客服
subject-more = 更多
subject-settings = 设置
