note-carrefour-status = Waarschijnlijk gestopt: ik vond er geen recent spoor van. Bel voor de zekerheid het nummer op de sim.
note-carrefour-unused = Na { $months } maanden zonder bellen, sms of mobiel internet was je het nummer en de belwaarde kwijt.
