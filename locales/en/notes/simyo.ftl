note-simyo-status = The Belgian Simyo stopped on { $date }: nothing left to top up. A card from another country: ask Simyo there.
note-simyo-base = Until { $date } its customers could move to BASE with their number: if you did, choose BASE. If not, you need a new SIM.
note-simyo-listed = A later newspaper list still names Simyo; but the report of its end is clear.
note-simyo-credit = What was left on the card is most likely gone.
