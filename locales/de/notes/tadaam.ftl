note-tadaam-status = TADAAM ist Internet und Fernsehen für zu Hause; die SIM gehört zum Modem und ist keine Handykarte.
note-tadaam-base = Da gibt es also nichts aufzuladen: Fürs Prepaidhandy hat dieselbe Gruppe BASE.
