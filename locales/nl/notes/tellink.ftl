note-tellink-status = Ik vond geen Belgische dienst met die naam: vraag het aan de verkoper die op de sim staat.
