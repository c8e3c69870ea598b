arrived-title = 儲好了。能用多久？
arrived-bundle = 入帳不等於優惠包開了：看看要不要啟用，不然行動數據照高價扣。

not-arrived-title = 先別付第二次
not-arrived-at-once = 錢可能還在路上。{ $brand } 說通常馬上就到。
not-arrived-wait = 錢可能還在路上；{ $brand } 要多久沒查到。
not-arrived-proof = 截圖留好：付款時間、金額、訂單編號
not-arrived-call = 還沒有？{ $call }
not-arrived-else = { $call }；其他：{ $way }
not-arrived-support = 找客服。

tips-title = 小撇步
tip-budget = 顧好預算
tip-promotions = 留意優惠
tip-backup = 留條後路
tip-reachable = 別斷聯
tip-moment = 什麼時候儲最好
tip-drain = 餘額莫名變少
tip-auto = 自動儲值
tip-sunday = 週日和晚上
tip-bridge = 旅行 eSIM 先頂著
tip-moment-line = 晚一天，贈送或餘額就可能沒了。
tip-drain-line = 沒打電話也會少：看扣去哪了。
tip-auto-line = 怕忘記的人省事，要離開的人記得關。
tip-auto-unknown = { $contact ->
    [none] { $brand } 有沒有這個功能沒查到。
   *[other] { $brand } 有沒有這個功能沒查到，問 { $contact }。
}
tip-sunday-line = 線上隨時能儲，店會打烊。
tip-bridge-line = 比利時的卡能用之前，先有幾天行動數據。
tip-budget-line = 錢花到哪裡，心裡要有數。
tip-promotions-line = 現在的優惠看電信公司自己的頁面。贈送的用得完才划算。
tip-backup-line = 第二條路要提前備好。
tip-reachable-line = 預付卡按時儲值，號碼才一直在。
tip-next = 下一則：{ $tip }

source-title = 這些從哪裡來
source-published = 日期 { $date }
source-checked = { $date } 在網頁上看過
source-old = 舊了，可能變了
source-unchecked = 這些都沒在現在的網頁上核對過，看的是存檔。以電信公司網頁為準。
source-some-checked = 沒核對過的可能變了。以電信公司網頁為準。
confidence-official = 官方
confidence-copy = 官方文字的轉載
confidence-third-party = 非官方
confidence-inference = 我們的推測
confidence-not-found = 找過，沒找到
confidence-advice = 我們的建議

## Sources without a name of their own
source-own = 我們讀公開網頁後的推測
source-user = 個人的紀錄
source-people = 使用者說的
source-guide = 一份新生指南
source-resellers = 代儲商清單
source-banks = 一份銀行 App 的研究
source-apns = 公開的 APN 清單
source-code = 公開的程式碼
source-tariffs = 公開的資費表
source-phones = 支援 eSIM 的手機清單
source-copy = 網頁的副本
source-china = 中國方面的通告或報導
source-archive = 網頁存檔
source-regulator = BIPT（電信主管機關）
source-ombudsman = 電信調解處
source-economy = 聯邦經濟部
source-interior = 聯邦內政部
source-minister = 比利時電信部長
source-consumer = ConsumerConnect（聯邦消費者申訴站）
source-eu = 歐盟法規
source-migration = 法蘭德斯移民事務處 AGII
source-train = 比利時鐵路 SNCB
