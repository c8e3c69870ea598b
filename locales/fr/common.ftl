## Buttons and small words that many screens share
button-back = ‹ Retour
button-home = ⌂ Accueil
button-source = Sources
button-open = Ouvrir { $host } ↗
button-copy = Copier { $what }
button-other-brand = Autre marque
button-support = Service clients
button-resume = Revenir à la recharge
comma = {", "}
and-more = {" "}…

## How sure, how old
doubt = {" "}({ $what })
doubt-inference = déduit
doubt-third-party = non officiel
doubt-old = date : { $date }
doubt-conflict = {" "}(les sources se contredisent)
age-undated = page sans date
age-partly = la plus ancienne : { $date }, certaines sans date
age-since = date : { $date }
source-line = <i>Source : { $names } · { $age }</i>

## Topics, as they stand in front of a title
topic-top-up = Recharger
topic-voucher = Ticket
topic-balance = Solde
topic-validity = Validité
topic-not-arrived = Rien reçu
topic-support = Service clients
topic-tips = Conseils
topic-more = Plus
topic-settings = Réglages
