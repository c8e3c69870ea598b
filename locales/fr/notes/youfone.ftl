note-youfone-status = Je ne sais pas si Youfone a des cartes prépayées : demandez au vendeur indiqué sur la SIM.
note-youfone-dutch = Le Youfone néerlandais est une autre société : ses pages n'aident pas pour une carte belge.
note-youfone-trace = Aucune des adresses belges de Youfone essayées n'a répondu.
note-youfone-network = Ses cartes passaient par le réseau de Proximus.
