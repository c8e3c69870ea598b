## What kind of card
note-belgium-esim-number = 電信公司的 eSIM 也有號碼，一樣照號碼儲值。
note-belgium-esim-prepaid = 各家預付卡有沒有 eSIM，多半沒查到。
note-belgium-eid = iPhone 的設定、一般、關於本機裡，有 { $eid } 這一行就能裝 eSIM。
note-belgium-china-iphone = 中國大陸賣的 iPhone 大多沒有 eSIM。

## Travel eSIM
note-belgium-travel-seller = 旅行 eSIM 只有賣它的那家能儲：店裡、儲值券、代碼、比利時電信公司都儲不了。
note-belgium-travel-wifi = 儲值要上網：行動數據用完了就先找 Wi-Fi。
note-belgium-travel-keep = eSIM 別刪。
note-belgium-travel-install = 新的 eSIM 最好連著穩定的 Wi-Fi 安裝。先看何時開始算，有的一裝好就算。
note-belgium-travel-qr = 沒申請卻收到 eSIM QR 碼，是詐騙：只在賣家自己的網站或 App 買。

## Which operator
note-belgium-look-at-it = 看手機螢幕最上面的名字，再看卡上印的字。
note-belgium-prefix-hint = 號碼開頭只是線索：攜碼以後號碼不變。
note-belgium-look-up-names = 在公開查詢 { $site } 看得到號碼現在歸哪家電信公司。
note-belgium-look-up-brands = 查出來 BASE 可能寫成 Telenet，Mobile Vikings 可能寫成 Proximus 或別的名字。
note-belgium-small-brand = 用小品牌的卡，手機上可能顯示它借用的網路的名字。
note-belgium-vikings-block = { $prefix } 開頭的號碼登記在 Proximus，也可能是 Mobile Vikings 或 JIM Mobile 的：到{ $until }為止登記為這兩家。

## Where to top up
note-belgium-stores = Google Play 和 App Store 只能下載 App，本身不賣儲值。
note-belgium-gift-cards = Apple 或 Google 的禮物卡買不了通話餘額。
note-belgium-real-app = 找真的 App：搜尋電信公司的名字，看清楚是誰發行的。
note-belgium-browser = 應用程式商店裡沒有這個 App？用瀏覽器上電信公司的網站，不用商店帳號。
note-belgium-type-address = 網址自己輸入，訊息裡的連結可能是假的。
note-belgium-bank-button = 付款頁上的銀行按鈕只是付款方式，不等於那家銀行的 App 能儲值。
note-belgium-bank-cards = 銀行的預付卡是付款用的，把錢存進去不會變成通話餘額。

## Resellers
note-belgium-own-site = 最好在電信公司自己的網站儲值：代儲網站多一道手續，往往還收手續費。
note-belgium-reseller-names = 代儲網站有 { $first }、{ $second }、{ $third }；能不能儲你的比利時電信公司，沒查到。
note-belgium-wrong-number = 儲錯號碼，錢就回不來了：號碼看兩遍再付。
note-belgium-reseller-ways = 填號碼就直接入帳；只填電子郵件，收到的是儲值序號，要自己儲。
note-belgium-reseller-fee = 手續費多少沒查到：付款前看清楚，這筆錢一定要事先寫明。
note-belgium-code-refused = 代儲網站的序號不能用？先照電信公司的說明再試，不行就問電信公司。
note-belgium-reseller-mail = 沒收到 Recharge.com 的郵件？看看垃圾郵件；付款失敗的話，幾個工作天內退回。
note-belgium-statement-names = 銀行帳單上，Recharge.com 可能寫成 { $first }、{ $second } 或 { $third }。
note-belgium-ding-pin = 用 Ding 儲某些電信公司，收到的是儲值序號，要自己儲。
note-belgium-reload-base = ReloadBase 和電信公司 BASE 沒有關係。
note-belgium-stranger = 陌生人賣的儲值再便宜也別買；銀行驗證碼誰都別給。
note-belgium-cash-out = 把通話餘額換現金的網站別碰，它會扣掉一大塊。

## Which number
note-belgium-format = 手機號碼共 { $digits } 碼：{ $home }，加國碼寫成 { $abroad }。
note-belgium-read-back = 幫別人儲值？付款前請對方把號碼唸一遍。

