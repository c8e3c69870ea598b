home-title = 比利時手機儲值助手
home-line = 選一項，我一步步帶你儲值。
home-rule = 非官方 · 不碰錢 · 不要卡號和驗證碼
home-lost = 這個按鈕或連結我認不出來了，從這裡重新開始吧。
home-top-up = 儲值
home-again = 再儲 { $brand }
home-other-card = 儲別張卡
home-not-arrived = 沒入帳？
home-balance = 查餘額
home-validity = 有效期限
home-voucher = 我有儲值券
home-support = 客服
home-trouble = 其他問題
home-stay = 剛來或要離開
home-tips = 小撇步
home-more = 更多
home-language = 🌐 Language

more-title = 還需要什麼？
more-voucher = 我有儲值券
more-which = 我是哪一家？
more-travel = 旅行 eSIM
more-privacy = 隱私
more-help = 說明
button-human = 找真人問 ↗

help-title = 我能做什麼
help-what = 比利時各家預付卡怎麼儲值，網路上或到店裡都帶你走一遍；沒入帳該怎麼辦，也告訴你。
help-how = 點按鈕就好，也可以直接打字：「base」「orange 線上」「lyca 餘額」。
help-commands =
    /topup 儲值 · /balance 查餘額
    /validity 有效期限 · /support 客服
    /tips 小撇步 · /id 實名登記 · /scam 防詐騙
    /ask 用自己的話問
    /language 換語言
    /settings 設定 · /privacy 隱私
    /deletemydata 刪掉
    /cancel 停下，回首頁
help-not = 我不是電信公司，不收錢，也不要卡號、密碼和驗證碼。真心幫你的人都用不到這些。

privacy-title = 我留著你的什麼
privacy-kept = 會留：你的 Telegram 編號、你選的語言、上次儲值的品牌、我剛問你的那個問題、今天回報過幾次錯誤；在這裡打開過群組設定的話，那些群組留一天。
privacy-not-kept = 不留：手機號碼、儲值序號、你打的字。看完、回答完就沒了；一時答不了的，先加密放著，最多一天；手機號碼只有最後兩碼會寫在這個聊天室的按鈕裡。
privacy-sealed = 留下的都加密存放，不作其他用途，也不給任何人。沒回答的問題 30 天後刪掉。
privacy-telegram = 聊天紀錄本身存在 Telegram，你可以在那裡刪。
privacy-operator = 這個機器人由 { $name } 營運。
privacy-contact = 關於你的資料，聯絡：{ $contact }
button-delete-data = 刪除我的資料

settings-language = 語言：{ $language }
settings-brand = 上次儲值的是 { $brand }，下次先給你這家。
settings-no-brand = 沒有記住任何品牌。
button-forget = 忘掉 { $brand }

language-title = 選語言
delete-title = 把我知道的都刪掉？
delete-what = 會刪掉：語言、上次儲值的品牌、提醒、沒回答的問題。餘額和卡不受影響。
delete-no = 先留著
delete-yes = 刪掉
deleted-title = 刪好了
deleted-what = 現在什麼都沒留。繼續用的話，語言我再照 Telegram 的設定猜。
