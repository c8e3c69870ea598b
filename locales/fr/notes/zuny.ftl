note-zuny-status = Je ne sais pas si Zuny a des cartes prépayées : demandez au vendeur indiqué sur la SIM.
