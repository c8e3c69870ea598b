note-simyo-status = 比利時的 Simyo 在{ $date }停了：儲不了；別的國家買的卡，去問那邊的 Simyo。
note-simyo-base = { $date }之前可以帶著號碼轉到 BASE：轉過的選 BASE，沒轉的要換新卡。
note-simyo-listed = 後來有報紙的名單裡還有 Simyo；但停止服務的報導寫得很明白。
note-simyo-credit = 卡裡剩的錢多半沒了。
