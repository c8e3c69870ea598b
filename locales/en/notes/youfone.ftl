note-youfone-status = Whether Youfone has prepaid cards is not known to me: ask the seller named on the SIM.
note-youfone-dutch = The Dutch Youfone is a different company: its pages do not help with a Belgian card.
note-youfone-trace = No Belgian address of Youfone that was tried answered.
note-youfone-network = Its cards ran on the Proximus network.
