home-title = 比利時手機儲值助手
home-line = 選一項，我一步步帶你儲值。
home-rule = 非官方 · 不碰錢 · 不要銀行卡號和驗證碼
home-lost = 這個按鈕或連結我認不出來了，從這裡重新開始吧。
home-top-up = 儲值
home-again = 再次儲值 { $brand }
home-other-card = 儲值其他卡
home-not-arrived = 沒入帳？
home-balance = 查餘額
home-validity = 有效期限
home-voucher = 我有儲值券
home-trouble = 其他問題
home-stay = 剛來或要離開
home-tips = 小撇步
home-more = 更多
home-language = 🌐 Language

more-title = 還想查什麼？
more-voucher = 我有儲值券
more-which = 我是哪一家？
more-travel = 旅行 eSIM
more-privacy = 隱私
more-help = 說明
button-human = 找真人問 ↗

help-title = 我能做什麼
help-what = 比利時各家預付卡怎麼儲值，沒入帳怎麼辦，我一步步帶你。
help-how = 點按鈕，或直接打字：「base」「lyca 餘額」。
help-commands =
    /topup 儲值 · /balance 查餘額
    /validity 有效期限 · /support 客服
    /tips 小撇步 · /id 實名登記 · /scam 防詐騙
    /ask 用自己的話問
    /language 換語言
    /settings 設定 · /privacy 隱私
    /deletemydata 刪掉
    /cancel 停下，回首頁
help-not = 不是電信公司，不收錢，不要卡號、密碼和銀行驗證碼。
help-unchecked = 沒跟今天的網頁核對過，以電信公司頁面為準。

privacy-title = 我保存了你的什麼
privacy-kept = 留：Telegram 編號、語言、上次儲值的品牌、沒回答的問題（30 天）、今天回報幾次；打開過設定的群組留一天。
privacy-not-kept = 不留：手機號碼、儲值序號、你打的字（答不了時加密放著，最多一天）；按鈕裡只有號碼末兩碼。
privacy-sealed = 都加密存放，不作他用，不給任何人；13 個月沒用就刪。
privacy-telegram = 聊天紀錄在 Telegram，自己刪。
privacy-operator = 營運者：{ $name }
privacy-contact = 聯絡：{ $contact }
button-delete-data = 刪除我的資料

settings-language = 語言：{ $language }
settings-brand = 上次儲值的是 { $brand }，下次先給你這家。
settings-no-brand = 沒有記住任何品牌。
button-forget = 忘掉 { $brand }

language-title = 選語言
delete-title = 把我知道的都刪掉？
delete-what = 會刪掉：語言、上次儲值的品牌、提醒、沒回答的問題、這個月跟別人說的。餘額和卡不受影響。
delete-no = 先留著
delete-yes = 刪掉
deleted-title = 刪好了
deleted-what = 現在什麼都沒留。繼續用的話，語言我再照 Telegram 的設定猜。
