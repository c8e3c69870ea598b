## Buttons and small words that many screens share
button-back = ‹ Terug
button-home = ⌂ Start
button-source = Bronnen
details-next = Volgende pagina
button-open = Open { $host } ↗
button-copy = Kopieer { $what }
button-other-brand = Ander merk
button-support = Klantendienst
button-resume = Terug naar herladen
comma = {", "}
and-more = {" "}…

## How sure, how old
doubt-inference = vermoeden
doubt-third-party = niet officieel
doubt-old = info van { $date }
age-undated = zonder datum
age-seen = gezien op { $date }
source-line = Bron: { $names }

## Topics, as they stand in front of a title
topic-top-up = Herladen
topic-voucher = Herlaadcode
topic-balance = Saldo
topic-validity = Geldigheid
topic-not-arrived = Niets aangekomen
topic-support = Klantendienst
topic-tips = Tips
topic-more = Meer
topic-settings = Instellingen
