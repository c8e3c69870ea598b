note-cherry-status = Je ne sais pas si Cherry Mobile a des cartes prépayées : demandez au vendeur indiqué sur la SIM.
