note-vectone-status = Wahrscheinlich eingestellt: Ich habe keine neuere Spur gefunden. Ruf zur Sicherheit die Nummer an, die auf der SIM steht.
note-vectone-active = Die Regulierungsbehörde nannte es als aktiven Anbieter.
