note-united-telecom-status = Je ne sais pas si United Telecom a des cartes prépayées : demandez au vendeur indiqué sur la SIM.
