note-aldi-talk-status = Das belgische ALDI Talk hat am { $date } aufgehört: Du brauchst eine neue SIM. Deutsche Karte? Frag ALDI TALK in Deutschland.
