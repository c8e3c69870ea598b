note-orange-still-sold = Ob Orange noch Prepaidkarten verkauft, weiß ich nicht; sie hießen Tempo.
note-orange-go-plans = Go Light, Go Plus, Go Intense und Go Extreme sind Abonnements: nichts aufzuladen.
note-orange-hey = hey! von Orange ist ein Abonnement.
note-orange-which-app = My Orange gibt es auch in anderen Ländern: Nimm die belgische und schau, wer sie herausgibt.
note-orange-other-ways = Die Bedingungen von Orange nennen auch Aufladen vom Handy selbst und mit einer Bancontact-Karte an einem Automaten; wie, und ob das noch geht, weiß ich nicht.
note-orange-logos = Unten auf der Website standen Bancontact, Visa, Mastercard und PayPal; ob die Aufladeseite sie nimmt, weiß ich nicht.
note-orange-most = Bei elektronischer Zahlung darf das Guthaben auf einer Karte höchstens { $most } betragen.
note-orange-shops = Orange hat mehr als { $count } Shops; ob man dort auflädt, weiß ich nicht. Frag nach, bevor du hingehst.
note-orange-tickets = Aufladebons von Orange gibt es; welche Geschäfte sie haben, weiß ich nicht.
note-orange-wholesale = Aufladebons von Orange stehen in einer Großhandelsliste für Wiederverkäufer; welche Website sie verkauft, weiß ich nicht.
note-orange-new-period = Mit jeder Aufladung läuft die Frist von vorn, { $months } { $months ->
    [one] Monat
   *[other] Monate
}: Lade rechtzeitig auf und nutz die Karte ab und zu, dann bleibt die Nummer deine.
note-orange-lose-card = Wer { $months } { $months ->
    [one] Monat
   *[other] Monate
} nicht auflädt, verliert Guthaben und Nummer.
note-orange-old-credit = Nach einer Aufladung gilt auch das Guthaben, das du noch hast, wieder die volle Zeit.
note-orange-unused = Auch eine Karte, die lange gar nicht benutzt wird, wird abgeschaltet; nach wie langer Zeit, weiß ich nicht.
note-orange-identify = Geh mit Ausweis oder Pass in einen Shop von Orange oder einen Partnershop: Eine Karte ohne Identifizierung hat keine Anrufe, SMS oder Daten.
note-orange-free-call = { $number } ist von einer Nummer von Orange aus gratis, auf Niederländisch, Französisch und Englisch.
note-orange-help-pages = Hilfe gibt es auf { $help }, auf Französisch, andere Kunden auf { $forum }.
note-orange-letters = Per Post: { $address } Brüssel.
note-orange-extra-data = Die Seite von Orange zu zusätzlichen Daten, auf Französisch, war { $page }.
note-orange-settings = Orange hat eine Seite mit den Einstellungen für dein Handy: { $french } auf Französisch, { $dutch } auf Niederländisch.
note-orange-apn = Von den zwei APN bei Orange ist der mit Benutzername und Passwort besser belegt; der andere war für Abonnements angegeben.
note-orange-eu-limit = Im EU-Ausland wirst du bei { $percent } % der Grenze gewarnt, und bei { $most } ohne MwSt. ist mit Daten Schluss, sagen alte Bedingungen.
note-orange-papers = In der Liste von Orange steht auch die elektronische belgische Karte für Ausländer.
note-orange-identify-online = Ohne belgischen eID-Ausweis geh in einen Shop. Online: mit ihm, Lesegerät und PIN oder beim Aufladen im Netz (ältere Seiten), nicht in der App My Orange.
note-orange-first-use = In alten Bedingungen steht: Die Nummer wird mit dem ersten Anruf, der ersten SMS oder den ersten Daten aktiv.
note-orange-offers = Was Orange heute gibt, war nicht herauszufinden: Schau auf der Website oder in My Orange, bevor du zahlst.
note-orange-alarm = Orange: Auch die Karte in einer Alarmanlage muss identifiziert werden.
note-orange-first-call = Eine nie benutzte Karte: Die { $months } Monate zählen ab dem ersten Anruf.
note-orange-family = Bei Orange darf ein Familienmitglied die Karte auf den eigenen Namen anmelden.
note-orange-own-network = Orange hat ein eigenes Netz und hieß früher Mobistar.
note-orange-most-credit = Höchstens { $most }, wenn du elektronisch zahlst, laut einer Kopie der Bedingungen.
note-orange-contact-page = Die Kontaktseite von Orange, auf Niederländisch: { $page }.
