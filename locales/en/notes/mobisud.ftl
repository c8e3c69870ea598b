note-mobisud-status = Mobisud is a brand of the past: there is nothing to top up, you need a new SIM.
note-mobisud-codes = Do not dial the codes of its old leaflets any more.
