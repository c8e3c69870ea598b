note-united-telecom-status = Ob United Telecom Prepaidkarten hat, weiß ich nicht: Frag den Verkäufer, der auf der SIM steht.
