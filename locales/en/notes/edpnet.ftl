note-edpnet-status = I don't know if edpnet has prepaid cards: ask the seller named on the SIM.
note-edpnet-listed = A list of Belgian providers names it, at { $address }.
