note-aldi-talk-status = 比利时的 ALDI Talk 在{ $date }停了，要换一张新卡；德国买的卡，去问德国的 ALDI TALK。
