note-aldi-talk-status = Het Belgische ALDI Talk stopte op { $date }: je hebt een nieuwe sim nodig. Een Duitse kaart? Vraag het aan ALDI TALK in Duitsland.
