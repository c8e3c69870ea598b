note-voo-status = Of VOO herlaadkaarten heeft, weet ik niet: vraag het aan Orange.
note-voo-merger = VOO werd op { $date } een deel van Orange Belgium.
note-voo-network = De gsm-klanten waren al naar het netwerk van Orange verhuisd.
