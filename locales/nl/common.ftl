## Buttons and small words that many screens share
button-back = ‹ Terug
button-home = ⌂ Start
button-source = Bronnen
button-open = Open { $host } ↗
button-copy = Kopieer { $what }
button-other-brand = Ander merk
button-support = Klantendienst
button-resume = Terug naar herladen
comma = {", "}
and-more = {" "}…

## How sure, how old
doubt = {" "}({ $what })
doubt-inference = vermoeden
doubt-third-party = niet officieel
doubt-old = info van { $date }
doubt-conflict = {" "}(bronnen spreken elkaar tegen)
age-undated = pagina zonder datum
age-partly = oudste { $date }, sommige zonder datum
age-since = van { $date }
source-line = <i>Bron: { $names } · { $age }</i>

## Topics, as they stand in front of a title
topic-top-up = Herladen
topic-voucher = Herlaadticket
topic-balance = Saldo
topic-validity = Geldigheid
topic-not-arrived = Niets aangekomen
topic-support = Klantendienst
topic-tips = Tips
topic-more = Meer
topic-settings = Instellingen
