note-mega-status = Ob Mega Prepaidkarten hat, weiß ich nicht: Frag den Verkäufer, der auf der SIM steht.
