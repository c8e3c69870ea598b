note-delight-status = Je n'ai pas trouvé de service belge de ce nom : demandez au vendeur indiqué sur la SIM.
note-delight-austria = Je n'ai trouvé qu'un Delight Mobile autrichien, et c'est un autre service.
