balance-title = { $brand } : combien reste-t-il ?
balance-sms = Envoyez { $text } par SMS au { $to } pour le solde
balance-dial = Composez { $dial } et appelez pour le solde
balance-app = Regardez dans l'app { $app }
balance-online = Regardez dans votre compte sur { $site }
balance-unknown = { $contact ->
    [none] Je ne sais pas comment voir le solde chez { $brand }. Regardez dans l'app ou le compte, ou demandez au service clients.
   *[other] Je ne sais pas comment voir le solde chez { $brand }. Regardez dans l'app ou le compte, ou demandez : { $contact }.
}
validity-title = { $brand } : valable jusqu'à quand ?
validity-credit = { $months ->
    [one] Crédit d'appel : { $months } mois à partir de la dernière recharge
   *[other] Crédit d'appel : { $months } mois à partir de la dernière recharge
}
validity-bundle-days = Bundle ou bonus : { $days } jours
validity-bundle-months = { $months ->
    [one] Bundle ou bonus : { $months } mois
   *[other] Bundle ou bonus : { $months } mois
}
validity-card = Carte et numéro : rechargez au moins une fois tous les { $months } mois
validity-unknown = { $contact ->
    [none] Je ne sais pas combien de temps dure le crédit chez { $brand }. Cherchez la date de fin dans l'app ou le compte, ou demandez au service clients.
   *[other] Je ne sais pas combien de temps dure le crédit chez { $brand }. Cherchez la date de fin dans l'app ou le compte, ou demandez : { $contact }.
}
support-title = { $brand } : service clients
support-own = Depuis un GSM { $brand } : { $number }
contact-own = { $number } (seulement depuis un GSM { $brand })
support-other = Depuis un autre téléphone : { $number }
support-phone = Par téléphone : { $number }
support-no-other = Depuis un autre téléphone : je n'ai pas trouvé de numéro. Voyez le site ou une boutique { $brand }.
support-abroad = Depuis l'étranger : { $number }
support-email = E-mail : { $address }
support-hours = Heures : { $hours }
support-unknown = Je ne connais pas le numéro du service clients { $brand }. Regardez sur son site, dans l'app ou sur la grande carte d'où vient la SIM.
say-button = Que leur dire ?
say-title = Au service clients { $brand }
say-late = Je ne sais pas combien de temps { $brand } met. Vous attendez depuis un moment ? Demandez maintenant, sans payer une deuxième fois.
say-late-at-once = { $brand } dit que ça arrive normalement presque tout de suite. Vous attendez encore ? Demandez maintenant, sans payer une deuxième fois.
say-words = Bonjour, j'ai rechargé un numéro prépayé { $brand } et le crédit n'est pas arrivé. J'ai la preuve de paiement. Pouvez-vous vérifier, s'il vous plaît ?
say-ready = Gardez sous la main : le numéro, le jour et l'heure, le montant, le numéro de commande. Personne n'a besoin de votre numéro de carte bancaire, de votre mot de passe ou d'un code de votre banque.
