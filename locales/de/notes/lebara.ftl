note-lebara-status = Es scheint ein belgisches Lebara zu geben; was es verkauft, war nicht zu sehen. Schau auf der eigenen Seite, { $address }.
note-lebara-foreign = Eine SIM von Lebara aus einem anderen Land lädst du bei Lebara in diesem Land auf.
