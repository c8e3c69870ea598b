note-lebara-status = Il semble y avoir un Lebara belge ; je n'ai pas pu voir ce qu'il vend. Regardez sur sa page, { $address }.
note-lebara-foreign = Une SIM Lebara d'un autre pays se recharge chez le Lebara de ce pays.
