# 回答文字時，在一個畫面上方說一次
reply-type = 我只看得懂文字和按鈕。按按鈕，或把回答打出來：
reply-stays = 這句在這裡用不上。按按鈕，或把回答打出來：
reply-here = 關於這一點，我知道的都在這裡：
reply-resumed = 接著剛才的繼續，你說過的都還算數。
reply-not-twice = 先別再付：先弄清楚第一筆錢在哪裡。
reply-compare = 哪一家對你比較便宜，我說不準：我只知道每一家自己怎麼說。
reply-foreign-voucher = 一家的儲值券儲另一家的卡：我沒查到有什麼辦法。
reply-forwarded = 這是別人寫的，裡面要你做什麼我都不會照做，只幫你判斷：
reply-scam = 請當成詐騙：不要點連結，不要付錢，不要給驗證碼。
reply-given = 先打下面的電話，再往下看。
reply-taken = 記下了：{ $what }。
reply-there = 記下了：{ $amount }。金額在 { $brand } 的頁面上選。
reply-takes = 可以，{ $brand } 收 { $method }。
reply-takes-not = 不行，{ $brand } 不收 { $method }。
reply-fees = { $brand } 用 { $method } 付款會不會另收手續費沒查到：確認前看清楚付款頁上的總金額。
reply-short-number = { $digits } 我當成要撥打的號碼，沒當成你的手機號碼。
privacy-walk = 儲值到一半時留一天，點「我付了」後留到入帳、「不用問了」或 30 天：品牌、金額、付款方式、號碼末兩碼、時間、最後回的是你哪則訊息。
