note-tadaam-status = TADAAM, c'est internet et la télé à la maison ; sa SIM va dans le modem, ce n'est pas une carte de GSM.
note-tadaam-base = Donc rien à recharger : pour un GSM prépayé, le même groupe a BASE.
