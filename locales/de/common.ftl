## Buttons and small words that many screens share
button-back = ‹ Zurück
button-home = ⌂ Start
button-source = Quellen
button-open = { $host } öffnen ↗
button-copy = { $what } kopieren
button-other-brand = Andere Marke
button-support = Kundendienst
button-resume = Zurück zum Aufladen
comma = {", "}
and-more = {" "}…

## How sure, how old
doubt = {" "}({ $what })
doubt-inference = Vermutung
doubt-third-party = inoffiziell
doubt-old = Stand { $date }
doubt-conflict = {" "}(Quellen widersprechen sich)
age-undated = Seite ohne Datum
age-partly = älteste { $date }, manche ohne Datum
age-since = Stand { $date }
source-line = <i>Quelle: { $names } · { $age }</i>

## Topics, as they stand in front of a title
topic-top-up = Aufladen
topic-voucher = Aufladebon
topic-balance = Guthabenstand
topic-validity = Gültigkeit
topic-not-arrived = Nichts angekommen
topic-support = Kundendienst
topic-tips = Tipps
topic-more = Mehr
topic-settings = Einstellungen
