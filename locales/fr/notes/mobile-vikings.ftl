note-mobile-vikings-button = Une fois connecté, le bouton rouge de recharge est sur toutes les pages.
note-mobile-vikings-address = Le compte se trouve sur { $address }.
note-mobile-vikings-app-name = L'app de Mobile Vikings s'appelait aussi Viking App sur Google Play et l'App Store.
note-mobile-vikings-other-sim = Un autre compte Viking peut recharger une SIM si son titulaire l'autorise dans les réglages de la SIM et que l'autre accepte.
note-mobile-vikings-no-guest = Je n'ai trouvé aucun moyen de recharger sans se connecter.
note-mobile-vikings-automatic = Avec un moyen de paiement enregistré, la carte peut aussi se recharger toute seule quand le crédit baisse.
note-mobile-vikings-text-preset = Une recharge par SMS prend le montant et le type de bundle que vous avez réglés avant dans le compte ; la toute première recharge se fait à la main.
note-mobile-vikings-abroad = À l'étranger, le site et l'app marchent pareil ; hors UE, utilisez le wifi.
note-mobile-vikings-gives = Vous recevez le montant en crédit d'appel, plus un bundle de minutes, de SMS et d'internet mobile pour { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}.
note-mobile-vikings-focus = Vous choisissez si le bundle a plus d'internet ou plus de minutes.
note-mobile-vikings-sizes = { $first } donnaient jusqu'à { $firstGb } Go, { $second } { $secondGb }, { $third } { $thirdGb } et { $fourth } { $fourthGb } ; SMS illimités.
note-mobile-vikings-minutes = Les minutes de la liste de prix, c'est ce que le crédit permet d'acheter, pas un cadeau en plus.
note-mobile-vikings-points = Un Viking Point vaut { $worth } : choisissez-les en rechargeant, ou réglez « toujours » dans My Viking.
note-mobile-vikings-foreign-card = Visa et Mastercard sont cités sans limite de pays : une carte étrangère vaut un essai.
note-mobile-vikings-points-mix = Les points se combinent avec un autre moyen de paiement : { $sum }, ça peut être { $points } points et { $rest }.
note-mobile-vikings-points-life = Les points restent valables tant qu'une de vos SIM est active, et vous pouvez les partager.
note-mobile-vikings-stored = Vous pouvez enregistrer une Visa, une Mastercard ou une domiciliation dans le compte ; les points partent d'abord.
note-mobile-vikings-belgian-account = La domiciliation demande un compte bancaire belge ; un paiement à la main peut venir d'un compte européen.
note-mobile-vikings-debit-days = La banque exécute une domiciliation après { $from } à { $to } jours environ ; si elle est refusée, le crédit qui vous reste est repris.
note-mobile-vikings-one-account = Un compte bancaire ne peut être enregistré en domiciliation que dans un seul compte Viking.
note-mobile-vikings-card-check = Enregistrer une carte coûte { $cent }, rendu en crédit.
note-mobile-vikings-payconiq = La page d'aide de Mobile Vikings cite encore Payconiq by Bancontact comme moyen de paiement.
note-mobile-vikings-delay = Ce que montre My Viking a normalement { $from } à { $to } minutes de retard.
note-mobile-vikings-paid-use = Dans My Viking, ouvrez la consommation, appuyez sur le filtre et ne cochez que l'utilisation payante : c'est là que le crédit est parti.
note-mobile-vikings-eu-use = Ailleurs dans l'UE, envoyez { $text } au { $to }, c'est gratuit : vous verrez ce que l'internet hors bundle a coûté.
note-mobile-vikings-paid-texts = Le crédit part dans des SMS payants ? Envoyez { $text } au numéro court d'où ils viennent.
note-mobile-vikings-joins = Le crédit qui reste s'ajoute à votre prochaine recharge.
note-mobile-vikings-after-bundle = Quand le bundle est fini, appels, SMS et internet continuent sur le crédit, aux tarifs hors bundle.
note-mobile-vikings-hour = Le bundle finit un mois calendrier plus tard, à la même heure : après { $from } à { $to } jours.
note-mobile-vikings-warned = Avant de couper la carte, on vous prévient par e-mail et par SMS.
note-mobile-vikings-drain = Un client a vu son crédit intact tant que durait le bundle, puis parti en quelques jours.
note-mobile-vikings-identify = L'identification est à refaire tous les { $months } mois ; payer avec Bancontact, Visa ou Mastercard compte. My Viking montre où vous en êtes.
note-mobile-vikings-move-account = Si la carte passe sur un autre compte Viking, son crédit ne suit pas.
note-mobile-vikings-data-restart = Du crédit mais pas d'internet : regardez la consommation dans My Viking, puis activez et coupez le mode avion, ou redémarrez le GSM.
note-mobile-vikings-data-abroad = Hors UE, internet reste bloqué tant que vous n'achetez pas un Global Data Pass : { $low } à { $high } aux derniers prix vus.
note-mobile-vikings-helpdesk-first = Demandez au helpdesk avant de repayer, sinon deux recharges risquent d'être comptées le même jour.
note-mobile-vikings-no-invoice = Depuis le { $date }, il n'y a plus de facture pour les recharges prépayées : votre capture d'écran sert de preuve.
note-mobile-vikings-phone = Le { $calls } est pour les appels, gratuit, aux heures de bureau ; le { $texts } pour les SMS. Si My Viking affiche un autre numéro, prenez celui-là.
note-mobile-vikings-languages = Le site et les pages d'aide sont en néerlandais, français et anglais.
note-mobile-vikings-pin = My Viking affiche le PIN et le PUK de votre SIM, dans l'app ou dans un navigateur.
note-mobile-vikings-lost = Perdue ou volée : signalez-le dans les { $hours } heures et bloquez-la dans My Viking ; la nouvelle SIM garde le crédit et sa date de fin.
note-mobile-vikings-invitation = Une invitation à payer est la facture d'un abonnement, payé d'avance : vous la payez, vous ne rechargez pas.
note-mobile-vikings-served = Si on vend encore de nouvelles cartes prépayées, je ne le sais pas ; les pages d'aide en parlent encore. Demandez : { $mail }.
note-mobile-vikings-none-listed = Un catalogue de revendeur avec des codes belges n'en cite aucun pour Mobile Vikings.
note-mobile-vikings-eu-data = Ailleurs dans l'UE, ce qui dépasse la part UE du bundle est pris sur le crédit ; sans crédit, internet s'arrête, et une recharge amène un nouveau bundle.
note-mobile-vikings-pass = Le Global Data Pass s'achète dans My Viking ou par SMS gratuit au { $to } ({ $small }, { $middle } ou { $large }) : { $low }, { $mid } ou { $high } pour { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}, si les prix sont encore les mêmes.
note-mobile-vikings-pass-pay = Pas assez de crédit ? Le Global Data Pass prend d'abord crédit ou points, puis le moyen de paiement enregistré ; sinon en ligne, avant le départ ou là-bas en wifi.
note-mobile-vikings-pass-countries = Le Global Data Pass couvre environ { $count } pays, dont la Suisse, la Turquie, les États-Unis et le Maroc.
note-mobile-vikings-for-family = Un adulte peut demander une carte pour lui-même, sa famille proche, son conjoint ou cohabitant légal, ou quelqu'un dont il est le tuteur.
note-mobile-vikings-refund = Le droit au crédit restant existe aussi chez Mobile Vikings : demandez à { $mail }. Je n'ai pas trouvé sa page là-dessus.
note-mobile-vikings-auto-off = Comment arrêter la recharge automatique n'est pas expliqué : regardez dans My Viking, là où le moyen de paiement est enregistré.
note-mobile-vikings-offers = La liste des recharges et des bundles était sur { $page }.
note-mobile-vikings-old-pages = Les pages { $old } sont d'anciennes pages de Mobile Vikings : le site d'aujourd'hui est { $site }.
note-mobile-vikings-network = Mobile Vikings utilise le réseau de { $network }.
note-mobile-vikings-old-apn = Le point d'accès vient d'anciennes listes et peut être celui d'un ancien réseau : s'il n'aide pas, demandez au service clients.
note-mobile-vikings-owner = Mobile Vikings existe et fait partie du groupe Proximus depuis { $since }.
note-mobile-vikings-by-sms = Oui, si un moyen de paiement est enregistré dans votre compte : envoyez { $text } au { $to }.
note-mobile-vikings-debit-accept = L'acceptation d'une domiciliation peut prendre jusqu'à { $days } jours ouvrables.
note-mobile-vikings-post = Par courrier : { $address }.
note-mobile-vikings-calls-choice = Avec plus d'appels : { $first } donnaient jusqu'à { $firstMin } minutes, { $second } { $secondMin }, { $third } { $thirdMin }, { $fourth } { $fourthMin }, et la moitié des données.
