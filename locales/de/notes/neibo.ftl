note-neibo-status = Neibo ist ein Abonnement: Du zahlst die Rechnung, aufzuladen gibt es nichts.
note-neibo-help = Fragen gehen an { $mail }.
