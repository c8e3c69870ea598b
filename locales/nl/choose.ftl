sim-title = Wat voor kaart is het?
sim-number = Een eSIM van een operator herlaad je met het nummer.
sim-travel = Een reis-eSIM herlaad je waar je hem gekocht hebt.
sim-physical = Fysieke sim
sim-travel-button = Reis-eSIM
sim-unsure = Niet zeker
sim-name-physical = Fysieke sim
sim-name-esim = eSIM

unsure-title = Welke heb ik?
unsure-physical = Een klein plastic kaartje in je gsm: fysieke sim.
unsure-esim = Geen kaartje, wel een Belgisch nummer dat met 04 begint: eSIM van de operator.
unsure-travel = Voor een reis gekocht in een app of op een site, meestal alleen mobiel internet: reis-eSIM.

travel-title = Herlaad waar je hem gekocht hebt
travel-who = Wie heeft hem verkocht?
seller-title = { $seller } herladen
seller-unknown = Hoe dat bij { $seller } gaat, weet ik niet. Kijk in de app of op de site van { $seller }.
seller-never = Laat de eSIM op je gsm staan: verwijder je hem, dan ben je hem kwijt.

brand-title = Van welk merk is de kaart?
brand-type = Je kan het ook gewoon typen, bijvoorbeeld: base.
brand-problem = Die naam ken ik niet als merk in België. Probeer nog eens, of kies er een.
brand-other = Andere
brand-dont-know = Ik weet het niet
others-title = Andere merken
others-line = Veel hiervan zijn gestopt of hebben geen prepaid. Druk op het jouwe en ik zeg wat je kan doen.

which-title = Zo kom je erachter
which-type = Of typ het nummer: ik zeg aan wie die nummerreeks toegewezen is. Ik bewaar het niet.
which-found = Die nummerreeks is toegewezen aan { $holder }
which-ported = Dat is maar een aanwijzing: een overgedragen nummer houdt zijn begincijfers. Via de openbare opzoeking weet je het zeker.
which-choose = Kies een merk

gone-subscription = { $brand }: niets te herladen
gone-closed = { $brand } bestaat niet meer in België
gone-unclear = { $brand }: dat kan ik niet zeggen
gone-look-up = De openbare opzoeking zegt bij wie het nummer vandaag zit.

which-screen = Wat staat er bovenaan op je scherm?
which-screen-line = Naast de streepjes van je bereik staat vaak de naam van de operator. Geen naam? Dan helpt de kaart zelf.
which-card = Wat staat er op de kaart of de verpakking?
which-card-line = Kijk op de sim, op het kaartje waar hij uit komt, op het kasticket, en in sms'en of apps van de operator.
which-other-name = Andere naam
which-nothing = Ik zie niets
