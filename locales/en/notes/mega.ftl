note-mega-status = I don't know if Mega has prepaid cards: ask the seller named on the SIM.
