note-edpnet-status = edpnet 有沒有預付卡，沒查到。看 SIM 卡上印的是誰賣的，去問那家。
note-edpnet-listed = 一份比利時電信公司的名單裡有它：{ $address }。
