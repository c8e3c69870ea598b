note-zuny-status = I don't know if Zuny has prepaid cards: ask the seller named on the SIM.
