note-digi-what = DIGI 先收月費，自己說這叫預付，其實還是月租方案。
note-digi-pay = 帳單可以自動扣款，在 MyDIGI 裡付，或用帳單上的 QR 碼或帳號自己轉帳。
note-digi-slow = 付了以後，最多 { $days } 個工作天才顯示已付。
note-digi-bill-days = 帳單每月 { $from } 號到 { $to } 號出。
note-digi-use-after = 用掉的部分之後再收。
note-digi-part-month = 不滿一個月的，價錢和行動數據都按比例算。
note-digi-help = 客服是網頁上的問答；電話沒查到。
note-digi-sign-up = 要成為客戶，得用 itsme 申請。
