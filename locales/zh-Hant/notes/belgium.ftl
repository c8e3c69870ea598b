## What kind of card
note-belgium-esim-number = 電信公司的 eSIM 也有號碼，一樣照號碼儲值。
note-belgium-esim-prepaid = 各家預付卡有沒有 eSIM，多半沒查到。
note-belgium-eid = iPhone 在設定、一般、關於本機裡有 { $eid } 這一行，就能裝 eSIM。
note-belgium-china-iphone = 中國大陸賣的 iPhone 大多沒有 eSIM。

## Travel eSIM
note-belgium-travel-seller = 比利時的電信公司、店裡的儲值券、撥號代碼都儲不了它。
note-belgium-travel-wifi = 儲值要上網：行動數據用完了就先找 Wi-Fi。
note-belgium-travel-keep = eSIM 別刪。
note-belgium-travel-install = 新的 eSIM 最好連著穩定的 Wi-Fi 安裝。先看從什麼時候算起，有的一裝好就開始算。
note-belgium-travel-qr = 沒申請就寄來的 eSIM QR 碼是詐騙，只在賣家自己的網站或 App 買。

## Which operator
note-belgium-look-at-it = 看手機螢幕最上面的名字，再看卡上印的字。
note-belgium-prefix-hint = 號碼開頭只是線索：攜碼以後號碼不變。
note-belgium-look-up-names = 公開查詢 { $site } 看得到號碼現在歸哪家電信公司。
note-belgium-look-up-brands = 查出來 BASE 可能寫成 Telenet，Mobile Vikings 可能寫成 Proximus 或別的名字。
note-belgium-small-brand = 小品牌的手機上，可能顯示它借用的網路的名字。
note-belgium-vikings-block = { $prefix } 號段到{ $until }為止登記為 Mobile Vikings 或 JIM Mobile，之後登記為 Proximus。

## Where to top up
note-belgium-stores = Google Play 和 App Store 只能下載 App，本身不賣儲值。
note-belgium-gift-cards = Apple 或 Google 的禮物卡買不了通話餘額。
note-belgium-real-app = 找真的 App：搜尋電信公司的名字，看清楚是誰發行的。
note-belgium-browser = 商店裡沒有這個 App？用瀏覽器上電信公司的網站，不用商店帳號。
note-belgium-type-address = 電信公司的網址自己輸入，訊息裡的連結可能是假的。
note-belgium-bank-button = 付款頁上的銀行按鈕只是付款方式，不等於那家銀行的 App 能儲值。
note-belgium-bank-cards = 銀行的預付卡是付款用的，把錢存進去不會變成通話餘額。

## Resellers
note-belgium-own-site = 最好在電信公司自己的網站儲值：代儲網站多一道手續，往往還收手續費。
note-belgium-reseller-names = 有 { $first }、{ $second }、{ $third } 這幾家；有沒有你的比利時電信公司，沒查到。
note-belgium-wrong-number = 儲錯號碼，錢就回不來了：號碼看兩遍再付。
note-belgium-reseller-ways = 填號碼就直接入帳；只填電子郵件，收到的是儲值序號，要自己儲。
note-belgium-reseller-fee = 付款前看清楚手續費，這筆錢一定要事先寫明。
note-belgium-code-refused = 代儲網站的儲值序號不能用？先照電信公司的說明再試，還是不行就問電信公司。
note-belgium-reseller-mail = 沒收到 Recharge.com 的郵件？看看垃圾郵件；付款失敗的話，幾個工作天內退回。
note-belgium-statement-names = 銀行帳單上，Recharge.com 可能寫成 { $first }、{ $second } 或 { $third }。
note-belgium-ding-pin = 用 Ding 儲某些電信公司，收到的是儲值序號，要自己儲。
note-belgium-reload-base = ReloadBase 和電信公司 BASE 沒有關係。
note-belgium-stranger = 陌生人賣的儲值再便宜也別買；誰都不需要你的銀行驗證碼。
note-belgium-cash-out = 把通話餘額換現金的網站別碰，它會扣掉一大塊。

## Which number
note-belgium-format = 手機號碼共 { $digits } 碼：{ $home }，加國碼寫成 { $abroad }。
note-belgium-read-back = 幫別人儲值？付款前請對方把號碼念一遍。

