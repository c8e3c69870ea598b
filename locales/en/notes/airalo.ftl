note-airalo-steps = Log in, open My eSIMs, press Top up and choose a pack.
note-airalo-only-marked = Only an eSIM marked for it can be topped up: no button, or a grey one, means buying a new eSIM.
note-airalo-wifi = Data used up? Find Wi-Fi first.
note-airalo-not-active = Not active afterwards? Restart the phone, or switch airplane mode on and off.
note-airalo-belganet = Its eSIM for Belgium is called Belganet; whether that one can be topped up is not known to me.
note-airalo-starts = A new eSIM: most plans start at the first network in the country, some when installed. Read the plan, and install it early on Wi-Fi.
