note-mega-status = Of Mega herlaadkaarten heeft, weet ik niet: vraag het aan de verkoper die op de sim staat.
