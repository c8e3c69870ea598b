home-title = Handy aufladen in Belgien
home-line = Such dir etwas aus, ich helfe dir Schritt für Schritt.
home-rule = Inoffiziell · nimmt kein Geld · fragt nie nach Kartennummern oder Codes
home-lost = Diesen Knopf oder Link kenne ich nicht mehr. Fang hier neu an.
home-top-up = Aufladen
home-again = Wieder { $brand }
home-other-card = Andere Karte
home-not-arrived = Nichts angekommen?
home-balance = Guthabenstand
home-validity = Gültigkeit
home-voucher = Ich habe einen Bon
home-support = Kundendienst
home-trouble = Anderes Problem
home-stay = Neu oder bald weg
home-tips = Tipps
home-more = Mehr
home-language = 🌐 Language

more-title = Was noch?
more-voucher = Ich habe einen Bon
more-which = Welcher Anbieter?
more-travel = Reise-eSIM
more-privacy = Datenschutz
more-help = Hilfe
button-human = Einen Menschen fragen ↗

help-title = Was dieser Bot macht
help-what = Er zeigt dir, wie du ein Prepaidhandy jeder belgischen Marke auflädst, online oder im Geschäft, und was du tust, wenn nichts ankommt.
help-how = Drück auf einen Knopf oder schreib einfach: „base“, „orange online“, „lyca guthaben“.
help-commands =
    /topup – aufladen · /balance – Guthabenstand
    /validity – wie lange gültig · /support – Kundendienst
    /tips – Tipps · /id – Identifizierung · /scam – Betrug
    /ask – in deinen Worten
    /language – Sprache
    /settings – Einstellungen · /privacy – was gespeichert ist
    /deletemydata – löschen
    /cancel – abbrechen, zurück zum Start
help-not = Er gehört zu keinem Anbieter, nimmt kein Geld und fragt nie nach Kartennummern, Passwörtern oder Codes. Wer dir wirklich hilft, braucht die nicht.

privacy-title = Was von dir gespeichert ist
privacy-kept = Gespeichert: deine Telegram-ID, die gewählte Sprache, die zuletzt aufgeladene Marke, die Frage, die ich dir zuletzt gestellt habe, wie viele Fehler du heute gemeldet hast, und einen Tag lang die Gruppen, deren Einstellungen du hier geöffnet hast.
privacy-not-kept = Nicht gespeichert: Handynummern, Aufladecodes und was du schreibst. Ich lese es, antworte, und weg ist es; kann ich gerade nicht antworten, wartet es so lange verschlüsselt, höchstens einen Tag. Von einer Handynummer stehen nur die letzten zwei Ziffern in einem Knopf dieses Chats.
privacy-sealed = Was gespeichert ist, liegt verschlüsselt auf der Festplatte, wird für nichts anderes benutzt und geht an niemanden. Eine offene Frage wird nach 30 Tagen gelöscht.
privacy-telegram = Den Chat selbst speichert Telegram; dort kannst du ihn löschen.
privacy-operator = Diesen Bot betreibt { $name }.
privacy-contact = Fragen zu deinen Daten: { $contact }
button-delete-data = Meine Daten löschen

settings-language = Sprache: { $language }
settings-brand = Zuletzt aufgeladen: { $brand }. Steht beim nächsten Mal an erster Stelle.
settings-no-brand = Keine Marke gespeichert.
button-forget = { $brand } vergessen

language-title = Sprache
delete-title = Alles löschen, was ich von dir weiß?
delete-what = Gelöscht werden deine Sprache, die zuletzt aufgeladene Marke, deine Erinnerungen und eine offene Frage. Dein Guthaben und deine SIM bleiben, wie sie sind.
delete-no = Behalten
delete-yes = Ja, löschen
deleted-title = Gelöscht
deleted-what = Von dir ist jetzt nichts mehr gespeichert. Wenn du weitermachst, richte ich mich bei der Sprache wieder nach Telegram.
