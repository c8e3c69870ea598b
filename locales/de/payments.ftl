card-paid = Ich habe bezahlt
paid-title = In zehn Minuten frage ich, ob es da ist
paid-line = Zahle inzwischen kein zweites Mal und behalte den Zahlungsbeleg. Nachts warte ich bis 9 Uhr.
paid-not-yet = Noch nicht
paid-stop = Nicht fragen
ask-title = Ist es da?
letter-button = Was schreibe ich?
letter-title-operator = Was du dem Anbieter schreibst
letter-title-ombudsman = Was du dem Ombudsdienst schreibst
letter-digits = Nummer endet auf { $digits }
letter-blank = (Datum und Uhrzeit, Betrag, Zahlungsart, letzte zwei Ziffern der Nummer)
letter-next = Sie helfen nicht
letter-operator =
    Guten Tag, ich habe eine Prepaidkarte von { $brand } aufgeladen, und das Guthaben ist nicht angekommen.
    Bezahlt: { $facts }
    Ich habe den Guthabenstand geprüft und das Telefon neu gestartet; den Zahlungsbeleg habe ich.
    Bitte buchen Sie das Guthaben auf oder sagen Sie mir, was Sie von mir brauchen.
letter-ombudsman =
    Ich habe eine Prepaidkarte von { $brand } aufgeladen, und das Guthaben ist nicht angekommen.
    Bezahlt: { $facts }
    Ich habe { $brand } am (Datum) geschrieben, ohne Lösung. Mein Schreiben und der Zahlungsbeleg liegen bei.
    Ich bitte um das Guthaben oder mein Geld zurück.
