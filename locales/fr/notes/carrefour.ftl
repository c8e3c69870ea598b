note-carrefour-status = Sans doute fermé : je n'en trouve pas de trace récente. Appelez le numéro imprimé sur la SIM pour en être sûr.
note-carrefour-unused = Après { $months } mois sans appel, SMS ni internet, le numéro et son crédit étaient perdus.
