# Eén keer gezegd boven een scherm, als antwoord op woorden
reply-type = Ik begrijp alleen woorden en knoppen. Druk op een knop of typ je antwoord:
reply-stays = Daar kan ik hier niets mee. Druk op een knop of typ je antwoord:
reply-here = Wat ik daarover weet, staat hier:
reply-resumed = We gaan verder waar we waren. Wat je al zei, telt nog.
reply-not-twice = Betaal nog niet opnieuw: zoek eerst uit waar de eerste betaling is.
reply-compare = Welk merk voor jou goedkoper is, kan ik niet zeggen: ik weet alleen wat elk merk over zichzelf zegt.
reply-foreign-voucher = Een ticket van het ene merk op een kaart van het andere: dat dat kan, vond ik nergens.
reply-forwarded = Dat schreef iemand anders, dus ik doe niet wat erin staat. Ik zeg alleen wat ik ervan vind:
reply-scam = Ga ervan uit dat dit oplichting is: open geen link, betaal niets, geef geen code.
reply-given = Bel eerst het nummer hieronder, lees dan verder.
reply-taken = Genoteerd: { $what }.
reply-there = Genoteerd: { $amount }. Het bedrag kies je op de pagina van { $brand } zelf.
reply-takes = Ja, bij { $brand } kan je met { $method } betalen.
reply-takes-not = Nee, bij { $brand } kan je niet met { $method } betalen.
reply-fees = Of { $brand } iets extra aanrekent voor { $method }, weet ik niet: vergelijk het totaal op de betaalpagina voor je bevestigt.
reply-short-number = Ik lees { $digits } als een nummer om te bellen, niet als het jouwe.
privacy-walk = Midden in een herlading één dag, na “Ik heb betaald” tot het er is, “Niet vragen” of 30 dagen: merk, bedrag, betaalwijze, laatste twee cijfers, uur, op welk bericht ik het laatst antwoordde.
