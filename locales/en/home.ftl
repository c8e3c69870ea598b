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
home-trouble = Other problems
home-stay = Arriving or leaving
home-tips = Tips
home-more = More
home-language = 🌐 Language

more-title = What else do you need?
more-voucher = I have a voucher
more-which = Which operator?
more-travel = Travel eSIM
more-privacy = Privacy
more-help = Help
button-human = Ask a human ↗

help-title = What this bot does
help-what = How to top up any Belgian prepaid brand, online or in a shop, and what to do if nothing arrives.
help-how = Press a button, or just type: “base”, “lyca balance”.
help-commands =
    /topup – top up · /balance – credit left
    /validity – how long · /support – customer service
    /tips – tips · /id – identification · /scam – scams
    /ask – in your own words
    /language – language
    /settings – settings · /privacy – what is kept
    /deletemydata – delete it
    /cancel – stop and go home
help-not = Not run by an operator; takes no money; never asks for bank card numbers, passwords or bank codes.
help-unchecked = Nothing was compared with today's pages: the operator's page counts.

privacy-title = What I keep about you
privacy-kept = Kept: your Telegram ID, language, last brand, the open question (30 days), how many mistakes you reported today; for a day, the groups whose settings you opened.
privacy-not-kept = Not kept: phone numbers, voucher codes, what you type (while I cannot answer, it waits encrypted, a day at most); only a number's last two digits stay, in a button.
privacy-sealed = All is encrypted on disk, used for nothing else, given to nobody; unused for 13 months, it goes.
privacy-telegram = Telegram stores this chat; delete it there.
privacy-operator = This bot is run by { $name }.
privacy-contact = Questions about your data: { $contact }
button-delete-data = Delete my data

settings-language = Language: { $language }
settings-brand = Last topped up: { $brand }. I'll offer it first next time.
settings-no-brand = No brand is remembered.
button-forget = Forget { $brand }

language-title = Language
delete-title = Delete everything I know about you?
delete-what = Your language, the brand you last topped up, your reminders, any open question and what you told others this month will be gone. Your credit and your SIM stay as they are.
delete-no = Keep it
delete-yes = Yes, delete
deleted-title = Deleted
deleted-what = Nothing is kept of you now. If you go on, I'll guess your language from Telegram again.
