note-tadaam-status = TADAAM is internet and television at home; its SIM goes in the modem and is not a phone card.
note-tadaam-base = So there is nothing to top up: for a prepaid phone the same group has BASE.
