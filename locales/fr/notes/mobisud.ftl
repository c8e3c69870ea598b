note-mobisud-status = Mobisud est une marque du passé : rien à recharger, il vous faut une nouvelle SIM.
note-mobisud-codes = Ne composez plus les codes de ses anciens dépliants.
