# Ce qu’on redemande sur un écran d’aide, par sujet et par aspect : dit une fois au-dessus

## any
aspect-any-contact = { $contact ->
    [none] Je n'ai pas de numéro pour ça : voyez l'app ou le site de l'opérateur, ou le support d'origine de la SIM.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-how = Ce que je sais de la marche à suivre est ci-dessous. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-duration = Ce que je sais de la durée est ci-dessous ; sinon, je n'ai rien trouvé. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-cost = Ce que je sais du prix est ci-dessous ; sinon, je n'ai rien trouvé. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-where = Si l'endroit n'est pas ci-dessous, je ne le connais pas. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-who = Qui peut le faire : si ce n'est pas ci-dessous, je ne l'ai pas trouvé. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-papers = Ce qu'il faut montrer : si ce n'est pas ci-dessous, je ne l'ai pas trouvé. Préparez carte d'identité ou passeport, et le reçu. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-refund = Je n'ai trouvé aucune règle qui prévoie un remboursement. Demandez quand même, vite et avec la preuve. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-credit = Ce que devient le crédit : si ce n'est pas ci-dessous, je ne l'ai pas trouvé. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-keep-number = Le numéro reste-t-il ? Si ce n'est pas ci-dessous, je ne l'ai pas trouvé : demandez avant de changer quoi que ce soit. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-certain = Je ne peux dire ni oui ni non avec certitude : ce que je sais est ci-dessous. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-why = D'ici, je ne vois pas pourquoi. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-prevent = Comment l'éviter : si ce n'est pas ci-dessous, je ne connais pas de moyen sûr. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-otherwise = Un autre moyen : s'il n'est pas ci-dessous, je n'en connais pas. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-meanwhile = Ce qui marche d'ici là : si ce n'est pas ci-dessous, je ne le sais pas. En Wi-Fi, les appels dans une app ne consomment pas de crédit.
aspect-any-abroad = À l'étranger, est-ce pareil ? Si ce n'est pas ci-dessous, je ne le sais pas. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-consequence = Ce qui se passe sinon : si ce n'est pas ci-dessous, je n'en suis pas sûr. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-again = Demandez d'abord, avant de payer à nouveau ou de réessayer. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-any-done = C'est noté. Gardez la preuve, et notez quand et ce qu'on vous a dit. Pas réglé ? Dites-moi ce qui s'est passé.
aspect-any-failed = { $contact ->
    [none] Alors le service clients, de préférence par écrit.
   *[other] Alors { $brand }, de préférence par écrit : { $contact }.
} Si personne n'aide, plaignez-vous : le médiateur des télécoms est gratuit.
aspect-any-privacy = Je ne garde les numéros, les codes et ce que vous écrivez que le temps de répondre ; ce que je garde est sous /privacy.
aspect-any-hours = { $hours ->
    [none] Je n'ai pas trouvé leurs heures d'ouverture : essayez un jour ouvrable. Recharger en ligne marche à toute heure.
   *[other] { $brand } : { $hours }.
}
aspect-any-spoken = Je ne sais pas quelles langues on y parle. Essayez en français, ou écrivez : un texte se traduit facilement.

## stolen
aspect-stolen-contact = D'abord Card Stop, puis votre banque, puis la police : les numéros sont ci-dessous.{ $contact ->
    [none] { "" }
   *[other] { " " }Pour la SIM : { $brand }, { $contact }.
}
aspect-stolen-how = Appelez Card Stop et dites que votre carte bancaire doit être bloquée ; puis appelez votre banque au sujet du paiement.
aspect-stolen-duration = Faites-le maintenant : chaque minute compte. Je ne sais pas combien de temps la banque met ensuite.
aspect-stolen-where = Par téléphone, tout de suite : une carte bancaire à Card Stop, { $cardStop }, et à votre banque ; un code de recharge à { $contact ->
    [none] l'opérateur
   *[other] { $brand }, { $contact }
}. Ensuite à la police locale, avec les preuves.
aspect-stolen-who = De préférence le titulaire de la carte bancaire. Si ça prend du temps, appelez vous-même, avec lui à côté.
aspect-stolen-papers = Gardez tout : messages, écrans de paiement, leurs numéros. La banque et la police voudront les voir.
aspect-stolen-refund = Un paiement Bancontact, la banque ne le reprend pas : seul le vendeur peut rembourser, appelez l'opérateur tout de suite. Sinon peut-être, si votre banque l'arrête maintenant ; je ne promets rien.
aspect-stolen-credit = Votre crédit d'appel n'est pas lié à la carte bancaire. Bloquez d'abord la carte ; regardez ensuite le solde.
aspect-stolen-keep-number = Card Stop bloque les cartes bancaires, pas votre numéro. Si le téléphone perd soudain le réseau, appelez tout de suite l'opérateur : quelqu'un détourne peut-être votre numéro.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-stolen-certain = Carte, code bancaire ou mot de passe donnés ? Oui, appelez, même si rien n'est débité. Juste un nom ou un numéro : non, mais méfiez-vous.
aspect-stolen-why = Avec ces données, ils peuvent payer avec votre argent ; c'est tout ce qu'ils voulaient.
aspect-stolen-prevent = Personne d'honnête ne demande un code PIN, un mot de passe ou un code bancaire. Tapez l'adresse vous-même, et raccrochez si on vous presse.
aspect-stolen-otherwise = Pas de téléphone ? Empruntez-en un, ou bloquez la carte dans l'app de votre banque ou au guichet.
aspect-stolen-meanwhile = Tant que la carte n'est pas bloquée, l'argent peut partir. Ne répondez plus à leurs appels ni à leurs messages.
aspect-stolen-abroad = Depuis l'étranger, Card Stop a un numéro à part : il est ci-dessous.
aspect-stolen-consequence = Avec des données de carte ou un code bancaire, ils peuvent payer tant que la carte n'est pas bloquée. Appelez donc d'abord.
aspect-stolen-again = Non, pas avant d'avoir appelé le numéro ci-dessous. Et ne leur payez plus rien, quoi qu'ils promettent.
aspect-stolen-done = Ensuite : votre banque, si ce n'est pas fait, puis la police avec les preuves ; et changez les mots de passe tapés là-bas.
aspect-stolen-failed = Personne ne répond ? Bloquez la carte dans l'app de la banque ou appelez-la, et réessayez Card Stop.
aspect-stolen-hours = N'attendez pas les heures d'ouverture : appelez Card Stop maintenant, ou bloquez la carte dans l'app de votre banque.
aspect-stolen-spoken = Dites lentement : « Ma carte bancaire doit être bloquée. » Le reste, quelqu'un à côté de vous peut aider à le dire.
aspect-stolen-cost = Je ne sais pas ce que coûtent les appels ; ne pas appeler peut coûter plus. Appelez maintenant.

## stolen-voucher
aspect-stolen-voucher-contact = { $contact ->
    [none] N'envoyez plus aucun code. Appelez dès aujourd'hui l'opérateur et le magasin qui l'a vendu ; s'il sort de votre caisse : d'abord votre fournisseur, au numéro de vos propres papiers.
   *[other] N'envoyez plus aucun code. Dès aujourd'hui : le magasin qui l'a vendu, et { $brand } : { $contact }. De votre caisse : d'abord votre fournisseur, au numéro de vos papiers.
}
aspect-stolen-voucher-how = Chargez le code vous-même, maintenant, comme le dit le ticket. S'il est refusé, quelqu'un a été plus rapide.
aspect-stolen-voucher-duration = Maintenant : le crédit va au premier qui s'en sert.
aspect-stolen-voucher-papers = Le ticket, la preuve d'achat et la conversation : gardez-les pour le magasin, l'opérateur et la police.
aspect-stolen-voucher-refund = Difficile : je n'ai trouvé aucune règle qui rembourse un code utilisé. Demandez aujourd'hui au magasin et à l'opérateur.
aspect-stolen-voucher-certain = Bloqué ? Difficile, une fois qu'un autre l'a. Chargez-le vous-même tout de suite ; sinon, contactez l'opérateur et le magasin aujourd'hui.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-stolen-voucher-why = Un code, c'est comme du liquide : qui le lit peut l'utiliser. C'est pour ça que les escrocs le demandent.
aspect-stolen-voucher-prevent = Ne lisez ni n'envoyez de code à personne, même comme « preuve » ; chargez-le dès que vous l'avez.
aspect-stolen-voucher-consequence = Qui a le code peut le charger. Soyez plus rapide : chargez-le vous-même maintenant.
aspect-stolen-voucher-again = Non. N'envoyez plus ni code ni argent, quoi qu'on promette.
aspect-stolen-voucher-done = Chargé, et le solde a augmenté ? Alors personne d'autre ne peut utiliser ce code. Gardez la conversation et coupez tout contact.
aspect-stolen-voucher-failed = Alors il a sans doute été utilisé. Allez au magasin avec le ticket et la preuve d'achat, à la police avec la conversation. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-stolen-voucher-where = Chargez-le sur votre GSM comme le dit le ticket ; ensuite le magasin qui l'a vendu, et la police locale avec la conversation.
aspect-stolen-voucher-who = Celui qui a le ticket, maintenant : chargez le code avant l'autre.
aspect-stolen-voucher-credit = Il va à celui qui charge le code le premier. Chargez-le maintenant, puis regardez le solde.
aspect-stolen-voucher-otherwise = D'une caisse de magasin ? Appelez tout de suite le fournisseur pour bloquer les codes non utilisés ; et prévenez l'opérateur.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-stolen-voucher-meanwhile = Ne donnez plus de code, ne répondez plus aux appels, et chargez vous-même ce qui reste.

