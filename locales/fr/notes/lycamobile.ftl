note-lycamobile-also-subscriptions = Lycamobile vend aussi des abonnements : si une facture arrive, vous en avez un et il n'y a rien à recharger.
note-lycamobile-esim = Un revendeur dit que Lycamobile a aussi une eSIM.
note-lycamobile-has-esim = Oui, dit un revendeur : Lycamobile a une eSIM ; de Lycamobile même, je n'ai rien trouvé.
note-lycamobile-app-per-country = Lycamobile semble avoir une app par pays : prenez la belge et vérifiez qui la publie.
note-lycamobile-amounts-from = Les montants de Lycamobile viennent de la liste d'un revendeur, peut-être incomplète.
note-lycamobile-bundles-reseller = Un revendeur a proposé (peut-être ancien, vérifiez) des bundles de { $days } { $days ->
    [one] jour
   *[other] jours
} : S { $s } avec { $sGb } Go, Star { $star } avec { $starGb }, M { $m } avec { $mGb }, L { $l } avec { $lGb }, XXL { $xxl } avec { $xxlGb }.
note-lycamobile-bundles-page = La page de Lycamobile cite Unlimited { $a }, { $b }, { $c } et { $d } : après ce nombre de Go, le débit tombe à { $speed } kbps. Les revendeurs citent d'autres bundles : regardez avant de choisir.
note-lycamobile-bundle-from-credit = Un bundle se paie avec le crédit, il en faut donc assez ; un seul type de bundle à la fois.
note-lycamobile-bundle-renews = Les bundles peuvent se renouveler ; je ne sais pas à quelles conditions, demandez donc avant d'y compter.
note-lycamobile-without-bundle = Sans bundle, un Mo coûte { $mb }, une minute { $mobile } vers un GSM et { $fixed } vers un fixe, un SMS { $text }.
note-lycamobile-ticket-first = Si le ticket dit autre chose, suivez le ticket.
note-lycamobile-balance-check = Pas de réponse ? Appelez le { $number } depuis le GSM Lycamobile.
note-lycamobile-retail = Des magasins indépendants vendaient des cartes Lycamobile ; je ne sais pas lesquels vendent aujourd'hui des tickets de recharge, demandez à la caisse.
note-lycamobile-buy-identified = Pour une nouvelle carte, montrez une carte d'identité ou un passeport, pas un permis de conduire, et gardez le reçu : des cartes mal enregistrées ont été coupées.
note-lycamobile-code-by-mail = Un revendeur envoie un code par e-mail mais ne dit pas comment l'utiliser.
note-lycamobile-two-products = Chez un revendeur de Lycamobile, une recharge et un bundle sont deux produits différents : regardez lequel vous achetez.
note-lycamobile-wholesale = Des tickets de recharge Lycamobile figurent dans une liste de gros pour revendeurs ; je ne sais pas quel site les vend.
note-lycamobile-free-call = Le { $number } est gratuit depuis un GSM Lycamobile.
note-lycamobile-mail-answer = On répond aux e-mails dans les { $days } { $days ->
    [one] jour ouvrable
   *[other] jours ouvrables
}.
note-lycamobile-complaints = Envoyez les plaintes à { $address } ; sans réponse, au médiateur des télécoms.
note-lycamobile-refund = Si vous passez chez un autre opérateur avec votre numéro, vous avez droit au crédit restant, moins { $fee } au maximum ; Lycamobile a reçu une amende en { $year } parce que ça ne marchait pas.
note-lycamobile-refund-how = Pour rendre le crédit, Lycamobile peut garder { $fee } maximum et doit offrir deux moyens simples de le demander ; je ne sais pas si c'est le cas aujourd'hui.
note-lycamobile-how-to-buy = Je n'ai pas trouvé par quel code ou quel menu s'achète un bundle : regardez sur le site de Lycamobile ou appelez le { $number }.
note-lycamobile-apn = Deux listes publiques donnent le même APN pour Lycamobile.
note-lycamobile-eu-part = Ailleurs dans l'UE, seule une partie du bundle marche : S { $s } Go, Star { $star }, M { $m }, L { $l }, XXL { $xxl }.
note-lycamobile-roaming-fine = En { $date }, Lycamobile a reçu une amende parce que des gens avec un bundle payaient un supplément ailleurs dans l'UE : surveillez-y le solde.
note-lycamobile-other-pages = Les { $days } jours viennent des conditions britanniques : ce que Lycamobile écrit ailleurs ne vaut pas pour une carte belge.
note-lycamobile-airport = Un guide d'université cite la salle des bagages de l'aéroport comme endroit où trouver une carte Lycamobile ; je ne sais pas si on en vend encore là-bas.
note-lycamobile-wrong-number = Des blogs donnent un mauvais numéro pour Lycamobile : prenez celui de son propre site.
note-lycamobile-offers = Les bundles sont sur { $page }.
note-lycamobile-company = Lycamobile est une société à part, à Zaventem.
note-lycamobile-host = Le réseau de Lycamobile était celui de Telenet et de BASE depuis { $year } ; celui d'aujourd'hui, je n'ai pas pu le confirmer.
note-lycamobile-alive = Lycamobile existe toujours : son site répondait le { $day }.
note-lycamobile-fine = En { $year }, le régulateur a infligé { $sum } d'amende à Lycamobile : des clients ne récupéraient pas leur crédit.
note-lycamobile-fines = Amendes d'avant pour Lycamobile : { $first } en { $firstYear }, { $second } en { $secondYear } et { $third } en { $thirdYear }, les deux dernières pour l'identification.
