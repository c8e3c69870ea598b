note-tellink-status = 比利时没查到叫这个名字的：看 SIM 卡上印的是谁卖的，去问那家。
