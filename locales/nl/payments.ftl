card-paid = Ik heb betaald
paid-title = Over tien minuten vraag ik of het er is
paid-line = Betaal intussen geen tweede keer; bewaar het betaalbewijs. 's Nachts wacht ik tot 9 uur.
paid-not-yet = Nog niet
paid-stop = Niet vragen
awaited = Betaald, nog niets? Betaal niet opnieuw.
ask-title = Is het er?
letter-button = Wat schrijf ik?
letter-title-operator = Wat je de operator schrijft
letter-title-ombudsman = Wat je de ombudsdienst schrijft
letter-digits = nummer eindigt op { $digits }
letter-blank = (datum en uur, bedrag, betaalwijze, laatste twee cijfers van het nummer)
letter-next = Ze helpen niet
letter-operator =
    Goeiedag, ik heb een herlaadkaart van { $brand } herladen, maar de belwaarde is niet aangekomen.
    Betaling: { $facts }
    Ik heb het saldo nagekeken en mijn gsm herstart; het betaalbewijs heb ik.
    Kunt u de belwaarde toevoegen, of me laten weten wat u van mij nodig hebt?
letter-ombudsman =
    Ik heb een herlaadkaart van { $brand } herladen, maar de belwaarde is niet aangekomen.
    Betaling: { $facts }
    Ik heb { $brand } op (datum) geschreven, maar het probleem is niet opgelost. Mijn brief en het betaalbewijs voeg ik toe.
    Ik vraag dat de belwaarde wordt toegevoegd of dat ik mijn geld terugkrijg.
letter-operator-twice =
    Goeiedag, ik heb een herlaadkaart van { $brand } één keer herladen, maar er werd twee keer geld afgehouden.
    Betaling: { $facts }
    Ik heb het bewijs van de twee betalingen.
    Kunt u er een van terugbetalen, of me laten weten wat u van mij nodig hebt?
letter-ombudsman-twice =
    Ik heb een herlaadkaart van { $brand } één keer herladen, maar er werd twee keer geld afgehouden.
    Betaling: { $facts }
    Ik heb { $brand } op (datum) geschreven, maar het probleem is niet opgelost. Mijn brief en het bewijs van de twee betalingen voeg ik toe.
    Ik vraag dat een van de twee betalingen wordt terugbetaald.