## Paying
note-belgium-foreign-card = 頁面上有 Visa 或 Mastercard 標誌，外國卡就可以試。銀行通常還要你再確認一次，用它的 App 或驗證碼。
note-belgium-belgian-account = Bancontact 要比利時銀行帳戶的卡。
note-belgium-cash-voucher = 只有現金？去店裡買儲值券，前提是你這家有。
note-belgium-neobanks = Wise、Revolut、N26：選銀行卡付款，別選 Bancontact。
note-belgium-apple-china = { $date }Apple 宣布：幾家中國銀行的 Visa 卡可以在境外用 Apple Pay。頁面上有 Apple Pay 就試。
note-belgium-china-card = 中國的銀行卡要先開通境外網路付款，最好出國前辦好。
note-belgium-chinese-wallets = 支付寶或微信：看 App 裡的境外手機儲值。沒有比利時或你的電信公司，就儲不了。
note-belgium-unionpay = 銀聯：據說很多店的刷卡機收，先問一聲；網路上儲值用別的卡。
note-belgium-bank-code = 驗證碼是你的銀行發的，傳到銀行登記的手機。
note-belgium-code-missing = 沒收到驗證碼？重新要一個，只有最新的有效；還是不行就打給銀行。
note-belgium-pay-window = 付款視窗打不開？換個瀏覽器試試。
note-belgium-foreign-refused = 有些網站不收外國的卡。
note-belgium-virtual-card = 虛擬卡、一次性卡可能被拒，換一般的卡試試。
note-belgium-friend-card = 朋友的比利時銀行卡，通常既能當 Bancontact 用，也能當 Visa 或 Mastercard 用。
note-belgium-friend-pays = 請朋友付：用他自己的手機和卡。卡號和驗證碼都別傳。
note-belgium-bancontact-final = Bancontact 付出去的錢自己撤不回來，只有賣家能退。
note-belgium-payconiq = Payconiq App 改叫 Bancontact Pay，舊名字到{ $year }底就沒了。
note-belgium-card-stop = 銀行卡被偷，或卡的資料給了別人？打 Card Stop { $number }，從國外打 { $abroad }。它只能停付款卡。

## Nothing arrived
note-belgium-check-again = 再核對一遍收據上的號碼和電信公司，手機重新開機一下。
note-belgium-reseller-first = 在代儲網站買的？先看垃圾郵件，再問那家網站。
note-belgium-ombudsman = 電信公司不管？電信監察員免費：先向電信公司申訴，再到 { $site } 填表。
note-belgium-ombudsman-time = 監察員 { $most } 天內回覆，平均 { $usual } 天；向電信公司的申訴不能超過一年。
note-belgium-ombudsman-phone = 監察員電話：荷蘭語、英語、德語 { $other }，法語 { $french }；申訴只收書面的。
note-belgium-consumer = 被店家或網站騙了？到 ConsumerConnect 檢舉：{ $site }。

## Operator's own shop
note-belgium-bring-id = 帶護照或身分證正本：新卡要先實名登記才能用。
note-belgium-blocked-card = 被停的卡、沒開通過的卡要先實名登記，不然儲了也沒用。
note-belgium-no-address = 兩份大學指南說，辦預付卡不用比利時地址。

## Petrol stations, taxi points
note-belgium-fuel-shops = 媒體報導過加油站商店有在賣，哪些連鎖沒查到。
note-belgium-taxi = 賣儲值的計程車服務點：沒查到。
note-belgium-fuel-hours = 加油站不受商店打烊時間限制，晚上可能還開著。

## Shops
note-belgium-shop-kinds = 媒體報導過有在賣的：書報店、小雜貨店、加油站商店。
note-belgium-prints-code = 收銀機會印出儲值序號，照上面寫的自己儲。
note-belgium-bring-both = 現金和卡都帶上：有些店只收 Bancontact。
note-belgium-wrong-ticket = 單據上金額或電信公司不對？儲值序號先別用，馬上跟店家說。
note-belgium-read-out = 儲值序號別在電話裡念給任何人，這是出現過的詐騙手法。
note-belgium-other-shops = 超市和手機行以前也賣儲值序號，去之前先問。
note-belgium-kiosks = 能幫手機儲值的自助機：在比利時沒查到。
note-belgium-cash-machines = 提款機：資料裡只有提款和存款。
note-belgium-energy-points = 幫預付電表、瓦斯表加值的點只管能源，儲不了手機。
note-belgium-face-value = 儲值序號上印多少就賣多少。
note-belgium-no-surcharge = { $since }起，店裡和網路上都不許因為刷卡多收錢。
note-belgium-electronic = { $since }起，店裡至少要收一種電子付款，收哪種由店家決定。
note-belgium-cash-legal = 現金仍然合法，店家只有特殊情況才能不收。
note-belgium-small-sums = 滿多少才能刷卡？{ $before }的報導說店家可以這樣規定，{ $after }的報導說不行。
note-belgium-shop-hours = 大多數店週一到週六 { $from } 到 { $to } 營業，週日幾乎都關；深夜商店開著，貴一些。
note-belgium-night-hours = 深夜商店可以從 { $from } 開到 { $to }，市鎮另有規定的除外。
note-belgium-holidays = 國定假日很多店不開，線上照樣能儲值。

## Post office, courier
note-belgium-post-offices = 主管機關列的郵局業務裡沒有手機儲值，不過那份清單只有公共服務。
note-belgium-parcel-points = 賣儲值的快遞點：沒查到。
note-belgium-postal-slip = 用郵政劃撥或匯款單儲值：沒查到，別這樣匯錢。
note-belgium-bpaid = bpaid 是付款卡，不是電話卡，{ $date }已經停了。

## Paying monthly
note-belgium-paid-in-advance = 有的月租方案要先付錢，看起來像預付卡：收到帳單或付款通知，付它就好。
note-belgium-two-kinds = 一家可能兩種都有，JIM Mobile 就是：在帳戶裡看你的是哪種。

