note-voo-status = Whether VOO has prepaid cards is not known to me: ask Orange.
note-voo-merger = VOO became part of Orange Belgium on { $date }.
note-voo-network = Its mobile customers had been moved to Orange's network.
