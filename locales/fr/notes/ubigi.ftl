note-ubigi-where = Rechargez dans l'app Ubigi ou sur { $site }.
note-ubigi-starts = Un nouveau forfait commence à compter quand vous entrez dans sa zone de couverture.
note-ubigi-order = Avec plusieurs forfaits, le local part d'abord, puis le régional, puis le mondial ; entre deux pareils, le plus ancien.
note-ubigi-refund = Un forfait entamé n'est pas remboursé ; les réclamations passent par son formulaire en ligne, dans les { $days } { $days ->
    [one] jour ouvrable
   *[other] jours ouvrables
}.
note-ubigi-preloaded = Un forfait préchargé sur un QR code est valable { $months } { $months ->
    [one] mois
   *[other] mois
}.