## Paying
note-belgium-foreign-card = 頁面上有 Visa 或 Mastercard 標誌，外國卡就可以試。銀行通常還要你再確認一次，用它的 App 或驗證碼。
note-belgium-belgian-account = Bancontact 要比利時銀行帳戶的卡。
note-belgium-cash-voucher = 可以付現金：去店裡買儲值券，前提是你這家有。
note-belgium-neobanks = Wise、Revolut、N26：選刷卡付款，別選 Bancontact。
note-belgium-apple-china = 頁面上有 Apple Pay 就試：{ $date }，Apple 宣布，幾家中國銀行的 Visa 卡可以在境外用 Apple Pay。
note-belgium-china-card = 中國的銀行卡要先開通境外網路付款，最好出國前辦好。
note-belgium-chinese-wallets = 支付寶或微信：看 App 裡的境外手機儲值。那裡沒有比利時或你的電信公司，就儲不了。
note-belgium-unionpay = 銀聯：據說很多店的刷卡機收，先問一聲；網路上儲值用別的卡。
note-belgium-bank-code = 驗證碼是你的銀行發的，傳到你留給銀行的手機號碼。
note-belgium-code-missing = 沒收到驗證碼？重新要一個，只有最新的有效；還是不行就打給銀行。
note-belgium-pay-window = 付款視窗打不開？換個瀏覽器試試。
note-belgium-foreign-refused = 有些網站不收外國的卡。
note-belgium-virtual-card = 虛擬卡、一次性卡可能被拒，換一般的卡試試。
note-belgium-friend-card = 朋友的比利時金融卡，通常既能當 Bancontact 用，也能當 Visa 或 Mastercard 用。
note-belgium-friend-pays = 請朋友付：用他自己的手機和卡。卡號和驗證碼都別傳。
note-belgium-bancontact-final = Bancontact 付出去的錢自己撤不回來，只有賣家能退。
note-belgium-payconiq = Payconiq App 改叫 Bancontact Pay，舊名字說是{ $year }底取消；取消了沒有，沒查到。
note-belgium-card-stop = 付款卡被偷，或卡的資料給了別人？打 Card Stop { $number }，從國外打 { $abroad }。它只能停付款卡。

## Nothing arrived
note-belgium-check-again = 再核對一遍收據上的號碼和電信公司，手機重新開機一下。
note-belgium-reseller-first = 在代儲網站買的？先看垃圾郵件，再問那家網站。
note-belgium-ombudsman = 電信公司不管？找電信調解處，免費：先向電信公司申訴，再到 { $site } 填表。
note-belgium-ombudsman-time = 調解處 { $most } 天內回覆，平均 { $usual } 天；距離你向電信公司申訴不能超過一年。
note-belgium-ombudsman-phone = 調解處電話：荷蘭語、英語、德語 { $other }，法語 { $french }；申訴只收書面的。
note-belgium-consumer = 被店家或網站騙了？到 ConsumerConnect 檢舉：{ $site }。

## Operator's own shop
note-belgium-bring-id = 帶護照或身分證正本：新卡要先實名登記才能用。
note-belgium-blocked-card = 被停的卡、沒開通過的卡要先實名登記，不然儲了也沒用。
note-belgium-no-address = 兩份大學指南說，辦預付卡不用比利時地址。

## Petrol stations, taxi points
note-belgium-fuel-shops = 加油站商店有在賣（媒體報導），哪些連鎖、品牌沒查到。
note-belgium-taxi = 賣儲值的計程車服務點：沒查到。
note-belgium-fuel-hours = 加油站不受商店打烊時間限制，晚上可能還開著。

## Shops
note-belgium-shop-kinds = 媒體報導有在賣的：書報店、小雜貨店、加油站商店；先問。
note-belgium-prints-code = 收銀機會印出儲值序號，照上面寫的自己儲。
note-belgium-bring-both = 現金和卡都帶上：有些店只收 Bancontact。
note-belgium-wrong-ticket = 單據上金額或電信公司不對？儲值序號先別用，馬上跟店家說。
note-belgium-read-out = 儲值序號別在電話裡唸給任何人：這是出現過的詐騙手法。
note-belgium-other-shops = 超市和手機行以前也賣儲值序號，去之前先問。
note-belgium-kiosks = 能幫手機儲值的自助機：在比利時沒查到。
note-belgium-cash-machines = 提款機上沒查到能儲值：資料裡只有提款和存款。
note-belgium-energy-points = 幫預付電表、瓦斯表加值的點只管能源，儲不了手機。
note-belgium-face-value = 儲值券上印多少錢，就賣多少錢。
note-belgium-no-surcharge = 店裡和網路上都不許因為刷卡多收錢，{ $since }起。
note-belgium-electronic = 店裡至少要收一種電子付款（{ $since }起），收哪種由店家決定。
note-belgium-cash-legal = 現金可以付：現金仍然合法，店家只有特殊情況才能不收。
note-belgium-small-sums = 刷卡有沒有最低金額？先問：{ $before }的報導說店家可以規定，{ $after }的說不可以。
note-belgium-shop-hours = 多數店週一到週六 { $from }:00 到 { $to }:00，週日多半休息；深夜商店晚上開，較貴，先問有沒有你這家。
note-belgium-shop-law = 商店最晚開到 { $to }:00，週五和假日前一天到 { $late }:00；依法最早 { $from }:00 開門。
note-belgium-night-hours = 深夜商店可以從 { $from }:00 開到 { $to }:00，市鎮另有規定的除外。
note-belgium-holidays = 國定假日很多店不開，線上照樣能儲值。

