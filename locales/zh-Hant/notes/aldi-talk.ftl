note-aldi-talk-status = 比利時的 ALDI Talk 在{ $date }停了：儲不了，要換一張新卡。
note-aldi-talk-namesake = 德國的 ALDI TALK 是另一家：德國買的卡去問那邊。
