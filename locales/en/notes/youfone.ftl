note-youfone-status = I don't know if Youfone has prepaid cards: ask the seller named on the SIM.
note-youfone-dutch = The Dutch Youfone is a different company: its pages don't help with a Belgian card.
note-youfone-trace = None of the Belgian Youfone addresses that were tried answered.
note-youfone-network = Its cards ran on the Proximus network.