## stolen-password
aspect-stolen-password-how = Ouvrez vous-même le site ou l'app de l'opérateur et choisissez un nouveau mot de passe ; changez-le partout où l'ancien servait.
aspect-stolen-password-certain = Changez-le maintenant, même s'il ne s'est encore rien passé.
aspect-stolen-password-consequence = Ils peuvent entrer dans votre compte et utiliser un moyen de paiement enregistré. Changez le mot de passe, retirez la carte enregistrée.
aspect-stolen-password-refund = Si on s'en est servi pour acheter : demandez tout de suite à l'opérateur et à votre banque, avec la preuve.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-stolen-password-done = Regardez maintenant dans le compte si quelque chose a été changé ou acheté ; si oui, prévenez l'opérateur.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-stolen-password-failed = Vous n'arrivez plus à vous connecter ? Dites tout de suite à l'opérateur que quelqu'un a votre compte. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-stolen-password-contact = L'opérateur, par un numéro de son propre site ; si un moyen de paiement y était enregistré, votre banque aussi.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-stolen-password-duration = Maintenant : le changer prend quelques minutes, et d'ici là ils peuvent entrer.
aspect-stolen-password-prevent = Personne d'honnête ne demande un mot de passe. Tapez l'adresse vous-même, et prenez un mot de passe différent par compte.
aspect-stolen-password-again = Non : choisissez d'abord un nouveau mot de passe sur le site de l'opérateur, et ne tapez plus l'ancien nulle part.

## way
aspect-way-credit = Je n'ai trouvé aucun moyen d'envoyer du crédit d'une carte à l'autre ; l'autre numéro peut être rechargé directement.
aspect-way-consequence = Rien n'est débité tant que vous n'avez pas confirmé le paiement sur la page de l'opérateur.
aspect-way-again = Si vous avez déjà payé, pas encore : vérifiez d'abord votre compte bancaire et le solde.
aspect-way-done = Payé ? Gardez la confirmation, et regardez le solde. Si rien ne vient, dites-le-moi.
aspect-way-prevent = Relisez le numéro et le montant deux fois, et faites une capture de la confirmation.
aspect-way-how = { $login ->
    [yes] En ligne, vous vous connectez chez { $brand }, choisissez recharger et payez. Personne n'a à donner son mot de passe.
    [no] En ligne, pas besoin de compte : numéro, montant, paiement. En magasin, vous achetez un code et le chargez vous-même.
   *[none] Choisissez une façon : je vous guide pas à pas.
}
aspect-way-duration = Payer prend quelques minutes. Peu de marques disent quand le crédit arrive : gardez la preuve jusque-là.
aspect-way-cost = Le montant choisi. Aucun supplément n'est permis pour un paiement par carte ; un revendeur peut demander des frais.
aspect-way-where = En ligne sur la page ou l'app de l'opérateur, ou avec un code d'une librairie, épicerie ou station-service : demandez d'abord.
aspect-way-who = { $others ->
    [yes] N'importe qui : { $brand } accepte aussi le numéro d'un autre, et un ami peut payer.
    [no] En ligne, { $brand } ne recharge que le numéro de son propre compte : cette personne le fait, ou l'autorise.
   *[none] La page montre si le numéro d'un autre est accepté en ligne ; un code de magasin marche pour qui le charge.
}
aspect-way-papers = Aucun pour une recharge, d'après ce que j'ai trouvé ; seule une nouvelle carte doit être identifiée.
aspect-way-refund = Une recharge arrivée est rarement remboursée : relisez numéro et montant deux fois avant de confirmer.
aspect-way-keep-number = Oui : recharger ne change rien au numéro.
aspect-way-certain = Vous payez sur la page de l'opérateur, pas ici. Tapez l'adresse vous-même, vérifiez le bénéficiaire et le montant.
aspect-way-otherwise = Un ticket payé en liquide, un ami qui paie, ou l'app de l'opérateur au lieu du site.
aspect-way-abroad = Depuis l'étranger, c'est en ligne, en Wi-Fi, là où la page de la marque marche : essayez d'abord un petit montant.
aspect-way-hours = En ligne à toute heure ; la plupart des magasins ferment le soir et presque tous le dimanche.
aspect-way-privacy = Ce que vous écrivez, je ne le garde que le temps de répondre ; d'un numéro, deux chiffres restent dans un bouton. Plus : /privacy
aspect-way-failed = Vérifiez à la banque que rien n'a été débité, puis prenez un autre moyen : l'app, une autre carte, un ticket, un ami.

## gone
aspect-gone-how = Si c'est un abonnement, payez la facture dans le compte de l'opérateur. Si la marque n'existe plus, prenez une nouvelle carte d'une autre.
aspect-gone-consequence = Si une facture arrive, il faut la payer : demandez à l'opérateur avant l'échéance. Ne comptez pas sur le crédit d'une carte expirée.
aspect-gone-again = Non : il n'y a rien à recharger là, ne payez donc rien.
aspect-gone-certain = D'après ce que j'ai trouvé, cette marque n'a aujourd'hui aucune carte à recharger. Le numéro imprimé sur la SIM peut le confirmer.
aspect-gone-otherwise = Cartes prépayées que je connais : { $brands }. Une nouvelle s'identifie avec votre carte d'identité ou passeport.
aspect-gone-credit = Je n'ai rien trouvé qui dise qu'on peut encore récupérer le crédit. Si la marque a été reprise, demandez au repreneur, mais ne payez rien.
aspect-gone-refund = Je n'ai trouvé aucune règle pour ça. Si la marque a été reprise, demandez au repreneur, et ne payez rien.
aspect-gone-keep-number = Seulement si le numéro est encore actif : le nouvel opérateur peut alors le transférer. Demandez-lui d'abord.

## sunday
aspect-sunday-where = En ligne, tout de suite. Côté magasins, night shops et stations-service sont peut-être ouverts : demandez d'abord s'ils ont votre marque.
aspect-sunday-hours = La plupart des magasins ferment le soir et presque tous le dimanche ; je n'ai pas les heures de chaque magasin. En ligne, à toute heure.
aspect-sunday-certain = Pas certain pour un magasin : demandez avant d'y aller. En ligne, oui.
aspect-sunday-spoken = Montrez cette phrase, en français ou en néerlandais : « Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## reachable
aspect-reachable-again = Oui, une fois avant chaque date de fin ; elle est dans l'app ou le compte. Je peux vous le rappeler : /reminders.
aspect-reachable-consequence = Sans recharge avant la date de fin, crédit et numéro peuvent être perdus.
aspect-reachable-cost = Je n'ai pas trouvé le plus petit montant qui garde le numéro : demandez avant la date. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## bridge
aspect-bridge-certain = C'est un dépannage : de l'internet seulement, auprès de son vendeur. Lui seul peut la recharger, pas un magasin ou un opérateur belge.

## budget
aspect-budget-how = Internet mobile coupé quand le bundle est fini, du Wi-Fi quand il y en a, et un montant qui donne un bonus.

## calling-abroad
aspect-calling-abroad-cost = C'est dans les tarifs de l'opérateur, aussi pour les SMS ; ce qui est connu est ci-dessous. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-calling-abroad-otherwise = En Wi-Fi, les appels dans une app ne consomment pas de crédit.

## sim-or-esim
aspect-sim-or-esim-cost = Je n'ai pas trouvé ce que coûte le changement : demandez avant de décider. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-sim-or-esim-how = Demandez à l'opérateur : il donne l'eSIM, par un code QR ou dans son app. Installez-la en Wi-Fi, et ne l'effacez pas.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-sim-or-esim-keep-number = En passant de l'une à l'autre chez le même opérateur, demandez que le numéro reste, avant de commencer. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## promotions
aspect-promotions-again = À quelle fréquence et dans quel délai, sa page le montre avant le paiement ; ce que la marque en dit est ci-dessous.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-promotions-duration = Un bonus a sa propre date de fin, en général avant celle du crédit ; elle est ci-dessous si la marque le dit.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-promotions-certain = Ça ne compte que si l'app ou la page de l'opérateur le montre avant le paiement, pas dans un chat ou venant d'un inconnu.
aspect-promotions-cost = À partir de quel montant, sa page le montre avant le paiement ; ce que la marque en dit est ci-dessous.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-promotions-why = Le plus souvent : montant trop petit, dernière recharge trop ancienne, ou formule sans bonus ; voyez ci-dessous.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-promotions-prevent = Internet mobile coupé dès que le bonus est fini : après, c'est pris sur le crédit. Regardez de temps en temps ce qui reste.

## country
aspect-country-cost = Une carte d'un pays de l'UE coûte ici comme chez soi, selon la règle européenne ; pour une autre, son opérateur le dit.
aspect-country-refund = Je n'ai trouvé aucune règle. Demandez tout de suite au vendeur : un code non utilisé pourrait être repris.
aspect-country-certain = Non : un ticket ou une app d'un autre pays ne recharge pas un numéro belge, même sous le même nom.

## support
aspect-support-cost = D'un autre téléphone ou de l'étranger, l'appel peut être payant ; le numéro gratuit est ci-dessous, si la marque le dit.
aspect-support-how = Dites votre numéro, ce qui s'est passé et quand ; pour un paiement, ayez la preuve sous la main. Par écrit, vous gardez une trace.
aspect-support-where = Par téléphone ou par écrit, comme ci-dessous, ou dans une boutique de l'opérateur.
aspect-support-who = De préférence la personne au nom de qui est la carte, ou celui qui a payé : on peut lui demander qui il est.
aspect-support-failed = Écrivez-leur, pour en garder la preuve ; si ça ne donne rien, le médiateur des télécoms est gratuit.
aspect-support-papers = Votre numéro, ce qui s'est passé et quand, et pour un paiement la preuve avec montant et numéro de commande.
aspect-support-refund = Auprès de celui qui a reçu le paiement, avec la preuve : votre banque ne peut pas annuler un paiement Bancontact, seul le vendeur peut le rembourser.
aspect-support-otherwise = Personne au bout du fil ? Écrivez, ou allez en boutique ; ensuite le médiateur des télécoms, gratuit.
aspect-support-abroad = Depuis l'étranger, prenez le numéro pour autres téléphones ou l'e-mail ; un numéro court ne marche que sur leur réseau.