## Post office, courier
note-belgium-post-offices = 別指望郵局：主管機關列的業務裡沒有手機儲值，但那份清單只有公共服務。
note-belgium-parcel-points = 賣儲值的快遞點：沒查到。
note-belgium-postal-slip = 用郵政劃撥或匯款單儲值：沒查到，別這樣匯錢。
note-belgium-bpaid = bpaid 是付款卡，不是電話卡，{ $date }已經停了。

## Paying monthly
note-belgium-paid-in-advance = 有的月租方案要先付錢，看起來像預付卡：收到帳單或付款通知，付它就好。
note-belgium-two-kinds = 一家可能兩種都有，JIM Mobile 就是：在帳戶裡看你的是哪種。

## Without internet
note-belgium-no-data-needed = 傳簡訊、撥號只要有訊號，不用上網。
note-belgium-ask-friend = 沒有儲值券？請能上網的朋友幫你付，請他把你的號碼唸一遍。
note-belgium-station-wifi = 大火車站有免費 Wi-Fi，用 My SNCB 帳號登入。
note-belgium-campus-wifi = 校園裡用 eduroam，登入自己大學的帳號。
note-belgium-brussels-wifi = 布魯塞爾有 { $name }：地鐵站和圖書館免費，要註冊帳號。
note-belgium-wifi-safety = 連公共 Wi-Fi 時，最好在銀行 App 裡付款。

## Tip: budget
note-belgium-bonus-amount = 選有贈送的金額：BASE 滿 { $from } 才送。
note-belgium-bundle-first = 優惠包通常比通話餘額先到期，之後都照原價扣通話餘額。
note-belgium-data-drain = 沒有優惠包，行動數據扣得快：BASE 每 MB { $price }。
note-belgium-data-off = 優惠包用完了？先關掉行動數據，儲值了再開。
note-belgium-balance-lags = 有空就查一下餘額。BASE 的最新用量可能晚一點才顯示，例如在國外。
note-belgium-abroad = 在歐盟、挪威、冰島、列支敦斯登，通話餘額跟在比利時一樣用。別的國家先看價錢，關掉行動數據。
note-belgium-fair-use = 在歐盟其他國家用，也是扣你的通話餘額，可能有合理使用的上限。
note-belgium-paid-texts = { $first } 開頭的短號是付費訂閱：傳 { $stop } 去退訂。
note-belgium-leaving-credit = 攜碼以後，剩下的通話餘額找原來的電信公司退：{ $weeks } 週內退到銀行帳戶，最多扣 { $fee }。

## Tip: promotions
note-belgium-rule-shown = 贈送規則看電信公司自己的頁面：Proximus 在線上儲值時會顯示。
note-belgium-bonus-days = 贈送的有效期限另算：BASE 是 { $days } 天。
note-belgium-fake-reload = 「不馬上儲值，卡就失效」，有真的也有假的：別點連結，到電信公司的 App 或網站裡看。
note-belgium-cheap = 群組裡的便宜代儲常是用贓款儲的，號碼以後可能被停。
note-belgium-report = 可疑郵件轉寄到 { $mail }（荷蘭語 { $dutch }，法語 { $french }），簡訊就傳截圖。
note-belgium-check-payee = 付款視窗裡，收款人要是電信公司，金額要是你選的。
note-belgium-never-pin = 跟你要 PIN 或密碼的就是詐騙。

## Tip: back up
note-belgium-second-way = 備好第二種付款方式：另一張卡、一點現金，或一個朋友。
note-belgium-spare-voucher = 你這家有儲值券的話，備一張沒用過的，序號遮好。
note-belgium-write-down = 寫在紙上：自己的號碼、客服、銀行、一個朋友。
note-belgium-keep-receipt = 收據或截圖留到入帳為止。
note-belgium-pin-puk = 記下 PIN 和 PUK：PIN 輸錯三次，就只能用 PUK。
note-belgium-phone-contents = 補一張 SIM，手機裡的東西也回不來：聯絡人和照片另外存一份。
note-belgium-wifi-accounts = 趁還能上網，先把 eduroam 和 My SNCB 的 Wi-Fi 帳號辦好。
note-belgium-code-in-chat = 儲值序號只在私訊裡傳，別傳群組，收到就儲：誰拿到誰就能用。
note-belgium-doc-stop = 比利時證件不見了？打 DOC STOP { $free }，打不通就打 { $other }。

