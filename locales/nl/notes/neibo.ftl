note-neibo-status = Neibo is een abonnement: je betaalt de factuur, er is niets te herladen.
note-neibo-help = Vragen stuur je naar { $mail }.
