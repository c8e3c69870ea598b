note-vectone-status = Waarschijnlijk gestopt: ik vond er vandaag geen spoor van. Bel voor de zekerheid het nummer op de sim.
note-vectone-active = De regulator noemde het een actieve operator.
