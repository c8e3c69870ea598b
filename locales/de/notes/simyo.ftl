note-simyo-status = Simyo hat in Belgien am { $date } aufgehört: Aufladen geht nicht mehr.
note-simyo-base = Bis zum { $date } konnten die Kunden mit ihrer Nummer zu BASE wechseln: Hast du das gemacht, wähl BASE. Wenn nicht, brauchst du eine neue SIM.
note-simyo-namesake = Simyo in den Niederlanden ist ein eigener Dienst.
note-simyo-listed = Eine spätere Liste in einer Zeitung nennt Simyo noch; der Bericht über das Ende ist eindeutig.
note-simyo-credit = Was auf der Karte war, ist höchstwahrscheinlich weg.
