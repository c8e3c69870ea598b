note-ortel-status = Plus de recharges depuis le { $topUps }, et les SIM se sont arrêtées le { $end } : il vous faut une nouvelle SIM.
note-ortel-owner = Lycamobile l'a racheté en { $date }.
