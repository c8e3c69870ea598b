note-vectone-status = Wahrscheinlich eingestellt: Heute finde ich keine Spur mehr davon. Ruf zur Sicherheit die Nummer an, die auf der SIM steht.
note-vectone-active = Die Regulierungsbehörde nannte es als aktiven Anbieter.
