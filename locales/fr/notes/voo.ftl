note-voo-status = Je ne sais pas si VOO a des cartes prépayées : demandez à Orange.
note-voo-merger = VOO fait partie d'Orange Belgium depuis le { $date }.
note-voo-network = Ses clients mobiles étaient passés sur le réseau d'Orange.
