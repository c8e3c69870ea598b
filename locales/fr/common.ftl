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

## Topics, as they stand in front of a title
topic-top-up = Recharger
topic-voucher = Code de recharge
topic-balance = Solde
topic-validity = Validité
topic-not-arrived = Rien reçu
topic-support = Service clients
topic-tips = Conseils
topic-more = Plus
topic-settings = Réglages
