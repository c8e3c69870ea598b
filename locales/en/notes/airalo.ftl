note-airalo-steps = Log in, open My eSIMs, press Top up and choose a pack.
note-airalo-only-marked = Only an eSIM marked for it can be topped up: if there is no button, or a grey one, you have to buy a new eSIM.
note-airalo-wifi = You need internet to top up: if your data is used up, find Wi-Fi first.
note-airalo-not-active = Top-up still not active? Restart the phone, or switch airplane mode on and off.
note-airalo-belganet = Its eSIM for Belgium is called Belganet; I don't know if that one can be topped up.
note-airalo-starts = A new eSIM: most plans start on the first network in the country, some when installed. Read the plan, and install it early on Wi-Fi.