## Tip: stay reachable
note-belgium-end-date = 到期日看電信公司的 App，到期前儲值；每家不一樣。
note-belgium-identify-again = 電信公司可能再要你實名登記：只在它自己的網站、App 或門市辦。
note-belgium-no-photo = 證件照片別用 WhatsApp 或電子郵件傳給別人：只在電信公司自己的網站、App 裡登記，或帶正本去店裡。
note-belgium-home-sim = 家鄉的 SIM 留在有訊號的手機裡收銀行驗證碼，它的行動數據關掉。
note-belgium-lost-sim = SIM 不見或被偷？{ $hours } 小時內告訴電信公司。
note-belgium-emergency = 沒餘額也能打 { $emergency }，但手機裡要有 SIM；報警打 { $police }。
note-belgium-months-base = BASE 當時的規定：用比利時的付款卡儲值一次，算 { $months } 個月的實名登記。
note-belgium-texts-eu = 比利時的卡在歐盟各國收簡訊都免費。
note-belgium-before-leaving = 要離開比利時？趁還收得到驗證碼，先把銀行、微信、支付寶、學校登記的號碼換掉。
note-belgium-move-number = 要攜碼？手續新電信公司全包；自己別先退租，不然號碼可能沒了。
note-belgium-used-sim = 已經開通的 SIM 別買：登記的是別人，照規定只能給近親用。

## Paid, and no data
note-belgium-credit-no-bundle = 入帳了不等於有優惠包：先看餘額在不在，再看這次儲值給了什麼。
note-belgium-look-what-came = 有的品牌要儲滿一定金額才送行動數據，有的要用通話餘額另外買優惠包：在 App 或帳戶裡看看有沒有生效中的。
note-belgium-data-sim = 手機裡有兩張 SIM？行動數據選比利時這張。
note-belgium-roaming-switch = 在國外，手機設定裡還要打開數據漫遊。
note-belgium-pass-first = 出了歐盟，可能要先買數據包，預付卡也可能根本沒有：趁有 Wi-Fi 看看電信公司的頁面。

## My card is refused
note-belgium-other-ways = 通常還有別的辦法：換一張 Visa 或 Mastercard、付現買儲值券，或請朋友付。
note-belgium-wallet-shops = 比利時哪些店收支付寶或微信：沒查到名單，到收銀台問一聲。

## A friend pays
note-belgium-friend-number = 號碼用文字傳，寫成 { $format }，附上電信公司的名字，請朋友再唸一遍。
note-belgium-friend-small = 先儲小額：朋友把訂單編號傳給你，你查餘額。
note-belgium-friend-name = 在代儲網站付款，帳單地址可能要和卡相符：請朋友填自己的。
note-belgium-ding-ask = 用 Ding 可以做一個請人幫你儲值的連結傳出去；它的頁面沒提到比利時。
note-belgium-friend-trick = 朋友突然傳訊息跟你要什麼碼？先打電話確認，這是老騙術。

## Sent to a wrong number
note-belgium-wrong-ask = 馬上拿收據找跟你收錢的那一家：還沒用過的儲值序號，也許還能取消。
note-belgium-wrong-right = 儲錯號碼能不能要求退錢：沒查到有這樣的規定。
note-belgium-no-transfer = 餘額從一張卡轉到另一張（都是自己的也算）？沒查到哪家能轉：再付錢之前先問電信公司。
note-belgium-wrong-final = 儲錯號碼也算完成，不退錢，一家代儲網站這樣寫。

## A voucher or app of another country
note-belgium-country-name = Orange、Lycamobile、Mobile Vikings 別國也有：那邊的儲值券不能幫比利時的號碼儲值。
note-belgium-country-app = 同一個品牌常常一個國家一個 App：要裝比利時的那個。
note-belgium-country-site = 付款前看清楚：網址是不是 { $end } 結尾，號碼是不是 { $prefix } 開頭。
note-belgium-vikings-poland = 網路上帶 * 和 # 的 Mobile Vikings 代碼是波蘭的，那是另一家公司：在這裡沒用。

