note-zuny-status = Ob Zuny Prepaidkarten hat, weiß ich nicht: Frag den Verkäufer, der auf der SIM steht.
