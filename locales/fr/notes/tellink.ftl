note-tellink-status = Je n'ai pas trouvé de service belge de ce nom : demandez au vendeur indiqué sur la SIM.
