note-mega-status = Je ne sais pas si Mega a des cartes prépayées : demandez au vendeur indiqué sur la SIM.
