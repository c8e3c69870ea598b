note-mobisud-status = Mobisud is a brand of the past: there is nothing to top up, you need a new SIM.
note-mobisud-codes = Don't dial the codes on its old leaflets any more.
