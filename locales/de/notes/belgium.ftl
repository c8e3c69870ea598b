## What kind of card
note-belgium-esim-number = Auch die eSIM eines Anbieters hat eine Nummer und wird über diese Nummer aufgeladen.
note-belgium-esim-prepaid = Ob es Prepaid als eSIM gibt, war bei den meisten Marken nicht herauszufinden.
note-belgium-eid = Auf dem iPhone: Einstellungen, Allgemein, Info. Steht dort eine Zeile { $eid }, kann es eine eSIM aufnehmen.
note-belgium-china-iphone = Die meisten iPhones, die in Festlandchina verkauft werden, haben keine eSIM.

## Travel eSIM
note-belgium-travel-seller = Kein belgischer Anbieter, kein Aufladebon aus dem Laden und kein Tastencode kann sie aufladen.
note-belgium-travel-wifi = Zum Aufladen brauchst du Internet: Such dir WLAN, wenn deine Daten aufgebraucht sind.
note-belgium-travel-keep = Lösch die eSIM nicht.
note-belgium-travel-install = Eine neue richtest du am besten mit stabilem WLAN ein. Lies nach, ab wann sie läuft: Manche Tarife beginnen schon beim Einrichten.
note-belgium-travel-qr = Ein eSIM-QR-Code, um den du nicht gebeten hast, ist Betrug: Kauf nur auf der Website oder in der App des Verkäufers.

## Which operator
note-belgium-look-at-it = Schau auf den Namen oben auf dem Handydisplay und auf das, was auf der Karte steht.
note-belgium-prefix-hint = Die ersten Ziffern sind nur ein Hinweis: Wer den Anbieter wechselt, behält seine Nummer.
note-belgium-look-up-names = Die öffentliche Abfrage auf { $site } nennt den heutigen Anbieter.
note-belgium-look-up-brands = Dort kann BASE als Telenet stehen und Mobile Vikings als Proximus oder unter einem anderen Namen.
note-belgium-small-brand = Bei einer kleinen Marke steht vielleicht der Name des Netzes da, das sie benutzt.
note-belgium-vikings-block = Bis { $until } standen Nummern mit { $prefix } unter Mobile Vikings oder JIM Mobile, seitdem unter Proximus.

## Where to top up
note-belgium-stores = Bei Google Play und im App Store bekommst du nur die App; Guthaben gibt es dort nicht.
note-belgium-gift-cards = Mit Geschenkkarten von Apple oder Google kannst du kein Guthaben kaufen.
note-belgium-real-app = Um die echte App zu finden, such nach dem Namen des Anbieters und schau, wer sie herausgibt.
note-belgium-browser = Keine solche App in deinem Store? Für die Website des Anbieters im Browser brauchst du kein Store-Konto.
note-belgium-type-address = Tipp die Adresse des Anbieters selbst ein; ein Link in einer Nachricht kann gefälscht sein.
note-belgium-bank-button = Der Knopf einer Bank auf der Zahlungsseite heißt nur, dass du damit zahlen kannst, nicht dass man in der App dieser Bank aufladen kann.
note-belgium-bank-cards = Eine Prepaidkarte von der Bank ist zum Bezahlen da: Wenn du Geld darauf lädst, kommt kein Guthaben aufs Handy.

