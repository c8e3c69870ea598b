note-mega-status = Mega 有沒有預付卡，沒查到。看 SIM 卡上印的是誰賣的，去問那家。
