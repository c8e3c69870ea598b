note-delight-status = 比利时没查到叫这个名字的：看 SIM 卡上印的是谁卖的，去问那家。
note-delight-austria = 查到的 Delight Mobile 只有奥地利的，是另一家。
