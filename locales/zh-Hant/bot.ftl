## What the bot says outside its screens
reply-confused = 這句我沒看懂。我能做的在這裡：
reply-sticker = 我只看得懂文字和按鈕。我能做的在這裡：
reply-away = 抱歉，剛剛離開了一陣子。什麼都沒丟，從這裡重新開始：
reply-slow = 這次太慢了。沒有花錢，等一下再試。
reply-broken = 我這邊出錯了。沒有花錢。再試一次，或從這裡開始：
reply-much = 一下子太多了，我答不過來。等一分鐘，再從這裡繼續：
reply-unsaved = 剛剛沒能儲存，什麼都沒有改。等一下再試。
reply-retype = 剛剛連不上 Telegram，你打的字我也不保存。還需要答案的話，請再傳一次。
reply-cancelled = 停下了。機器人不花錢；已經付過的話，別再付一次。
reply-only = 我只懂比利時預付卡儲值這件事。我能做的在這裡：
reply-beside = 我只懂比利時預付卡儲值這件事。剛才說到這裡：
reply-unread = 這句我沒看懂。剛才說到這裡：
reply-code = { $count } 位數字，像是儲值序號。選一下是哪家的，再傳一次；我不保存。
reply-hello = 你好，想辦什麼？
reply-thanks = 不客氣。還有別的嗎？
reply-nod = 好的。還有事就打字。
reply-glad = 太好了。還有別的嗎？
toast-lost = 這個按鈕太舊了
toast-saved = 好了

## The store front in Telegram
profile-name = 比利時手機儲值助手
profile-short = 比利時預付卡怎麼儲值：各家品牌，線上或到店裡都有。非官方，不碰錢。
profile-description =
    餘額用完了？我一步步帶你幫比利時的預付 SIM 或 eSIM 儲值，線上或到店裡都可以；沒入帳也告訴你怎麼辦。

    非官方。不碰錢，不要卡號、密碼和驗證碼。保存了你的什麼，看 /privacy
command-start = 開始
command-topup = 儲值，例如 /topup base
command-balance = 查餘額，例如 /balance base
command-validity = 能用多久，例如 /validity base
command-support = 找客服，例如 /support base
command-reminders = 快到期時提醒我
command-budget = 算算一個月要多少行動數據和通話費
command-tips = 小撇步：預算、優惠、後路
command-id = 實名登記：誰要辦、帶什麼
command-scam = 是不是詐騙
command-ask = 用自己的話問
command-help = 我能做什麼
command-language = 換語言
command-settings = 設定
command-privacy = 我保存了你的什麼
command-mydata = 我存了你什麼（檔案）
command-deletemydata = 刪除我的資料
command-cancel = 停下，回首頁
