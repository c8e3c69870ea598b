note-mobisud-status = Mobisud 是以前的牌子：充不了，要换一张新卡。
note-mobisud-codes = 老说明书上的代码别再拨了。
