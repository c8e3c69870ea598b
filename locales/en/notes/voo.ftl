note-voo-status = I don't know if VOO has prepaid cards: ask Orange.
note-voo-merger = VOO became part of Orange Belgium on { $date }.
note-voo-network = Its mobile customers had been moved to Orange's network.
