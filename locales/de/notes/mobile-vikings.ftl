note-mobile-vikings-button = Wenn du angemeldet bist, steht der rote Aufladeknopf auf jeder Seite.
note-mobile-vikings-address = Das Konto findest du auf { $address }.
note-mobile-vikings-app-name = Die App von Mobile Vikings hieß in den App-Stores auch schon Viking App.
note-mobile-vikings-other-sim = Ein anderes Viking-Konto kann eine SIM aufladen, wenn der Inhaber es in den SIM-Einstellungen erlaubt und das andere Konto annimmt.
note-mobile-vikings-no-guest = Einen Weg, ohne Anmeldung aufzuladen, habe ich nicht gefunden.
note-mobile-vikings-automatic = Mit einer gespeicherten Zahlungsart lädt Mobile Vikings auch von selbst auf, wenn das Guthaben knapp wird.
note-mobile-vikings-text-preset = Beim Aufladen per SMS gelten der Betrag und die Art Paket, die du vorher im Konto eingestellt hast; die allererste Aufladung musst du von Hand machen.
note-mobile-vikings-abroad = Aus dem Ausland gehen Website und App genauso; außerhalb der EU nimm WLAN.
note-mobile-vikings-gives = Du bekommst den Betrag als Guthaben und dazu ein Paket mit Minuten, SMS und Daten für { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}.
note-mobile-vikings-focus = Du wählst, ob im Paket mehr Daten oder mehr Minuten sind.
note-mobile-vikings-sizes = Bei { $first } gab es bis { $firstGb } GB, bei { $second } { $secondGb }, bei { $third } { $thirdGb } und bei { $fourth } { $fourthGb }; SMS ohne Limit.
note-mobile-vikings-minutes = Die Minuten in der Preisliste sind das, was man für das Guthaben bekommt, kein Geschenk obendrauf.
note-mobile-vikings-points = Ein Viking Point ist { $worth } wert: Wähl sie beim Aufladen, oder stell in My Viking „immer“ ein.
note-mobile-vikings-foreign-card = Visa und Mastercard werden ohne Einschränkung nach Land genannt: Eine ausländische ist einen Versuch wert.
note-mobile-vikings-points-mix = Punkte lassen sich mit einer anderen Zahlungsart kombinieren: { $sum } können { $points } Punkte und { $rest } sein.
note-mobile-vikings-points-life = Punkte gelten, solange eine deiner SIMs aktiv ist, und du kannst sie mit anderen teilen.
note-mobile-vikings-stored = Du kannst eine Visa, eine Mastercard oder eine Lastschrift im Konto speichern; Punkte werden zuerst verbraucht.
note-mobile-vikings-belgian-account = Für die Lastschrift brauchst du ein belgisches Bankkonto; eine Zahlung von Hand darf von einem europäischen kommen.
note-mobile-vikings-debit-days = Die Bank bucht eine Lastschrift nach etwa { $from } bis { $to } Tagen ab; platzt sie, wird dir das Restguthaben wieder abgezogen.
note-mobile-vikings-one-account = Ein Bankkonto kann nur in einem einzigen Viking-Konto für die Lastschrift gespeichert sein.
note-mobile-vikings-card-check = Eine Karte zu speichern kostet { $cent }, die du als Guthaben zurückbekommst.
note-mobile-vikings-payconiq = Auf der Hilfeseite von Mobile Vikings steht Payconiq by Bancontact noch als Zahlungsart.
note-mobile-vikings-delay = Was My Viking zeigt, hinkt normalerweise { $from } bis { $to } Minuten hinterher.
note-mobile-vikings-paid-use = Öffne in My Viking den Verbrauch, drück auf den Filter und kreuz nur den bezahlten Verbrauch an: Dann siehst du, wofür das Guthaben weg ist.
note-mobile-vikings-eu-use = Anderswo in der EU: Schick gratis { $text } per SMS an { $to }, dann siehst du, was Daten außerhalb des Pakets gekostet haben.
note-mobile-vikings-paid-texts = Verschwindet Guthaben für kostenpflichtige SMS? Schick { $text } an die Kurznummer, von der sie kommen.
note-mobile-vikings-joins = Was vom Guthaben übrig ist, kommt zur nächsten Aufladung dazu.
note-mobile-vikings-after-bundle = Ist das Paket zu Ende, laufen Anrufe, SMS und Daten über das Guthaben weiter, zum Preis außerhalb des Pakets.
note-mobile-vikings-hour = Das Paket endet einen Kalendermonat später zur selben Uhrzeit: nach { $from } bis { $to } Tagen.
note-mobile-vikings-warned = Bevor die Karte abgeschaltet wird, bekommst du eine E-Mail und eine SMS.
note-mobile-vikings-drain = Bei einem Kunden blieb das Guthaben unberührt, solange das Paket lief, und war danach in wenigen Tagen weg.
note-mobile-vikings-identify = Alle { $months } Monate ist eine neue Identifizierung fällig; eine Zahlung mit Bancontact, Visa oder Mastercard zählt. In My Viking siehst du, wie es bei dir steht.
note-mobile-vikings-move-account = Wechselt die Karte in ein anderes Viking-Konto, geht das Guthaben darauf nicht mit.
note-mobile-vikings-data-restart = Guthaben, aber keine Daten: Schau in My Viking auf den Verbrauch, dann schalt den Flugmodus ein und wieder aus oder starte das Handy neu.
note-mobile-vikings-data-abroad = Außerhalb der EU bleiben Daten gesperrt, bis du einen Global Data Pass kaufst: { $low } bis { $high }, wenn das noch stimmt.
note-mobile-vikings-helpdesk-first = Frag den Helpdesk, bevor du noch einmal zahlst, sonst werden vielleicht zwei Aufladungen am selben Tag gebucht.
note-mobile-vikings-no-invoice = Seit dem { $date } gibt es für Prepaidaufladungen keine Rechnungen mehr: Dein Screenshot ist der Beleg.
note-mobile-vikings-phone = { $calls } ist für Anrufe, gratis, zu Bürozeiten; { $texts } ist für SMS. Zeigt My Viking eine andere Nummer, nimm die.
note-mobile-vikings-languages = Website und Hilfeseiten gibt es auf Niederländisch, Französisch und Englisch.
note-mobile-vikings-pin = My Viking zeigt PIN und PUK deiner SIM, in der App oder im Browser.
note-mobile-vikings-lost = Verloren oder gestohlen: Melde es innerhalb von { $hours } Stunden und sperr sie in My Viking; die neue SIM behält Guthaben und Enddatum.
note-mobile-vikings-invitation = Eine Zahlungsaufforderung ist die Rechnung eines Abonnements, im Voraus: Die zahlst du, aufgeladen wird da nichts.
note-mobile-vikings-served = Ob es noch neue Prepaidkarten gibt, weiß ich nicht; die Hilfeseiten gelten noch dafür. Frag { $mail }.
note-mobile-vikings-none-listed = Ein Wiederverkäuferkatalog mit belgischen Codes nennt keine für Mobile Vikings.
note-mobile-vikings-eu-data = Im EU-Ausland gehen Daten über den EU-Teil des Pakets hinaus vom Guthaben ab; ohne Guthaben ist Schluss, und eine Aufladung bringt ein neues Paket.
note-mobile-vikings-pass = Für den Global Data Pass: Schick { $small }, { $middle } oder { $large } gratis per SMS an { $to }, oder kauf ihn in My Viking: { $low }, { $mid } oder { $high } für { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}, wenn die Preise noch stimmen.
note-mobile-vikings-pass-pay = Zu wenig Guthaben? Der Global Data Pass geht zuerst von Guthaben oder Punkten ab, dann von der gespeicherten Zahlungsart; sonst online, vor der Reise oder dort über WLAN.
note-mobile-vikings-pass-countries = Der Global Data Pass gilt in rund { $count } Ländern, darunter die Schweiz, die Türkei, die USA und Marokko.
note-mobile-vikings-for-family = Erwachsene können eine Karte für sich, für enge Angehörige, für Ehe- oder gesetzliche Partner oder für ein Mündel beantragen.
note-mobile-vikings-refund = Auch bei Mobile Vikings hast du ein Recht auf das Restguthaben: Frag bei { $mail }. Eine eigene Seite dazu habe ich nicht gefunden.
note-mobile-vikings-auto-off = Wie man das automatische Aufladen abschaltet, steht nirgends: Schau in My Viking dort, wo die Zahlungsart gespeichert ist.
note-mobile-vikings-offers = Die Liste der Aufladungen und Pakete stand auf { $page }.
note-mobile-vikings-old-pages = Seiten von { $old } sind alte von Mobile Vikings: Heute ist die Website { $site }.
note-mobile-vikings-network = Mobile Vikings nutzt das Netz von { $network }.
note-mobile-vikings-old-apn = Der Zugangspunkt stammt aus älteren Listen und kann der eines früheren Netzes sein: Hilft er nicht, frag den Kundendienst.
note-mobile-vikings-owner = Mobile Vikings gibt es, und es gehört seit { $since } zur Proximus-Gruppe.
note-mobile-vikings-by-sms = Ja, wenn in deinem Konto eine Zahlungsart gespeichert ist: Schick { $text } per SMS an { $to }.
note-mobile-vikings-debit-accept = Bis eine Lastschrift angenommen ist, kann es bis zu { $days } Arbeitstage dauern.
note-mobile-vikings-post = Per Post: { $address }.
note-mobile-vikings-calls-choice = Mit mehr Telefonieren: { $first } gaben bis { $firstMin } Minuten, { $second } { $secondMin }, { $third } { $thirdMin }, { $fourth } { $fourthMin }, mit halb so viel Daten.
