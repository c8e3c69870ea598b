note-edpnet-status = Whether edpnet has prepaid cards is not known to me: ask the seller named on the SIM.
note-edpnet-listed = A list of Belgian providers names it, at { $address }.
