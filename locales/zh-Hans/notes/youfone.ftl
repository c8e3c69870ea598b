note-youfone-status = Youfone 有没有预付费卡，没查到。看 SIM 卡上印的是谁卖的，去问那家。
note-youfone-dutch = 荷兰的 Youfone 是另一家公司：它的网页管不了比利时的卡。
note-youfone-trace = Youfone 在比利时的网址，试过的都打不开。
note-youfone-network = 它的卡用的是 Proximus 的网络。
