note-aldi-talk-status = 比利时的 ALDI Talk { $date } 停了：充不了，要换一张新卡。
note-aldi-talk-namesake = 德国的 ALDI TALK 是另一家：那种卡照德国的办法充。
