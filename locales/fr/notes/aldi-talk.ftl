note-aldi-talk-status = L'ALDI Talk belge s'est arrêté le { $date } : il vous faut une nouvelle SIM. Carte allemande ? Demandez à ALDI TALK en Allemagne.