## Resellers
note-belgium-own-site = Die Website des Anbieters ist besser: Ein Wiederverkäufer ist ein Schritt mehr und kostet oft eine Gebühr.
note-belgium-reseller-names = Es gibt { $first }, { $second } und { $third }; ob sie deinen belgischen Anbieter haben, weiß ich nicht.
note-belgium-wrong-number = Geht es an eine falsche Nummer, ist das Geld weg: Lies die Nummer zweimal.
note-belgium-reseller-ways = Mit einer Nummer kommt das Guthaben direkt drauf; nur mit einer E-Mail-Adresse bekommst du einen Code, den du selbst eingibst.
note-belgium-reseller-fee = Lies die Gebühr, bevor du zahlst: Sie muss vorher klar angezeigt werden.
note-belgium-code-refused = Der Code eines Wiederverkäufers wird abgelehnt? Halt dich an die Anleitung für diesen Anbieter und frag dann dort nach.
note-belgium-reseller-mail = Keine Mail von Recharge.com? Schau im Spam; eine fehlgeschlagene Zahlung kommt nach ein paar Arbeitstagen zurück.
note-belgium-statement-names = Auf dem Kontoauszug kann Recharge.com als { $first }, { $second } oder { $third } stehen.
note-belgium-ding-pin = Bei Ding bekommst du für manche Anbieter einen Code, den du selbst eingibst.
note-belgium-reload-base = ReloadBase hat mit dem Anbieter BASE nichts zu tun.
note-belgium-stranger = Kauf nie Guthaben von Fremden, auch nicht billiger; deinen Bankcode braucht niemand.
note-belgium-cash-out = Finger weg von Seiten, die Guthaben zu Bargeld machen: Sie behalten einen großen Teil.

## Which number
note-belgium-format = Eine Handynummer hat { $digits ->
    [one] { $digits } Ziffer
   *[other] { $digits } Ziffern
}: { $home }, mit Landesvorwahl { $abroad }.
note-belgium-read-back = Die Nummer von jemand anderem? Lass sie dir noch einmal vorlesen, bevor du zahlst.

## Paying
note-belgium-foreign-card = Eine ausländische Visa oder Mastercard kannst du dort versuchen, wo die Seite das Logo zeigt. Deine Bank will meist eine zweite Bestätigung, in ihrer App oder per Code.
note-belgium-belgian-account = Für Bancontact brauchst du eine Karte mit belgischem Konto.
note-belgium-cash-voucher = Nur Bargeld? Kauf im Laden einen Aufladebon, wenn es für deine Marke welche gibt.
note-belgium-neobanks = Wise, Revolut, N26: Nimm die Karte, nicht Bancontact.
note-belgium-apple-china = Am { $date } hat Apple angekündigt, dass Visa-Karten mehrerer chinesischer Banken im Ausland in Apple Pay gehen: Nimm das, wenn die Seite Apple Pay zeigt.
note-belgium-china-card = Bei einer chinesischen Karte lass Onlinezahlungen im Ausland freischalten, am besten vor der Abreise.
note-belgium-chinese-wallets = Alipay oder WeChat: Schau in der App unter Aufladen im Ausland. Steht Belgien oder dein Anbieter nicht in der Liste, geht es dort nicht.
note-belgium-unionpay = UnionPay: Viele Kartenterminals in Geschäften sollen es nehmen, also frag dort; auf einer Website nimm eine andere Karte.
note-belgium-bank-code = Der Code kommt von deiner Bank, auf das Handy, das deine Bank kennt.
note-belgium-code-missing = Kein Code gekommen? Fordere einen neuen an, nur der letzte gilt; danach ruf deine Bank an.
note-belgium-pay-window = Das Zahlungsfenster öffnet sich nicht? Versuch es mit einem anderen Browser.
note-belgium-foreign-refused = Manche Seiten lehnen Karten aus anderen Ländern ab.
note-belgium-virtual-card = Eine virtuelle Karte oder Einmalkarte wird vielleicht abgelehnt: Versuch es mit der normalen.
note-belgium-friend-card = Die belgische Karte eines Freundes geht meistens als Bancontact und auch als Visa oder Mastercard.
note-belgium-friend-pays = Wenn ein Freund zahlt: auf dem eigenen Handy, mit der eigenen Karte. Schickt euch keine Kartendaten und keine Bankcodes.
note-belgium-bancontact-final = Eine Zahlung mit Bancontact kannst du nicht zurückholen; nur der Verkäufer kann sie erstatten.
note-belgium-payconiq = Die App Payconiq wird zu Bancontact Pay; der alte Name verschwindet bis Ende { $year }.
note-belgium-card-stop = Bankkarte gestohlen oder Kartendaten verraten? Card Stop { $number }, aus dem Ausland { $abroad }. Dort werden nur Bankkarten gesperrt.

