note-telenet-status = Les cartes Telenet sont des abonnements : vous payez la facture, il n'y a rien à recharger.
note-telenet-base = BASE appartient à Telenet : ses cartes prépayées se vendent sous le nom BASE.
note-telenet-old-card = Une ancienne carte prépayée Telenet ? Regardez sur { $lookUp } qui gère le numéro, puis appelez BASE au { $phone }. Inutilisée depuis plus de { $months } mois, elle est sans doute perdue.
