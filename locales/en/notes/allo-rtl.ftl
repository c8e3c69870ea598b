note-allo-rtl-status = I don't know what became of this brand: I found no recent trace of it.
note-allo-rtl-call = Call BASE, of the same group: { $own } from a BASE card, { $other } from any other phone.
note-allo-rtl-group = It was a prepaid brand of the Telenet group.
