note-aldi-talk-status = 比利时的 ALDI Talk 在{ $date }停了：充不了，要换一张新卡。
note-aldi-talk-namesake = 德国的 ALDI TALK 是另一家：德国买的卡去问那边。
