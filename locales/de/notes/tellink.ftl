note-tellink-status = Einen belgischen Dienst mit diesem Namen habe ich nicht gefunden: Frag den Verkäufer, der auf der SIM steht.
