# 打開說明畫面後追問的回答，依主題和問法排列：在畫面上方說一次

## any
aspect-any-contact = { $contact ->
    [none] 這個電話沒查到：看電信公司的 App、網站，或裝 SIM 的那張大卡。
   *[other] 問 { $brand }：{ $contact }。
}
aspect-any-how = 怎麼做，查到的都在下面。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-duration = 要多久，查到的在下面，沒寫就是沒查到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-cost = 多少錢，查到的在下面，沒寫就是沒查到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-where = 下面沒寫的地方，就沒查到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-who = 誰可以辦：下面沒寫就是沒查到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-papers = 要看什麼證件：下面沒寫就是沒查到。帶好證件或護照和憑證。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-refund = 沒查到能退錢的規定；還是帶著憑證盡快問問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-credit = 餘額會怎樣：下面沒寫就是沒查到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-keep-number = 號碼能不能保留：下面沒寫就是沒查到，改動之前先問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-certain = 是不是這樣我不敢說，我知道的在下面。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-why = 為什麼會這樣，我這裡看不到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-prevent = 怎麼避免：下面沒寫，就沒查到穩妥的方法。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-otherwise = 除了下面這些，別的方法沒查到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-meanwhile = 在那之前什麼還能用：下面沒寫就是沒查到。連 Wi-Fi 用 App 打電話不扣餘額。
aspect-any-abroad = 在國外是不是一樣：下面沒寫就是沒查到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-consequence = 不這樣會怎樣：下面沒寫就是沒查到。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-again = 先問清楚，再付、再試。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-any-done = 知道了。憑證留好，記下時間和對方怎麼說。沒解決就告訴我。
aspect-any-failed = { $contact ->
    [none] 那就找客服，最好書面。
   *[other] 那就找 { $brand }，最好書面：{ $contact }。
}還是沒人理就申訴：電信調解處不收費。
aspect-any-privacy = 號碼、儲值序號、你打的字，回覆完就不留；存了什麼，看 /privacy。
aspect-any-hours = { $hours ->
    [none] 客服時間沒查到，工作天試試。線上儲值隨時都行。
   *[other] { $brand } 客服：{ $hours }。
}
aspect-any-spoken = 他們說什麼語言沒查到。先試英文，或寫信，翻譯起來方便。

## stolen
aspect-stolen-contact = 先打 Card Stop，再找銀行，再報警：號碼在下面。{ $contact ->
    [none] { "" }
   *[other] SIM 的事找 { $brand }：{ $contact }
}
aspect-stolen-how = 打 Card Stop，說要掛失銀行卡；再打給銀行，說那筆付款的事。
aspect-stolen-duration = 現在就打，越快越好。銀行之後要多久沒查到。
aspect-stolen-where = 現在先打電話：銀行卡打 Card Stop { $cardStop } 和銀行，儲值序號找{ $contact ->
    [none] 電信公司
   *[other]  { $brand }：{ $contact }
}。再帶證據去當地警局。
aspect-stolen-who = 最好是持卡人自己打。來不及就你來打，讓他在旁邊。
aspect-stolen-papers = 都留著：訊息、付款畫面、對方號碼，銀行和警察要看。
aspect-stolen-refund = Bancontact 付的銀行收不回，只有賣方能退：馬上找電信公司。別的付法也許能：現在就找銀行擋下，不敢保證。
aspect-stolen-credit = 電信餘額和銀行卡是兩回事：先掛失，再查餘額。
aspect-stolen-keep-number = Card Stop 只停付款卡，不影響門號。手機突然沒訊號，馬上打給電信公司：可能有人在盜用你的號碼。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-certain = 給了卡號、驗證碼或密碼就馬上打，沒扣錢也一樣。只給了姓名或手機號碼就不用，多留心。
aspect-stolen-why = 拿到這些就能刷你的錢，他們要的就是這個。
aspect-stolen-prevent = 跟你要 PIN、密碼、驗證碼的就是詐騙。網址自己打，催你的電話就掛掉。
aspect-stolen-otherwise = 沒有電話？借一支，或在銀行 App 或櫃檯掛失。
aspect-stolen-meanwhile = 沒掛失之前，錢隨時可能被刷走。他們的電話、訊息都別再回。
aspect-stolen-abroad = 從國外打 Card Stop 有另外的號碼，在下面。
aspect-stolen-consequence = 有了卡號或驗證碼，掛失之前他們都能刷。所以先打電話。
aspect-stolen-again = 不行，先打下面的電話。也別再付錢給對方，說什麼都別信。
aspect-stolen-done = 接下來：找銀行（還沒打的話），再帶證據報警；在那邊填過的密碼都改掉。
aspect-stolen-failed = 沒人接？在銀行 App 裡掛失或直接打給銀行，Card Stop 繼續打。
aspect-stolen-hours = 別等上班時間：現在就打 Card Stop，或在銀行 App 裡掛失。
aspect-stolen-spoken = 慢慢說英文：「Block my bank card, please.」他們說哪些語言沒查到，可以請旁邊的人幫忙。
aspect-stolen-cost = 電話費多少沒查到；不打可能損失更多，現在就打。

## stolen-voucher
aspect-stolen-voucher-contact = { $contact ->
    [none] 別再傳序號。今天就找賣券的店和電信公司；是自己店裡機器印的：先打給供應商，號碼看自己的合約或單據。
   *[other] 別再傳序號。今天就找賣券的店，還有 { $brand }：{ $contact }。是自己店裡印的：先打給供應商，號碼看自己的單據。
}
aspect-stolen-voucher-how = 現在就自己儲值，照券上寫的做。不能用了，多半是被人搶先用了。
aspect-stolen-voucher-duration = 現在：誰先儲歸誰。
aspect-stolen-voucher-papers = 券、收據、聊天紀錄都留好，給店家、電信公司和警察看。
aspect-stolen-voucher-refund = 很難：用掉以後沒查到能退的規定。今天還是去店裡、找電信公司問。
aspect-stolen-voucher-certain = 凍結？給出去了就難。馬上自己儲值；不行今天就找電信公司和店家。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-voucher-why = 儲值序號就像現金，誰看到誰能用，騙子要的就是它。
aspect-stolen-voucher-prevent = 儲值序號別唸、別傳給任何人，說是「證明」也別給；到手就儲值。
aspect-stolen-voucher-consequence = 誰有序號誰就能儲值。搶在前面，現在就自己儲值。
aspect-stolen-voucher-again = 不要。別再傳序號，也別再匯錢，說什麼都別信。
aspect-stolen-voucher-done = 儲進去了、餘額也多了？那別人就用不了了。聊天紀錄留好，斷絕聯絡。
aspect-stolen-voucher-failed = 那多半已經被用了。帶券和收據去店裡，帶聊天紀錄報警。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-stolen-voucher-where = 照券上寫的在手機上儲值；再去賣券的店，帶聊天紀錄去警局。
aspect-stolen-voucher-who = 誰手上有券誰現在就儲值，搶在對方前面。
aspect-stolen-voucher-credit = 誰先儲歸誰。現在就儲值，再查餘額。
aspect-stolen-voucher-otherwise = 店裡收銀機印出來的？馬上打給供應商，停掉沒用過的序號，再告訴電信公司。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-voucher-meanwhile = 別再給序號，別再接電話，剩下的自己先儲值。