## Identification
note-belgium-papers = 在門市出示正本：護照，或比利時、歐盟其他國家的身分證，或官方的臨時替代證件。
note-belgium-residence-card = 只帶居留卡、不帶護照？Orange 認比利時發給外國人的電子居留卡；別家不一定，護照也帶著。
note-belgium-unidentified = 沒實名登記的卡不能用：不能打電話、傳簡訊，也不能上網。
note-belgium-at-distance = 遠距也能辦：用電子身分證或線上付款，規定這樣寫；每家電信公司至少提供一種。
note-belgium-give-away = 沒開通的卡可以給任何人，開通了的只能給近親。
note-belgium-companies = 公司的卡：誰申請開通誰登記；公司留一份誰用哪張卡的名單。
note-belgium-family = 沒開通的卡可以給任何人，由他自己實名登記；開通過的只能給父母、祖父母、子女、孫子女、兄弟姊妹、配偶、法定同居伴侶或受監護人。
note-belgium-not-after-moving = 搬家或換了身分證，不用重新實名登記。
note-belgium-no-electronic-card = 沒有電子居留卡，帶護照去門市辦：有法律扶助機構寫過，登記可能會有困難。
note-belgium-foreign-sim = 國外買的 SIM，不在比利時實名登記也能用。

## SIM blocked, lost or stolen
note-belgium-puk-where = 沒有 PUK？到電信公司的帳戶裡找，或問客服。
note-belgium-no-compensation = 沒有賠償：卡因為沒實名登記被停，法律上不賠。
note-belgium-more-checks = 補卡時可能多問幾句：主管機關為了防止冒名補卡，規定變嚴了。

## Before coming to Belgium
note-belgium-arrive-shop = 比利時的卡要實名登記才能用：最穩的是到了以後，帶護照去電信公司門市。
note-belgium-home-roaming = 出國前先幫家鄉的 SIM 開通漫遊：只保號的便宜方案可能不含漫遊。
note-belgium-from-abroad = 人在國外，可以在電信公司網站或代儲網站照號碼儲值；自己寫明可以的品牌很少。
note-belgium-apple-country = Apple 帳號換國家之前，餘額要用完、訂閱要結束，還要備好新國家的付款方式。
note-belgium-apple-second = 也可以另外用一個 Apple 帳號下載 App：只在「媒體與購買項目」登出再登入，iCloud 不受影響。
note-belgium-play-country = Google Play 一年只能換一次國家，人要在新國家，還要有那裡的付款方式；最多 { $hours } 小時生效，另一篇說 { $other } 小時。
note-belgium-app-safety = 來路不明的安裝檔別裝，借來或買來的 Apple 帳號別登入。

## Travelling with a Belgian card
note-belgium-texts-abroad = 比利時的卡在國外也收得到驗證碼簡訊，通常免費，但手機要有訊號、卡還有效。
note-belgium-fair-use-months = { $months } 個月裡，在歐盟其他國家的時間和用量都超過比利時？可能先提醒，{ $weeks } 週後加收費用。
note-belgium-surcharge-cap = 在歐盟超出合理使用量，每 GB 最多加收：{ $this } { $now }，{ $next }起 { $then }（未含稅）。
note-belgium-not-eu = 瑞士、土耳其、摩納哥、英國不在歐盟規定裡；有的電信公司會算進其中一國。
note-belgium-late-abroad = 人在國外，新的餘額可能晚一點才顯示，Recharge.com 這樣寫。
note-belgium-reseller-abroad = 手機在國外漫遊時，也能照號碼直接儲值，Recharge.com 這樣寫。

## Leaving, and moving the number
note-belgium-away-months = 離開幾個月？到期前儲一次，號碼就留著；有的品牌人在國外也能儲。
note-belgium-no-move-no-refund = 不攜碼就退餘額，或退贈送的：沒查到有這樣的權利。
note-belgium-no-legal-minimum = 法律規定餘額至少要有效多久：沒查到，期限由各家自己定。
note-belgium-number-lost = 號碼沒了以後多久會給別人：沒查到，別指望拿得回來。
note-belgium-keep-account = 退款匯到銀行帳戶：錢到之前別把戶頭關掉。
note-belgium-porting-needs = 號碼必須還有效；預付卡通常要報 SIM 的卡號當證明。
note-belgium-porting-time = 攜碼最多 { $days } 個工作天（核對過後），或在約好的那天轉。
note-belgium-porting-late = 轉慢了？每天賠 { $day }，有時 { $some }：{ $months } 個月內向新電信公司要；預付卡可能賠成餘額。
note-belgium-porting-price = 攜碼通常不收錢：原電信公司不能收費，新電信公司最多收 { $most }（隨物價調整）。
note-belgium-porting-credit = 餘額不跟號碼走：先用完，或申請退。
note-belgium-porting-place = 人在比利時的時候轉，SIM 插在手機裡，連著自家網路。
note-belgium-refund-soon = 餘額要早點申請退：BASE 和 JIM Mobile 要求攜碼後 { $months } 個月內。

