trouble-title = 哪裡出問題了？
trouble-line = 剛付過錢的話：先別付第二次。
stay-title = 剛來、出國、要離開
topic-trouble = 出問題了
topic-stay = 剛來或要離開
topic-no-data = 儲值了不能上網
topic-no-internet = 手機沒網路了
topic-friend = 請朋友代付
topic-offline = 線下儲值

guide-refused = 刷卡被拒
guide-wrong = 儲錯號碼
guide-country = 別國的儲值券
guide-blocked = 卡被停或弄丟
guide-wifi = 免費 Wi-Fi
guide-scam = 是不是詐騙
guide-stolen = 卡號或錢給出去了
guide-complaint = 申訴
guide-arriving = 來之前
guide-identify = 實名登記
guide-account = 沒有比利時帳戶
guide-abroad = 出國旅行
guide-leaving = 離開比利時
guide-porting = 攜碼換電信
guide-title-refused = 可以用什麼付；卡被拒怎麼辦
guide-title-wrong = 儲到別的號碼了
guide-title-country = 別國的儲值券或 App
guide-title-blocked = 卡被停、被鎖或弄丟了
guide-title-wifi = 沒餘額也能上網
guide-title-scam = 怎麼看出是詐騙
guide-title-stolen = 卡號、驗證碼或錢已經給出去了
guide-title-complaint = 沒人理：怎麼申訴
guide-title-arriving = 來比利時之前
guide-title-identify = 實名登記：誰要辦，帶什麼
guide-title-account = 還沒有比利時銀行帳戶
guide-title-abroad = 帶著比利時的卡出國
guide-title-leaving = 離開幾個月，或不回來了
guide-title-porting = 換電信公司，號碼不變
guide-unknown = { $brand } 自己怎麼說沒查到。下面的各家都適用：
guide-from-abroad = 人在國外也能用 { $brand } 的儲值頁。
guide-not-from-abroad = 人在國外不能用 { $brand } 的儲值頁。
call-cardStop = 付款卡掛失 Card Stop：{ $number }
call-cardStopAbroad = 從國外打 Card Stop：{ $number }
call-police = 報警：{ $number }
call-emergency = 救護車、消防，沒餘額也能打：{ $number }
call-safeonweb = 可疑的訊息轉寄到 { $number }

no-data-credit = 餘額入帳了嗎？
no-data-credit-yes = 入帳了
no-data-credit-no = 還沒
no-data-bundle = 有生效中的優惠包或贈送嗎？
no-data-bundle-line = 通話餘額是用多少扣多少，單價高。優惠包是整包的、有到期日，可能要另外買或自己開。
no-data-bundle-yes = 有
no-data-bundle-no = 沒有，或不確定
no-data-activate = 通話餘額怎麼變成行動數據
no-data-still = 還是不能上網
no-data-place = 你現在在哪裡？
no-data-here = 在比利時
no-data-away = 在國外
no-data-settings = 看看手機設定
no-data-restart = 行動數據開了嗎？飛航模式開一下再關，然後重新開機。
no-data-abroad = 在國外不能上網
apn-unknown = { $brand } 的存取點（APN）沒查到：電信公司會傳簡訊給你，也可以問客服。
apn-name = 存取點（APN）：{ $name }
apn-login = 存取點（APN）：{ $name }，使用者名稱 { $user }，密碼 { $password }

friend-title = 朋友看哪種語言？
friend-number = 卡片語言：{ $language }。要寫上你的號碼嗎？
friend-number-line = 把號碼傳給我，我寫到卡片上，不保存。不寫也可以。
friend-without = 不寫號碼
friend-card-title = 可以幫我比利時的 { $brand } 手機儲值嗎？
friend-card-number = 號碼：{ $number }
friend-card-number-later = 號碼我私訊傳給你。
friend-card-online = 線上：打開 { $host }，選儲值，填號碼、選金額、付款，不用登入。
friend-card-voucher = 用儲值券：買一張比利時 { $brand } 的預付卡儲值券（recharge / herlaadkaart），儲值序號只在私訊裡傳給我。
friend-card-account = { $brand } 要登入帳戶才能儲值：先問我怎麼弄。
friend-card-bonus = 滿 { $from } 有贈送。
friend-card-code = 用你自己的手機、自己的卡付，付完把確認頁截圖傳給我。
friend-card-never = 卡號和銀行驗證碼誰都別給，連我也別給。

button-report = 這裡有錯？
report-title = 那一頁哪裡不對？
report-line = 寫幾個字就好：會連同那一頁的位址傳給維護的人。別寫號碼和驗證碼。
report-anonymous = 他們看不到你的名字。
report-named = 他們看得到你的名字，方便回問你。
report-with-name = 附上我的名字
report-without-name = 不附名字
report-limit = 今天已經傳了 { $most } 則，明天再傳吧。
report-undelivered = 沒送出去，什麼都沒留。
report-note =
    「{ $text }」
    頁面：{ $address } { $link }
    依據：{ $facts }
    來自：{ $who }
reported-title = 傳出去了，謝謝
reported-line = 會不會回覆，要看他們。錢有風險的話，也找一下客服。

warning-card = 這看起來像付款卡的卡號
warning-code = 這看起來像驗證碼或密碼
warning-account = 這看起來像銀行帳號
warning-kept = 我沒有保存，但它還在這個聊天室裡：刪掉吧。
warning-never = 儲值用不到它：電信公司、銀行、真心幫你的人都不會要。別人也知道了的話，馬上打給銀行。
warning-gone = 這個聊天裡已經沒有了。別人也拿到了嗎？按「卡號或錢給出去了」：先掛失、找銀行。
warning-delete = 刪掉我那則
toast-deleted = 刪掉了
toast-not-deleted = 我刪不了：長按你那則訊息，自己刪掉。

maybe-title = 你是想問哪個？
