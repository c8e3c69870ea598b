home-title = Top up a phone in Belgium
home-line = Pick one and I'll take you through it step by step.
home-rule = Unofficial · never touches money · never asks for card numbers or bank codes
home-lost = I don't recognise that button or link any more. Start again from here.
home-top-up = Top up
home-again = { $brand } again
home-other-card = Another card
home-not-arrived = Nothing arrived?
home-balance = Balance
home-validity = Validity
home-voucher = I have a voucher
home-support = Customer service
home-trouble = Other trouble
home-stay = Arriving or leaving
home-tips = Tips
home-more = More
home-language = 🌐 Language

more-title = What else?
more-voucher = I have a voucher
more-which = Which operator?
more-travel = Travel eSIM
more-privacy = Privacy
more-help = Help
button-human = Ask a human ↗

help-title = What this bot does
help-what = It shows you how to top up a prepaid phone of any Belgian brand, online or in a shop, and what to do if nothing arrives.
help-how = Press a button, or just type: “base”, “orange online”, “lyca balance”.
help-commands =
    /topup – top up · /balance – credit left
    /validity – how long · /support – customer service
    /tips – tips · /id – identification · /scam – scams
    /ask – in your own words
    /language – language
    /settings – settings · /privacy – what is kept
    /deletemydata – delete it
    /cancel – stop and go home
help-not = It is not run by an operator, takes no money, and never asks for bank card numbers, passwords or bank codes. Nobody who is really helping you needs those.

privacy-title = What I keep about you
privacy-kept = Kept: your Telegram ID, the language you chose, the brand you last topped up, the last question I asked you, how many mistakes you reported today, and for a day the groups whose settings you opened here.
privacy-not-kept = Not kept: phone numbers, voucher codes, what you type. I read it, answer and forget it; while I cannot answer, it waits encrypted, for a day at most. Only the last two digits of a phone number stay, in a button of this chat.
privacy-sealed = What I keep is encrypted on disk, used for nothing else and given to nobody. A question you leave open is deleted after 30 days.
privacy-telegram = This chat itself is stored by Telegram; you can delete it there.
privacy-operator = This bot is run by { $name }.
privacy-contact = Questions about your data: { $contact }
button-delete-data = Delete my data

settings-language = Language: { $language }
settings-brand = Last topped up: { $brand }. I'll offer it first next time.
settings-no-brand = No brand is remembered.
button-forget = Forget { $brand }

language-title = Language
delete-title = Delete everything I know about you?
delete-what = Your language, the brand you last topped up, your reminders and any open question will be gone. Your credit and your SIM stay as they are.
delete-no = Keep it
delete-yes = Yes, delete
deleted-title = Deleted
deleted-what = Nothing is kept of you now. If you go on, I'll guess your language from Telegram again.
