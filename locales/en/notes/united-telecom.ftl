note-united-telecom-status = I don't know if United Telecom has prepaid cards: ask the seller named on the SIM.
