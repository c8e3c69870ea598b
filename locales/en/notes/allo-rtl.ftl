note-allo-rtl-status = What became of it is not known to me: I found no recent trace of it.
note-allo-rtl-call = Call BASE, of the same group: { $own } from a BASE card, { $other } from any other phone.
note-allo-rtl-group = It was a prepaid brand of the Telenet group.
