note-holafly-look = 它自己的網頁說法不一：看你的 Holafly 帳戶，沒有儲值選項就買新的 eSIM。
note-holafly-panel = 一個網頁說：在帳戶裡儲值。
note-holafly-new-one = 另一個網頁說：不能儲值，買新的 eSIM。
note-holafly-day-before = 還有一個網頁說：到期前一天儲值；已經到期就買新的。
note-holafly-always-on = Always On 是免費的備用數據，{ $days } 天 { $gb } GB：短途 eSIM 要{ $short }起買的，月方案要{ $monthly }起買的。
note-holafly-help = 它的客服：{ $address }。
note-holafly-refund = 沒用過的，{ $months } 個月內可以退。