## complaint
aspect-complaint-where = D'abord par écrit à l'opérateur ; ensuite sur le site du médiateur, comme ci-dessous.
aspect-complaint-failed = Pas de réponse de l'opérateur ? Passez au médiateur, avec une copie de votre lettre et sa date.
aspect-complaint-certain = Vous avez le droit de vous plaindre aussi en prépayé ; l'issue, je ne peux pas la promettre.
aspect-complaint-cost = Rien : le médiateur des télécoms est gratuit.
aspect-complaint-how = D'abord par écrit à l'opérateur ; si ça ne donne rien, sur le site du médiateur. Je peux vous écrire la lettre.
aspect-complaint-papers = Ce que vous avez payé et quand, la preuve, ce que vous avez écrit à l'opérateur et sa réponse.
aspect-complaint-refund = Pas dans chaque cas ; mais tant que le médiateur examine la plainte, le montant contesté est gelé.
aspect-complaint-done = Gardez une copie et notez le jour. Sans réponse ou en cas de refus, passez au médiateur.

## balance
aspect-balance-cost = Je n'ai pas trouvé ce que coûte le code ou l'appel ; l'app ou votre compte montre la même chose.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-balance-duration = La validité du crédit est sur un autre écran : écrivez « validité ». Le solde peut avoir un peu de retard.
aspect-balance-who = Un code répond pour la SIM d'où il part ; pour un autre numéro, son app ou son compte.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-balance-certain = La dernière consommation n'est peut-être pas encore comptée : regardez plus tard, ou dans l'app.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-balance-why = Moins que prévu ? Le plus souvent l'internet après la fin du bundle, ou des SMS payants : l'app ou le compte le montre.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-balance-otherwise = L'app ou le compte de l'opérateur au lieu du code, ou le service clients.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-balance-abroad = À l'étranger, un code peut échouer : voyez l'app ou le compte en Wi-Fi.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-balance-failed = Alors l'app ou le compte ; si vous n'y arrivez pas, le service clients vous le dit. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## offline
aspect-offline-done = Vérifiez marque et montant sur le ticket, chargez le code, et gardez le ticket jusqu'à ce que le crédit soit là.
aspect-offline-again = Pas encore si le premier ticket n'est pas chargé : regardez d'abord le solde, et demandez au magasin.
aspect-offline-how = Dites la marque et le montant, vérifiez les deux sur le ticket avant de sortir, puis chargez le code comme indiqué.
aspect-offline-duration = La caisse imprime le code tout de suite ; le crédit vient une fois le code chargé. Sinon, gardez ticket et preuve, et demandez.
aspect-offline-cost = Un code coûte le prix imprimé dessus ; personne ne peut demander un supplément parce que vous payez par carte.
aspect-offline-where = Librairies, épiceries et boutiques de stations-service sont citées ; laquelle a votre marque, seule la caisse le sait.
aspect-offline-who = Je n'ai rien trouvé qui dise qui peut en acheter : quelqu'un peut y aller pour vous. Dites la marque, le montant, et de rapporter le ticket.
aspect-offline-papers = Je n'ai rien trouvé qu'il faille montrer pour un ticket de recharge. Une nouvelle carte demande une carte d'identité ou un passeport.
aspect-offline-refund = Une fois chargé, aucun moyen que je connaisse. Non utilisé, peut-être : dites-le tout de suite au magasin, avec ticket et preuve.
aspect-offline-certain = Pas certain : demandez à la caisse, avant de payer, s'ils ont votre marque.
aspect-offline-otherwise = En ligne à toute heure, ou un ami qui paie. En magasin, du liquide suffit.
aspect-offline-abroad = Non : un ticket d'un autre pays ne recharge pas un numéro belge. Depuis l'étranger, en ligne.
aspect-offline-failed = Alors le suivant : librairie, station-service, night shop. Ou en ligne, ou un ami paie.
aspect-offline-hours = La plupart des magasins ferment le soir et presque tous le dimanche ; night shops et stations-service, peut-être ouverts. En ligne, à toute heure.
aspect-offline-spoken = Montrez cette phrase, en français ou en néerlandais : « Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## machines
aspect-machines-papers = C'est une carte prépayée comme une autre : il faut d'abord l'identifier, avec une carte d'identité ou un passeport.
aspect-machines-who = Celui qui l'utilise s'identifie, comme pour toute carte prépayée : avec carte d'identité ou passeport.
aspect-machines-duration = Comme toute carte prépayée : jusqu'à sa date de fin, dans l'app ou le compte. Notez-la, l'appareil ne la dit pas.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-machines-how = En ligne, avec son numéro : rien à taper sur l'appareil.
aspect-machines-certain = Peut-être plus : une carte longtemps non rechargée peut être expirée. Demandez avant de payer. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-machines-again = Oui, avant chaque date de fin, même si elle sert peu. Pas rechargée depuis longtemps ? Demandez d'abord si elle est encore active. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## payment
aspect-payment-why = Les noms changent : l'app Payconiq devient Bancontact Pay. Prenez ce que la page affiche aujourd'hui.
aspect-payment-refund = Auprès de celui qui a reçu le paiement, avec la preuve : votre banque ne peut pas annuler un paiement Bancontact, seul le vendeur peut le rembourser.
aspect-payment-certain = C'est la page de paiement qui décide : elle accepte ce qu'elle affiche. Rien n'est débité avant la confirmation.
aspect-payment-cost = Je n'ai trouvé aucun opérateur qui prenne des frais ; un revendeur ou votre banque, peut-être. Vérifiez le total avant de confirmer.
aspect-payment-who = Celui qui paie n'a besoin que du numéro et de la marque ; avec sa carte, sur son téléphone.
aspect-payment-otherwise = Un ticket payé en liquide en magasin, ou un ami qui paie.
aspect-payment-privacy = Vous payez sur la page de l'opérateur, pas ici. Ne m'envoyez jamais de numéro de carte ni de code bancaire.
aspect-payment-failed = Vérifiez à la banque que rien n'a été débité, puis prenez un autre moyen : autre carte, ticket en liquide, ami.

## scam
aspect-scam-contact = { $contact ->
    [none] Seulement un numéro qui ne vient pas du message : voyez l'app ou le site de l'opérateur.
   *[other] Jamais le numéro du message. { $brand } : { $contact }
}
aspect-scam-how = Ouvrez l'app de l'opérateur, ou tapez son adresse vous-même : un vrai avertissement s'y trouve aussi.
aspect-scam-duration = Prenez le temps de vérifier : vous presser fait partie de la ruse.
aspect-scam-where = Transférez-le d'abord à l'adresse ci-dessous, puis effacez-le. Si de l'argent est parti, gardez-le et allez à la police locale.
aspect-scam-who = On ne voit pas qui est derrière : nom et numéro peuvent être faux. Personne d'honnête ne demande un code PIN ou bancaire, ni un mot de passe.
aspect-scam-refund = Avez-vous déjà payé ou donné quelque chose ? Dites-le-moi en une phrase : d'autres numéros passent alors d'abord.
aspect-scam-keep-number = Une vraie coupure se voit dans votre compte ou dans l'app de l'opérateur : vérifiez-y avant d'y croire.
aspect-scam-certain = Je ne peux pas vérifier l'expéditeur. Tenez-le pour faux tant que l'app ou le site de l'opérateur ne dit pas la même chose.
aspect-scam-why = Ils veulent des données de carte, des codes ou de l'argent, sous un nom connu. Le recevoir ne veut pas dire que vous avez fait une erreur.
aspect-scam-prevent = Bloquez l'expéditeur et transférez le message à l'adresse ci-dessous. L'arrêter tout à fait, ce n'est pas possible.
aspect-scam-consequence = Seulement ouvert, rien rempli : fermez-le, en général ça s'arrête là. Rempli ou payé quelque chose ? Dites-le-moi maintenant.
aspect-scam-again = Non. Ne le rouvrez pas, ne répondez pas, ne rappelez pas. Transférez-le, puis effacez-le.
aspect-scam-done = Si vous avez donné ou payé quelque chose, dites-moi quoi en une phrase. Sinon : effacez-le et bloquez l'expéditeur.
aspect-scam-cost = Ne payez rien par le message. Si votre compte ou l'app de l'opérateur montre qu'il faut recharger, faites-le là vous-même.
aspect-scam-papers = Ne leur montrez et n'envoyez rien. Gardez le message, l'expéditeur et l'heure : pour le signaler, ou pour la police.
aspect-scam-credit = Il reste où il est tant que vous ne leur donnez rien. Regardez le solde dans l'app de l'opérateur.
aspect-scam-otherwise = Pour être sûr, seulement l'app, le site ou la boutique de l'opérateur, jamais ce que propose le message.
aspect-scam-meanwhile = S'ils rappellent ou réécrivent : ne répondez pas, ne donnez rien, raccrochez.
aspect-scam-failed = S'ils rappellent, raccrochez ; bloquez le numéro. Si vous avez déjà donné quelque chose, dites-moi quoi en une phrase.
aspect-scam-hours = N'attendez rien : ne donnez rien maintenant, et regardez à toute heure dans l'app ou sur le site de l'opérateur.

