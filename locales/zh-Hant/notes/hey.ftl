note-hey-what = hey! 是比利時 Orange 的月租方案，沒有通話餘額，也沒有儲值券。
note-hey-pay = 帳單在 My hey! 裡付，也可以自動扣款，或轉帳並寫上帳單的結構化附言（structured communication）。
note-hey-data-out = 行動數據用完了：看 My hey!，換方案，或問客服。
note-hey-help = 客服用線上聊天、郵件、社群媒體或表單（荷蘭語）：{ $page }。電話沒查到。
note-hey-account = 帳戶據說在 { $address }。
note-hey-cap = 方案以外花到 { $most } 就停，可以改成 { $low }、{ $middle } 或 { $high }；會傳簡訊提醒。
note-hey-plans = 以前查到的：S { $s } { $sGb } GB，M { $m } { $mGb } GB，L { $l } { $lGb } GB；現在的看官網。
note-hey-address = 網址是 { $right }，自己輸入。
