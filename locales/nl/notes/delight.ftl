note-delight-status = Ik vond geen Belgische dienst met die naam: vraag het aan de verkoper die op de sim staat.
note-delight-austria = Ik vond alleen een Oostenrijks Delight Mobile, en dat is een andere dienst.
