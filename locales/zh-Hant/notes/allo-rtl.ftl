note-allo-rtl-status = 現況不明：最近的消息一則也沒查到。
note-allo-rtl-call = 問同集團的 BASE：用 BASE 的卡打 { $own }，別的手機打 { $other }（收費）。
note-allo-rtl-group = 它是 Telenet 集團的預付卡品牌。
