note-simyo-status = Het Belgische Simyo stopte op { $date }: je kan niets meer herladen. Een kaart uit een ander land? Vraag het aan Simyo daar.
note-simyo-base = Tot { $date } konden klanten met hun nummer naar BASE: deed je dat, kies dan BASE. Zo niet, dan heb je een nieuwe sim nodig.
note-simyo-listed = Een latere lijst in een krant noemt Simyo nog; het bericht over het einde is duidelijk.
note-simyo-credit = Wat er nog op de kaart stond, is wellicht weg.
