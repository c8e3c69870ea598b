note-lebara-status = 比利時好像有 Lebara；它賣什麼沒看到。去它自己的網頁看：{ $address }。
note-lebara-foreign = 別的國家買的 Lebara 卡，在那個國家的 Lebara 儲值。