## stolen-password
aspect-stolen-password-how = 自己打開電信公司的網站或 App，換新密碼；別處用同一組密碼的也換掉。
aspect-stolen-password-certain = 現在就改，還沒出事也要改。
aspect-stolen-password-consequence = 他們能進你的帳戶，用裡面存著的付款方式。改密碼，刪掉存著的卡。
aspect-stolen-password-refund = 要是被拿去買了東西：馬上帶憑證找電信公司和銀行。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-password-done = 看看帳戶有沒有被改過、有沒有買過東西；有就告訴電信公司。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-password-failed = 登不進去了？馬上告訴電信公司帳號被盜了。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-stolen-password-contact = 找電信公司，用它自己網站上的號碼；帳戶裡存過付款方式，再找銀行。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-stolen-password-duration = 現在就改：幾分鐘的事，沒改之前他們都進得去。
aspect-stolen-password-prevent = 跟你要密碼的就是詐騙。網址自己打，每個帳戶用不同的密碼。
aspect-stolen-password-again = 不行，先到電信公司自己的網站換新密碼；舊的別再輸入任何地方。

## way
aspect-way-credit = 沒查到在兩張卡之間轉餘額的方法；可以直接幫那個號碼儲值。
aspect-way-consequence = 在電信公司頁面上確認付款之前，不會扣款。
aspect-way-again = 已經付過就先別：先看銀行、查餘額。
aspect-way-done = 付了？確認頁留好，查一下餘額。沒入帳就告訴我。
aspect-way-prevent = 號碼、金額看兩遍，確認頁截個圖。
aspect-way-how = { $login ->
    [yes] 線上：登入 { $brand }，選儲值，付款。密碼不用給別人。
    [no] 線上不用帳戶：填號碼、選金額、付款。店裡買序號自己儲值。
   *[none] 選一種方式，我一步步帶你。
}
aspect-way-duration = 付款幾分鐘。多久入帳，寫明的沒幾家：入帳前憑證留好。
aspect-way-cost = 就是你選的金額。不准因為刷卡多收；代儲網站可能收手續費。
aspect-way-where = 線上在電信公司自己的網頁或 App；或去書報店、雜貨店、加油站買序號，先問有沒有。
aspect-way-who = { $others ->
    [yes] 誰都行：{ $brand } 也能儲別人的號碼，朋友可以付。
    [no] 線上 { $brand } 只能儲自己帳戶裡的號碼：由本人儲值，或由他授權。
   *[none] 線上能不能儲別人的號碼看頁面；店裡買的序號誰儲都行。
}
aspect-way-papers = 沒查到儲值要證件；只有新卡要實名登記。
aspect-way-refund = 入了帳就很難退：確認前號碼、金額看兩遍。
aspect-way-keep-number = 號碼不變，儲值跟號碼沒關係。
aspect-way-certain = 付款在電信公司自己的頁面，不在這裡。網址自己打，看清楚收款人和金額。
aspect-way-otherwise = 付現買儲值券、請朋友付，或用 App 代替網站。
aspect-way-abroad = 在國外線上儲值，連 Wi-Fi，電信公司的頁面在那邊打得開才行，先試小額。
aspect-way-hours = 線上隨時能儲值；多數店晚上打烊，週日幾乎都關。
aspect-way-privacy = 你打的字回覆完就不留；號碼只有末兩碼留在按鈕裡。詳見 /privacy
aspect-way-failed = 先看銀行確實沒扣錢，再換：App、別的卡、儲值券、請朋友付。

## gone
aspect-gone-how = 是月租就在電信公司帳戶裡付帳單；這家停了就換一家辦新卡。
aspect-gone-consequence = 有帳單就得付，到期前先問電信公司；停掉的卡裡的餘額別指望。
aspect-gone-again = 不要：那裡不能儲值，別付錢進去。
aspect-gone-certain = 據我查到的，這家現在沒有能儲值的預付卡。想確認就打 SIM 上印的號碼。
aspect-gone-otherwise = 我知道的預付卡：{ $brands }。新卡要用證件或護照登記。
aspect-gone-credit = 餘額還能不能拿到沒查到。有公司接手就問它，別再付錢進去。
aspect-gone-refund = 沒查到能退的規定。有公司接手就問它，別再付錢。
aspect-gone-keep-number = 號碼還有效才行，由新電信公司轉過去。先問它。

## sunday
aspect-sunday-where = 線上馬上能儲值。店的話，深夜商店、加油站可能開著，先問有沒有你這家。
aspect-sunday-hours = 多數店晚上打烊，週日幾乎都關；某一家幾點關沒查到。線上隨時能儲值。
aspect-sunday-certain = 哪家店都不敢保證，去之前先問；線上隨時都行。
aspect-sunday-spoken = 把這句給他看，法文或荷蘭文：« Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## reachable
aspect-reachable-again = 要，每次到期前儲值一次；日期在 App 或帳戶裡。我可以提醒你：/reminders。
aspect-reachable-consequence = 到期前沒儲值，餘額和號碼都可能沒了。
aspect-reachable-cost = 最少儲多少能保號沒查到，到期前先問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## bridge
aspect-bridge-certain = 過渡用，只有行動數據；只有賣家能儲值，比利時的店和電信公司不行。

## budget
aspect-budget-how = 優惠包用完就關行動數據，有 Wi-Fi 用 Wi-Fi，儲到有贈送的金額。

## calling-abroad
aspect-calling-abroad-cost = 看電信公司的價目表，簡訊也在裡面；查到的在下面。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-calling-abroad-otherwise = 連 Wi-Fi 用 App 打電話，不扣餘額。

## sim-or-esim
aspect-sim-or-esim-cost = 換卡多少錢沒查到，決定前先問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-sim-or-esim-how = 找電信公司要：給 QR 碼或在 App 裡裝。連 Wi-Fi 裝，別刪。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-sim-or-esim-keep-number = 同一家換成另一種，先跟它說好號碼不變。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## promotions
aspect-promotions-again = 多久一次、幾天之內，付款前頁面會顯示；查到的在下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-promotions-duration = 贈送的有自己的到期日，通常比餘額早；查到的在下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-promotions-certain = 電信公司自己的 App 或頁面付款前顯示的才算數；群組裡的、陌生人說的不算。
aspect-promotions-cost = 儲多少才有，付款前頁面會顯示；查到的在下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-promotions-why = 多半是金額不夠、上次儲值隔太久，或這種卡沒有贈送：看下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-promotions-prevent = 贈送的用完就關行動數據：之後都從餘額扣。不時看看還剩多少。

## country
aspect-country-cost = 歐盟國家的卡在這裡照歐盟規則跟在家一樣；別國的卡問它自己的電信公司。
aspect-country-refund = 沒查到規定。馬上問賣家：沒用過的序號也許還能退。
aspect-country-certain = 不行：別國的儲值券、App 不能用在比利時號碼，同名的也不行。

## support
aspect-support-cost = 用別的手機或在國外打可能收費；哪個號碼免費，查到的在下面。
aspect-support-how = 說號碼、什麼時候出了什麼事；付過款就備好憑證。寫信能留底。
aspect-support-where = 照下面打電話、寫信，或去它的門市。
aspect-support-who = 最好是登記的本人或付款的人打：可能要核對身分。
aspect-support-failed = 寫信留底；還不行，找電信調解處，不收費。
aspect-support-papers = 你的號碼、什麼時候出了什麼事；付過款就備好憑證（金額、訂單編號）。
aspect-support-refund = 拿憑證找收錢的那家：Bancontact 付的款，銀行撤不回來，只有賣家能退。
aspect-support-otherwise = 打不通就寫信或去門市，再不行找電信調解處，不收費。
aspect-support-abroad = 從國外打「別的手機」用的號碼或寫信；簡碼只在它自己的網路裡能撥。

