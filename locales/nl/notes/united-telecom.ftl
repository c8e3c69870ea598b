note-united-telecom-status = Of United Telecom herlaadkaarten heeft, weet ik niet: vraag het aan de verkoper die op de sim staat.
