note-orange-travel-recharges = Orange Travel vend des eSIM prépayées et recharge des SIM et eSIM de partenaires d'Orange, dans leur monnaie. Je ne sais pas si les numéros Orange belges en font partie.
note-orange-travel-top-up-site = Orange a un site de recharge international, { $site } : pays, numéro, Visa ou Mastercard. Je ne sais pas si la Belgique y est.
