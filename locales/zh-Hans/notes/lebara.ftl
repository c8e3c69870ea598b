note-lebara-status = 比利时好像有 Lebara；它卖什么没看到。去它自己的网页看：{ $address }。
note-lebara-foreign = 别的国家买的 Lebara 卡，在那个国家的 Lebara 充。
