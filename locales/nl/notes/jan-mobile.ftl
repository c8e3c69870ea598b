note-jan-mobile-status = De voorwaarden beschrijven prepaid met herlaadtickets in België, uitgebaat vanuit Amsterdam.
note-jan-mobile-ask = Of het nog bestaat, weet ik niet: kijk op { $address } of vraag het aan de verkoper die op de sim staat.
