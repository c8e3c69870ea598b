note-youfone-status = Ob Youfone Prepaidkarten hat, weiß ich nicht: Frag den Verkäufer, der auf der SIM steht.
note-youfone-dutch = Youfone in den Niederlanden ist eine andere Firma: Deren Seiten helfen bei einer belgischen Karte nicht.
note-youfone-trace = Keine der ausprobierten belgischen Adressen von Youfone hat geantwortet.
note-youfone-network = Die Karten liefen im Netz von Proximus.