## Nothing arrived
note-belgium-check-again = Schau auf dem Beleg noch einmal nach Nummer und Anbieter und starte das Handy neu.
note-belgium-reseller-first = Bei einem Wiederverkäufer gekauft? Schau im Spam und frag dann ihn.
note-belgium-ombudsman = Der Anbieter hilft nicht? Der Ombudsdienst für Telekommunikation ist gratis: Beschwer dich zuerst beim Anbieter, dann schreib auf { $site }.
note-belgium-ombudsman-time = Antwort kommt innerhalb von { $most ->
    [one] { $most } Tag
   *[other] { $most } Tagen
}, im Schnitt nach { $usual }; deine Beschwerde beim Anbieter darf höchstens ein Jahr alt sein.
note-belgium-ombudsman-phone = Telefon: { $other } auf Niederländisch, Englisch und Deutsch, { $french } auf Französisch; Beschwerden nur schriftlich.
note-belgium-consumer = Von einem Geschäft oder einer Website betrogen? Melde es bei ConsumerConnect: { $site }.

## Operator's own shop
note-belgium-bring-id = Nimm deinen Pass oder Personalausweis mit, das Original: Eine neue Karte geht erst nach der Identifizierung.
note-belgium-blocked-card = Eine Karte, die gesperrt ist oder nie aktiviert wurde, braucht zuerst die Identifizierung; bis dahin hilft Aufladen nichts.
note-belgium-no-address = Für Prepaid wurde nach keiner belgischen Adresse gefragt, sagen zwei Ratgeber von Universitäten.

## Petrol stations, taxi points
note-belgium-fuel-shops = Die Presse nennt Tankstellenshops als Verkaufsstellen; welche Ketten, weiß ich nicht.
note-belgium-taxi = Taxistellen, die Guthaben verkaufen: keine gefunden.
note-belgium-fuel-hours = Für Tankstellen gelten die Schließzeiten der Geschäfte nicht, also hat vielleicht spät noch eine offen.

## Shops
note-belgium-shop-kinds = Die Presse nennt Zeitungsläden, Lebensmittelläden und Tankstellenshops als Verkaufsstellen.
note-belgium-prints-code = Die Kasse druckt einen Code; du gibst ihn selbst ein, so wie es auf dem Bon steht.
note-belgium-bring-both = Nimm Bargeld und eine Karte mit: Manche Geschäfte nehmen nur Bancontact.
note-belgium-wrong-ticket = Falscher Betrag oder Anbieter auf dem Bon? Sag es im Geschäft sofort, bevor du den Code benutzt.
note-belgium-read-out = Lies nie einen Code am Telefon vor: Das ist ein bekannter Betrug.
note-belgium-other-shops = Supermärkte und Handyläden hatten früher auch Codes; frag nach, bevor du hingehst.
note-belgium-kiosks = Automaten, an denen man Handys auflädt: in Belgien keine gefunden.
note-belgium-cash-machines = Geldautomaten: Beschrieben ist nur, dass man Geld abhebt und einzahlt.
note-belgium-energy-points = Aufladestellen für Budgetzähler sind für Energie, nicht für Handys.
note-belgium-face-value = Ein Code kostet so viel, wie draufsteht.
note-belgium-no-surcharge = Seit dem { $since } darf niemand einen Aufpreis für Kartenzahlung verlangen, weder im Geschäft noch online.
note-belgium-electronic = Seit dem { $since } muss ein Geschäft mindestens eine elektronische Zahlungsart annehmen; welche, sucht es sich selbst aus.
note-belgium-cash-legal = Bargeld bleibt erlaubt; ein Geschäft darf es nur in Ausnahmefällen ablehnen.
note-belgium-small-sums = Karte erst ab einem bestimmten Betrag? In den Nachrichten hieß es ({ $before }), ein Geschäft darf das verlangen, und später ({ $after }), dass es das nicht darf.
note-belgium-shop-hours = Die meisten Geschäfte sind Montag bis Samstag von { $from } bis { $to } offen, am Sonntag haben fast alle zu; Night Shops sind offen und teurer.
note-belgium-night-hours = Night Shops dürfen von { $from } bis { $to } öffnen, wenn die Gemeinde nichts anderes festlegt.
note-belgium-holidays = An Feiertagen haben viele Geschäfte zu; online aufladen geht trotzdem.

