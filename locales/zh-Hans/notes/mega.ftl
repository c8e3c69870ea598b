note-mega-status = Mega 有没有预付费卡，没查到。看 SIM 卡上印的是谁卖的，去问那家。
