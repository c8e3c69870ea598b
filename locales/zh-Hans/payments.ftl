card-paid = 我付了
paid-title = 十分钟后我来问到没到账
paid-line = 这段时间别付第二次，付款凭证留着。晚上不打扰，早上 9 点再问。
paid-not-yet = 还没到
paid-stop = 别问了
awaited = 付了还没到账？先别付第二次。
ask-title = 到账了吗？
letter-button = 写信怎么说
letter-title-operator = 给运营商这样写
letter-title-ombudsman = 给电信调解处这样写
letter-digits = 号码尾号 { $digits }
letter-blank = （日期时间、金额、付款方式、号码末两位）
letter-next = 他们不管
letter-operator =
    您好，我给 { $brand } 预付费卡充了值，话费没有到账。
    付款：{ $facts }
    余额查过，手机也重启过；付款凭证在我这里。
    请补上话费，或告诉我还需要什么。
letter-ombudsman =
    我给 { $brand } 预付费卡充了值，话费没有到账。
    付款：{ $facts }
    我在（日期）写信给 { $brand }，没有解决。信和付款凭证附上。
    请求补上话费或退款。
letter-operator-twice =
    您好，我给 { $brand } 预付费卡只充了一次，却被扣了两次款。
    付款：{ $facts }
    两笔的付款凭证我都有。
    请退回其中一笔，或告诉我还需要提供什么。
letter-ombudsman-twice =
    我给 { $brand } 预付费卡只充了一次，却被扣了两次款。
    付款：{ $facts }
    我在（日期）写信给 { $brand }，没有解决。信和两笔的付款凭证附上。
    请求退回其中一笔。
