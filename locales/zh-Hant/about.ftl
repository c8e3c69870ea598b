balance-title = { $brand }：還剩多少？
balance-sms = 傳簡訊 { $text } 到 { $to } 查餘額
balance-dial = 撥 { $dial } 按通話鍵，查餘額
balance-app = 在 { $app } App 裡看餘額
balance-online = 登入 { $site } 看餘額
balance-unknown = { $contact ->
    [none] { $brand } 怎麼查餘額沒查到。看它的 App 或帳戶，或問客服。
   *[other] { $brand } 怎麼查餘額沒查到。看它的 App 或帳戶，或問 { $contact }。
}
validity-title = { $brand }：能用多久？
validity-credit = 通話餘額：最後一次儲值起 { $months } 個月
validity-bundle-days = 優惠包或贈送：{ $days } 天
validity-bundle-months = 優惠包或贈送：{ $months } 個月
validity-card = 卡和號碼：每 { $months } 個月至少儲值一次
validity-unknown = { $contact ->
    [none] { $brand } 的通話餘額能用多久沒查到。到期日看它的 App 或帳戶，或問客服。
   *[other] { $brand } 的通話餘額能用多久沒查到。到期日看它的 App 或帳戶，或問 { $contact }。
}
support-title = { $brand } 客服
support-own = 用 { $brand } 手機打：{ $number }
contact-own = { $number }（{ $brand } 手機）
support-other = 用別的手機打：{ $number }
support-phone = 電話：{ $number }
support-no-other = 用別的手機：沒查到號碼，上 { $brand } 官網或去門市。
support-abroad = 從國外打：{ $number }
support-email = 電子郵件：{ $address }
support-hours = 時間：{ $hours }
support-unknown = { $brand } 的客服電話沒查到。看它的網頁、App，或原本裝 SIM 的那張大卡。
say-button = 跟客服怎麼說
say-title = 跟 { $brand } 客服這樣說
say-late = { $brand } 要多久沒查到。已經等了一陣子？現在就問，別付第二次。
say-late-at-once = { $brand } 說通常馬上就到。還在等？現在就問，別付第二次。
say-words = 你好，我幫一個 { $brand } 預付卡號碼儲值，但一直沒入帳。我有付款證明，麻煩你幫我查一下，謝謝。
say-ready = 手邊備好：號碼、日期和時間、金額、訂單編號。卡號、密碼、銀行驗證碼，誰都不需要。
