note-vectone-status = Sans doute fermé : je n'en trouve pas de trace récente. Appelez le numéro imprimé sur la SIM pour en être sûr.
note-vectone-active = Le régulateur l'a cité comme opérateur actif.
