## Buttons and small words that many screens share
button-back = ‹ 返回
button-home = ⌂ 首页
button-source = 出处
button-open = 打开 { $host } ↗
button-copy = 复制 { $what }
button-other-brand = 换一家
button-support = 找客服
button-resume = 回到充值
comma = 、
and-more = {" "}等

## How sure, how old
doubt = （{ $what }）
doubt-inference = 推断
doubt-third-party = 非官方说法
doubt-old = { $date }的资料
doubt-conflict = （说法不一）
age-undated = 页面无日期
age-partly = 最早 { $date }，部分无日期
age-since = { $date }
source-line = <i>来源 { $names } · { $age }</i>

## Topics, as they stand in front of a title
topic-top-up = 充值
topic-voucher = 充值券
topic-balance = 余额
topic-validity = 有效期
topic-not-arrived = 没到账
topic-support = 客服
topic-tips = 小贴士
topic-more = 更多
topic-settings = 设置
