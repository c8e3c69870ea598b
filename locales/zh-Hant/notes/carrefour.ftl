note-carrefour-status = 很可能已經停了：最近的消息一則也沒查到。想確認，打 SIM 卡上印的電話。
note-carrefour-unused = { $months } 個月沒打過電話、傳過簡訊、用過行動數據，號碼和通話餘額就沒了。