## No Belgian bank account yet
note-belgium-basic-account = 每個人都可以向銀行申請基本銀行服務，也就是附簽帳金融卡的帳戶；只有法律列出的情況，銀行才能拒絕。
note-belgium-basic-cost = 基本服務一年最多 { $price }；文件齊後，銀行 { $days } 個工作天內決定。
note-belgium-account-refused = 短期居留的人常被拒絕或約不到時間：請銀行書面寫明拒絕，再向 Ombudsfin 或 Unia 申訴。
note-belgium-itsme = itsme 要比利時的電子身分證，外國人的電子居留卡也可以，跟國籍沒關係。
note-belgium-itsme-not-needed = 刷卡儲值不需要 itsme。
note-belgium-iban = 例如 Wise 給的比利時帳號，轉帳用得上，但不能用 Bancontact 按鈕付。
note-belgium-app-banks = Payconiq App（正改名 Bancontact Pay）只能綁名單上的比利時銀行帳戶，Wise 不能。
note-belgium-wero = 好幾家比利時銀行的 App 有 Wero，{ $year }起再加 { $count } 家，店裡和網路上都能付；哪家電信公司儲值收它，沒查到。
note-belgium-wero-since = { $date }起，比利時有銀行 App 能用 Wero，起初只能個人之間付。

## Wi-Fi now
note-belgium-station-names = 有免費 Wi-Fi 的車站，SNCB 的頁面列了 { $count } 個車站：布魯塞爾的大站和布魯塞爾機場站、安特衛普、根特、布魯日、魯汶、列日、那慕爾、蒙斯、梅赫倫、哈瑟爾特等。
note-belgium-no-train-wifi = 比利時的火車上沒有 Wi-Fi。
note-belgium-town-wifi = 很多市鎮在圖書館、廣場、市政廳裝過免費 Wi-Fi，有的可能已經停了。
note-belgium-app-112 = 不能說話或聽不見？App { $app } 可以打字求助。

## Scams
note-belgium-embassy-call = 掛掉，自己打 { $number }：使館不會打電話說你涉案、要你轉帳，{ $line } 也不會主動打給你，來電號碼可以造假。
note-belgium-fraud-signs = 假的實名登記：來電號碼隱藏或是外國的、方法不是電信公司說的、網址沒有 { $https } 或是外國網域。
note-belgium-qr-sticker = 街上的 QR 碼別信：可能是貼上去的假碼。電信公司的網址自己輸入。
note-belgium-money-exchange = 私下換匯，錢可能拿不回來，帳戶也可能被凍結：中國使領館一再提醒。

## I gave away a card, code or money
note-belgium-fraud-steps = 先打 Card Stop，再找銀行擋下付款，然後去當地警局報案。
note-belgium-keep-proof = 證據留好：訊息、付款畫面、對方號碼，馬上報警。
note-belgium-code-gone = 儲值序號給了別人，通常停不掉了：還是馬上打給賣券的店；序號是自己的，就趕快自己儲進去。
note-belgium-card-stop-only = Card Stop 只停付款卡；SIM 的事打給電信公司。
note-belgium-dispute = 信用卡的付款有爭議，可以在 { $site } 填表。
note-belgium-chinese-passport = 中國護照不見或被偷？先報警，再用「中国领事」App；外交部熱線 { $number }，24 小時有人接。
note-belgium-china-fraud-line = 錢是從中國的帳戶轉出去的？中國的反詐騙專線是 { $number }。

## Complaint
note-belgium-disputed-sum = 調解處處理期間，有爭議的錢最多凍結 { $months } 個月。
note-belgium-clear-information = 預付卡也一樣：賣家必須說清楚條件、價錢和怎麼找客服。
note-belgium-who-answers = 代儲網站的序號儲進去了，還是不能用？由電信公司負責，Recharge.com 的荷蘭條款這樣寫。

## Which operator, once more
note-belgium-many-names = 沒聽過的名字很正常：比利時有過 { $count } 家借別人網路的電信公司。

## Tip: back up, once more
note-belgium-phone-pay = 卡加進 Apple Pay 或 Google Pay，多半刷臉或按指紋就好，不用簡訊驗證碼：家鄉的 SIM 不在身邊也能付。
note-belgium-backup-wifi = 儲值前先連 Wi-Fi 備份手機，別讓備份吃掉新儲的餘額。
note-belgium-voucher-end = 把儲值券收起來之前，先看它自己有沒有到期日。

## Tip: stay reachable, once more
note-belgium-expect-texts = 別等提醒：Mobile Vikings 停卡前會傳，JIM Mobile 在優惠包用到 { $percent }% 時會傳；別家沒查到。

