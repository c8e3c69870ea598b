card-paid = Ich habe bezahlt
paid-title = In zehn Minuten frage ich, ob es da ist
paid-line = Zahle inzwischen kein zweites Mal und behalte den Zahlungsbeleg. Nachts warte ich bis 9 Uhr.
paid-not-yet = Noch nicht
paid-stop = Nicht fragen
awaited = Bezahlt, nichts da? Zahl nicht doppelt.
ask-title = Ist es da?
letter-button = Was schreibe ich?
letter-title-operator = Was du dem Anbieter schreibst
letter-title-ombudsman = Was du dem Ombudsdienst schreibst
letter-digits = Nummer endet auf { $digits }
letter-blank = (Datum und Uhrzeit, Betrag, Zahlungsart, letzte zwei Ziffern der Nummer)
letter-next = Sie helfen nicht
letter-operator =
    Guten Tag, ich habe eine Prepaidkarte von { $brand } aufgeladen, aber das Guthaben ist nicht angekommen.
    Zahlung: { $facts }
    Ich habe den Guthabenstand geprüft und das Telefon neu gestartet; den Zahlungsbeleg habe ich.
    Bitte schreiben Sie das Guthaben gut oder teilen Sie mir mit, was Sie von mir brauchen.
letter-ombudsman =
    Ich habe eine Prepaidkarte von { $brand } aufgeladen, aber das Guthaben ist nicht angekommen.
    Zahlung: { $facts }
    Am (Datum) habe ich an { $brand } geschrieben; das Problem wurde nicht gelöst. Mein Schreiben und der Zahlungsbeleg liegen bei.
    Ich bitte darum, das Guthaben gutzuschreiben oder mir das Geld zu erstatten.
letter-operator-twice =
    Guten Tag, ich habe eine Prepaidkarte von { $brand } einmal aufgeladen, es wurde aber zweimal abgebucht.
    Zahlung: { $facts }
    Ich habe die Belege für beide Zahlungen.
    Bitte erstatten Sie eine der beiden, oder sagen Sie mir, was Sie von mir brauchen.
letter-ombudsman-twice =
    Ich habe eine Prepaidkarte von { $brand } einmal aufgeladen, es wurde aber zweimal abgebucht.
    Zahlung: { $facts }
    Am (Datum) habe ich an { $brand } geschrieben; das Problem wurde nicht gelöst. Mein Schreiben und die Belege für beide Zahlungen liegen bei.
    Ich bitte um Erstattung einer der beiden Zahlungen.
