offline-title = Aan de toonbank
offline-line = Overal: vraag eerst, betaal dan, hou het ticket bij tot de belwaarde er is.
offline-ask = Onbekend, vraag het daar: { $places }
offline-at-shop = operatorwinkels
offline-at-retail = winkels en supermarkten
offline-at-fuel = tankstations en taxi's
offline-at-post = postkantoren en koeriers
offline-none = { $brand } heeft geen herlaadtickets: herlaad online.
channel-shop = Operatorwinkel
channel-retail = Winkel, supermarkt
channel-fuel = Tankstation, taxi
channel-post = Postkantoor, koerier
channel-title-shop = In de winkel van de operator
channel-title-retail = Dagbladhandel, supermarkt, nachtwinkel, automaat
channel-title-fuel = Tankstation of taxipunt
channel-title-post = Postkantoor of koerier
channel-unknown-shop = Of je in de winkel van { $brand } aan de balie kan herladen, weet ik niet. Vraag het voor je gaat.
channel-unknown-retail = Welke ketens { $brand } verkopen, weet ik niet. Vraag het aan de kassa.
channel-unknown-fuel = Of ze { $brand } verkopen, weet ik niet. Vraag het aan de kassa.
channel-unknown-post = Dat { $brand } daar verkocht wordt, vond ik nergens. Probeer een winkel of herlaad online.
clerk-button = Tekst voor de kassa
clerk-title = Toon dit aan de kassa · { $brand }
clerk-say = Goeiedag, verkoopt u herlaadtickets van { $brand } voor België? Ik zou er graag één kopen, cash of met de kaart. Mag ik het ticket met de code, alstublieft?
clerk-say-amount = Goeiedag, verkoopt u herlaadtickets van { $brand } voor België? Ik zou er graag een van { $amount } kopen, cash of met de kaart. Mag ik het ticket met de code, alstublieft?
clerk-say-shop = Goeiedag, ik zou graag mijn herlaadkaart van { $brand } herladen. Kan dat hier, cash of met de kaart?
clerk-say-refused = Goeiedag, de herlaadcode van { $brand } die ik hier kocht, wordt geweigerd. Hier is het ticket. Kunt u dat even nakijken, alstublieft?
clerk-before = Kijk voor je betaalt de operator en het bedrag na. Hou het ticket bij en toon de code aan niemand.
clerk-nl = Vlaanderen, Brussel
clerk-fr = Wallonië, Brussel
clerk-de = Oost-België
voucher-next = Ik heb het ticket

voucher-title = Een herlaadticket van { $brand } gebruiken
voucher-code-word = CODE
voucher-sms = Sms { $text } naar { $to }
voucher-dial = Toets { $dial } in en bel
voucher-call = Bel { $number }
voucher-online = Of typ de herlaadcode op de pagina van de operator of in je account
voucher-ticket = Hoe je het gebruikt, staat op het ticket: doe wat daar staat.
voucher-digits = De herlaadcode heeft { $count } cijfers.
voucher-offer = Toon de code aan niemand. Typ je hem hier, dan schrijf ik de tekst om te kopiëren en hou ik hem maar bij tot ik geantwoord heb; de chat blijft bij Telegram.
voucher-no-offer = Toon de code aan niemand. Typ je hem hier, dan kijk ik alleen of het formaat klopt en hou ik hem maar bij tot ik geantwoord heb; de chat blijft bij Telegram.
voucher-problem-short = Die code is te kort: hij heeft { $count } cijfers{ $wanted ->
    [0] .
   *[other] , het moeten er { $wanted } zijn.
} Er is niets verloren; stuur hem nog eens.
voucher-problem-long = Die code is te lang: hij heeft { $count } cijfers{ $wanted ->
    [0] .
   *[other] , het moeten er { $wanted } zijn.
} Er is niets verloren; stuur hem nog eens.
voucher-problem-letters = Een herlaadcode bestaat alleen uit cijfers. Er is niets verloren; stuur hem nog eens.
voucher-problem-phone = Dat is een telefoonnummer, geen herlaadcode: de code staat op het ticket. Er is niets verloren.
redeem-title = Je herlaadticket van { $brand }
redeem-checked = ✓ { $count } cijfers, het formaat klopt.
redeem-unchecked = Vergelijk de code met het ticket, cijfer voor cijfer: het formaat kon ik niet nakijken.
redeem-copy-text = Kopieer de sms
redeem-copy-dial = Kopieer om te bellen
redeem-secret = Wie de code heeft, kan hem gebruiken: stuur dit bericht niet door. Ik bewaar hem niet.
