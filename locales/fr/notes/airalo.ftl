note-airalo-steps = Connectez-vous, ouvrez Mes eSIM (My eSIMs), appuyez sur Recharger (Top up) et choisissez un forfait.
note-airalo-only-marked = Seule une eSIM marquée comme rechargeable se recharge : s'il n'y a pas de bouton, ou s'il est gris, il faut acheter une nouvelle eSIM.
note-airalo-wifi = Il faut internet pour recharger : si vous n'en avez plus, trouvez d'abord un wifi.
note-airalo-not-active = Recharge toujours pas active ? Redémarrez le GSM, ou activez puis coupez le mode avion.
note-airalo-belganet = Son eSIM pour la Belgique s'appelle Belganet ; je ne sais pas si celle-là se recharge.
note-airalo-starts = Une nouvelle eSIM : la plupart des forfaits démarrent au premier réseau dans le pays, certains à l'installation. Lisez l'offre, et installez-la à l'avance en wifi.
