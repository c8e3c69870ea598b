## What the bot says outside its screens
reply-confused = I don't know what to do with that. Here is what I can do:
reply-sticker = I can only read words and buttons. Here is what I can do:
reply-away = Sorry, I was away for a while. Nothing is lost; start again here:
reply-slow = That took too long. No money has been spent. Try again in a moment.
reply-broken = Something went wrong on my side. No money has been spent. Try again, or start here:
reply-much = That is more than I can answer at once. Give me a minute, then go on here:
reply-unsaved = That could not be saved just now: nothing has changed. Try again later.
reply-retype = Telegram was out of reach for a moment, and I don't keep what is typed. If you still need the answer, send it again.
reply-cancelled = Stopped. The bot spends nothing; if you have already paid, don't pay again.
reply-only = I only know about topping up a prepaid phone in Belgium. Here is what I can do:
reply-beside = I only know about topping up a prepaid phone in Belgium. We were here:
reply-unread = I didn't quite understand that. We were here:
reply-code = { $count } digits: that looks like a voucher code. Pick the brand and send it again; I don't keep it.
reply-hello = Hello. What can I do for you?
reply-thanks = You're welcome. Anything else?
reply-nod = All right. Write if there is anything else.
reply-glad = Good to hear. Anything else?
toast-lost = That button is too old
toast-saved = Done

## The store front in Telegram
profile-name = Belgium Top-up Helper
profile-short = How to top up a prepaid phone in Belgium: every brand, online or in a shop. Unofficial; takes no money.
profile-description = 
    No credit left? I'll take you step by step through topping up your Belgian prepaid SIM or eSIM, online or in a shop, and help if nothing arrives.

    Unofficial. I take no money and never ask for bank card numbers, passwords or bank codes. What I keep about you: /privacy
command-start = Start
command-topup = Top up, e.g. /topup base
command-balance = See what is left, e.g. /balance base
command-validity = How long it lasts, e.g. /validity base
command-support = Who to call, e.g. /support base
command-reminders = Reminder before credit or number ends
command-budget = Budget: how much you need a month
command-tips = Tips: budget, promotions, backup
command-id = Identification: who, with which papers
command-scam = Is it a scam?
command-ask = Ask in your own words
command-help = What I can do
command-language = Change the language
command-settings = Settings
command-privacy = What I keep about you
command-mydata = A file with what I keep about you
command-deletemydata = Delete what I keep about you
command-cancel = Stop and go home