## scam-voucher
aspect-scam-voucher-certain = Non : personne d'autre que vous n'a besoin de votre code. Chargez-le vous-même, comme le dit le ticket.
aspect-scam-voucher-why = Un code, c'est comme du liquide : qui le lit peut l'utiliser.
aspect-scam-voucher-consequence = Qui reçoit le code peut le charger, et il est rare qu'on le récupère. Déjà donné ? Dites-le-moi.
aspect-scam-voucher-again = Non. Ne donnez aucun code, ni le premier ni un autre.

## lost
aspect-lost-contact = { $contact ->
    [none] Carte ou app bancaire partie aussi ? D'abord Card Stop, { $cardStop }, puis votre banque. Pour la SIM, votre opérateur, de tout téléphone : le numéro est sur son site ou sur le support de la SIM.
   *[other] Carte ou app bancaire partie aussi ? D'abord Card Stop, { $cardStop }, puis votre banque. Pour la SIM, { $brand } : { $contact }.
}
aspect-lost-how = Appelez de n'importe quel téléphone, dites votre numéro et que la SIM doit être bloquée ; demandez ensuite une SIM avec le même numéro.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-duration = Signalez-le maintenant, aujourd'hui. Je ne sais pas combien de temps prend la nouvelle SIM : demandez en appelant.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-cost = Je n'ai pas trouvé ce que coûte une nouvelle SIM : demandez avant de la commander.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-where = Le blocage se fait par téléphone. Pour la nouvelle SIM, une boutique de l'opérateur est le plus sûr : demandez d'abord quoi apporter.
aspect-lost-who = De préférence la personne au nom de qui est la carte, ou appelez ensemble. Je ne sais pas si vous pouvez le faire seul.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-papers = Votre carte d'identité ou passeport et votre numéro ; et le support d'origine de la SIM, si vous l'avez encore.
aspect-lost-refund = Pour ce qu'un autre consomme, je n'ai trouvé aucune règle qui prévoie un remboursement. Bloquez la SIM maintenant, et demandez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-credit = Chez certaines marques il reste, pour la plupart je n'ai rien trouvé : demandez en faisant bloquer la SIM.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-keep-number = Demandez une nouvelle SIM avec le même numéro : c'est ainsi qu'il reste à vous. N'achetez pas d'autre carte avant.
aspect-lost-certain = L'opérateur bloque la SIM ; Card Stop ne bloque que les cartes bancaires. Il y avait aussi une carte ou une app bancaire ? Alors les deux.
aspect-lost-prevent = Faites bloquer la SIM par l'opérateur maintenant. Pour la suite : un code PIN sur la SIM, un verrou d'écran, PIN, PUK et numéro sur papier.
aspect-lost-otherwise = Pas de téléphone ? Empruntez-en un, écrivez depuis un ordinateur, ou allez à la boutique avec votre carte d'identité.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-meanwhile = Les apps marchent en Wi-Fi sur un autre téléphone ; les SMS avec des codes ne reviennent qu'avec la nouvelle SIM.
aspect-lost-abroad = Depuis l'étranger, prenez le numéro pour autres téléphones, ou écrivez. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-lost-consequence = Tant qu'elle n'est pas bloquée, on peut utiliser votre crédit et lire les codes qu'on vous envoie. Bloquez-la maintenant.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-again = N'achetez pas encore de nouvelle carte : demandez d'abord une SIM avec le même numéro.
aspect-lost-done = SIM bloquée ? Demandez-en une nouvelle avec le même numéro. Une carte ou app bancaire était avec ? Appelez aussi Card Stop et la banque.
aspect-lost-failed = Alors écrivez, ou allez à la boutique avec votre carte d'identité, et notez quand vous avez appelé.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-lost-why = Parce que celui qui a la SIM peut utiliser votre crédit et recevoir vos codes : on la bloque donc d'abord.

## blocked
aspect-blocked-how = Tapez le PUK quand le téléphone le demande, puis un nouveau PIN. Il est dans votre compte ou sur le support d'origine de la SIM ; ne devinez pas.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-blocked-where = Le PUK : dans votre compte chez l'opérateur, sur le support d'origine de la SIM, ou au service clients.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-blocked-who = De préférence la personne au nom de qui est la carte : le service clients peut demander qui vous êtes.
aspect-blocked-papers = Votre numéro, et votre carte d'identité ou passeport ; le numéro imprimé sur la SIM aide aussi.
aspect-blocked-credit = PIN et PUK n'y touchent pas ; sa durée dépend de la dernière recharge.
aspect-blocked-keep-number = Oui : PIN et PUK ne changent rien au numéro.
aspect-blocked-why = Trop de codes PIN erronés bloquent la SIM ; c'est une protection en cas de vol.
aspect-blocked-prevent = Notez PIN et PUK sur papier, loin du téléphone.
aspect-blocked-meanwhile = Jusqu'au déblocage, ni appels ni SMS n'arrivent ; les apps marchent en Wi-Fi.
aspect-blocked-again = Non, ne devinez pas : trop de codes PUK erronés peuvent bloquer la SIM pour de bon. Demandez le bon.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-blocked-failed = PUK refusé ? Arrêtez et demandez : il faut peut-être une nouvelle SIM avec le même numéro. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-blocked-certain = Un code PIN erroné ne fait que bloquer la SIM : avec le PUK, elle se débloque. Autre chose ? Demandez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-blocked-done = Débloquée ? Bien : notez PIN et PUK sur papier. Encore bloquée ? Ne devinez pas, demandez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-blocked-consequence = N'essayez pas au hasard : trop de codes PUK erronés peuvent bloquer la SIM pour de bon, et il faut alors une nouvelle SIM.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-blocked-otherwise = Plus de papiers ? Le compte chez l'opérateur montre le PUK, ou le service clients le cherche pour vous.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}

## cut-off
aspect-cut-off-papers = Votre numéro, la SIM elle-même, et votre carte d'identité ou passeport.
aspect-cut-off-duration = Je n'ai pas trouvé jusqu'à quand un numéro peut être récupéré : demandez aujourd'hui. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-cut-off-refund = Je n'ai trouvé aucun droit au crédit d'une carte expirée. Demandez quand même. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-cut-off-credit = Avec le numéro, le crédit est en général perdu aussi. Demandez avant de payer quoi que ce soit. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-cut-off-keep-number = Peut-être, si vous faites vite : seul l'opérateur le voit. Demandez avant de payer. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-cut-off-certain = Je ne le vois pas ; le service clients, oui. Demandez si le numéro est encore actif, avant de payer. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-cut-off-why = Une carte prépayée expire si on ne la recharge pas pendant longtemps ; chaque marque fixe le délai.
aspect-cut-off-prevent = Rechargez quelques jours avant la date de fin. Je peux vous le rappeler : /reminders.
aspect-cut-off-otherwise = Si le numéro est perdu : une nouvelle carte, un nouveau numéro, identifiée avec votre carte d'identité ou passeport.
aspect-cut-off-meanwhile = Les apps marchent en Wi-Fi ; les SMS avec des codes n'arrivent plus sur ce numéro.
aspect-cut-off-consequence = Avec le temps, quelqu'un d'autre peut recevoir ce numéro : changez-le à la banque et dans vos apps.
aspect-cut-off-again = Ne rechargez pas encore. Demandez d'abord : un numéro supprimé ne revient pas avec une recharge. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-cut-off-done = Alors ne payez que s'ils ont dit que le numéro est encore actif. Notez le jour et ce qu'ils ont dit.
aspect-cut-off-failed = Alors le numéro est sans doute perdu : une nouvelle carte, avec carte d'identité ou passeport, et changez le numéro à la banque.
aspect-cut-off-abroad = Depuis l'étranger, demandez d'abord, au numéro pour autres téléphones ou par écrit, avant de payer. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## not-arrived
aspect-not-arrived-how = Regardez d'abord le solde, comme ci-dessous. Si rien n'est arrivé, appelez avec la preuve de paiement.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-not-arrived-where = La banque montre si l'argent est parti, le solde si le crédit est venu. Acheté dans un magasin ou chez un revendeur ? Demandez-y d'abord.
aspect-not-arrived-who = De préférence celui qui a payé : c'est lui qui a la preuve de paiement, et c'est elle qu'on demande.
aspect-not-arrived-papers = La preuve de paiement avec l'heure, le montant et le numéro de commande, et le numéro rechargé.
aspect-not-arrived-refund = Si le crédit n'arrive pas, demandez le crédit ou l'argent à celui qui a reçu le paiement, avec la preuve ; votre banque ne peut pas annuler un paiement Bancontact.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-not-arrived-credit = Un paiement parti de votre compte se retrouve avec la preuve : gardez-la jusqu'à ce que le crédit soit là.
aspect-not-arrived-certain = Je ne le vois pas d'ici : la banque montre si l'argent est parti, le solde si le crédit est venu.
aspect-not-arrived-why = Je ne le vois pas d'ici. Comparez numéro et montant sur la confirmation : chiffre erroné, paiement inachevé ou retard sont fréquents.
aspect-not-arrived-prevent = La prochaine fois, relisez le numéro deux fois, attendez la page de confirmation et faites une capture d'écran.
aspect-not-arrived-otherwise = Ne payez pas une deuxième fois. Besoin d'appeler maintenant ? Une app en Wi-Fi, ou le téléphone de quelqu'un.
aspect-not-arrived-meanwhile = En Wi-Fi, les appels dans une app ne consomment pas de crédit ; ce qui était déjà sur la carte reste utilisable.
aspect-not-arrived-abroad = Un revendeur dit qu'à l'étranger le crédit peut s'afficher plus tard. Appelez le numéro pour autres téléphones, ou écrivez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-not-arrived-consequence = Rien de grave tant que vous gardez la preuve. Mais demandez vite : plus tard, c'est plus difficile à retrouver.
aspect-not-arrived-again = Non, pas encore : regardez d'abord à la banque si c'est débité, et le solde.
aspect-not-arrived-duration = Ce que la marque en dit est ci-dessous. Rien encore, et l'argent est parti ? Demandez, avec la preuve de paiement.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-not-arrived-done = Gardez la preuve et notez l'heure. Ne payez pas une deuxième fois ; si rien ne vient, demandez avec la preuve.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-not-arrived-failed = Alors demandez par écrit, avec la preuve de paiement, et ne payez pas une deuxième fois entre-temps. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-not-arrived-keep-number = Oui : une recharge en retard ne change rien à votre numéro. Seule la date de fin de la carte compte.

