note-turk-telekom-status = What became of it is not known to me: I found no recent trace of it.
note-turk-telekom-call = Call BASE, of the same group: { $own } from a BASE card, { $other } from any other phone.
note-turk-telekom-group = It was a prepaid brand of the Telenet group.
