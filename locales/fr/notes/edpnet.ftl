note-edpnet-status = Je ne sais pas si edpnet a des cartes prépayées : demandez au vendeur indiqué sur la SIM.
note-edpnet-listed = Une liste de fournisseurs belges le cite, à l'adresse { $address }.
