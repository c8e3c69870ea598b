note-aldi-talk-status = ALDI Talk s'est arrêté en Belgique le { $date } : plus rien à recharger, il vous faut une nouvelle SIM.
note-aldi-talk-namesake = L'ALDI TALK allemand est un autre service : si votre carte est allemande, demandez là-bas.
