card-paid = Ik heb betaald
paid-title = Over tien minuten vraag ik of het er is
paid-line = Betaal intussen geen tweede keer; bewaar het betaalbewijs. 's Nachts wacht ik tot 9 uur.
paid-not-yet = Nog niet
paid-stop = Niet vragen
ask-title = Is het er?
letter-button = Wat schrijf ik?
letter-title-operator = Wat je de operator schrijft
letter-title-ombudsman = Wat je de ombudsdienst schrijft
letter-digits = nummer eindigt op { $digits }
letter-blank = (datum en uur, bedrag, betaalwijze, laatste twee cijfers van het nummer)
letter-next = Ze helpen niet
letter-operator =
    Goeiedag, ik heb een herlaadkaart van { $brand } herladen en de belwaarde is niet aangekomen.
    Betaald: { $facts }
    Ik heb het saldo bekeken en mijn gsm herstart; het betaalbewijs heb ik.
    Kunt u de belwaarde toevoegen, of zeggen wat u van mij nodig hebt?
letter-ombudsman =
    Ik heb een herlaadkaart van { $brand } herladen en de belwaarde is niet aangekomen.
    Betaald: { $facts }
    Ik schreef { $brand } op (datum) en het is niet opgelost. Mijn brief en het betaalbewijs zitten erbij.
    Ik vraag de belwaarde of mijn geld terug.
