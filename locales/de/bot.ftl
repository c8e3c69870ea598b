## What the bot says outside its screens
reply-confused = Damit kann ich nichts anfangen. Das kann ich:
reply-sticker = Ich verstehe nur Wörter und Knöpfe. Das kann ich:
reply-away = Sorry, ich war eine Weile weg. Nichts ist verloren; fang hier neu an:
reply-slow = Das hat zu lange gedauert. Es wurde kein Geld ausgegeben. Versuch es gleich noch einmal.
reply-broken = Bei mir ist etwas schiefgegangen. Es wurde kein Geld ausgegeben. Versuch es noch einmal, oder fang hier an:
reply-much = Das ist mir zu viel auf einmal. Gib mir eine Minute und mach dann hier weiter:
reply-unsaved = Das ließ sich gerade nicht speichern: Es hat sich nichts geändert. Versuch es später noch einmal.
reply-retype = Telegram war kurz nicht erreichbar, und was du tippst, hebe ich nicht auf. Wenn du die Antwort noch brauchst, schick es noch einmal.
reply-cancelled = Abgebrochen. Der Bot gibt nichts aus; hast du schon bezahlt, zahl nicht noch einmal.
reply-only = Ich kenne mich nur mit dem Aufladen von Prepaidkarten in Belgien aus. Das kann ich für dich tun:
reply-beside = Ich kenne mich nur mit dem Aufladen von Prepaidkarten in Belgien aus. Wir waren hier:
reply-unread = Das habe ich nicht ganz verstanden. Wir waren hier:
reply-code = { $count } Ziffern: Das sieht nach einem Aufladecode aus. Wähl den Anbieter und schick ihn noch einmal; ich behalte ihn nicht.
reply-hello = Hallo. Was kann ich für dich tun?
reply-thanks = Gern geschehen. Noch etwas?
reply-nod = Gut. Schreib, wenn noch etwas ist.
reply-glad = Das freut mich. Noch etwas?
toast-lost = Dieser Knopf ist zu alt
toast-saved = Erledigt

## The store front in Telegram
profile-name = Aufladehilfe Belgien
profile-short = Prepaidhandy in Belgien aufladen: jede Marke, online oder im Geschäft. Inoffiziell; nimmt kein Geld.
profile-description =
    Kein Guthaben mehr? Ich zeige dir Schritt für Schritt, wie du deine belgische Prepaid-SIM oder eSIM auflädst, online oder im Geschäft, und helfe, wenn nichts ankommt.

    Inoffiziell. Ich nehme kein Geld und frage nie nach Kartennummern, Passwörtern oder Bankcodes. Was von dir gespeichert ist: /privacy
command-start = Start
command-topup = Aufladen, z. B. /topup base
command-balance = Guthabenstand sehen, z. B. /balance base
command-validity = Wie lange es gültig ist, z. B. /validity base
command-support = Wen du anrufst, z. B. /support base
command-reminders = Erinnerungen, bevor Guthaben oder Nummer enden
command-budget = Budget: was du im Monat brauchst
command-tips = Tipps: Budget, Aktionen, Plan B
command-id = Identifizierung: wer, mit welchen Papieren
command-scam = Ist das Betrug?
command-ask = Frag in deinen eigenen Worten
command-help = Was ich kann
command-language = Sprache ändern
command-settings = Einstellungen
command-privacy = Was von dir gespeichert ist
command-mydata = Eine Datei mit dem, was ich über dich behalte
command-deletemydata = Löschen, was von dir gespeichert ist
command-cancel = Abbrechen, zurück zum Start
