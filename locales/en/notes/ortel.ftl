note-ortel-status = No top-ups since { $topUps }, and the SIMs ended on { $end }: you need a new SIM.
note-ortel-owner = Lycamobile bought it in { $date }.
