sim-title = 你用的是哪種卡？
sim-number = 電信公司的 eSIM 也按號碼儲值。
sim-travel = 旅行 eSIM 要在買它的 App 或網站裡儲值。
sim-physical = 實體 SIM
sim-travel-button = 旅行 eSIM
sim-unsure = 不確定
sim-name-physical = 實體 SIM
sim-name-esim = eSIM

unsure-title = 怎麼看是哪種？
unsure-physical = 手機裡插著一張小塑膠卡：實體 SIM。
unsure-esim = 沒有插卡，但有 04 開頭的比利時號碼：電信公司的 eSIM。
unsure-travel = 出發前在 App 或網站買的，多半只有行動數據：旅行 eSIM。

travel-title = 在哪裡買的，就在哪裡儲
travel-who = 是哪家賣的？
seller-title = { $seller } 怎麼儲值
seller-unknown = { $seller } 怎麼儲值沒查到，看它自己的 App 或網站。
seller-never = eSIM 別刪，刪了就沒了。

brand-title = 哪家的卡？
brand-type = 也可以直接打字，例如 base。
brand-any-voucher = 哪家都一樣：照券上寫的做，儲值序號別給別人看。
brand-any-balance = 哪家都一樣：App 或帳戶裡看得到餘額。
brand-any-validity = 各家期限不同；到期日在它的 App 或帳戶裡。
brand-any-not-arrived = 先別再付：留好憑證，看看餘額。簡訊驗證碼是銀行發的，不是電信公司。
brand-any-support = 電話在電信公司的 App 和網站上。我是程式；他們有沒有中文客服沒查到。
brand-any-no-data = 先重新開機。沒有 4G 的手機沒有行動數據了：比利時的 3G 關了。
brand-any-no-internet = 免費 Wi-Fi：大火車站（要 My SNCB 帳號）、校園 eduroam。也可以付現買儲值券，或請朋友付。
brand-any-friend = 對方只要門號和品牌，用自己的手機、自己的卡付。
brand-any-offline = 付現買儲值序號：書報店、雜貨店、加油站。先問有沒有你這家、能怎麼付。
brand-problem = 這個名字我對不上比利時的品牌。再打一次，或點一個。
brand-other = 其他
brand-dont-know = 我不知道
others-title = 其他品牌
others-line = 這裡很多已經停了，或沒有預付卡。點你的那家，我說怎麼辦。

which-title = 怎麼知道是哪家
which-type = 也可以把號碼傳給我，我看這段號碼分給了誰。號碼我不保存。
which-found = 這段號碼分給了 { $holder }
which-ported = 只是線索：攜碼以後號碼開頭不變。以公開查詢為準。
which-choose = 去選品牌

gone-subscription = { $brand }：沒有可儲值的
gone-closed = { $brand } 在比利時已經停了
gone-unclear = { $brand }：我不確定
gone-look-up = 用公開查詢，看得到這個號碼現在歸哪家。

which-screen = 手機螢幕最上面寫著什麼？
which-screen-line = 訊號格旁邊常常就是電信公司的名字。沒寫的話，就看卡本身。
which-card = 卡上或包裝上寫著什麼？
which-card-line = 看看 SIM 卡、原本裝它的那張大卡、收據，還有電信公司的簡訊或 App。
which-other-name = 別的名字
which-nothing = 都看不到