## complaint
aspect-complaint-where = 先書面找電信公司，再上調解處的網站，見下面。
aspect-complaint-failed = 電信公司不回？帶著申訴信底稿和日期找調解處。
aspect-complaint-certain = 預付卡也能申訴；結果怎樣不敢保證。
aspect-complaint-cost = 不用錢：電信調解處免費。
aspect-complaint-how = 先書面找電信公司；沒用再上調解處網站。信我可以幫你寫。
aspect-complaint-papers = 何時付了多少、憑證、你寫給電信公司的和它的答覆。
aspect-complaint-refund = 不一定要得回來；不過調解處處理期間，有爭議的錢先凍結。
aspect-complaint-done = 留底，記下日期。電信公司不理或拒絕，就找調解處。

## balance
aspect-balance-cost = 傳代碼、打電話收不收費沒查到；App 或帳戶裡看得到一樣的。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-duration = 餘額能用多久在另一頁：打「有效期」。餘額更新可能慢一點。
aspect-balance-who = 代碼查的是發出去的那張 SIM；查別的號碼要用它的 App 或帳戶。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-certain = 剛用的可能還沒算進去：過一會兒再查，或看 App。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-why = 比想的少？多半是優惠包用完後的行動數據，或付費簡訊：App 或帳戶裡看得到。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-otherwise = 不用代碼就看電信公司 App 或帳戶，或問客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-abroad = 在國外代碼可能不行：連 Wi-Fi 看 App 或帳戶。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-balance-failed = 那就看 App 或帳戶；登不進去就問客服。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## offline
aspect-offline-done = 核對券上的品牌和金額，把序號儲進去，入帳前券別丟。
aspect-offline-again = 第一張還沒儲進去就先別買：先查餘額，問問店家。
aspect-offline-how = 說清楚哪一家、多少錢，走之前核對單據，再照券上寫的儲值。
aspect-offline-duration = 收銀台當場印出序號，你儲進去才入帳。沒到就留著券和收據去問。
aspect-offline-cost = 券上印多少就付多少；不准因為刷卡多收錢。
aspect-offline-where = 報導提到書報店、雜貨店、加油站商店；有沒有你這家，要到收銀台問。
aspect-offline-who = 誰能買沒查到限制，可以請人代買：說清楚哪一家、多少錢，把券帶回來。
aspect-offline-papers = 沒查到買儲值券要證件；買新卡要身分證件或護照。
aspect-offline-refund = 儲進去的，沒查到能退的規定；沒用過的也許行：馬上帶券和收據跟店家說。
aspect-offline-certain = 不一定：付錢前在收銀台問有沒有你這家。
aspect-offline-otherwise = 線上隨時能儲值，或請朋友付。在店裡有現金就行。
aspect-offline-abroad = 不行：別國的儲值券不能用在比利時號碼。人在國外就線上儲值。
aspect-offline-failed = 那就換一家：書報店、加油站、深夜商店；或線上儲值、請朋友付。
aspect-offline-hours = 多數店晚上打烊，週日幾乎都關；深夜商店、加油站可能開著。線上隨時能儲值。
aspect-offline-spoken = 把這句給他看，法文或荷蘭文：« Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## machines
aspect-machines-papers = 跟一般預付卡一樣，先用證件或護照實名登記。
aspect-machines-who = 誰用就登記誰，跟別的預付卡一樣：用證件或護照實名登記。
aspect-machines-duration = 跟一般預付卡一樣，用到到期日，App 或帳戶裡看；設備不會提醒，記下來。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-machines-how = 線上按號碼儲值，不用在設備上操作。
aspect-machines-certain = 也許已經停了：很久沒儲的卡可能到期。付錢前先問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-machines-again = 要，每次到期前儲值，設備用得少也一樣。很久沒儲值的，先問卡還能不能用。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## payment
aspect-payment-why = 名字在變：Payconiq App 正改成 Bancontact Pay。以付款頁現在顯示的為準。
aspect-payment-refund = 拿憑證找收錢的那家：Bancontact 付的款，銀行撤不回來，只有賣家能退。
aspect-payment-certain = 以付款頁為準：顯示的就收。確認之前不扣錢。
aspect-payment-cost = 沒查到電信公司收手續費；代儲網站或銀行可能收。確認前看清總金額。
aspect-payment-who = 付款的人只要知道號碼和電信公司；用自己的卡、自己的手機。
aspect-payment-otherwise = 到店裡付現買儲值券，或請朋友付。
aspect-payment-privacy = 付款在電信公司的頁面上，不在這裡。卡號、驗證碼別傳給我。
aspect-payment-failed = 先看銀行確實沒扣錢，再換方法：另一張卡、付現買券、請朋友付。

## scam
aspect-scam-contact = { $contact ->
    [none] 別打訊息裡的電話：到電信公司的 App 或網站裡找號碼。
   *[other] 別打訊息裡的電話。{ $brand }：{ $contact }
}
aspect-scam-how = 自己打開電信公司的 App，或自己輸入網址：真的提醒，那裡也看得到。
aspect-scam-duration = 別急，慢慢查證：催你就是騙術的一部分。
aspect-scam-where = 先轉寄到下面的地址，再刪掉。錢已經沒了就留著，去當地警局。
aspect-scam-who = 背後是誰看不出來：名字和來電號碼都能造假。跟你要 PIN、密碼、驗證碼的就是詐騙。
aspect-scam-refund = 已經付了錢、給了什麼？跟我說一句：那要先打別的電話。
aspect-scam-keep-number = 真要停號，帳戶或電信公司的 App 裡會有：看過再信。
aspect-scam-certain = 對方是真是假我查不了。電信公司自己的 App 或網站沒這麼說，就當是假的。
aspect-scam-why = 他們要卡號、驗證碼或錢，借個你信得過的名字。收到它不代表你做錯了什麼。
aspect-scam-prevent = 封鎖對方，把訊息轉寄到下面的地址。完全擋掉是做不到的。
aspect-scam-consequence = 只是點開、什麼都沒填：關掉，通常就沒事。填過、付過什麼，現在就告訴我。
aspect-scam-again = 不要。別再點開，別回覆，別回撥。轉寄檢舉，然後刪掉。
aspect-scam-done = 給過什麼、付過錢，跟我說一句。沒有就刪掉，封鎖對方。
aspect-scam-cost = 別透過那則訊息付錢。帳戶或電信公司 App 裡真顯示要儲值，就在那裡自己儲值。
aspect-scam-papers = 什麼都別給他們。訊息、對方號碼、時間留好，檢舉或報警用。
aspect-scam-credit = 什麼都不給，餘額就還在。到電信公司自己的 App 裡看餘額。
aspect-scam-otherwise = 想確認，只用電信公司自己的 App、網站或門市，別用訊息裡給的。
aspect-scam-meanwhile = 再打來、再傳來：別接，別給任何東西，掛掉。
aspect-scam-failed = 再打來就掛掉，封鎖號碼。已經給了什麼，跟我說一句。
aspect-scam-hours = 不用等：現在什麼都別給，電信公司 App、網站隨時能看。

## scam-voucher
aspect-scam-voucher-certain = 別給：你的儲值序號只有你自己用得著。照券上寫的自己儲值。
aspect-scam-voucher-why = 儲值序號就像現金，誰看到誰能用。
aspect-scam-voucher-consequence = 誰拿到誰就能儲值，很難追回。已經給了？告訴我。
aspect-scam-voucher-again = 不要。一組序號都別給，第一組、下一組都別給。