## Tip: Sunday, evening, holiday
note-belgium-online-always = 線上隨時能儲；家裡留一張備用儲值券也行。
note-belgium-station-hours = 車站裡的店不受打烊時間限制；哪幾家賣儲值券沒查到。
note-belgium-holiday-names = { $count } 個國定假日：元旦、復活節星期一、勞動節、耶穌升天節、聖靈降臨節星期一、國慶日、聖母升天節、諸聖節、停戰紀念日、聖誕節。
note-belgium-next-holidays = 接下來落在週一到週五的國定假日：{ $first }、{ $second }、{ $third }、{ $fourth }、{ $fifth }、{ $sixth }。
note-belgium-hours-reform = 商店能不能每天開到 { $until }:00？生效了沒沒查到，只知道政府說好要放寬營業時間。

## Tip: a travel eSIM as a bridge
note-belgium-bridge-use = 比利時的卡能用之前，可以先用旅行 eSIM 頂幾天；它只能找賣家儲值。
note-belgium-bridge-home = 家鄉的 SIM 留在手機裡收銀行驗證碼，行動數據選 eSIM。

## Tip: the right moment
note-belgium-some-days-before = 別等最後一晚：留幾天，萬一卡被拒或餘額慢到。

## Tip: credit that drains away
note-belgium-app-purchases = App 和遊戲可以走電信代收：BASE 的叫 { $name }，一次最多 { $most }，要先開通；預付卡有沒有，沒寫。
note-belgium-apple-billing = Apple 以前的名單裡，能走電信代收的有 BASE 和 Proximus。
note-belgium-short-numbers = 傳簡訊的短號碼：{ $free } 開頭免費，{ $sub } 是訂閱，{ $adult } 是成人內容，{ $game } 和 { $tone } 是遊戲、鈴聲。
note-belgium-premium-calls = { $first } 開頭的號碼比較貴，從餘額扣：{ $games } 是遊戲，{ $adult } 和 { $more } 是成人內容。
note-belgium-price-message = 打 { $prefix } 會先免費告訴你價錢（{ $since }起）：太貴就掛掉。

