note-aldi-talk-status = ALDI Talk stopte in België op { $date }: je kan niets meer herladen, je hebt een nieuwe sim nodig.
note-aldi-talk-namesake = Het Duitse ALDI TALK is een aparte dienst: is je kaart Duits, vraag het daar.
