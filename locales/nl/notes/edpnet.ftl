note-edpnet-status = Of edpnet herlaadkaarten heeft, weet ik niet: vraag het aan de verkoper die op de sim staat.
note-edpnet-listed = Een lijst van Belgische aanbieders noemt het, op { $address }.
