note-edpnet-status = edpnet 有没有预付费卡，没查到。看 SIM 卡上印的是谁卖的，去问那家。
note-edpnet-listed = 一份比利时运营商的名单里有它：{ $address }。