## refused
aspect-refused-contact = Votre banque d'abord : elle peut dire pourquoi elle a refusé. L'opérateur voit seulement le refus.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }
}
aspect-refused-how = Autorisez les paiements en ligne et à l'étranger dans l'app de la banque. Rien de débité ? Réessayez une fois. Sinon, voyez ci-dessous.
aspect-refused-cost = Votre banque peut facturer un paiement à l'étranger : demandez-lui. Côté opérateur, je ne sais rien : vérifiez le total avant de confirmer.
aspect-refused-who = Un ami peut payer, sur son propre téléphone et avec sa propre carte. N'envoyez à personne vos données de carte ni vos codes.
aspect-refused-refund = Si c'est refusé, en général rien n'est débité. Vérifiez à la banque ; si l'argent est quand même parti, ne payez pas une deuxième fois.
aspect-refused-certain = Un refus vient en général de la banque ou de la page. Si l'argent est quand même parti, ne payez pas une deuxième fois.
aspect-refused-why = Souvent la banque : paiement en ligne ou à l'étranger coupé, ou code manquant. Certains sites refusent aussi les cartes d'autres pays.
aspect-refused-prevent = Gardez une deuxième solution : une autre Visa ou Mastercard, du liquide pour un ticket, ou un ami.
aspect-refused-otherwise = Une autre Visa ou Mastercard, un ticket payé en liquide, ou un ami qui paie.
aspect-refused-again = Pas avant d'avoir vu à la banque que rien n'a été débité ; ensuite une seule fois. Puis un autre moyen.
aspect-refused-failed = Alors laissez cette carte : un ticket payé en liquide ou un ami, ça marche sans elle.
aspect-refused-privacy = Numéro de carte et code bancaire : seulement sur la page de paiement, jamais dans un chat, même pas à moi.
aspect-refused-done = Ça a marché ? Bien : gardez la confirmation. Sinon, un autre moyen : un ticket en liquide ou un ami qui paie.
aspect-refused-where = En magasin, un ticket se paie en liquide : librairie, épicerie, station-service. Demandez d'abord s'ils ont votre marque.

## wrong
aspect-wrong-contact = Celui que vous avez payé, tout de suite : magasin, site ou opérateur. Nom oublié ? Il est dans le mail ou sur votre extrait bancaire.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-wrong-how = Écrivez ou appelez celui que vous avez payé, avec le reçu, le numéro tapé et le bon.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-wrong-duration = Demandez tout de suite : un code non utilisé pourrait encore être annulé, du crédit déjà arrivé, rarement.
aspect-wrong-who = Je ne connais aucun moyen de savoir à qui est ce numéro. Demandez au vendeur, pas à l'inconnu.
aspect-wrong-papers = La preuve de paiement, le numéro de commande, le numéro tapé et le bon.
aspect-wrong-refund = N'y comptez pas : aucune règle de remboursement trouvée. Demandez tout de suite à celui que vous avez payé, avec la preuve.
aspect-wrong-certain = Une fois arrivé sur ce numéro, en général oui, c'est perdu. Un code que personne n'a utilisé pourrait encore être annulé.
aspect-wrong-prevent = Copiez le numéro au lieu de le taper, relisez-le deux fois, et commencez par un petit montant.
aspect-wrong-otherwise = S'ils refusent, plaignez-vous par écrit ; ensuite, le médiateur des télécoms est gratuit.
aspect-wrong-again = Non, pas encore : renseignez-vous d'abord sur le premier paiement. Ensuite, relisez le numéro deux fois et commencez petit.
aspect-wrong-done = Gardez leur réponse. S'ils refusent, plaignez-vous par écrit, puis au médiateur des télécoms, gratuit.
aspect-wrong-credit = Il est maintenant sur l'autre numéro. Si le vendeur peut le reprendre, lui seul le sait : demandez tout de suite, avec la preuve.

## voucher-refused
aspect-voucher-refused-contact = L'opérateur, ou le magasin si le code est illisible.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }
}
aspect-voucher-refused-how = Exactement comme le dit le ticket, avec une SIM de cette marque dans le téléphone.
aspect-voucher-refused-papers = Le ticket et la preuve d'achat.
aspect-voucher-refused-refund = Je n'ai trouvé aucune règle qui prévoie un remboursement. D'abord le magasin, avec ticket et preuve d'achat, puis l'opérateur.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-voucher-refused-credit = Un code non utilisé n'est pas encore perdu : gardez le ticket, et cherchez-y une date de fin.
aspect-voucher-refused-certain = Regardez le ticket : une date imprimée compte. S'il a déjà servi, seul l'opérateur le voit.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-voucher-refused-why = Le plus souvent un chiffre erroné, un code d'une autre marque ou d'un autre pays, déjà utilisé, ou au-delà de la date imprimée.
aspect-voucher-refused-otherwise = Peut-être sur la page de l'opérateur ou dans votre compte, si le code s'y tape ; sinon, appelez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-voucher-refused-again = Non, pas encore : comparez une fois les chiffres, puis arrêtez et demandez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-voucher-refused-failed = Alors arrêtez d'essayer. Demandez avec ticket et preuve d'achat, et retournez au magasin si personne n'aide. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-voucher-refused-privacy = Un code, c'est comme du liquide : ne publiez pas de photo du ticket, et ne le lisez à personne.
aspect-voucher-refused-done = Chargé maintenant ? Regardez le solde, et gardez le ticket jusque-là. Sinon, demandez avec ticket et preuve d'achat.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}

## voucher-spoilt
aspect-voucher-spoilt-contact = D'abord le magasin qui l'a vendu ; puis l'opérateur.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }
}
aspect-voucher-spoilt-how = Retournez au magasin avec ce qui reste du ticket et la preuve de paiement : le fournisseur peut-il annuler le code non utilisé ?
aspect-voucher-spoilt-duration = Allez-y aujourd'hui : le code pourrait être annulé, mais seulement si personne ne l'a utilisé.
aspect-voucher-spoilt-where = Au magasin qui l'a vendu : son fournisseur pourrait encore annuler le code.
aspect-voucher-spoilt-papers = Ce qui reste du ticket, la preuve d'achat, ou votre extrait de compte avec date et montant.
aspect-voucher-spoilt-refund = Je n'ai trouvé aucune règle pour un nouveau code ou un remboursement. Le code pourrait encore être annulé : demandez au magasin aujourd'hui.
aspect-voucher-spoilt-credit = Le montant imprimé n'est sur votre carte qu'une fois le code chargé ; regardez le solde en cas de doute.
aspect-voucher-spoilt-why = Qui a le code peut l'utiliser, et on ne voit pas à qui il était : c'est pour ça que les magasins sont prudents.
aspect-voucher-spoilt-prevent = Chargez le code encore dans le magasin, et gardez le ticket jusqu'à ce que le crédit soit là.
aspect-voucher-spoilt-otherwise = Le magasin refuse ? Le service clients, avec le ticket ou la preuve de paiement. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-voucher-spoilt-consequence = Qui trouve le code peut l'utiliser. Faites donc vite.
aspect-voucher-spoilt-again = Non, pas encore : demandez d'abord au magasin si l'ancien peut être annulé ; et ne devinez pas de chiffres.
aspect-voucher-spoilt-failed = Alors le service clients, avec ticket et preuve d'achat ; ensuite une plainte écrite. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-voucher-spoilt-certain = Rien n'est sûr : le fournisseur du magasin pourrait annuler un code non utilisé. Demandez-y aujourd'hui.
aspect-voucher-spoilt-done = Si le magasin dit non, passez au service clients, avec ticket et preuve d'achat.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}

## voucher
aspect-voucher-duration = Regardez le ticket : une date imprimée compte. Sans date, utilisez-le vite.
aspect-voucher-how = Chargez-le comme ci-dessous, puis regardez le solde. Refusé ? Comparez les chiffres, puis demandez ; n'insistez pas.
aspect-voucher-cost = Un code coûte le prix imprimé dessus ; personne ne peut demander un supplément pour un paiement par carte.
aspect-voucher-refund = Une fois chargé : aucun moyen que je connaisse. Non utilisé : peut-être, demandez au magasin aujourd'hui, avec ticket et preuve.
aspect-voucher-certain = C'est le ticket qui décide : s'il dit autre chose que moi, suivez le ticket.
aspect-voucher-prevent = Ne montrez le code à personne et chargez-le tout de suite ; gardez le ticket jusqu'à ce que le crédit soit là.
aspect-voucher-consequence = Qui lit le code peut le charger. Montré ou envoyé à d'autres ? Chargez-le vous-même maintenant, puis effacez l'image.
aspect-voucher-again = Un code ne marche qu'une fois. Refusé ? Comparez une fois les chiffres, puis arrêtez et demandez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-voucher-done = Bien : regardez le solde, et gardez le ticket jusqu'à ce que le crédit soit là.
aspect-voucher-failed = Comparez encore une fois les chiffres, puis arrêtez. Demandez avec ticket et preuve d'achat. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-voucher-privacy = Je ne garde un code que le temps de répondre. Ne le montrez à personne d'autre : qui le lit peut le charger.

