note-neibo-status = Neibo est un abonnement : vous payez la facture, il n'y a rien à recharger.
note-neibo-help = Des questions ? { $mail }.
