note-mobisud-status = Mobisud is a brand of the past: there is nothing to top up, you need a new SIM.
note-mobisud-codes = Do not dial the codes of its old leaflets: with another SIM they mean something else.
