## Buttons and small words that many screens share
button-back = ‹ Back
button-home = ⌂ Home
button-source = Sources
details-next = Next page
button-open = Open { $host } ↗
button-copy = Copy { $what }
button-other-brand = Another brand
button-support = Customer service
button-resume = Back to top-up
comma = {", "}
and-more = {" "}…

## How sure, how old
doubt-inference = our guess
doubt-third-party = unofficial
doubt-old = from { $date }
age-undated = undated
age-seen = seen on { $date }
source-line = Source: { $names }

## Subjects, as they stand in front of a title
subject-top-up = Top up
subject-voucher = Voucher
subject-balance = Balance
subject-validity = Validity
subject-not-arrived = Nothing arrived
subject-support = Customer service
subject-more = More
subject-settings = Settings