## Post office, courier
note-belgium-post-offices = In der Liste der Postdienste von der Regulierungsbehörde steht nichts vom Aufladen; sie nennt aber nur öffentliche Dienste.
note-belgium-parcel-points = Paketstellen und Kuriere, die Guthaben verkaufen: keine gefunden.
note-belgium-postal-slip = Aufladen per Einzahlungsschein oder Überweisung: nichts gefunden, also schick so kein Geld.
note-belgium-bpaid = Die bpaid-Karte war zum Bezahlen da, nicht fürs Handy; sie ist am { $date } ausgelaufen.

## Paying monthly
note-belgium-paid-in-advance = Manche Abonnements zahlt man im Voraus, sie sehen aus wie Prepaid: Kommt eine Rechnung oder eine Zahlungsaufforderung, dann zahl die.
note-belgium-two-kinds = Eine Marke kann beides haben, wie JIM Mobile: Schau in deinem Konto, was du hast.

## Without internet
note-belgium-no-data-needed = Für SMS und Anrufe brauchst du Empfang, aber kein Internet.
note-belgium-ask-friend = Kein Aufladebon? Bitte jemanden, der online ist, für dich zu zahlen, und lass dir deine Nummer noch einmal vorlesen.
note-belgium-station-wifi = In großen Bahnhöfen gibt es gratis WLAN mit einem My-SNCB-Konto.
note-belgium-campus-wifi = Auf dem Campus: eduroam, mit dem Konto deiner Universität.
note-belgium-brussels-wifi = In Brüssel { $name }: gratis in Metrostationen und Bibliotheken, mit einem Konto.
note-belgium-wifi-safety = In öffentlichem WLAN zahlst du besser in der App deiner Bank.

## Tip: budget
note-belgium-bonus-amount = Nimm einen Betrag, bei dem es einen Bonus gibt: bei BASE ab { $from }.
note-belgium-bundle-first = Das Paket ist meist vor dem Guthaben zu Ende; danach geht alles vom Guthaben ab, zum vollen Preis.
note-belgium-data-drain = Daten ohne Paket fressen das Guthaben schnell auf: bei BASE { $price } pro MB.
note-belgium-data-off = Paket aufgebraucht? Schalt die mobilen Daten bis zur nächsten Aufladung aus.
note-belgium-balance-lags = Schau ab und zu auf den Guthabenstand. Bei BASE kann der letzte Verbrauch verspätet erscheinen, zum Beispiel im Ausland.
note-belgium-abroad = In der EU, Norwegen, Island und Liechtenstein gilt das Guthaben wie zu Hause. Anderswo schau zuerst auf den Preis und schalt die Daten aus.
note-belgium-fair-use = Im EU-Ausland geht der Verbrauch von deinem Guthaben ab; es kann Grenzen geben (Fair Use).
note-belgium-paid-texts = Kurznummern, die mit { $first } beginnen, sind kostenpflichtige Abos: Schick { $stop } per SMS an die Nummer, um eins zu beenden.
note-belgium-leaving-credit = Du nimmst deine Nummer mit? Verlang vom alten Anbieter das Restguthaben: innerhalb von { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
} auf ein Bankkonto, höchstens { $fee } werden einbehalten.

