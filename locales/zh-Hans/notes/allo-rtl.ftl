note-allo-rtl-status = 现在怎么样了不知道：最近的消息一条也没查到。
note-allo-rtl-call = 问同一集团的 BASE：用 BASE 的卡打 { $own }，别的手机打 { $other }（收费）。
note-allo-rtl-group = 它是 Telenet 集团的预付费品牌。
