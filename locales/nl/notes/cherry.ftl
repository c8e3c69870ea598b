note-cherry-status = Of Cherry Mobile herlaadkaarten heeft, weet ik niet: vraag het aan de verkoper die op de sim staat.