## Tip: promotions
note-belgium-rule-shown = Lies die Regel auf der Seite des Anbieters: Proximus zeigt sie, wenn du online auflädst.
note-belgium-bonus-days = Ein Bonus hat sein eigenes Ende: bei BASE nach { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
note-belgium-fake-reload = Eine Nachricht, deine Karte werde ungültig, wenn du nicht jetzt auflädst, ist gefälscht, auch im Namen von Proximus: Öffne den Link nicht.
note-belgium-cheap = Billiges Guthaben aus einer Gruppe ist oft mit gestohlenem Geld bezahlt, und die Nummer kann später gesperrt werden.
note-belgium-report = Leite eine verdächtige Mail an { $mail } weiter, eine SMS als Screenshot.
note-belgium-report-local = Dieselbe Adresse auf Niederländisch: { $dutch }, auf Französisch: { $french }.
note-belgium-check-payee = Im Zahlungsfenster muss der Anbieter als Empfänger stehen und der Betrag, den du gewählt hast.
note-belgium-never-pin = Niemand Ehrliches fragt nach deiner PIN oder einem Passwort.

## Tip: back up
note-belgium-second-way = Halt eine zweite Möglichkeit zum Zahlen bereit: eine andere Karte, etwas Bargeld oder einen Freund.
note-belgium-spare-voucher = Heb einen Ersatz-Aufladebon mit verdecktem Code auf, wenn es für deine Marke welche gibt.
note-belgium-write-down = Schreib auf Papier: deine Nummer, den Kundendienst, deine Bank, einen Freund.
note-belgium-keep-receipt = Behalt den Beleg oder einen Screenshot, bis das Guthaben da ist.
note-belgium-pin-puk = Notier dir PIN und PUK: Nach drei falschen PINs hilft nur noch die PUK.
note-belgium-phone-contents = Eine neue SIM bringt nicht zurück, was auf dem Handy war: Sichere Kontakte und Fotos woanders.
note-belgium-wifi-accounts = Leg die Konten für eduroam und das WLAN von My SNCB an, solange du noch Internet hast.
note-belgium-code-in-chat = Schick einen Code nur in einem privaten Chat, nie in eine Gruppe, und benutz ihn sofort: Wer ihn hat, kann ihn einlösen.
note-belgium-doc-stop = Belgische Ausweispapiere verloren? DOC STOP { $free } oder { $other }.

## Tip: stay reachable
note-belgium-end-date = Schau das Enddatum in der App deines Anbieters nach und lade vorher auf; jede Marke hat ihr eigenes.
note-belgium-identify-again = Der Anbieter kann dich noch einmal um Identifizierung bitten: Mach das nur auf seiner Website, in seiner App oder im Shop.
note-belgium-home-sim = Lass die SIM von zu Hause für Bankcodes in einem Handy mit Empfang, mit ausgeschalteten Daten.
note-belgium-lost-sim = SIM verloren oder gestohlen? Sag es dem Anbieter innerhalb von { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}.
note-belgium-emergency = { $emergency } geht ohne Guthaben, aber eine SIM muss im Handy sein; für die Polizei wähl { $police }.
note-belgium-months-base = Bei BASE galt eine Aufladung mit belgischer Bankkarte als Identifizierung für { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}.
note-belgium-texts-eu = SMS im EU-Ausland zu empfangen ist gratis.
note-belgium-before-leaving = Du gehst für immer weg? Ändere die Nummer bei Bank, WeChat, Alipay und Universität, solange die SIM noch Codes bekommt.
note-belgium-move-number = Du wechselst den Anbieter? Der neue erledigt alles; kündige nicht vorher, sonst kann die Nummer weg sein.
note-belgium-used-sim = Kauf keine SIM, die schon aktiviert ist: Sie läuft auf einen anderen Namen und darf nur an enge Angehörige weitergegeben werden.
