## Buttons and small words that many screens share
button-back = ‹ Zurück
button-home = ⌂ Start
button-source = Quellen
details-next = Nächste Seite
button-open = { $host } öffnen ↗
button-copy = { $what } kopieren
button-other-brand = Andere Marke
button-support = Kundendienst
button-resume = Zurück zum Aufladen
comma = {", "}
and-more = {" "}…

## How sure, how old
doubt-inference = Vermutung
doubt-third-party = inoffiziell
doubt-old = Stand { $date }
age-undated = ohne Datum
age-seen = gesehen am { $date }
source-line = Quelle: { $names }

## Subjects, as they stand in front of a title
subject-top-up = Aufladen
subject-voucher = Aufladecode
subject-balance = Guthabenstand
subject-validity = Gültigkeit
subject-not-arrived = Nichts angekommen
subject-support = Kundendienst
subject-more = Mehr
subject-settings = Einstellungen
