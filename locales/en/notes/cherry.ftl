note-cherry-status = I don't know if Cherry Mobile has prepaid cards: ask the seller named on the SIM.
