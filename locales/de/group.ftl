group-hello = Hallo. Frag mich, wie man in Belgien ein Handy auflädt, zum Beispiel: { $command }
group-private = Privat ↗
group-in-private = Nur für dich: Öffne es in unserem privaten Chat.
group-add = Zu einer Gruppe hinzufügen ↗
group-not-yours = Diese Knöpfe gehören jemand anderem. Frag selbst: { $command }
group-admins-only = Das können nur Admins der Gruppe ändern
group-anonymous = Du schreibst als Gruppe. Öffne die Einstellungen privat; der Link geht einmal, zehn Minuten lang.

group-help-title = So fragst du mich hier
group-help-line = Ein Befehl, und ich antworte dem, der gefragt hat. Sonst bin ich still.
group-help-examples = { $topup } · { $balance }
group-help-all = Auch: { $commands }
group-help-privacy = Nummern, Aufladecodes und Bankkarten gehören nicht in eine Gruppe: Das geht privat weiter.
group-help-admins = Admins: { $settings }

group-settings = Einstellungen dieser Gruppe
group-settings-of = Einstellungen von { $title }
group-where = Diese Einstellungen öffnest du in der Gruppe.
group-language = Sprache: { $language }
group-language-auto = die des Fragenden
group-quiet = Leise
group-quiet-line = Leise: nur wer fragt, sieht die Antwort, wo Telegram es erlaubt.
group-delete-line = Antworten und ihre Befehle können sich selbst löschen; für die Befehle muss ich Admin sein und löschen dürfen.
group-keep = Behalten
group-minutes = { $minutes } Min.
group-topic = Nur in diesem Thema
group-topic-line = Ich kann nur in diesem Thema antworten; drück es in jedem Thema, in dem ich antworten soll.
button-share = Teilen ↗
