note-turk-telekom-status = Wat ervan geworden is, weet ik niet: ik vond er geen recent spoor van.
note-turk-telekom-call = Bel BASE, van dezelfde groep: { $own } met een kaart van BASE, { $other } met een andere telefoon.
note-turk-telekom-group = Het was een prepaidmerk van de Telenet-groep.
