## Buttons and small words that many screens share
button-back = ‹ Retour
button-home = ⌂ Accueil
button-source = Sources
details-next = Page suivante
button-open = Ouvrir { $host } ↗
button-copy = Copier { $what }
button-other-brand = Autre marque
button-support = Service clients
button-resume = Revenir à la recharge
comma = {", "}
and-more = {" "}…

## How sure, how old
doubt-inference = supposé
doubt-third-party = non officiel
doubt-old = info de { $date }
age-undated = sans date
age-seen = vu le { $date }
source-line = Source : { $names }

## Subjects, as they stand in front of a title
subject-top-up = Recharger
subject-voucher = Code de recharge
subject-balance = Solde
subject-validity = Validité
subject-not-arrived = Rien reçu
subject-support = Service clients
subject-more = Plus
subject-settings = Réglages
