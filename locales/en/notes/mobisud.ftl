note-mobisud-status = Mobisud is a former brand: there is nothing to top up, you need a new SIM.
note-mobisud-codes = Don't dial the codes on its old leaflets any more.