## lost
aspect-lost-contact = { $contact ->
    [none] 銀行卡、銀行 App 也丟了？先打 Card Stop { $cardStop } 和銀行。再用任何電話打給電信公司掛失 SIM，號碼在它的網站或裝 SIM 的大卡上。
   *[other] 銀行卡、銀行 App 也丟了？先打 Card Stop { $cardStop } 和銀行。再請 { $brand } 掛失 SIM：{ $contact }。
}
aspect-lost-how = 用任何電話打過去，報號碼，說要掛失 SIM；再要一張號碼不變的新卡。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-duration = 現在就報，別過今天。新卡要多久沒查到，打電話時問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-cost = 補卡多少錢沒查到，辦之前先問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-where = 掛失打電話就行。補卡去電信門市最穩，先問要帶什麼。
aspect-lost-who = 最好由登記的本人打，或兩個人一起打。你自己能不能辦沒查到。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-papers = 身分證件或護照，加上號碼；裝 SIM 的那張大卡還在就一起帶。
aspect-lost-refund = 被別人用掉的餘額，沒查到能退的規定。先掛失，再問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-credit = 有幾家會保留，多數沒查到：掛失時順便問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-keep-number = 要一張號碼不變的新卡，號碼就還是你的。別先去買新號。
aspect-lost-certain = SIM 找電信公司掛失，Card Stop 只管銀行卡。銀行卡、銀行 App 也一起丟了？兩邊都打。
aspect-lost-prevent = 現在先請電信公司掛失。以後：SIM 設 PIN，手機設螢幕鎖，PIN、PUK、號碼寫在紙上。
aspect-lost-otherwise = 沒手機？借一支打，用電腦寫信，或帶證件去門市。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-meanwhile = 用別的手機連 Wi-Fi，App 照樣能用；簡訊驗證碼要等新卡。
aspect-lost-abroad = 從國外打「別的手機」用的號碼，或寫信。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-lost-consequence = 沒掛失之前，撿到的人能用你的餘額，還可能看到驗證碼。馬上掛失。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-again = 先別買新卡：先要一張號碼不變的 SIM。
aspect-lost-done = 掛失以後，要一張號碼不變的新卡。銀行卡、銀行 App 也丟了？再打 Card Stop 和銀行。
aspect-lost-failed = 那就寫信，或帶證件去門市；幾點打過電話記下來。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-lost-why = 誰拿著 SIM，誰就能用你的餘額、收你的驗證碼，所以先掛失。

## blocked
aspect-blocked-how = 手機要 PUK 時輸入，再設新 PIN。PUK 在帳戶裡或裝 SIM 的大卡上，別亂猜。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-where = PUK 在電信公司帳戶裡、裝 SIM 的大卡上，或問客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-who = 最好由登記的本人去問：客服可能要核對身分。
aspect-blocked-papers = 號碼，加身分證件或護照；SIM 上印的卡號也有用。
aspect-blocked-credit = PIN、PUK 不影響餘額；能留多久，看上次什麼時候儲的。
aspect-blocked-keep-number = 號碼不變：跟 PIN、PUK 沒關係。
aspect-blocked-why = PIN 錯太多次就會鎖卡，被偷時能保護你。
aspect-blocked-prevent = PIN、PUK 寫在紙上，別跟手機放在一起。
aspect-blocked-meanwhile = 解鎖之前收不到電話和簡訊；連 Wi-Fi 還能用 App。
aspect-blocked-again = 別猜了：PUK 錯太多次，卡可能就報廢。問客服要對的。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-failed = PUK 不對？別再試，去問：可能要補一張號碼不變的新卡。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-blocked-certain = PIN 輸錯只是鎖卡，有 PUK 就能解開。不是這個原因就去問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-done = 解開了？PIN、PUK 寫在紙上。還鎖著？別猜，去問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-consequence = 別亂試：PUK 錯太多次，卡可能就報廢，只能補卡。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-blocked-otherwise = 大卡不見了？電信公司帳戶裡看 PUK，或請客服查。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## cut-off
aspect-cut-off-papers = 號碼、SIM 卡本身、身分證件或護照。
aspect-cut-off-duration = 停了多久還能找回，沒查到：今天就問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-cut-off-refund = 沒查到過期卡能退餘額的規定，還是問一下。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-cut-off-credit = 號碼沒了，餘額通常也沒了。付錢之前先問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-cut-off-keep-number = 早點問也許還能：只有電信公司看得到。付錢之前先問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-cut-off-certain = 我看不到，客服看得到。付錢之前先問號碼還在不在。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-cut-off-why = 預付卡太久不儲值就會停，多久由每家自己定。
aspect-cut-off-prevent = 到期前幾天就儲值。我可以提醒你：/reminders。
aspect-cut-off-otherwise = 號碼真沒了：買新卡、新號碼，用證件或護照實名登記。
aspect-cut-off-meanwhile = 連 Wi-Fi 還能用 App；這個號碼收不到驗證碼了。
aspect-cut-off-consequence = 時間久了號碼可能給別人：銀行和各個 App 裡綁的號碼要換掉。
aspect-cut-off-again = 先別儲值。先問：號碼沒了，儲多少都回不來。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-cut-off-done = 他們說號碼還在，再付錢。哪天問的、怎麼答的，記下來。
aspect-cut-off-failed = 那號碼多半沒了：帶證件或護照辦新卡，銀行綁的號碼也換掉。
aspect-cut-off-abroad = 在國外先用「別的手機」的號碼或寫信問，再付錢。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## not-arrived
aspect-not-arrived-how = 先照下面查餘額。還沒有，就拿付款憑證打給客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-where = 錢扣沒扣看銀行，到沒到看餘額。在店裡或代儲網站買的，先問那邊。
aspect-not-arrived-who = 誰付的誰去問最好：付款憑證在他手裡。
aspect-not-arrived-papers = 付款憑證（時間、金額、訂單編號）和儲值的那個號碼。
aspect-not-arrived-refund = 一直沒入帳：拿憑證找收錢的那家，要餘額或退錢；Bancontact 付的款，銀行撤不回來。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-credit = 扣了款的，憑證查得到：入帳之前一直留著。
aspect-not-arrived-certain = 我這裡看不到：錢扣沒扣看銀行，到沒到看餘額。
aspect-not-arrived-why = 我這裡看不到。對一下確認單上的號碼和金額：常見的是號碼打錯、沒付完、入帳慢。
aspect-not-arrived-prevent = 下次號碼看兩遍，等到確認頁，截個圖。
aspect-not-arrived-otherwise = 別再付。現在要打電話：連 Wi-Fi 用 App，或借別人手機。
aspect-not-arrived-meanwhile = 連 Wi-Fi 用 App 打電話不扣餘額；卡裡原來的還能用。
aspect-not-arrived-abroad = 有代儲網站說在國外入帳可能慢。打「別的手機」用的號碼，或寫信。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-consequence = 憑證在就不要緊。不過早點問，拖久了難查。
aspect-not-arrived-again = 不行，先別付：看銀行扣了沒、餘額變了沒。
aspect-not-arrived-duration = 查到的說法在下面。錢扣了還沒到？拿付款憑證去問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-done = 憑證留好，記下時間，別付第二次；還不入帳就拿憑證去問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-not-arrived-failed = 那就帶付款憑證書面問，期間別再付。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-not-arrived-keep-number = 號碼不變：入帳慢跟號碼沒關係，只看卡的到期日。

