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

## Subjects, as they stand in front of a title
subject-top-up = Herladen
subject-voucher = Herlaadcode
subject-balance = Saldo
subject-validity = Geldigheid
subject-not-arrived = Niets aangekomen
subject-support = Klantendienst
subject-more = Meer
subject-settings = Instellingen
