card-paid = 我付了
paid-title = 十分鐘後我來問入帳沒
paid-line = 這段時間別付第二次，付款憑證留著。晚上不打擾，早上 9 點再問。
paid-not-yet = 還沒到
paid-stop = 不用問了
awaited = 付了還沒入帳？先別付第二次。
ask-title = 入帳了嗎？
letter-button = 寫信怎麼說
letter-title-operator = 給電信公司這樣寫
letter-title-ombudsman = 給電信調解處這樣寫
letter-digits = 號碼末兩碼 { $digits }
letter-blank = （日期時間、金額、付款方式、號碼末兩碼）
letter-next = 他們不管
letter-operator =
    您好，我為 { $brand } 預付卡儲值，餘額沒有入帳。
    付款：{ $facts }
    餘額查過，手機也重新開機過；付款憑證在我這裡。
    請補上通話餘額，或告訴我還需要什麼。
letter-ombudsman =
    我為 { $brand } 預付卡儲值，餘額沒有入帳。
    付款：{ $facts }
    我在（日期）寫信給 { $brand }，沒有解決。信和付款憑證附上。
    請求補上通話餘額或退款。
letter-operator-twice =
    您好，我為 { $brand } 預付卡只儲值一次，卻被扣了兩次款。
    付款：{ $facts }
    兩筆的付款憑證我都有。
    請退回其中一筆，或告訴我還需要提供什麼。
letter-ombudsman-twice =
    我為 { $brand } 預付卡只儲值一次，卻被扣了兩次款。
    付款：{ $facts }
    我在（日期）寫信給 { $brand }，沒有解決。信和兩筆的付款憑證附上。
    請求退回其中一筆。