## refused
aspect-refused-contact = 先找你的銀行：為什麼拒付，銀行才知道，電信公司只看得到被拒。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-refused-how = 在銀行 App 裡打開網路和海外支付，確認沒扣款再試一次。不行就換下面的方法。
aspect-refused-cost = 海外付款銀行可能收手續費，問銀行；電信公司這邊沒查到，確認前看清總金額。
aspect-refused-who = 朋友可以替你付：用他自己的手機和卡。卡號和驗證碼誰都別傳。
aspect-refused-refund = 被拒的通常沒扣錢，到銀行裡看看；真扣了，就別再付。
aspect-refused-certain = 被拒通常是銀行或頁面的原因。錢要是扣了，就別再付。
aspect-refused-why = 多半是銀行：沒開網路或海外支付，或驗證碼沒收到。有的網站也不收外國卡。
aspect-refused-prevent = 留條後路：另一張 Visa 或 Mastercard、買儲值券的現金，或朋友。
aspect-refused-otherwise = 換一張 Visa 或 Mastercard，付現買儲值券，或請朋友付。
aspect-refused-again = 先看銀行：確實沒扣錢才能再試，最多一次，再不行就換方法。
aspect-refused-failed = 那就別用這張卡了：付現買儲值券，或請朋友付。
aspect-refused-privacy = 卡號和驗證碼只在付款頁填，別傳到聊天裡，也別傳給我。
aspect-refused-done = 成功了？確認頁留好。不行就換方法：付現買券，或請朋友付。
aspect-refused-where = 到店裡可以付現買儲值券：書報店、雜貨店、加油站，先問有沒有你這家。

## wrong
aspect-wrong-contact = 馬上找收錢的那家：店、網站或電信公司。名字忘了？看電子郵件或銀行帳單。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-wrong-how = 找收錢的那家，帶憑證，報打錯的號碼和對的號碼。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-wrong-duration = 馬上問：沒用的序號也許還能作廢，入了帳的就難了。
aspect-wrong-who = 那號碼是誰的，沒查到方法。找賣家，別找陌生人。
aspect-wrong-papers = 付款憑證、訂單編號、打錯的號碼和對的號碼。
aspect-wrong-refund = 別抱太大希望：沒查到能退的規定。還是馬上帶憑證去問收錢的那家。
aspect-wrong-certain = 到了那個號碼上，多半拿不回來了；沒人用過的序號也許還能作廢。
aspect-wrong-prevent = 號碼用複製的，別手打；看兩遍；先儲小額。
aspect-wrong-otherwise = 不肯就書面申訴，之後找電信調解處，不收費。
aspect-wrong-again = 不行，先把第一筆問清楚。之後再儲值，號碼看兩遍，先儲小額。
aspect-wrong-done = 對方的答覆留好。拒絕的話書面申訴，再找電信調解處，不收費。
aspect-wrong-credit = 餘額已在那個號碼上；能不能收回只有賣家知道，馬上帶憑證問。

## voucher-refused
aspect-voucher-refused-contact = 找電信公司；序號看不清就找賣券的店。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-how = 照券上寫的做，手機裡插同一家的 SIM。
aspect-voucher-refused-papers = 券和收據都帶上。
aspect-voucher-refused-refund = 沒查到能退的規定。先帶券和收據去店裡，再找電信公司。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-credit = 沒用掉的序號還不算丟：券留好，看看上面有沒有到期日。
aspect-voucher-refused-certain = 看券：印了日期就以它為準。用過沒有，只有電信公司查得到。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-why = 多半是打錯數字、別家或別國的序號、已經用過，或過了券上的日期。
aspect-voucher-refused-otherwise = 電信公司網頁或帳戶裡能填序號的話試試；不行就打電話。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-again = 不行，先別買：數字再對一遍，還是不行就停下來問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-refused-failed = 那就別再試。帶券和收據去問；沒人理就回店裡。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-voucher-refused-privacy = 儲值序號就像現金：別傳券的照片，別唸給任何人。
aspect-voucher-refused-done = 儲進去了？查餘額，入帳前券留著。不行就帶券和收據去問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## voucher-spoilt
aspect-voucher-spoilt-contact = 先找賣券的店，再找電信公司。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-spoilt-how = 帶上剩下的券和付款憑證回店裡，問供應商能不能作廢沒用過的序號。
aspect-voucher-spoilt-duration = 今天就去：沒人用過，才也許還能作廢。
aspect-voucher-spoilt-where = 去賣券的那家店：它的供應商也許還能作廢這組序號。
aspect-voucher-spoilt-papers = 剩下的券、收據，或有日期和金額的銀行紀錄。
aspect-voucher-spoilt-refund = 沒查到能換序號或退錢的規定。供應商也許還能作廢，今天就去店裡問。
aspect-voucher-spoilt-credit = 序號沒儲進去，錢就不在卡裡；不確定就查餘額。
aspect-voucher-spoilt-why = 誰有序號誰能用，原本是誰的看不出來，所以店家才謹慎。
aspect-voucher-spoilt-prevent = 當場就在店裡儲值，入帳前券別丟。
aspect-voucher-spoilt-otherwise = 店家不肯？帶券或付款憑證找客服。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-voucher-spoilt-consequence = 誰撿到誰就能用，所以要快。
aspect-voucher-spoilt-again = 不行，先別買：問店家舊的能不能作廢；看不清楚的數字別猜。
aspect-voucher-spoilt-failed = 那就帶券和收據找客服，再不行就書面申訴。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-voucher-spoilt-certain = 不敢保證：沒用過的序號，店家的供應商也許能作廢。今天就去問。
aspect-voucher-spoilt-done = 店家不肯，就帶券和收據找客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## voucher
aspect-voucher-duration = 看券：印了日期就以它為準；沒印就早點用。
aspect-voucher-how = 照下面的方法儲，再看餘額。儲不進去？核對數字，再問客服，別一直試。
aspect-voucher-cost = 券上印多少就付多少；不准因為刷卡多收錢。
aspect-voucher-refund = 儲進去的，沒查到能退的規定；沒用過的也許行，今天帶券和收據去店裡問。
aspect-voucher-certain = 以券為準：跟我說的不一樣，就照券上寫的做。
aspect-voucher-prevent = 序號別給人看，馬上儲值；入帳前券別丟。
aspect-voucher-consequence = 誰看到序號誰就能儲值。給人看過、傳過群組？現在就自己儲值，再刪照片。
aspect-voucher-again = 一組序號只能用一次。不行？數字再對一遍，還不行就問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-voucher-done = 好：查一下餘額，入帳前券別丟。
aspect-voucher-failed = 數字再對一遍就停，帶券和收據去問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-voucher-privacy = 序號回覆完就不留。別給別人看：誰看到誰能儲值。

