group-hello = 大家好。想知道比利時手機怎麼儲值，可以這樣問我：{ $command }
group-private = 私訊裡看 ↗
group-in-private = 只給你看的，到私訊裡打開。
group-add = 加到群組 ↗
group-not-yours = 這些按鈕是別人的。自己問：{ $command }
group-admins-only = 只有群組管理員能改
group-anonymous = 你是以群組名義發言的。到私訊裡打開設定；連結只能用一次，十分鐘內有效。

group-help-title = 在群組裡怎麼問我
group-help-line = 傳一則指令，我回給問的人；平常不說話。
group-help-examples = { $topup } · { $balance }
group-help-all = 還有：{ $commands }
group-help-privacy = 手機號碼、儲值序號、銀行卡別傳到群組，這些到私訊裡辦。
group-help-admins = 管理員：{ $settings }

group-settings = 本群組設定
group-settings-of = 「{ $title }」的設定
group-where = 這裡的設定要在群組裡打開。
group-language = 語言：{ $language }
group-language-auto = 跟提問的人
group-quiet = 安靜模式
group-quiet-line = 安靜模式：Telegram 允許的話，只有提問的人看得到回答。
group-delete-line = 回答和指令可以自動刪掉；要刪指令，我得是能刪訊息的管理員。
group-keep = 不刪
group-minutes = { $minutes } 分鐘
group-topic = 只在這個主題
group-topic-line = 可以只在這個主題裡回答；想讓我在哪個主題回答，就在哪裡按一下。
button-share = 分享 ↗
