note-neibo-status = Neibo 是月租方案：繳帳單就好，不用儲值。
note-neibo-help = 有問題寫信給 { $mail }。