## drain
aspect-drain-how = 手機設定裡關掉行動數據；小額付款和付費簡訊在電信公司 App 裡關，或問客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-drain-cost = 沒有優惠包時，行動數據、通話都照原價扣；查到的價格在下面。
aspect-drain-where = 電信公司 App 或帳戶的用量裡，看得到扣在哪裡。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-drain-refund = 用掉的行動數據難退；不是你要的小額付款、付費簡訊，向電信公司書面申訴。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-drain-certain = 沒有優惠包就是這樣：全照原價扣餘額。在 App 裡看優惠包還在不在。
aspect-drain-why = 多半是沒優惠包還用行動數據，其次是小額付款和付費簡訊。App 或帳戶裡看得到。
aspect-drain-prevent = 優惠包用完就關行動數據；小額付款、付費簡訊在 App 裡關，或請客服關。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-drain-consequence = 不關就一直扣：先把行動數據關掉，現在就關。
aspect-drain-again = 先弄清楚扣在哪裡再儲值，不然新儲的照樣沒了。
aspect-drain-done = 好，明天再查一次餘額；還在扣就問客服扣的是什麼。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## premium
aspect-premium-how = 手機裡封鎖那個號碼，再請電信公司關掉付費號碼和簡訊。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-premium-refund = 也許：先向電信公司書面申訴，再找電信調解處。不敢保證。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-premium-why = 他們就等你回撥、回覆：響一聲、中獎、包裹，都是誘餌。
aspect-premium-prevent = 陌生號碼別回撥，簡訊別回；請電信公司關掉付費號碼。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-premium-again = 不要：別回撥，別回覆，每次都可能再扣錢。
aspect-premium-done = 明天查餘額，還在扣就書面申訴。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-premium-cost = 從餘額扣；扣多少各號碼不同。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-premium-consequence = 不回撥、不回覆，通常就不會再有事；每打一次、傳一則都可能再扣。

## no-data
aspect-no-data-how = 打開行動數據，開關一次飛航模式，重開機；在國外還要開漫遊。再看 App 裡優惠包還在不在。
aspect-no-data-refund = 沒查到這種能退。先弄清楚儲到的是餘額，還是也有優惠包。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-no-data-credit = 餘額看得到就還在；沒優惠包，行動數據會一點一點扣餘額。
aspect-no-data-certain = 有餘額不等於有優惠包：App 或帳戶裡看得到哪些在用。
aspect-no-data-why = 多半是有餘額沒優惠包、行動數據或漫遊沒開，或缺存取點（APN）。
aspect-no-data-otherwise = 先用 Wi-Fi：大火車站、圖書館、校園裡有。連 Wi-Fi 用 App 打電話不扣餘額。
aspect-no-data-again = 不要為這個再儲值。先看餘額在不在、優惠包有沒有。
aspect-no-data-done = 能上網了嗎？還不行就把 SIM 插別的手機試，看是不是手機的問題。
aspect-no-data-failed = 那就問這張卡的上網功能開了沒有。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-no-data-where = 優惠包、在用哪些，看電信公司 App 或帳戶；開關在手機設定的行動網路裡。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-no-data-meanwhile = 連 Wi-Fi 能用 App；有餘額或優惠包，電話簡訊照常。

## no-service
aspect-no-service-credit = 沒訊號不扣餘額。儲值前先問：停掉的卡儲不進去。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-no-service-why = 手機或設定、卡沒登記、鎖了、停了，或這裡網路故障。插別的手機一試就知道。
aspect-no-service-meanwhile = 連 Wi-Fi 還能用 App；電話簡訊收不到；緊急電話也許還能打。
aspect-no-service-again = 先別為這個儲值：先弄清楚卡還能不能用。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-no-service-consequence = 剛才給過別人驗證碼嗎？那可能是號碼被盜用：馬上打給電信公司和銀行。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-no-service-failed = 那就問卡登記了沒、鎖了沒、停了沒，再決定儲不儲值。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## no-answer
aspect-no-answer-otherwise = App、帳戶裡看得到一樣的，或問客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-no-answer-why = 代碼只能用那家的 SIM 撥，還要有訊號；有些是舊資料裡的，可能不能用了。
aspect-no-answer-again = 別一直撥：看 App 或帳戶，或問客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-no-answer-abroad = 在國外代碼、簡碼可能打不通：連 Wi-Fi 看 App 或帳戶。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## validity
aspect-validity-duration = { $months ->
    [none] 這家能用多久沒查到；你自己的日期在 App 或帳戶裡。
   *[other] { $brand } 的餘額：最後一次儲值起 { $months } 個月；你自己的日期在 App 或帳戶裡。
}
aspect-validity-how = 在 App 或帳戶裡看日期，提前幾天儲值。我可以提醒你：/reminders。
aspect-validity-cost = 最少儲多少能保號沒查到，到期前先問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-validity-where = 你自己的到期日在電信公司 App 或帳戶裡。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-validity-refund = 沒查到過期餘額能退的規定。到期前儲值能不能接著用，看下面這家怎麼寫。
aspect-validity-credit = { $months ->
    [none] 這家的餘額能留多久沒查到：看 App 或帳戶裡的日期，到期前儲。
   *[other] { $months } 個月內再儲就還在；過了就沒了。
}
aspect-validity-keep-number = 到期前儲值，號碼就是你的；過了期可能就沒了。
aspect-validity-certain = 以電信公司 App 或帳戶裡的日期為準，去看一下。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-validity-why = 預付卡不儲值就會到期，期限各家自己定，法律規定沒查到。
aspect-validity-prevent = 提前幾天儲值；我可以提醒你：/reminders。
aspect-validity-abroad = 在國外到期日照樣算。在那邊可以線上儲值，看這家准不准。
aspect-validity-consequence = 不管它，過期後餘額和號碼都可能沒了。到期前記得儲值。
aspect-validity-again = 要，每次到期前儲值一次。儲一次能用多久，查到的在下面。
aspect-validity-done = 好，在 App 裡看看新日期出來沒有。我可以提醒你：/reminders。

## leaving
aspect-leaving-how = 要退餘額：先請新電信公司把號碼轉過去，再找原來那家退剩下的，要有銀行帳戶。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-leaving-duration = 卡用到到期日為止，在 App 或帳戶裡看；到期前儲值可以延長。
aspect-leaving-cost = 歐盟、挪威、冰島、列支敦斯登跟這裡一樣；別處，包括英國，先查價格。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-leaving-papers = 退款要號碼，還要一個銀行帳戶，錢到之前別銷戶。
aspect-leaving-refund = 只有攜碼到別家才行；不攜碼，沒查到能退的權利，那就用完。
aspect-leaving-credit = 卡到期，餘額也沒了。用完它，或攜碼後找原來那家退。
aspect-leaving-keep-number = 每次到期前儲值，號碼就一直是你的；在國外線上儲值，看這家准不准。
aspect-leaving-prevent = 走之前：把銀行和各個 App 裡的號碼換掉，關掉自動儲值。
aspect-leaving-otherwise = 不想攜碼？那就走之前把餘額用完。
aspect-leaving-abroad = 在國外也能收驗證碼簡訊，通常免費，只要有訊號、卡還有效。
aspect-leaving-consequence = 過期後餘額、號碼都可能沒了，號碼還可能給別人。先把銀行綁的號碼換掉。
aspect-leaving-done = 好。錢到之前舊卡留著；看看銀行那邊是不是新號碼了。
aspect-leaving-where = 退餘額找原來那家（網站或書面），攜碼找新的那家。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-leaving-again = 要保號，每次到期前儲值一次；最少儲多少沒查到，先問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## credit-left
aspect-credit-left-how = 書面申請，寫上號碼；號碼已攜走的，還要給銀行帳戶。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-who = 過世親人的餘額誰能申請，沒有一家寫明。以家屬身分寫信，附死亡證明。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-papers = 號碼和銀行帳戶；人已過世的，再加死亡證明。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-refund = 攜碼到別家的才行，找原來那家；不然沒查到能退的權利。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-otherwise = 不攜碼的話，趁卡還有效把餘額用完。
aspect-credit-left-failed = 那就向原來那家書面申訴，再找電信調解處，不收費。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-duration = 攜碼後盡快申請：多久內申請、多久入帳，查到的在下面。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-credit-left-certain = 不攜碼到別家，沒查到能退的權利：那就用完它。
aspect-credit-left-keep-number = 號碼有效時由新電信公司轉，就能留；餘額再找原來那家退。

