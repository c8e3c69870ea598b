note-undo-status = Undo is een abonnement, vanaf { $from } per maand: er is niets te herladen.
note-undo-alive = Of Undo nog bestaat, weet ik niet: kijk op de eigen pagina.