## drain
aspect-drain-how = Coupez l'internet mobile dans les réglages ; achats et SMS payants : bloquez-les dans l'app de l'opérateur, ou demandez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-drain-cost = Hors bundle, chaque Mo et minute est pris sur le crédit au plein tarif ; si la marque le donne, il est ci-dessous.
aspect-drain-where = Dans l'app ou le compte de l'opérateur, sous consommation : on y voit ce qui a pris le crédit.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-drain-refund = L'internet consommé : difficilement. Achats ou SMS payants non voulus : plaignez-vous par écrit à l'opérateur.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-drain-certain = Sans bundle en cours, oui : tout est alors pris sur le crédit, au plein tarif. Voyez dans l'app s'il y en a un.
aspect-drain-why = Le plus souvent l'internet hors bundle, puis les achats via l'opérateur et les SMS payants. L'app ou le compte le montre.
aspect-drain-prevent = Internet mobile coupé quand le bundle est fini ; achats et SMS payants bloqués dans l'app ou par le service clients.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-drain-consequence = Ça continue jusqu'à ce que vous coupiez : d'abord l'internet mobile, maintenant.
aspect-drain-again = Pas avant de savoir où il est parti : sinon le nouveau crédit suit le même chemin.
aspect-drain-done = Bien : regardez encore le solde demain. S'il baisse toujours, demandez ce qui est facturé.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}

## premium
aspect-premium-how = Bloquez le numéro dans votre téléphone, et demandez à l'opérateur de bloquer les numéros et SMS payants.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-premium-refund = Peut-être : plaignez-vous par écrit à l'opérateur, puis au médiateur des télécoms. Je ne peux rien promettre.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-premium-why = Ils vivent de votre rappel ou de votre réponse : un appel manqué, un prix, un colis.
aspect-premium-prevent = Ne rappelez pas un inconnu et ne répondez pas à ses SMS ; demandez à l'opérateur de bloquer les numéros payants.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-premium-again = Non : ne rappelez pas et ne répondez pas. Chaque fois peut être facturée.
aspect-premium-done = Regardez le solde demain ; s'il baisse encore, plaignez-vous par écrit.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-premium-cost = C'est pris sur votre crédit ; combien, ça dépend du numéro. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-premium-consequence = Si vous ne rappelez pas et ne répondez pas, il ne se passe rien de plus. Chaque appel ou SMS peut être facturé.

## no-data
aspect-no-data-how = Activez l'internet mobile (à l'étranger, l'itinérance aussi), passez par le mode avion, redémarrez. Puis voyez dans l'app si un bundle est actif.
aspect-no-data-refund = Je n'en connais pas pour ça. Voyez d'abord ce que la recharge a donné : du crédit, ou aussi un bundle. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-no-data-credit = Il est toujours là tant que le solde le montre ; sans bundle, l'internet y est pris peu à peu.
aspect-no-data-certain = Du crédit seul, ce n'est souvent pas encore un bundle : l'app ou le compte montre ce qui est actif.
aspect-no-data-why = Le plus souvent du crédit sans bundle, l'internet mobile ou l'itinérance coupés, ou le point d'accès (APN) qui manque.
aspect-no-data-otherwise = D'ici là, le Wi-Fi : grandes gares, bibliothèques, campus. En Wi-Fi, les appels dans une app ne consomment pas de crédit.
aspect-no-data-again = Non : ne rechargez pas une deuxième fois pour ça. Voyez d'abord si le crédit est là et si un bundle est actif.
aspect-no-data-done = Ça marche ? Bien. Sinon, essayez la SIM dans un autre téléphone : on voit ainsi si ça vient du téléphone.
aspect-no-data-failed = Demandez alors si l'internet mobile est activé pour cette carte. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-no-data-where = Les bundles, actifs ou non, sont dans l'app ou le compte de l'opérateur ; les réglages du téléphone, sous données mobiles.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-no-data-meanwhile = Les apps marchent en Wi-Fi ; appels et SMS continuent tant qu'il y a du crédit ou un bundle pour ça.

## no-service
aspect-no-service-credit = Être sans réseau ne consomme pas de crédit. Mais demandez avant de recharger : une carte expirée ne se recharge plus. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-no-service-why = Le téléphone ou ses réglages, une carte non identifiée, bloquée ou expirée ; ou une panne ici. Un autre téléphone le montre.
aspect-no-service-meanwhile = Les apps marchent en Wi-Fi ; appels et SMS vers votre numéro n'arrivent pas. Les appels d'urgence passent peut-être.
aspect-no-service-again = Ne rechargez pas pour ça : voyez d'abord si la carte est encore active. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-no-service-consequence = Quelqu'un a-t-il reçu un code de vous juste avant ? On détourne peut-être votre numéro : appelez tout de suite l'opérateur et la banque.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-no-service-failed = Demandez alors si la carte est identifiée, bloquée ou expirée, avant de recharger. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## no-answer
aspect-no-answer-otherwise = L'app, votre compte ou le service clients montre la même chose.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-no-answer-why = Un code ne marche qu'avec une SIM de cet opérateur et du réseau ; certains viennent de vieilles listes et n'existent peut-être plus.
aspect-no-answer-again = Non, n'insistez pas : voyez dans l'app ou le compte, ou demandez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-no-answer-abroad = À l'étranger, codes et numéros courts peuvent échouer : voyez l'app ou le compte en Wi-Fi.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}

## validity
aspect-validity-duration = { $months ->
    [none] La durée chez cette marque, je ne l'ai pas trouvée ; votre date à vous est dans l'app ou le compte.
   *[other] Crédit chez { $brand } : { $months } mois après la dernière recharge ; votre date à vous est dans l'app ou le compte.
}
aspect-validity-how = Cherchez votre date dans l'app ou le compte et rechargez quelques jours avant. Je peux vous le rappeler : /reminders.
aspect-validity-cost = Je n'ai pas trouvé le plus petit montant qui garde la carte active : demandez avant la date. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-validity-where = Votre date à vous est dans l'app de l'opérateur ou dans votre compte.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-validity-refund = Je n'ai trouvé aucun droit au crédit expiré. Rechargez avant la date : il reste alors valable, si la marque le dit ci-dessous.
aspect-validity-credit = { $months ->
    [none] Combien de temps il reste chez cette marque, je ne l'ai pas trouvé : voyez la date dans l'app ou le compte, et rechargez avant.
   *[other] Il reste si vous rechargez dans les { $months } mois ; après, il est perdu.
}
aspect-validity-keep-number = Le numéro reste à vous tant que vous rechargez avant la date de fin ; après, il peut être perdu.
aspect-validity-certain = C'est la date dans l'app ou le compte de l'opérateur qui compte : regardez là.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-validity-why = Une carte prépayée expire si on ne la recharge pas ; chaque marque fixe son délai, je n'en ai pas trouvé dans la loi.
aspect-validity-prevent = Rechargez quelques jours avant la date ; je peux vous le rappeler : /reminders.
aspect-validity-abroad = La date court aussi à l'étranger. De là, on recharge en ligne, si la marque le permet.
aspect-validity-consequence = Sans rien faire, crédit et numéro peuvent être perdus après la date. Rechargez donc avant.
aspect-validity-again = Oui, une fois avant chaque date de fin. Ce que ça donne, et pour combien de temps, est ci-dessous si la marque le dit.
aspect-validity-done = Bien : vérifiez dans l'app que la nouvelle date y est. Je peux vous la rappeler : /reminders.

## leaving
aspect-leaving-how = Faites transférer le numéro par le nouvel opérateur, puis demandez le crédit restant à l'ancien, avec un compte bancaire.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-leaving-duration = La carte reste active jusqu'à sa date de fin : la vôtre est dans l'app ou le compte. Une recharge avant donne plus de temps.
aspect-leaving-cost = Dans l'UE, en Norvège, en Islande et au Liechtenstein, comme ici ; ailleurs, au Royaume-Uni aussi, regardez d'abord le prix.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-leaving-papers = Pour le remboursement : le numéro, et un compte bancaire ouvert jusqu'à l'arrivée de l'argent.
aspect-leaving-refund = Seulement si vous transférez le numéro vers un autre opérateur. Sans ça, je n'ai trouvé aucun droit : utilisez le crédit.
aspect-leaving-credit = Il disparaît avec la carte. Utilisez-le, ou transférez le numéro et demandez le reste à l'ancien opérateur.
aspect-leaving-keep-number = Le numéro reste à vous si vous rechargez avant chaque date de fin ; depuis l'étranger, en ligne, là où la marque le permet.
aspect-leaving-prevent = Avant de partir : changez le numéro à la banque et dans vos apps, et coupez la recharge automatique.
aspect-leaving-otherwise = Vous ne voulez pas transférer le numéro ? Alors utilisez le crédit avant de partir.
aspect-leaving-abroad = Les SMS avec des codes arrivent aussi à l'étranger, d'habitude gratuitement, tant qu'il y a du réseau et que la carte est active.
aspect-leaving-consequence = Après la date de fin, crédit et numéro peuvent être perdus, et le numéro passer à un autre. Changez-le d'abord à la banque.
aspect-leaving-done = Bien. Gardez l'ancienne SIM jusqu'à l'arrivée de l'argent, et vérifiez que la banque a le nouveau numéro.
aspect-leaving-where = Le remboursement se demande à l'ancien opérateur, sur son site ou par écrit ; le transfert, au nouveau.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-leaving-again = Pour garder le numéro, rechargez une fois avant chaque date de fin ; je n'ai pas trouvé le montant minimum. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## credit-left
aspect-credit-left-how = Demandez par écrit, avec le numéro ; pour un numéro transféré, aussi un compte bancaire.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-credit-left-who = Crédit d'une personne décédée : aucun opérateur ne dit qui peut demander. Écrivez comme proche, avec l'acte de décès.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-credit-left-papers = Le numéro et un compte bancaire ; pour une personne décédée, l'acte de décès.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-credit-left-refund = Seulement pour un numéro transféré à un autre opérateur ; demandez à l'ancien. Sinon, je n'ai trouvé aucun droit.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-credit-left-otherwise = Sans transférer le numéro : utilisez le crédit tant que la carte est active.
aspect-credit-left-failed = Alors plaignez-vous par écrit à l'ancien opérateur, puis au médiateur des télécoms, c'est gratuit.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-credit-left-duration = Demandez vite après le transfert : le délai pour demander et celui du paiement sont ci-dessous, s'ils sont connus.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-credit-left-certain = Sans transférer le numéro vers un autre opérateur, je n'ai trouvé aucun droit : utilisez donc le crédit.
aspect-credit-left-keep-number = Le numéro reste si le nouvel opérateur le transfère tant qu'il est actif ; le crédit se demande alors à l'ancien.

