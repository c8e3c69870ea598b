home-title = Handy aufladen in Belgien
home-line = Such dir etwas aus, ich helfe dir Schritt für Schritt.
home-rule = Inoffiziell · nimmt kein Geld · fragt nie nach Kartennummern oder Bankcodes
home-lost = Diesen Knopf oder Link kenne ich nicht mehr. Fang hier neu an.
home-top-up = Aufladen
home-again = Noch einmal { $brand }
home-other-card = Andere Karte
home-not-arrived = Nichts angekommen?
home-balance = Guthabenstand
home-validity = Gültigkeit
home-voucher = Ich habe einen Code
home-trouble = Anderes Problem
home-stay = Ankunft und Abreise
home-tips = Tipps
home-more = Mehr
home-language = 🌐 Language

more-title = Was möchtest du noch wissen?
more-voucher = Ich habe einen Code
more-which = Welcher Anbieter?
more-travel = Reise-eSIM
more-privacy = Datenschutz
more-help = Hilfe
button-human = Einen Menschen fragen ↗

help-title = Was dieser Bot macht
help-what = Wie du eine Prepaidkarte jeder belgischen Marke auflädst, und was zu tun ist, wenn nichts ankommt.
help-how = Drück auf einen Knopf oder schreib: „base“, „lyca guthaben“.
help-commands =
    /topup – aufladen · /balance – Guthabenstand
    /validity – wie lange gültig · /support – Kundendienst
    /tips – Tipps · /id – Identifizierung · /scam – Betrug
    /ask – in deinen Worten
    /language – Sprache
    /settings – Einstellungen · /privacy – was gespeichert ist
    /deletemydata – löschen
    /cancel – abbrechen, zurück zum Start
help-not = Gehört zu keinem Anbieter, nimmt kein Geld, fragt nie nach Kartennummern, Passwörtern oder Bankcodes.
help-unchecked = Nichts ist mit den heutigen Seiten verglichen: Es gilt die des Anbieters.

privacy-title = Was von dir gespeichert ist
privacy-kept = Gespeichert: deine Telegram-ID, Sprache, letzte Marke, die offene Frage (30 Tage), wie viele Fehler du heute gemeldet hast; einen Tag lang die Gruppen, deren Einstellungen du hier geöffnet hast.
privacy-not-kept = Nicht gespeichert: Handynummern, Aufladecodes und was du schreibst (kann ich nicht antworten, wartet es verschlüsselt, höchstens einen Tag); von einer Nummer stehen nur die letzten zwei Ziffern in einem Knopf.
privacy-sealed = Alles liegt verschlüsselt auf der Festplatte, dient nichts anderem und geht an niemanden; 13 Monate unbenutzt wird es gelöscht.
privacy-telegram = Den Chat speichert Telegram; lösch ihn dort.
privacy-operator = Diesen Bot betreibt { $name }.
privacy-contact = Fragen zu deinen Daten: { $contact }
button-delete-data = Meine Daten löschen

settings-language = Sprache: { $language }
settings-brand = Zuletzt aufgeladen: { $brand }. Steht beim nächsten Mal an erster Stelle.
settings-no-brand = Keine Marke gespeichert.
button-forget = { $brand } vergessen

language-title = Sprache
delete-title = Alles löschen, was ich von dir weiß?
delete-what = Gelöscht werden deine Sprache, die zuletzt aufgeladene Marke, deine Erinnerungen, eine offene Frage und was du diesen Monat anderen gesagt hast. Dein Guthaben und deine SIM bleiben, wie sie sind.
delete-no = Behalten
delete-yes = Ja, löschen
deleted-title = Gelöscht
deleted-what = Von dir ist jetzt nichts mehr gespeichert. Wenn du weitermachst, richte ich mich bei der Sprache wieder nach Telegram.