## Without internet
note-belgium-no-data-needed = 傳簡訊、撥號只要有訊號，不用上網。
note-belgium-ask-friend = 沒有儲值券？請能上網的朋友幫你付，請他把你的號碼念一遍。
note-belgium-station-wifi = 大火車站有免費 Wi-Fi，用 My SNCB 帳號登入。
note-belgium-campus-wifi = 校園裡用 eduroam，登入自己大學的帳號。
note-belgium-brussels-wifi = 布魯塞爾有 { $name }：地鐵站和圖書館免費，要註冊帳號。
note-belgium-wifi-safety = 連公共 Wi-Fi 時，最好在銀行 App 裡付款。

## Tip: budget
note-belgium-bonus-amount = 選拿得到贈送的金額：BASE 滿 { $from } 才送。
note-belgium-bundle-first = 優惠包通常比通話餘額先到期，之後都照原價扣通話餘額。
note-belgium-data-drain = 沒有優惠包時，行動數據扣得很快：BASE 每 MB { $price }。
note-belgium-data-off = 優惠包用完了？先關掉行動數據，儲值了再開。
note-belgium-balance-lags = 有空就查一下餘額。BASE 的最新用量可能晚一點才顯示，例如在國外。
note-belgium-abroad = 在歐盟、挪威、冰島、列支敦斯登，通話餘額跟在比利時一樣用。別的國家先看價錢，關掉行動數據。
note-belgium-fair-use = 在歐盟其他國家用，也是扣你的通話餘額，可能有合理使用的上限。
note-belgium-paid-texts = { $first } 開頭的短號碼是付費訂閱：傳 { $stop } 到那個號碼就能退訂。
note-belgium-leaving-credit = 攜碼以後，剩下的通話餘額找原來的電信公司退：{ $weeks } 週內退到銀行帳戶，最多扣 { $fee }。

## Tip: promotions
note-belgium-rule-shown = 贈送規則看電信公司自己的頁面：Proximus 在線上儲值時會顯示。
note-belgium-bonus-days = 贈送有自己的有效期限：BASE 是 { $days } 天。
note-belgium-fake-reload = 說卡不馬上儲值就失效的訊息是假的，署名 Proximus 也一樣：別點連結。
note-belgium-cheap = 群組裡的便宜代儲常是用贓款儲的，號碼以後可能被停。
note-belgium-report = 可疑郵件轉寄到 { $mail }，簡訊就傳截圖。
note-belgium-report-local = 同一個信箱，荷蘭語是 { $dutch }，法語是 { $french }。
note-belgium-check-payee = 付款視窗裡，收款人要是電信公司，金額要是你選的。
note-belgium-never-pin = 跟你要 PIN 或密碼的就是詐騙。

## Tip: back up
note-belgium-second-way = 備好第二種付款方式：另一張卡、一點現金，或一個朋友。
note-belgium-spare-voucher = 備一張沒用過的儲值券，儲值序號遮好，前提是你這家有。
note-belgium-write-down = 寫在紙上：自己的號碼、客服、銀行、一個朋友。
note-belgium-keep-receipt = 收據或截圖留到入帳為止。
note-belgium-pin-puk = 記下 PIN 和 PUK：PIN 輸錯三次，就只能用 PUK。
note-belgium-phone-contents = 補一張 SIM，手機裡的東西也回不來：聯絡人和照片另外存一份。
note-belgium-wifi-accounts = 趁還能上網，先把 eduroam 和 My SNCB 的 Wi-Fi 帳號辦好。
note-belgium-code-in-chat = 儲值序號只在私訊裡傳，別傳群組，收到就儲：誰拿到誰就能用。
note-belgium-doc-stop = 比利時證件丟了？打 DOC STOP { $free }，打不通就打 { $other }。

## Tip: stay reachable
note-belgium-end-date = 在電信公司的 App 裡看到期日，到期前儲值；每家不一樣。
note-belgium-identify-again = 電信公司可能再要你實名登記：只在它自己的網站、App 或門市辦。
note-belgium-home-sim = 家鄉的 SIM 留在有訊號的手機裡收銀行驗證碼，它的行動數據關掉。
note-belgium-lost-sim = SIM 丟了或被偷？{ $hours } 小時內告訴電信公司。
note-belgium-emergency = 沒餘額也能打 { $emergency }，但手機裡要有 SIM；報警打 { $police }。
note-belgium-months-base = BASE 當時的規定：用比利時的卡儲值一次，算 { $months } 個月的實名登記。
note-belgium-texts-eu = 在歐盟國家收簡訊免費。
note-belgium-before-leaving = 要離開比利時？趁還收得到驗證碼，先把銀行、微信、支付寶、學校登記的號碼換掉。
note-belgium-move-number = 要攜碼？新電信公司全包，別先退租，不然號碼可能沒了。
note-belgium-used-sim = 已經開通的 SIM 別買：登記的是別人，照規定只能給近親用。
