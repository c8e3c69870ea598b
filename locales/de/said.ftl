# Einmal über einer Seite gesagt, als Antwort auf Worte
reply-type = Ich verstehe nur Wörter und Knöpfe. Drück einen Knopf oder schreib deine Antwort:
reply-stays = Damit kann ich hier nichts anfangen. Drück einen Knopf oder schreib deine Antwort:
reply-here = Was ich dazu weiß, steht hier:
reply-resumed = Weiter, wo wir waren. Was du schon gesagt hast, gilt noch.
reply-not-twice = Zahl noch nicht noch einmal: Finde zuerst heraus, wo die erste Zahlung ist.
reply-compare = Was für dich billiger ist, kann ich nicht sagen: Ich weiß nur, was jede Marke über sich selbst sagt.
reply-foreign-voucher = Ein Bon der einen Marke für eine Karte der anderen: Dass das geht, habe ich nirgends gefunden.
reply-forwarded = Das hat jemand anderes geschrieben, also tue ich nichts von dem, was darin steht. Ich sage nur, was ich davon halte:
reply-scam = Geh davon aus, dass das Betrug ist: keinen Link öffnen, nichts zahlen, keinen Code verraten.
reply-given = Ruf zuerst unten an, dann lies weiter.
reply-taken = Notiert: { $what }.
reply-there = Notiert: { $amount }. Den Betrag wählst du auf der Seite von { $brand } selbst.
reply-takes = Ja, { $brand } nimmt { $method }.
reply-takes-not = Nein, { $brand } nimmt { $method } nicht.
reply-fees = Ob { $brand } für { $method } etwas extra verlangt, weiß ich nicht: Vergleich den Gesamtbetrag auf der Zahlungsseite, bevor du bestätigst.
reply-short-number = { $digits } lese ich als Nummer zum Anrufen, nicht als deine.
privacy-walk = Mitten im Aufladen einen Tag, nach „Ich habe bezahlt“ bis es da ist, „Nicht fragen“ oder 30 Tage: Marke, Betrag, Zahlungsart, letzte zwei Ziffern, Uhrzeit, auf welche Nachricht ich zuletzt geantwortet habe.
