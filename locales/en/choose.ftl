sim-title = What kind of card is it?
sim-number = An operator's eSIM is topped up by its number.
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
seller-unknown = I don't know how it works at { $seller }. Look in its own app or on its site.
seller-never = Keep the eSIM installed: delete it and it is gone.

brand-title = Which brand is the card?
brand-type = You can also just type it, for example: base.
brand-any-voucher = Any brand: do as the ticket says, and show the code to nobody.
brand-any-balance = Any brand: its app or your account shows the balance.
brand-any-validity = Each brand has its own time; your end date is in its app or your account.
brand-any-not-arrived = Don't pay again yet: keep the proof and look at the balance. A code by text comes from your bank, not from the operator.
brand-any-support = The number is in the operator's app and on its site. I am a program; which languages they speak, I don't know.
brand-any-no-data = Restart the phone first. Without 4G it has no data any more: 3G is gone in Belgium.
brand-any-no-internet = Free Wi-Fi: big railway stations with a My SNCB account, a campus with eduroam. Or a voucher for cash, or a friend who pays.
brand-any-friend = They need only the number and the brand, and pay on their own phone, with their own card.
brand-any-offline = A code for cash: newsagent, grocer, petrol station. Ask at the till first for your brand, and how you can pay.
brand-problem = I don't know a brand of that name in Belgium. Try again, or pick one.
brand-other = Other
brand-dont-know = I don't know
others-title = Other brands
others-line = Many of these have closed or have no prepaid. Press yours and I'll tell you what to do.

which-title = How to find out
which-type = Or type the number: I'll tell you who that series of numbers was given to. I don't keep it.
which-found = That series of numbers was given to { $holder }
which-ported = Only a hint: a number keeps its prefix when it moves to another operator. The public look-up site knows.
which-choose = Choose a brand

gone-subscription = { $brand }: nothing to top up
gone-closed = { $brand } no longer exists in Belgium
gone-unclear = { $brand }: I'm not sure
gone-look-up = The public look-up site says which operator runs the number today.

which-screen = What does it say at the top of the phone's screen?
which-screen-line = The operator's name is often next to the signal bars. No name there? Then look at the card itself.
which-card = What does it say on the card or its packaging?
which-card-line = Look at the SIM, the big card it came in, the receipt, and the operator's texts or apps.
which-other-name = Another name
which-nothing = I see nothing
