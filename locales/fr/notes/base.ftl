note-base-plans = Le prépayé de BASE s'appelle BASE Prepaid ou BASE Prepaid to BASE.
note-base-from-abroad = On peut aussi recharger depuis l'étranger, sur le site ou dans l'app My BASE.
note-base-page-french = Cette page de recharge est en français ; je n'ai pas vu d'autre langue. Si elle ne s'ouvre pas, partez de la page d'accueil.
note-base-my-base = Dans My BASE, connectez-vous et appuyez sur { $button }.
note-base-kbc = KBC Mobile : choisissez { $category }, puis l'icône BASE, et vous arrivez sur l'écran de recharge de BASE.
note-base-owner = BASE appartient à Telenet : ses numéros figurent donc souvent sous Telenet.
note-base-bonus = Vous avez alors des appels, des SMS et de l'internet mobile pendant { $days } jours ; { $small } ne donne rien de plus.
note-base-bonus-where = Le bonus vaut en Belgique et dans l'UE, pas pour les numéros surtaxés.
note-base-small-top-up = { $small } ne prolonge pas un bonus ; celui que vous avez va jusqu'à sa propre date de fin.
note-base-online-shop = Je ne connais pas les moyens de paiement de la page de recharge ; voici ceux de la boutique en ligne de BASE.
note-base-bancontact-app = La boutique en ligne de BASE accepte aussi les apps bancaires et l'app Bancontact, qui s'appelait alors { $old }.
note-base-statement = Sur votre extrait de compte, ça peut apparaître comme { $name }.
note-base-one-line = Dans le SMS, mettez une espace avant le code, sans retour à la ligne.
note-base-refused = Code refusé ? Vérifiez les chiffres et l'espace ; si ça ne marche toujours pas, appelez le { $number }.
note-base-activate-first = Une nouvelle carte doit être activée avant sa première recharge ; si elle a été achetée en Belgique, ça marche aussi depuis l'étranger.
note-base-shop = Les boutiques BASE vendent des SIM ; rien ne dit qu'elles rechargent au comptoir. Demandez avant d'y aller.
note-base-distributors = BASE dit seulement que ses distributeurs vendent des tickets de recharge, pas dans quels magasins. Demandez à la caisse.
note-base-drain = Hors bonus, l'internet mobile coûte { $price } par Mo et vide vite le crédit.
note-base-no-data = L'internet mobile vient avec une recharge de { $from } ou plus ; moins n'en donne pas.
note-base-order-proof = Pour une commande dans sa boutique en ligne, BASE demande la preuve de paiement si rien n'est arrivé ; pour les recharges, rien n'est dit.
note-base-next-day = Un client a écrit : payé le matin, toujours rien le soir, et le personnel a parlé du lendemain.
note-base-private-only = Une page plus récente dit que { $text } est réservé aux particuliers.
note-base-lag = La dernière utilisation n'est peut-être pas encore comptée, par exemple à l'étranger.
note-base-keep-data = Rechargez { $from } ou plus dans les { $days } jours, et l'internet mobile qui vous reste vaut encore { $days } jours.
note-base-lose-card = Sans recharge pendant { $months } mois, le crédit et la carte sont perdus ; il faut alors une nouvelle SIM.
note-base-minutes = Les appels et SMS restants : d'après les conditions en anglais, chaque recharge à partir de { $from } les remplace ; d'après la page en français, les anciens vont jusqu'à leur terme si vous rechargez juste { $from } à l'avance.
note-base-refund = { $months ->
    [one] Dans le mois qui suit
   *[other] Dans les { $months } mois qui suivent
} le transfert du numéro vers un autre opérateur, vous pouvez demander le crédit restant, moins { $fee } ; rien s'il reste moins que ça.
note-base-refund-form = Le formulaire de remboursement demande le numéro, un code reçu par SMS et un compte bancaire ; jamais de liquide.
note-base-to-monthly = Si vous passez à un abonnement BASE, le crédit restant est déduit de la première facture ; le bonus, non.
note-base-free = Le { $number } est gratuit depuis un GSM BASE en Belgique.
note-base-form = Il y a aussi un formulaire sur le site ; on vous recontacte.
note-base-languages = Le site est en néerlandais, français et anglais ; je ne sais pas lesquelles on parle au téléphone.
note-base-reseller-lists = BASE a été vu dans des listes de produits de revendeurs, sans montants.
