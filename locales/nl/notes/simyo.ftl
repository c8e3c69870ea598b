note-simyo-status = Simyo stopte in België op { $date }: je kan niets meer herladen.
note-simyo-base = Tot { $date } konden klanten met hun nummer naar BASE: deed je dat, kies dan BASE. Zo niet, dan heb je een nieuwe sim nodig.
note-simyo-namesake = Het Nederlandse Simyo is een aparte dienst.
note-simyo-listed = Een latere lijst in een krant noemt Simyo nog; het bericht over het einde is duidelijk.
note-simyo-credit = Wat er nog op de kaart stond, is wellicht weg.
