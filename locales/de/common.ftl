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

## Topics, as they stand in front of a title
topic-top-up = Aufladen
topic-voucher = Aufladecode
topic-balance = Guthabenstand
topic-validity = Gültigkeit
topic-not-arrived = Nichts angekommen
topic-support = Kundendienst
topic-tips = Tipps
topic-more = Mehr
topic-settings = Einstellungen
