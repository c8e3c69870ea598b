note-tellink-status = 比利時沒查到叫這個名字的：看 SIM 卡上印的是誰賣的，去問那家。