## porting
aspect-porting-contact = 找新電信公司，它全辦；原來那家只管退餘額。
aspect-porting-how = 找新電信公司辦，報號碼和 SIM 卡號。原來的別先停。
aspect-porting-duration = 核對過後很快，規定的天數在「時間、費用、退款」裡。
aspect-porting-cost = 原來那家不准收費，新的通常也不收。
aspect-porting-where = 在比利時辦，SIM 插在手機裡，連著這張卡自己的電信公司。
aspect-porting-papers = 通常要 SIM 卡號；辦新卡還要身分證件或護照。
aspect-porting-refund = 能，要申請：攜碼後盡快找原來那家，給銀行帳戶，可能扣手續費。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-porting-credit = 餘額不跟著號碼走：先用完，或攜碼後找原來那家退。
aspect-porting-keep-number = 能，就是為了保號。申請時號碼要有效，所以別先停卡。
aspect-porting-meanwhile = 轉過去之前舊卡照用，轉好後只有新卡能用。
aspect-porting-abroad = 別在國外辦：人在比利時、SIM 連著自己的電信公司時辦。
aspect-porting-consequence = 先停舊卡，號碼可能就沒了。讓新電信公司來辦。
aspect-porting-done = 好。新卡能用了，盡快找原來那家退剩下的餘額。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-porting-failed = 晚了或被拒？書面問新電信公司原因，再找電信調解處，不收費。

## identify
aspect-identify-how = 在門市出示正本，由他們登記。遠端的話，規定裡寫的是 eID 和線上付款。
aspect-identify-duration = 登記後多久能用沒查到；重開機，打個電話試試。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-identify-where = 去電信門市最穩；每家至少有一種辦法。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-identify-who = 誰用誰登記。沒開通的可以給任何人；開通了的只能給近親。
aspect-identify-papers = 帶正本：護照，或比利時、歐盟國家的身分證，或官方的臨時替代證件。別的證件（例如 annex）收不收沒查到，買之前問電信公司的門市。
aspect-identify-credit = 沒登記被停的卡，法律不給補償；餘額回不回得來，要問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-identify-certain = 要登記：在比利時，沒實名登記的卡不能用，不管店家怎麼說。
aspect-identify-why = 比利時法律規定，預付卡都要實名登記。
aspect-identify-otherwise = 沒有電子身分證，就帶護照去門市。
aspect-identify-meanwhile = 登記之前卡不能用：電話、簡訊、行動數據都沒有。連 Wi-Fi 能用 App。
aspect-identify-consequence = 不登記卡就停用：電話、簡訊、行動數據都沒有，法律也不給補償。
aspect-identify-again = 搬家、換證不用重辦。但電信公司可能再要：只在它自己那裡辦。
aspect-identify-done = 好，重開機，打個電話試試。不行就問登記進去了沒有。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-identify-failed = 那就帶證件正本去門市。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-identify-privacy = 證件只給電信公司看：門市、它自己的網站或 App。我不需要。

## abroad
aspect-abroad-how = 手機設定的行動網路裡：出發前關掉數據漫遊，知道價格的地方再開。
aspect-abroad-duration = 度假沒關係。幾個月裡在那邊用得比這邊多，電信公司可能提醒並加收。
aspect-abroad-cost = 歐盟、挪威、冰島、列支敦斯登跟這裡一樣；別處先查價格。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-abroad-credit = 歐盟裡跟這邊一樣扣；歐盟外用行動數據很快就可能扣光，把行動數據關掉。
aspect-abroad-keep-number = 號碼不變；只是到期日照樣算，到期前記得儲值。
aspect-abroad-certain = 歐盟、挪威、冰島、列支敦斯登可以；別處看你這家，出發前查。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-abroad-prevent = 出發前關數據漫遊；到了用 Wi-Fi，SIM 留在手機裡收簡訊。
aspect-abroad-otherwise = 用 Wi-Fi，或買旅行 eSIM 上網；比利時 SIM 留著收簡訊驗證碼。
aspect-abroad-meanwhile = 在國外能收驗證碼簡訊，通常免費，要有訊號、卡有效。
aspect-abroad-consequence = 在歐盟外開著行動數據，餘額很快扣光。不知道價格就先關掉。
aspect-abroad-again = 在國外連 Wi-Fi 線上儲值，看這家准不准；別買當地的儲值券。

## friend
aspect-friend-how = 把電信公司名稱和號碼打成字傳給朋友；他用自己的手機和卡付。
aspect-friend-certain = 朋友在電信公司自己的頁面、用自己的卡付，就沒問題。突然要驗證碼的是騙局，先打電話確認。
aspect-friend-refund = 儲錯號碼很難退：付之前請他唸一遍號碼。
aspect-friend-abroad = 在國外要看那家的頁面收不收：用 Visa 或 Mastercard，先儲小額。
aspect-friend-privacy = 只要號碼和電信公司。卡號、驗證碼，朋友之間也別傳。
aspect-friend-done = 好，查一下餘額；沒到的話，問清楚之前誰都別付第二次。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## reseller
aspect-reseller-contact = 先找代儲網站自己的客服頁：錢是它收的。它客服的信箱沒查到。
aspect-reseller-cost = 可能收手續費，付款前必須寫清楚：總金額跟實際儲到的餘額比一比。
aspect-reseller-refund = Recharge.com：號碼對、沒儲成的退；儲錯號碼、買錯國家或電信公司的序號不退。
aspect-reseller-certain = 代儲網站不是電信公司：賣不賣你這家，只有它的頁面知道。電信公司自己的頁面更穩。
aspect-reseller-how = 填號碼的直接入帳；只填信箱的會收到序號，照信裡寫的儲值。
aspect-reseller-prevent = 下次到電信公司自己的頁面；號碼看兩遍，先儲小額。
aspect-reseller-otherwise = 電信公司自己的頁面或 App、店裡的儲值券，或請朋友付。
aspect-reseller-again = 不要：代儲網站沒回覆之前別付第二次，先看垃圾郵件。
aspect-reseller-failed = 那就向代儲網站書面申訴；被騙或對方不管，可以向 ConsumerConnect 檢舉。
aspect-reseller-done = 那就寫信給代儲網站，附訂單編號和付款憑證；期間別再付。
aspect-reseller-who = 找你付款的網站，別找收到的人：那號碼是誰的，沒查到方法。

## children
aspect-children-papers = 父母用自己的證件或護照登記就行，登記的父母算使用人。
aspect-children-certain = 只限近親：父母登記，開通後可以給小孩。最低年齡沒查到。
aspect-children-prevent = 預付卡最多花完餘額；付費號碼和小額付款可以請電信公司關掉。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-children-credit = 最多花完餘額；不過付費號碼和小額付款也從裡面扣。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-children-who = 父母用自己的證件登記；登記的父母算使用人，卡可以給小孩。
aspect-children-how = 買卡，父母在門市用自己的證件登記，再給小孩。

## warned
aspect-warned-certain = 可能真也可能假：別點連結，看電信公司 App 或帳戶，或問客服。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-warned-consequence = 要是真的，不管它，餘額和號碼都可能沒了。今天就看 App 或帳戶。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-warned-again = App 或帳戶裡確實快到期，就在那裡自己儲值，別點連結。
aspect-warned-how = 自己輸入電信公司網址或開 App，看日期，快到了就在那裡儲值。

