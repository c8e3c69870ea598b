note-voo-status = VOO 有没有预付费卡，没查到。问 Orange。
note-voo-merger = VOO 在{ $date }并入了比利时 Orange。
note-voo-network = 它的手机用户已经转到 Orange 的网络上。
