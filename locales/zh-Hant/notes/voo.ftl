note-voo-status = VOO 有沒有預付卡，沒查到。問 Orange。
note-voo-merger = VOO 在{ $date }併入了比利時 Orange。
note-voo-network = 它的手機用戶已經轉到 Orange 的網路上。