## account
aspect-account-how = 沒有的話：別國的 Visa 或 Mastercard、付現買券、請朋友付。Bancontact 要比利時銀行的卡。
aspect-account-otherwise = 別國的 Visa 或 Mastercard、店裡付現、請朋友付都行：儲值不用帳戶。
aspect-account-certain = 用 Bancontact 要比利時銀行的卡；光是儲值不用帳戶。

## seller
aspect-seller-certain = 旅行 eSIM 只有賣家能儲值；比利時的電信公司、商店、儲值券都不行。
aspect-seller-where = 在賣家自己的 App 或網站裡儲值，連 Wi-Fi。
aspect-seller-contact = 找賣家：它的 App 或網站裡。比利時的客服管不了。
aspect-seller-otherwise = 不能儲值就連 Wi-Fi 在賣家那裡買新的，或帶護照辦比利時的卡。
aspect-seller-refund = 只有賣家才知道。刪 eSIM 之前先問。
aspect-seller-failed = 沒按鈕、不能儲值？有的就是不能儲值：問賣家，先別刪 eSIM。
aspect-seller-how = 連 Wi-Fi 登入賣家的 App 或網站，找這張 eSIM 的儲值按鈕。沒有按鈕就要買新的。
aspect-seller-again = 別在比利時的店裡幫它買儲值券：只有在賣家那裡儲值或換新 eSIM 才有用。

## monthly
aspect-monthly-certain = 月租方案付帳單，不儲值。帳戶裡看得到你是哪一種。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-monthly-how = 在電信公司 App 或帳戶裡付帳單；儲值抵不了帳單。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}

## no-internet
aspect-no-internet-how = 用儲值券的序號：照下面傳簡訊或撥號；要有訊號，不用上網。
aspect-no-internet-where = 付現買儲值券：書報店、雜貨店、加油站，先問有沒有你這家。Wi-Fi：大火車站、校園。
aspect-no-internet-otherwise = 請能上網的朋友替你的號碼付，或找 Wi-Fi：車站、圖書館、校園。

## wifi
aspect-wifi-cost = 下面這些都免費，有的要先註冊帳戶。
aspect-wifi-how = 連上以後，自己輸入 { $site ->
    [none] 電信公司的網址
   *[other] { $site }
}，或打開它的 App，在那裡儲值。
aspect-wifi-certain = 在公共 Wi-Fi 上付款，最好用銀行 App，電信公司網址自己打。
aspect-wifi-where = 大火車站、校園、圖書館，布魯塞爾還有地鐵站；火車上沒有。

## which-card
aspect-which-card-certain = 哪一家最適合你我不敢說：我只知道各家怎麼說，不知道你一個月花多少。
aspect-which-card-where = 帶護照去門市，那裡能登記。別處也有賣的，先問能不能登記。
aspect-which-card-papers = 身分證件或護照正本，沒有就開通不了。
aspect-which-card-cost = 新卡價錢不一，查到的在詳情裡，買前先問。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-which-card-otherwise = 我知道的預付卡：{ $brands }。打出兩家的名字就能比。

## arriving
aspect-arriving-papers = 護照正本：登記了卡才能用。
aspect-arriving-where = 去電信門市最穩；機場裡沒查到確定能辦的地方。
aspect-arriving-meanwhile = 先用開了漫遊的家鄉 SIM、連 Wi-Fi 買的旅行 eSIM，或直接用 Wi-Fi。

## paid-from-abroad
aspect-paid-from-abroad-how = 請對方把電信公司名稱和號碼打成字傳來，到那家自己的頁面用 Visa 或 Mastercard 付，先小額。
aspect-paid-from-abroad-certain = 不是每家都行：查到的說法在下面。先儲小額。
aspect-paid-from-abroad-again = 沒入帳：先跟對方查餘額、看銀行，別付第二次。

## voucher-expiry
aspect-voucher-expiry-certain = 以券上印的到期日為準。
aspect-voucher-expiry-refund = 過期的序號沒查到能退的規定；帶券和收據去問。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}
aspect-voucher-expiry-where = 印在券上，正面或背面；有的沒有。

## most-credit
aspect-most-credit-consequence = 超過上限，多出的可能不見，或儲不進去：先查餘額，少儲一點。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-most-credit-certain = 我查到的上限比較舊：儲大額前先問，或用多少儲多少。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## auto
aspect-auto-how = 有這功能的，在帳戶裡存付款方式的地方開關。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-auto-prevent = 要走或不要號碼之前：在帳戶裡關掉，刪掉存著的卡。

## apn
aspect-apn-how = 手機設定的行動網路裡，照下面填存取點，再重開機。{ $contact ->
    [none] { "" }
   *[other] { $brand }：{ $contact }
}
aspect-apn-failed = 那就請電信公司把設定用簡訊傳來。{ $contact ->
    [none] 問客服。
   *[other] 問 { $brand } 客服：{ $contact }。
}

## reminders
aspect-reminders-how = 選一張卡，告訴我最後一次儲值是哪天，到期前幾天我傳訊息給你。
aspect-reminders-certain = 照電信公司寫的規則和你說的日子算的；以電信公司的日期為準。
aspect-reminders-privacy = 提醒只存電信公司、日期和你幫卡取的名字，不存號碼。/privacy

## credit-or-bonus
aspect-credit-or-bonus-refund = 只退買的餘額，而且要攜碼到別家；贈送的不退。

## who-am-i
aspect-who-am-i-privacy = 號碼、儲值序號、你打的字，回覆完就不留；存了什麼看 /privacy。從不需要卡號。
aspect-who-am-i-cost = 不收錢：我不賣東西，也不碰錢。
aspect-who-am-i-who = 我是程式，不屬於任何電信公司。誰在維護，寫了名字就在下面；沒寫我也不知道。

## whose-brand
aspect-whose-brand-otherwise = 我知道的預付卡：{ $brands }。打別家的名字，我把查到的告訴你。

## number
aspect-number-how = 照本地寫法，04 開頭；寫 +32 就去掉第一個 0。頁面會寫要哪一種。
aspect-number-where = 手機設定裡 SIM 旁邊、電信公司 App 裡，或打給身邊的人看來電號碼。
aspect-number-who = { $others ->
    [yes] 自己的、別人的都行：{ $brand } 都收。
    [no] 線上只能儲自己 { $brand } 帳戶裡的號碼。
   *[none] 自己的可以；別人的行不行看頁面。
}
aspect-number-privacy = 回覆完就不留，只有末兩碼留在按鈕裡。可以跳過。
aspect-number-certain = 我只看格式，是誰的號碼看不到。付款前看兩遍。

## amount
aspect-amount-certain = 以付款頁為準，付款前會顯示金額。我列的來自電信公司自己的資料。
aspect-amount-otherwise = 要別的金額就打出來，有沒有看頁面。

## old-phone
aspect-old-phone-again = 想上網就沒用：這支手機儲值了也不能上網。打電話、傳簡訊還可以儲值。
aspect-old-phone-meanwhile = 電話簡訊照常，走舊網路，網路還在就行；上網不行。
aspect-old-phone-otherwise = 換支 4G 手機，插原來的 SIM。在那之前用 Wi-Fi（手機有的話）。
aspect-old-phone-certain = 手機沒有 4G，在比利時就不能上網了，儲多少都一樣。

## foreign-sim
aspect-foreign-sim-cost = 歐盟國家的卡照歐盟規則跟在家一樣；別國的卡先問它自己的電信公司。
aspect-foreign-sim-where = 在它自己電信公司的 App 或網站裡，連 Wi-Fi；比利時的店不能儲值。
