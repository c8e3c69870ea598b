note-delight-status = Einen belgischen Dienst mit diesem Namen habe ich nicht gefunden: Frag den Verkäufer, der auf der SIM steht.
note-delight-austria = Gefunden habe ich nur Delight Mobile in Österreich, und das ist ein anderer Dienst.
