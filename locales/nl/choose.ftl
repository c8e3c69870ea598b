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
brand-any-voucher = Elk merk: doe zoals op het ticket staat, en toon de code aan niemand.
brand-any-balance = Elk merk: de app of je account toont je saldo.
brand-any-validity = Elk merk heeft zijn eigen duur; je einddatum staat in de app of je account.
brand-any-not-arrived = Betaal nog niet opnieuw: hou het bewijs en kijk naar je saldo. Een code per sms komt van je bank, niet van de operator.
brand-any-support = Het nummer staat in de app en op de site van de operator. Ik ben een programma; welke talen zij spreken, weet ik niet.
brand-any-no-data = Herstart eerst je gsm. Zonder 4G is er geen mobiel internet meer: 3G bestaat niet meer in België.
brand-any-no-internet = Gratis wifi: grote treinstations met een My NMBS-account, een campus met eduroam. Of een ticket voor cash, of een vriend die betaalt.
brand-any-friend = Ze hebben alleen het nummer en het merk nodig, en betalen op hun eigen toestel, met hun eigen kaart.
brand-any-offline = Een code voor cash: dagbladhandel, kruidenier, tankstation. Vraag eerst aan de kassa naar je merk, en hoe je kan betalen.
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