## porting
aspect-porting-contact = Le nouvel opérateur : il fait tout. L'ancien, seulement pour le crédit restant.
aspect-porting-how = Demandez au nouvel opérateur, donnez votre numéro et celui de la carte SIM. Ne résiliez pas l'ancienne d'abord.
aspect-porting-duration = C'est court, une fois la demande vérifiée : le délai légal est sous « Durée, prix, remboursement ».
aspect-porting-cost = L'ancien opérateur ne peut rien demander, le nouveau ne demande en général rien non plus.
aspect-porting-where = En Belgique, avec la SIM dans un GSM, sur son propre réseau.
aspect-porting-papers = Le numéro de la carte SIM, d'habitude ; et votre carte d'identité ou passeport pour la nouvelle carte.
aspect-porting-refund = Oui, sur demande : demandez-le à l'ancien opérateur vite après le transfert, avec un compte bancaire ; il peut garder des frais.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-porting-credit = Il ne suit pas le numéro : utilisez-le avant, ou redemandez-le à l'ancien opérateur ensuite.
aspect-porting-keep-number = Oui, c'est le but. Il doit être encore actif à la demande : ne résiliez donc pas d'abord.
aspect-porting-meanwhile = L'ancienne SIM marche jusqu'au transfert ; ensuite, seulement la nouvelle.
aspect-porting-abroad = Mieux vaut pas depuis l'étranger : faites-le en Belgique, avec la SIM sur son propre réseau.
aspect-porting-consequence = Résilier l'ancienne carte d'abord, c'est risquer de perdre le numéro. Laissez faire le nouvel opérateur.
aspect-porting-done = Bien. Dès que la nouvelle SIM marche, demandez vite le crédit restant à l'ancien opérateur.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-porting-failed = En retard ou refusé ? Demandez la raison par écrit au nouvel opérateur ; puis adressez-vous au médiateur des télécoms, gratuit.

## identify
aspect-identify-how = En boutique, vous montrez l'original et on l'enregistre. À distance, les règles citent l'eID et un paiement en ligne.
aspect-identify-duration = Je ne sais pas dans combien de temps ça marche ; redémarrez, puis essayez un appel. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-identify-where = Une boutique de l'opérateur est le plus sûr ; chaque opérateur a au moins une manière. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-identify-who = Celui qui utilisera la carte. Pas encore activée, elle peut aller à n'importe qui ; activée, seulement à la famille proche.
aspect-identify-papers = L'original : carte d'identité belge ou de l'UE, passeport, ou document officiel qui les remplace. Un autre papier, une annexe par exemple : demandez à la boutique de l'opérateur avant d'acheter.
aspect-identify-credit = La loi ne prévoit pas de compensation pour une carte coupée faute d'identification ; demandez si le crédit est rendu. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-identify-certain = Oui : une carte non identifiée ne marche pas en Belgique, quoi que dise le vendeur.
aspect-identify-why = La loi l'exige pour toute carte prépayée en Belgique.
aspect-identify-otherwise = Sans carte électronique, allez en boutique avec votre passeport.
aspect-identify-meanwhile = D'ici là, la carte ne fait rien : ni appels, ni SMS, ni internet. Les apps marchent en Wi-Fi.
aspect-identify-consequence = Non identifiée, la carte est coupée : ni appels, ni SMS, ni internet, et pas de compensation légale.
aspect-identify-again = Pas après un déménagement ni une nouvelle carte d'identité. Mais l'opérateur peut le redemander : seulement chez lui.
aspect-identify-done = Bien : redémarrez et essayez un appel. Si ça ne marche pas, demandez si l'identification est enregistrée.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-identify-failed = Alors allez à la boutique de l'opérateur avec le document original. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-identify-privacy = Ne montrez vos papiers qu'à l'opérateur : en boutique, sur son site ou dans son app. Moi, je n'en ai besoin d'aucun.

## abroad
aspect-abroad-how = Dans les réglages, sous données mobiles : coupez l'itinérance avant de partir, activez-la seulement là où le prix est connu.
aspect-abroad-duration = Pour des vacances, peu importe. Sur des mois avec plus d'usage là qu'ici, l'opérateur peut prévenir et facturer plus.
aspect-abroad-cost = Dans l'UE, en Norvège, en Islande et au Liechtenstein, comme ici ; ailleurs, regardez d'abord le prix.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-abroad-credit = Dans l'UE, il part comme ici ; ailleurs, l'internet peut vite le vider. Coupez-y l'internet mobile.
aspect-abroad-keep-number = Oui ; mais la date de fin court aussi à l'étranger. Rechargez avant pour garder le numéro.
aspect-abroad-certain = Dans l'UE, en Norvège, en Islande et au Liechtenstein, oui ; ailleurs, ça dépend de l'opérateur : regardez avant.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-abroad-prevent = Itinérance coupée avant de partir ; Wi-Fi sur place, et la SIM dans le téléphone pour les SMS.
aspect-abroad-otherwise = Le Wi-Fi, ou une eSIM de voyage pour l'internet ; la SIM belge reste pour les SMS et les codes.
aspect-abroad-meanwhile = Les SMS avec des codes arrivent à l'étranger, d'habitude gratuitement, s'il y a du réseau et que la carte est active.
aspect-abroad-consequence = Hors de l'UE, l'internet laissé activé peut vite vider le crédit. Coupez-le tant que vous ignorez le prix.
aspect-abroad-again = Depuis l'étranger, on recharge en ligne en Wi-Fi, là où la marque le permet ; n'achetez pas de ticket local.

## friend
aspect-friend-how = Envoyez à votre ami la marque et le numéro en texte ; il paie sur son téléphone, avec sa carte.
aspect-friend-certain = C'est sûr si l'ami paie sur la page de l'opérateur avec sa carte. Une demande soudaine de codes est une ruse : appelez d'abord.
aspect-friend-refund = Un mauvais numéro est rarement remboursé : faites relire le numéro avant le paiement.
aspect-friend-abroad = Depuis l'étranger, ça marche si la page de la marque l'accepte : commencez par un petit montant, avec une Visa ou Mastercard.
aspect-friend-privacy = Seulement le numéro et la marque. Ni données de carte ni code bancaire, même entre amis.
aspect-friend-done = Bien. Regardez le solde ; si rien n'est arrivé, personne ne paie deux fois avant d'avoir demandé.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}

## reseller
aspect-reseller-contact = D'abord le revendeur, sur sa propre page d'aide : c'est lui qui a reçu le paiement. Une adresse mail de son service clients, je ne l'ai pas trouvée.
aspect-reseller-cost = Il peut prendre des frais, et doit les montrer clairement avant le paiement : comparez le total au crédit.
aspect-reseller-refund = Recharge.com : une recharge ratée sur le bon numéro, oui ; un mauvais numéro, ou un code du mauvais pays ou opérateur, non.
aspect-reseller-certain = Un revendeur n'est pas un opérateur : seule sa page montre s'il vend votre marque. La page de l'opérateur est plus sûre.
aspect-reseller-how = Avec un numéro, le crédit va directement dessus ; avec une adresse e-mail seule, vous recevez un code : chargez-le comme le dit le mail.
aspect-reseller-prevent = La prochaine fois, sur la page de l'opérateur ; relisez le numéro deux fois et commencez par un petit montant.
aspect-reseller-otherwise = La page ou l'app de l'opérateur, un ticket en magasin, ou un ami qui paie.
aspect-reseller-again = Non : ne payez pas une deuxième fois avant la réponse du revendeur. Cherchez son mail dans les spams.
aspect-reseller-failed = Alors plaignez-vous par écrit au revendeur ; une tromperie peut se signaler à ConsumerConnect.
aspect-reseller-done = Alors écrivez au revendeur, avec le numéro de commande et la preuve de paiement ; ne payez pas une deuxième fois entre-temps.
aspect-reseller-who = Demandez au site que vous avez payé, pas à celui qui l'a reçu : je ne connais aucun moyen de savoir à qui est le numéro.

## children
aspect-children-papers = Un parent peut utiliser sa propre carte d'identité ou son passeport ; il compte alors comme utilisateur.
aspect-children-certain = Seulement en famille proche : un parent peut s'identifier et donner la carte activée à l'enfant. Je n'ai trouvé aucun âge minimum.
aspect-children-prevent = Une carte prépayée ne dépense pas plus que son crédit ; faites bloquer numéros payants et achats.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-children-credit = Elle ne dépense pas plus que son crédit ; mais numéros payants et achats y sont pris aussi.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-children-who = Vous, le parent, avec votre propre document ; vous comptez alors comme utilisateur, et pouvez donner la carte à l'enfant.
aspect-children-how = Achetez la carte, identifiez-vous avec votre document en boutique, puis donnez-la à l'enfant.

