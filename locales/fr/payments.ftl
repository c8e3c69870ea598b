card-paid = J'ai payé
paid-title = Je vous demanderai dans dix minutes si c'est arrivé
paid-line = Ne payez pas une deuxième fois ; gardez la preuve de paiement. La nuit, j'attends 9 h.
paid-not-yet = Pas encore
paid-stop = Ne pas demander
awaited = Déjà payé, rien reçu ? Ne repayez pas.
ask-title = C'est arrivé ?
letter-button = Leur écrire
letter-title-operator = Ce qu'il faut écrire à l'opérateur
letter-title-ombudsman = Ce qu'il faut écrire au médiateur
letter-digits = numéro finissant par { $digits }
letter-blank = (date et heure, montant, moyen de paiement, deux derniers chiffres du numéro)
letter-next = Ils n'aident pas
letter-operator =
    Bonjour, j'ai rechargé une carte prépayée { $brand }, mais le crédit n'est pas arrivé.
    Paiement : { $facts }
    J'ai vérifié le solde et redémarré le téléphone, et j'ai la preuve de paiement.
    Merci d'ajouter le crédit ou de me dire de quoi vous avez besoin.
letter-ombudsman =
    J'ai rechargé une carte prépayée { $brand }, mais le crédit n'est pas arrivé.
    Paiement : { $facts }
    J'ai écrit à { $brand } le (date), mais le problème n'est pas résolu. Je joins ma lettre et la preuve de paiement.
    Je demande l'ajout du crédit ou le remboursement de la somme payée.
letter-operator-twice =
    Bonjour, j'ai rechargé une seule fois une carte prépayée { $brand }, mais j'ai été débité deux fois.
    Paiement : { $facts }
    J'ai la preuve des deux paiements.
    Merci de rembourser l'un des deux, ou de me dire de quoi vous avez besoin.
letter-ombudsman-twice =
    J'ai rechargé une seule fois une carte prépayée { $brand }, mais j'ai été débité deux fois.
    Paiement : { $facts }
    J'ai écrit à { $brand } le (date), mais le problème n'est pas résolu. Je joins ma lettre et la preuve des deux paiements.
    Je demande le remboursement de l'un des deux paiements.
