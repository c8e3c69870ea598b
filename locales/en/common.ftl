## Buttons and small words that many screens share
button-back = ‹ Back
button-home = ⌂ Home
button-source = Sources
button-open = Open { $host } ↗
button-copy = Copy { $what }
button-other-brand = Another brand
button-support = Customer service
button-resume = Back to top-up
comma = {", "}
and-more = {" "}…

## How sure, how old
doubt = {" "}({ $what })
doubt-inference = inferred
doubt-third-party = unofficial
doubt-old = as of { $date }
doubt-conflict = {" "}(sources differ)
age-undated = undated page
age-partly = oldest { $date }, some undated
age-since = as of { $date }
source-line = <i>Source: { $names } · { $age }</i>

## Topics, as they stand in front of a title
topic-top-up = Top up
topic-voucher = Voucher
topic-balance = Balance
topic-validity = Validity
topic-not-arrived = Nothing arrived
topic-support = Customer service
topic-tips = Tips
topic-more = More
topic-settings = Settings
