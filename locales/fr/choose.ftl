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
brand-any-voucher = Toute marque : suivez le ticket, et ne montrez le code à personne.
brand-any-balance = Toute marque : son app ou votre compte montre le solde.
brand-any-validity = Chaque marque a sa durée ; votre date de fin est dans son app ou votre compte.
brand-any-not-arrived = Ne payez pas encore une fois : gardez la preuve et regardez le solde. Un code par SMS vient de votre banque, pas de l'opérateur.
brand-any-support = Le numéro est dans l'app et sur le site de l'opérateur. Moi, je suis un programme ; leurs langues, je ne les connais pas.
brand-any-no-data = Redémarrez d'abord. Sans 4G, plus d'internet mobile : la 3G n'existe plus en Belgique.
brand-any-no-internet = Wi-Fi gratuit : grandes gares avec un compte My SNCB, campus avec eduroam. Ou un ticket en liquide, ou un ami qui paie.
brand-any-friend = Il ne leur faut que le numéro et la marque ; ils paient sur leur propre téléphone, avec leur carte.
brand-any-offline = Un code en liquide : librairie, épicerie, station-service. Demandez d'abord à la caisse s'ils ont votre marque, et comment payer.
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
