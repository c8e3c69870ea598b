note-voo-status = Ob VOO Prepaidkarten hat, weiß ich nicht: Frag Orange.
note-voo-merger = VOO ist am { $date } in Orange Belgium aufgegangen.
note-voo-network = Die Handykunden waren schon ins Netz von Orange umgezogen.
