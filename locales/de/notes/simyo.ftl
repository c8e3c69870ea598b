note-simyo-status = Das belgische Simyo hat am { $date } aufgehört: Aufladen geht nicht mehr. Karte aus einem anderen Land? Frag Simyo dort.
note-simyo-base = Bis zum { $date } konnten die Kunden mit ihrer Nummer zu BASE wechseln: Hast du das gemacht, wähl BASE. Wenn nicht, brauchst du eine neue SIM.
note-simyo-listed = Eine spätere Liste in einer Zeitung nennt Simyo noch; der Bericht über das Ende ist eindeutig.
note-simyo-credit = Was auf der Karte war, ist höchstwahrscheinlich weg.
