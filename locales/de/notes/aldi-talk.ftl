note-aldi-talk-status = ALDI Talk hat in Belgien am { $date } aufgehört: Aufladen geht nicht mehr, du brauchst eine neue SIM.
note-aldi-talk-namesake = ALDI TALK in Deutschland ist ein eigener Dienst: Ist deine Karte von dort, frag dort nach.
