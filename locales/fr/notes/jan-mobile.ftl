note-jan-mobile-status = Ses conditions décrivent du prépayé avec tickets de recharge en Belgique, géré depuis Amsterdam.
note-jan-mobile-ask = Je ne sais pas s'il existe encore : regardez sur { $address } ou demandez au vendeur indiqué sur la SIM.
