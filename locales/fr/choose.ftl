sim-title = Quel type de carte avez-vous ?
sim-number = L'eSIM d'un opérateur se recharge avec son numéro.
sim-travel = Une eSIM de voyage se recharge là où vous l'avez achetée.
sim-physical = SIM physique
sim-travel-button = eSIM de voyage
sim-unsure = Pas sûr
sim-name-physical = SIM physique
sim-name-esim = eSIM

unsure-title = Comment savoir laquelle j'ai ?
unsure-physical = Une petite carte en plastique dans le GSM : SIM physique.
unsure-esim = Pas de carte en plastique, mais un numéro belge qui commence par 04 : l'eSIM de l'opérateur.
unsure-travel = Achetée dans une app ou sur un site pour un voyage, le plus souvent pour internet seulement : eSIM de voyage.

travel-title = Elle se recharge là où vous l'avez achetée
travel-who = Qui l'a vendue ?
seller-title = Recharger { $seller }
seller-unknown = Je ne sais pas comment ça marche chez { $seller }. Regardez dans son app ou sur son site.
seller-never = Laissez l'eSIM installée : supprimée, elle est perdue.

brand-title = Quelle est la marque de la carte ?
brand-type = Vous pouvez aussi l'écrire, par exemple : base.
brand-problem = Je ne connais pas de marque de ce nom en Belgique. Réessayez, ou choisissez-en une.
brand-other = Autre
brand-dont-know = Je ne sais pas
others-title = Autres marques
others-line = Beaucoup ont disparu ou n'ont pas de prépayé. Appuyez sur la vôtre et je vous dis quoi faire.

which-title = Comment le savoir
which-type = Ou écrivez le numéro : je vous dis à qui cette série a été attribuée. Je ne le garde pas.
which-found = Cette série de numéros a été attribuée à { $holder }
which-ported = Ce n'est qu'un indice : un numéro transféré chez un autre opérateur garde son préfixe. Le site public de vérification, lui, le sait.
which-choose = Choisir une marque

gone-subscription = { $brand } : rien à recharger
gone-closed = { $brand } n'existe plus en Belgique
gone-unclear = { $brand } : je ne suis pas sûr
gone-look-up = Le site public de vérification dit quel opérateur gère le numéro aujourd'hui.

which-screen = Qu'est-ce qui est écrit en haut de l'écran du GSM ?
which-screen-line = À côté des barres de réseau, il y a souvent le nom de l'opérateur. Pas de nom ? Alors c'est la carte qui le dira.
which-card = Qu'est-ce qui est écrit sur la carte ou son emballage ?
which-card-line = Regardez la SIM, la grande carte d'où elle vient, le ticket de caisse, et les SMS ou apps de l'opérateur.
which-other-name = Un autre nom
which-nothing = Je ne vois rien
