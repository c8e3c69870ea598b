note-ubigi-where = 在 Ubigi App 裡儲值，或上 { $site }。
note-ubigi-starts = 新方案到了它涵蓋的地方才開始算時間。
note-ubigi-order = 有幾個方案時，先用當地的，再用區域的，最後用全球的；兩個一樣的先用舊的。
note-ubigi-refund = 用過的方案不退；申訴用線上表單，{ $days } 個工作天內。
note-ubigi-preloaded = QR 碼裡預裝的方案，{ $months } 個月有效。
