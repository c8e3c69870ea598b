note-allo-rtl-status = Wat ervan geworden is, weet ik niet: ik vond er geen recent spoor van.
note-allo-rtl-call = Bel BASE, van dezelfde groep: { $own } met een kaart van BASE, { $other } met een andere telefoon.
note-allo-rtl-group = Het was een prepaidmerk van de Telenet-groep.
