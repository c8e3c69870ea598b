note-vectone-status = Waarschijnlijk gestopt: ik vond er geen recent spoor van. Bel voor de zekerheid het nummer op de sim.
note-vectone-active = De regulator noemde het een actieve operator.
