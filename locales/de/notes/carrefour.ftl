note-carrefour-status = Wahrscheinlich eingestellt: Ich habe keine neuere Spur gefunden. Ruf zur Sicherheit die Nummer an, die auf der SIM steht.
note-carrefour-unused = Nach { $months } Monaten ohne Anruf, SMS oder Daten waren Nummer und Guthaben weg.
