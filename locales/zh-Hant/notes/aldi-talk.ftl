note-aldi-talk-status = 比利時的 ALDI Talk 在{ $date }停了，要換一張新卡；德國買的卡，去問德國的 ALDI TALK。
