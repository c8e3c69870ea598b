note-carrefour-status = Probably closed: I found no recent trace of it. Call the number printed on the SIM to be sure.
note-carrefour-unused = After { $months } months without a call, text or data the number and its credit were lost.