## Tip: automatic top-up
note-belgium-auto-where = 自動儲值多半是餘額快用完時從存好的卡扣錢：在同一個帳戶裡關掉。
note-belgium-auto-end = 離開比利時或不要號碼之前，先關自動儲值，再刪存的卡。
note-belgium-auto-none = Mobile Vikings 有自動儲值；Proximus、Orange、BASE、Lycamobile 沒查到。
note-belgium-auto-ding = Ding 替某些電信公司提供自動儲值，用 Visa 或 Mastercard，每 { $first }、{ $second }、{ $third } 或 { $fourth } 天一次。
note-belgium-card-prices = 報紙寫過：這種卡一般 { $from } 到 { $to }。
note-belgium-lost-bank = 銀行卡、銀行 App 也一起丟了？先打 Card Stop { $number }（國外 { $abroad }）和銀行。
note-belgium-lost-new = 帶身分證或護照，要一張同號碼的新 SIM，再問餘額還在不在：只有 Mobile Vikings 說在。
note-belgium-lost-credit = 餘額還在嗎？Mobile Vikings 說在；別家沒查到，問客服。
note-belgium-no-answer-own = 簡碼、代碼要用所屬電信公司的 SIM 才能撥，還要有訊號。
note-belgium-no-answer-old = 別一直試：有些代碼舊了，可能沒了。App 或帳戶裡也看得到餘額。
note-belgium-premium-silent = 付費號碼別回撥、別回簡訊；請電信公司封鎖。錢扣了？先書面申訴，再找電信調解處。
note-belgium-child-age = 規定裡沒查到預付卡要滿幾歲。
note-belgium-child-parent = 可以用你的證件替小孩的卡實名登記，開通後給小孩：近親之間允許。
note-belgium-child-user = 誰登記的，就算誰在用。
note-belgium-own-settings = 打電話或傳簡訊給身邊的人，對方螢幕上就有號碼。手機設定裡，SIM 那欄也常寫著。
note-belgium-own-account = 電信公司的 App、帳戶裡也有；原本裝 SIM 的大卡上多半印著號碼。
note-belgium-own-code = 撥什麼代碼能查，哪家都沒查到。
note-belgium-brands-proximus = Proximus 旗下有 Mobile Vikings 和 JIM Mobile；平價品牌 Scarlet 只有月租。
note-belgium-brands-telenet = BASE 是 Telenet 的：Telenet 的預付卡就叫 BASE。
note-belgium-brands-orange = Orange 以前叫 Mobistar，還有 hey!，那是月租。
note-belgium-brands-closed = 已經停掉的：ALDI Talk 和 Simyo（{ $first }）、Ortel（{ $second }）。想問別的品牌，打名字就好。
note-belgium-who-program = 我是程式，不是真人，也不是官方：不是 Proximus、Orange、BASE、Lycamobile、Mobile Vikings，也不賣儲值。
note-belgium-who-money = 我不收錢，也不能替你儲：你自己在電信公司的頁面或店裡付。
note-belgium-who-never = 打著我的名義要錢、要驗證碼的，都是詐騙。
note-belgium-who-sources = 我說的都來自公開網頁，來源和年份寫在每個畫面下面。
note-belgium-account-needed = 儲值不用比利時帳戶：外國 Visa、Mastercard，現金買券，或請朋友付，都行。
note-belgium-code-app = 家鄉的門號停了？連 Wi-Fi 在銀行 App 裡確認，或問銀行；不行就換張卡，或到店裡付現。
note-belgium-phone-4g = 換 SIM 沒用，行動數據回不來：要換支援 4G 的手機。
note-belgium-eid-phone = iPhone：設定 → 一般 → 關於本機，有 { $eid } 這一行就能用 eSIM；{ $lock } 要顯示沒有限制。
note-belgium-no-eid = 沒有 { $eid } 這一行？那就買實體卡：帶護照去電信門市。
note-belgium-china-phones = 中國大陸賣的 iPhone 多半不支援 eSIM，{ $air }、{ $newer } 等名單上的新機型除外。
note-belgium-hong-kong-phones = 港版、澳門版 iPhone 說法不一：看關於本機裡有沒有 { $eid } 一行。
note-belgium-spoilt-guess = 看不清楚的數字不要亂猜。
note-belgium-spoilt-shop = 馬上拿剩下的券和付款證明回店裡：還沒用過的序號，店家的供應商也許還能註銷。
note-belgium-spoilt-finder = 券不見了？誰撿到誰就能用，要快。
note-belgium-spoilt-right = 換新序號或退錢，沒查到有這樣的規定。
note-belgium-expiry-printed = 看券上印的：印了到期日，就以它為準。
note-belgium-expiry-soon = 券上沒印日期？盡早儲：儲進卡以後，餘額另有期限。
note-belgium-sms-which = 簡訊儲值寫明的有兩家：Mobile Vikings（事先設好）、BASE（先買儲值序號）。
note-belgium-most-ask = 要儲大筆之前先問電信公司；用多少儲多少，餘額會過期。
note-belgium-apn-what = APN（存取點）是手機連上電信公司網路用的名稱。填錯或空白，有餘額也不能上網。
note-belgium-apn-where = 在手機設定的行動網路裡填：找「APN」或「存取點」。
note-belgium-service-restart = 1 飛航模式開一下再關，重新開機，把卡拔出來再插回去。
note-belgium-service-other-phone = 2 把卡插到別的手機試：那邊能用，就是這支手機或設定的問題。
note-belgium-service-card = 3 都不行？可能是網路故障（我看不到），或卡沒實名登記、被停、失效了：先問清楚再儲。
note-belgium-most-some = 查到兩家的上限：Proximus { $older }（舊頁面），Orange { $terms }（電子付款）。
note-belgium-expiry-some = Proximus 舊條款寫：過了序號上日期就失效；別家沒查到。
note-belgium-bancontact-days = Bancontact 付款後 { $days } 天內，賣家可以退款。
note-belgium-recharge-fast = Recharge.com：通常 { $minutes } 分鐘內到，有時要幾分鐘。
note-belgium-foreign-always = 歐盟規則不是給長期在比利時用的外國卡訂的：原電信公司可以加收。辦張比利時卡更穩。
note-belgium-foreign-texts = 外國的卡在這裡：歐盟國家的卡收簡訊免費；別的國家的卡，價錢由它自己的電信公司定。
note-belgium-no-papers = 沒有任何有效證件，怎麼實名沒查到。護照就行，不用比利時地址。
note-belgium-app-purchases-month = BASE 的 { $name }：每月預設 { $usual }，可以改，{ $least } 到 { $most }。
note-belgium-ombudsman-mail = 電子郵件：荷蘭語 { $other }，法語 { $french }；信寄 { $address } Brussels。
note-belgium-no-text-look-up = 用簡訊或電話查電信公司的方法，沒查到。
note-belgium-beltegoed = { $name } 是阿姆斯特丹 { $owner } 的名字，是中間商。
note-belgium-airport-wifi = 布魯塞爾機場的 Wi-Fi：現在怎麼連沒查到；以前有人說要帳號和簡訊。下面的火車站有 SNCB Wi-Fi。
