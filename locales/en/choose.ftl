sim-title = What kind of card is it?
sim-travel = A travel eSIM is topped up where it was bought.
sim-physical = Physical SIM
sim-travel-button = Travel eSIM
sim-unsure = Not sure
sim-name-physical = Physical SIM
sim-name-esim = eSIM

unsure-title = Which one do I have?
unsure-physical = A small plastic card in the phone: physical SIM.
unsure-esim = No plastic card, but a Belgian number beginning with 04: the operator's eSIM.
unsure-travel = Bought in an app or on a site for a trip, mostly data only: travel eSIM.

travel-title = Top it up where you bought it
travel-who = Who sold it?
seller-title = Topping up { $seller }
seller-unknown = How { $seller } does it is not known to me. Look in its own app or site.
seller-never = Keep the eSIM installed: delete it and it is gone.

brand-title = Whose card is it?
brand-type = You can also just type it, for example: base.
brand-problem = I don't know that name as a brand in Belgium. Try once more, or pick one.
brand-other = Other
brand-dont-know = I don't know
others-title = Other brands
others-line = Many of these have ended or have no prepaid. Press yours and I say what to do.

which-title = How to find out
which-type = Or type the number: I tell you who was given that block of numbers. I don't keep it.
which-found = That block of numbers was given to { $holder }
which-ported = Only a hint: a number keeps its prefix when it moves to another operator. The public look-up knows.
which-choose = Choose a brand

gone-subscription = { $brand }: nothing to top up
gone-closed = { $brand } no longer exists in Belgium
gone-unclear = { $brand }: I can't tell
gone-look-up = The public look-up says who runs the number today.

which-screen = What stands at the top of the phone's screen?
which-screen-line = Next to the signal bars there is often the operator's name. No name there? Then the card itself helps.
which-card = What stands on the card or its paper?
which-card-line = Look at the SIM, the card that it was broken out of, the receipt, and texts or apps of the operator.
which-other-name = Another name
which-nothing = Nothing to see