## warned
aspect-warned-certain = Ce peut être vrai ou faux : n'ouvrez pas le lien ; regardez dans l'app ou le compte de l'opérateur, ou demandez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-warned-consequence = Si c'est vrai et que vous ne faites rien, crédit et numéro peuvent être perdus. Regardez donc aujourd'hui dans l'app ou le compte.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-warned-again = Si l'app ou le compte montre que la date approche, oui : rechargez là vous-même, jamais par le lien.
aspect-warned-how = Tapez vous-même l'adresse de l'opérateur ou ouvrez son app, regardez la date, et rechargez là si elle est proche.

## account
aspect-account-how = Sans compte : une Visa ou Mastercard d'ailleurs, un ticket en liquide, ou un ami qui paie. Bancontact demande une carte d'une banque belge.
aspect-account-otherwise = Une Visa ou Mastercard d'ailleurs, du liquide en magasin, ou un ami : pas besoin de compte pour recharger.
aspect-account-certain = Pour Bancontact, oui : une carte d'une banque belge. Pour recharger en soi, aucun compte n'est nécessaire.

## seller
aspect-seller-certain = Seul le vendeur de l'eSIM de voyage peut la recharger ; aucun opérateur, magasin ou ticket belge ne le peut.
aspect-seller-where = Dans l'app ou sur le site du vendeur, en Wi-Fi.
aspect-seller-contact = Le vendeur, dans son app ou sur son site ; les services clients belges n'y peuvent rien.
aspect-seller-otherwise = Si elle ne se recharge pas, achetez-en une nouvelle au vendeur en Wi-Fi, ou une carte belge avec votre passeport.
aspect-seller-refund = Seul le vendeur peut le dire. Demandez avant d'effacer l'eSIM.
aspect-seller-failed = Pas de bouton, ou refusé ? Certaines ne se rechargent pas : demandez au vendeur, sans effacer l'eSIM.
aspect-seller-how = Connectez-vous à l'app ou au site du vendeur en Wi-Fi et cherchez le bouton de recharge de cette eSIM. Aucun ? Il en faut une nouvelle.
aspect-seller-again = N'achetez rien pour elle dans un magasin belge : seule la recharge du vendeur ou une nouvelle eSIM marche.

## monthly
aspect-monthly-certain = Avec un abonnement, on paie une facture, on ne recharge pas. Votre compte montre lequel vous avez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-monthly-how = Payez la facture dans l'app ou le compte de l'opérateur ; une recharge ne la paierait pas.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}

## no-internet
aspect-no-internet-how = Avec le code d'un ticket : par SMS ou en composant, comme ci-dessous ; il faut du réseau, pas d'internet.
aspect-no-internet-where = Un ticket en liquide : librairie, épicerie, station-service ; demandez d'abord pour votre marque. Wi-Fi : grandes gares, campus.
aspect-no-internet-otherwise = Un ami connecté peut payer pour votre numéro, ou trouvez du Wi-Fi : gares, bibliothèques, campus.

## wifi
aspect-wifi-cost = Les réseaux cités ci-dessous sont gratuits ; certains demandent d'abord un compte.
aspect-wifi-how = Une fois connecté, tapez vous-même { $site ->
    [none] l'adresse de l'opérateur
   *[other] { $site }
}, ou ouvrez son app, et rechargez là.
aspect-wifi-certain = Pour payer sur un Wi-Fi public, mieux vaut l'app de votre banque, et tapez l'adresse de l'opérateur vous-même.
aspect-wifi-where = Les grandes gares, un campus, les bibliothèques, à Bruxelles aussi les stations de métro ; pas dans les trains.

## which-card
aspect-which-card-certain = Je ne peux pas dire laquelle vous convient le mieux : je sais ce que chaque marque dit, pas ce qu'elle vous coûte par mois.
aspect-which-card-where = En boutique de l'opérateur, avec votre passeport : on peut l'y identifier. Ailleurs, demandez s'ils le font.
aspect-which-card-papers = Votre carte d'identité ou passeport, l'original ; sans ça, la carte n'est pas activée.
aspect-which-card-cost = Le prix d'une nouvelle carte varie ; ce que j'ai trouvé est dans les détails. Demandez avant d'acheter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-which-card-otherwise = Cartes prépayées que je connais : { $brands }. Pour en comparer deux, écrivez les deux noms.

## arriving
aspect-arriving-papers = Votre passeport, l'original : la carte ne marche qu'une fois identifiée.
aspect-arriving-where = Le plus sûr est une boutique d'opérateur ; à l'aéroport, je ne connais pas d'endroit certain.
aspect-arriving-meanwhile = Votre SIM d'origine en itinérance, une eSIM de voyage achetée en Wi-Fi, ou le Wi-Fi lui-même.

## paid-from-abroad
aspect-paid-from-abroad-how = Recevez la marque et le numéro en texte, ouvrez la page de la marque, payez avec une Visa ou Mastercard, d'abord un petit montant.
aspect-paid-from-abroad-certain = Pas chez toutes les marques : ce que sa page dit d'un paiement depuis l'étranger est ci-dessous. Commencez petit.
aspect-paid-from-abroad-again = Si rien n'est arrivé : regardez d'abord le solde avec eux et votre banque ; ne payez pas deux fois.

## voucher-expiry
aspect-voucher-expiry-certain = La date de fin imprimée sur le ticket est celle qui compte.
aspect-voucher-expiry-refund = Je n'ai trouvé aucune règle pour un code expiré. Demandez avec ticket et preuve d'achat. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}
aspect-voucher-expiry-where = Sur le ticket lui-même, devant ou derrière ; certains n'en ont pas.

## most-credit
aspect-most-credit-consequence = Au-delà de la limite, le reste peut être perdu ou refusé : regardez d'abord le solde et prenez un montant plus petit.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-most-credit-certain = Les limites que je connais sont anciennes : demandez avant un gros montant, ou rechargez ce que vous utilisez. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## auto
aspect-auto-how = Là où elle existe, on l'active et la coupe dans le compte, là où le moyen de paiement est enregistré.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-auto-prevent = Coupez-la dans le compte et retirez la carte enregistrée avant de partir ou d'abandonner le numéro.

## apn
aspect-apn-how = Dans les réglages, sous données mobiles : écrivez le point d'accès de l'opérateur comme ci-dessous, puis redémarrez.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand } : { $contact }.
}
aspect-apn-failed = Demandez alors à l'opérateur d'envoyer les réglages par SMS. { $contact ->
    [none] Demandez au service clients.
   *[other] Demandez à { $brand } : { $contact }.
}

## reminders
aspect-reminders-how = Choisissez une carte et dites-moi le jour de la dernière recharge : je vous écris quelques jours avant la fin.
aspect-reminders-certain = Je me base sur ce que dit la marque et le jour que vous m'avez donné ; c'est la date de l'opérateur qui compte.
aspect-reminders-privacy = Pour un rappel, je garde la marque, le jour et le nom que vous donnez à la carte : aucun numéro. /privacy

## credit-or-bonus
aspect-credit-or-bonus-refund = Seulement le crédit acheté, et seulement si le numéro change d'opérateur ; un bonus n'est pas remboursé.

## who-am-i
aspect-who-am-i-privacy = Numéros, codes, messages : je ne les garde que le temps de répondre ; le reste : /privacy. Je n'ai jamais besoin de données de carte.
aspect-who-am-i-cost = Rien : je ne vends rien et ne prends pas d'argent.
aspect-who-am-i-who = Un programme, d'aucun opérateur. Si la personne qui le gère a donné un nom, il est ci-dessous ; sinon, je n'en sais pas plus.

## whose-brand
aspect-whose-brand-otherwise = Cartes prépayées que je connais : { $brands }. Écrivez un autre nom et je dis ce que je sais.

## number
aspect-number-how = Comme vous l'écrivez ici, avec 04 devant ; avec +32, on enlève le premier 0. La page montre ce qu'elle veut.
aspect-number-where = Dans les réglages à côté de la SIM, dans l'app de l'opérateur, ou appelez quelqu'un à côté de vous et lisez son écran.
aspect-number-who = { $others ->
    [yes] Le vôtre ou celui d'un autre : { $brand } accepte les deux.
    [no] En ligne, seulement le numéro de votre propre compte { $brand }.
   *[none] Le vôtre ; la page montre si celui d'un autre est accepté.
}
aspect-number-privacy = Je ne le garde que le temps de répondre ; ses deux derniers chiffres restent dans un bouton. Vous pouvez passer.
aspect-number-certain = Je ne vérifie que le format : je ne vois pas à qui est le numéro. Relisez-le deux fois avant de payer.

## amount
aspect-amount-certain = C'est la page de paiement qui compte : elle montre les montants avant. Ceux que je cite viennent de ce que la marque écrit.
aspect-amount-otherwise = Un autre montant ? Écrivez-le ; la page montre si elle l'a.

## old-phone
aspect-old-phone-again = Pour internet, non : une recharge ne le ramène pas sur ce téléphone. Pour appels et SMS, oui.
aspect-old-phone-meanwhile = Appels et SMS continuent, sur l'ancien réseau, tant qu'il marche ; internet, non.
aspect-old-phone-otherwise = Un téléphone 4G, avec la même SIM dedans. D'ici là le Wi-Fi, si le téléphone l'a.
aspect-old-phone-certain = Si le téléphone n'a pas la 4G, oui : il n'a alors plus d'internet mobile en Belgique, quoi qu'on ait payé.

## foreign-sim
aspect-foreign-sim-cost = Avec une SIM d'un pays de l'UE, comme chez soi, selon la règle européenne ; avec une autre, demandez d'abord à son opérateur.
aspect-foreign-sim-where = Dans l'app ou sur le site de son propre opérateur, en Wi-Fi ; un magasin belge ne peut pas.
