note-hey-what = hey! est un abonnement d'Orange Belgium : pas de crédit, pas de tickets de recharge.
note-hey-pay = Payez la facture dans My hey!, par domiciliation, ou par virement avec la communication structurée.
note-hey-data-out = Plus d'internet ? Regardez dans My hey!, changez de formule ou demandez à son support.
note-hey-help = Aide par chat, e-mail, réseaux sociaux ou formulaire, en néerlandais : { $page }. Je ne connais pas de numéro de téléphone.
note-hey-account = Votre compte serait sur { $address }.
note-hey-cap = L'utilisation hors formule s'arrête à { $most }, sauf si vous fixez la limite à { $low }, { $middle } ou { $high } ; un SMS vous prévient.
note-hey-plans = Formules vues à un moment donné : S { $s } avec { $sGb } Go, M { $m } avec { $mGb }, L { $l } avec { $lGb } ; voyez son site.
note-hey-address = Son adresse est { $right } ; tapez-la vous-même.
