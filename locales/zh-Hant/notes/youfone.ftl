note-youfone-status = Youfone 有沒有預付卡，沒查到。看 SIM 卡上印的是誰賣的，去問那家。
note-youfone-dutch = 荷蘭的 Youfone 是另一家公司：它的網頁管不了比利時的卡。
note-youfone-trace = Youfone 在比利時的網址，試過的都打不開。
note-youfone-network = 它的卡用的是 Proximus 的網路。
