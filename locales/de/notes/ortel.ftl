note-ortel-status = Seit dem { $topUps } kein Aufladen mehr, und die SIMs endeten am { $end }: Du brauchst eine neue SIM.
note-ortel-owner = Lycamobile hat es im { $date } gekauft.
