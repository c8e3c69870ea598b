note-vectone-status = Probably closed: I found no recent trace of it. Call the number printed on the SIM to be sure.
note-vectone-active = The regulator named it as an active operator.
