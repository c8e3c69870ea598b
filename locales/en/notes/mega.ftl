note-mega-status = Whether Mega has prepaid cards is not known to me: ask the seller named on the SIM.
