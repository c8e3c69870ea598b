note-cherry-status = Ob Cherry Mobile Prepaidkarten hat, weiß ich nicht: Frag den Verkäufer, der auf der SIM steht.
