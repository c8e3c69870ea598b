offline-title = 在店裡怎麼儲值
offline-line = 到哪裡都先問有沒有，再付錢；單據留到入帳為止。
offline-ask = 有沒有沒查到，去了問：{ $places }
offline-at-shop = 電信門市
offline-at-retail = 商店、超市
offline-at-fuel = 加油站、計程車
offline-at-post = 郵局、快遞
offline-none = { $brand } 沒有儲值券，只能線上儲值。
channel-shop = 電信門市
channel-retail = 商店、超市
channel-fuel = 加油站、計程車
channel-post = 郵局、快遞
channel-title-shop = 電信門市
channel-title-retail = 書報店、超市、深夜商店（night shop）、自助機
channel-title-fuel = 加油站、計程車服務點
channel-title-post = 郵局、快遞點
channel-unknown-shop = { $brand } 門市櫃檯能不能儲值沒查到，去之前先問。
channel-unknown-retail = 哪些連鎖店賣 { $brand } 沒查到，到收銀台問一聲。
channel-unknown-fuel = 賣不賣 { $brand } 沒查到，到收銀台問一聲。
channel-unknown-post = 沒查到那裡賣 { $brand }。去別的店，或線上儲值。
clerk-button = 到店裡怎麼說
clerk-title = 給店員看 · { $brand }
clerk-say = 你好，請問有賣比利時 { $brand } 的儲值券嗎？我想買一張，付現或刷卡。麻煩給我印有儲值序號的單據，謝謝。
clerk-say-amount = 你好，請問有賣比利時 { $brand } 的儲值券嗎？我要一張 { $amount } 的，付現或刷卡。麻煩給我印有儲值序號的單據，謝謝。
clerk-say-shop = 你好，我想幫我的 { $brand } 預付卡儲值。請問這裡可以儲嗎？付現或刷卡。
clerk-say-refused = 你好，我在這裡買的 { $brand } 儲值序號不能用。單據在這裡，能幫我看看嗎？
clerk-before = 付錢前核對電信公司和金額。單據收好，儲值序號別給人看。
clerk-nl = 荷語區、布魯塞爾
clerk-fr = 法語區、布魯塞爾
clerk-de = 德語區
voucher-next = 我買到儲值券了

voucher-title = { $brand } 儲值券怎麼用
voucher-code-word = 儲值序號
voucher-sms = 傳簡訊 { $text } 到 { $to }
voucher-dial = 撥 { $dial } 再按通話鍵
voucher-call = 打 { $number }
voucher-online = 也可以在電信公司網頁或帳戶裡填儲值序號
voucher-ticket = 用法印在券上，照著做。
voucher-digits = 儲值序號是 { $count } 位數字。
voucher-offer = 儲值序號別給別人看。打在這裡的話，我寫好讓你複製，回完就不留；聊天紀錄在 Telegram。
voucher-no-offer = 儲值序號別給別人看。打在這裡的話，我只看格式，回完就不留；聊天紀錄在 Telegram。
voucher-problem-short = 位數少了：你傳的是 { $count } 位{ $wanted ->
    [0] 。
   *[other] ，應該是 { $wanted } 位。
}沒有損失，再傳一次。
voucher-problem-long = 位數多了：你傳的是 { $count } 位{ $wanted ->
    [0] 。
   *[other] ，應該是 { $wanted } 位。
}沒有損失，再傳一次。
voucher-problem-letters = 儲值序號全是數字。沒有損失，再傳一次。
voucher-problem-phone = 這是手機號碼，不是儲值序號：序號印在單據上。沒有損失。
redeem-title = 你的 { $brand } 儲值券
redeem-checked = ✓ { $count } 位，格式對。
redeem-unchecked = 這家的序號有沒有固定位數沒查到，對著單據逐位核對一遍。
redeem-copy-text = 複製簡訊內容
redeem-copy-dial = 複製撥號內容
redeem-secret = 誰拿到儲值序號誰就能用，這則別轉傳。我不保存。
