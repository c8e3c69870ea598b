note-delight-status = 比利時沒查到叫這個名字的：看 SIM 卡上印的是誰賣的，去問那家。
note-delight-austria = 查到的 Delight Mobile 只有奧地利的，是另一家。
