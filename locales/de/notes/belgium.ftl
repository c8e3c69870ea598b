## What kind of card
note-belgium-esim-number = Auch die eSIM eines Anbieters hat eine Nummer und wird über diese Nummer aufgeladen.
note-belgium-esim-prepaid = Ob es Prepaid als eSIM gibt, war bei den meisten Marken nicht herauszufinden.
note-belgium-eid = Auf dem iPhone: Einstellungen, Allgemein, Info. Steht dort eine Zeile { $eid }, kann es eine eSIM aufnehmen.
note-belgium-china-iphone = Die meisten iPhones aus Festlandchina haben keine eSIM.

## Travel eSIM
note-belgium-travel-seller = Eine Reise-eSIM kann nur ihr Verkäufer aufladen: kein Laden, Aufladebon, Code oder Anbieter in Belgien.
note-belgium-travel-wifi = Zum Aufladen brauchst du Internet: Such dir WLAN, wenn deine Daten aufgebraucht sind.
note-belgium-travel-keep = Lösch die eSIM nicht.
note-belgium-travel-install = Eine neue eSIM richtest du am besten mit stabilem WLAN ein. Lies nach, ab wann sie läuft: Manche Tarife beginnen schon beim Einrichten.
note-belgium-travel-qr = Ein eSIM-QR-Code, um den du nicht gebeten hast, ist Betrug: Kauf nur auf der Website oder in der App des Verkäufers.

## Which operator
note-belgium-look-at-it = Schau auf den Namen oben auf dem Handydisplay und auf das, was auf der Karte steht.
note-belgium-prefix-hint = Die ersten Ziffern sind nur ein Hinweis: Wer den Anbieter wechselt, behält seine Nummer.
note-belgium-look-up-names = Die öffentliche Abfrage auf { $site } nennt den heutigen Anbieter.
note-belgium-look-up-brands = In der öffentlichen Abfrage kann BASE als Telenet stehen und Mobile Vikings als Proximus oder unter einem anderen Namen.
note-belgium-small-brand = Bei einer kleinen Marke steht vielleicht der Name des Netzes da, das sie benutzt.
note-belgium-vikings-block = Eine Nummer mit { $prefix }, die unter Proximus steht, kann zu Mobile Vikings oder JIM Mobile gehören: Bis { $until } stand sie unter deren Namen.

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
note-belgium-reseller-names = Seiten, die Aufladungen verkaufen: { $first }, { $second } und { $third }; ob sie deinen belgischen Anbieter haben, weiß ich nicht.
note-belgium-wrong-number = Geht es an eine falsche Nummer, ist das Geld weg: Lies die Nummer zweimal.
note-belgium-reseller-ways = Beim Wiederverkäufer kommt das Guthaben mit einer Nummer direkt drauf; nur mit einer E-Mail-Adresse bekommst du einen Code, den du selbst eingibst.
note-belgium-reseller-fee = Wie hoch die Gebühr ist, habe ich nicht gefunden: Schau vor dem Zahlen, sie muss vorher klar angezeigt werden.
note-belgium-code-refused = Der Code eines Wiederverkäufers wird abgelehnt? Halt dich an die Anleitung für diesen Anbieter und frag dann dort nach.
note-belgium-reseller-mail = Keine Mail von Recharge.com? Schau im Spam; eine fehlgeschlagene Zahlung kommt nach ein paar Arbeitstagen zurück.
note-belgium-statement-names = Auf dem Kontoauszug kann Recharge.com als { $first }, { $second } oder { $third } stehen.
note-belgium-ding-pin = Bei Ding bekommst du für manche Anbieter einen Code, den du selbst eingibst.
note-belgium-reload-base = ReloadBase hat mit dem Anbieter BASE nichts zu tun.
note-belgium-stranger = Kauf nie Guthaben von Fremden, auch nicht billiger, und gib niemandem deinen Bankcode.
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
note-belgium-cash-voucher = Bar geht: mit einem Aufladebon aus dem Laden, wenn es für deine Marke welche gibt.
note-belgium-neobanks = Wise, Revolut, N26: Nimm die Karte, nicht Bancontact.
note-belgium-apple-china = Zeigt die Seite Apple Pay? Probier deine chinesische Visa: Am { $date } hat Apple angekündigt, dass die mehrerer chinesischer Banken im Ausland darin gehen.
note-belgium-china-card = Bei einer chinesischen Karte lass Onlinezahlungen im Ausland freischalten, am besten vor der Abreise.
note-belgium-chinese-wallets = Alipay oder WeChat: Schau in der App unter Aufladen im Ausland. Steht Belgien oder dein Anbieter nicht in der Liste, geht es dort nicht.
note-belgium-unionpay = UnionPay: Viele Kartenterminals in Geschäften sollen es nehmen, also frag dort; auf einer Website nimm eine andere Karte.
note-belgium-bank-code = Der Code für die Zahlung kommt von deiner Bank, auf das Handy, das deine Bank kennt.
note-belgium-code-missing = Kein Code von der Bank gekommen? Fordere einen neuen an, nur der letzte gilt; sonst ruf deine Bank an.
note-belgium-pay-window = Das Zahlungsfenster öffnet sich nicht? Versuch es mit einem anderen Browser.
note-belgium-foreign-refused = Manche Seiten lehnen Karten aus anderen Ländern ab.
note-belgium-virtual-card = Eine virtuelle Karte oder Einmalkarte wird vielleicht abgelehnt: Versuch es mit der normalen.
note-belgium-friend-card = Die belgische Karte eines Freundes geht meistens sowohl mit Bancontact als auch als Visa oder Mastercard.
note-belgium-friend-pays = Wenn ein Freund zahlt: auf dem eigenen Handy, mit der eigenen Karte. Schickt euch keine Kartendaten und keine Bankcodes.
note-belgium-bancontact-final = Eine Zahlung mit Bancontact kannst du nicht zurückholen; nur der Verkäufer kann sie erstatten.
note-belgium-payconiq = Die App Payconiq wird zu Bancontact Pay; der alte Name sollte bis Ende { $year } verschwinden, ob das geschehen ist, weiß ich nicht.
note-belgium-card-stop = Bankkarte gestohlen oder Kartendaten verraten? Card Stop { $number }, aus dem Ausland { $abroad }. Dort werden nur Bankkarten gesperrt.

## Nothing arrived
note-belgium-check-again = Schau auf dem Beleg noch einmal nach Nummer und Anbieter und starte das Handy neu.
note-belgium-reseller-first = Bei einem Wiederverkäufer gekauft? Schau im Spam und frag dann dort nach.
note-belgium-ombudsman = Der Anbieter hilft nicht? Der Ombudsdienst für Telekommunikation ist gratis: Beschwer dich zuerst beim Anbieter, dann schreib über { $site }.
note-belgium-ombudsman-time = Antwort kommt innerhalb von { $most ->
    [one] { $most } Tag
   *[other] { $most } Tagen
}, im Schnitt nach { $usual }; deine Beschwerde beim Anbieter darf höchstens ein Jahr alt sein.
note-belgium-ombudsman-phone = Ombudsdienst: { $other } auf Niederländisch, Englisch und Deutsch, { $french } auf Französisch; Beschwerden nur schriftlich.
note-belgium-consumer = Von einem Geschäft oder einer Website betrogen? Melde es bei ConsumerConnect: { $site }.

## Operator's own shop
note-belgium-bring-id = Nimm deinen Pass oder Personalausweis mit, das Original: Eine neue Karte funktioniert erst nach der Identifizierung.
note-belgium-blocked-card = Eine Karte, die gesperrt ist oder nie aktiviert wurde, braucht zuerst die Identifizierung; bis dahin hilft Aufladen nichts.
note-belgium-no-address = Für Prepaid wurde nach keiner belgischen Adresse gefragt, sagen zwei Ratgeber von Universitäten.

## Petrol stations, taxi points
note-belgium-fuel-shops = Tankstellenshops verkaufen Aufladebons, sagt die Presse; welche Ketten und welche Marken, weiß ich nicht.
note-belgium-taxi = Taxistellen, die Guthaben verkaufen: keine gefunden.
note-belgium-fuel-hours = Für Tankstellen gelten die Schließzeiten der Geschäfte nicht, also hat vielleicht spät noch eine offen.

## Shops
note-belgium-shop-kinds = Zeitungsläden, Lebensmittelläden und Tankstellenshops verkaufen Aufladebons, sagt die Presse; frag nach deiner Marke.
note-belgium-prints-code = Die Kasse druckt einen Code; du gibst ihn selbst ein, so wie es auf dem Bon steht.
note-belgium-bring-both = Nimm Bargeld und eine Karte mit: Manche Geschäfte nehmen nur Bancontact.
note-belgium-wrong-ticket = Falscher Betrag oder Anbieter auf dem Bon? Sag es im Geschäft sofort, bevor du den Code benutzt.
note-belgium-read-out = Lies nie einen Code am Telefon vor: Das ist ein bekannter Betrug.
note-belgium-other-shops = Supermärkte und Handyläden hatten früher auch Codes; frag nach, bevor du hingehst.
note-belgium-kiosks = Automaten, an denen man Handys auflädt: in Belgien keine gefunden.
note-belgium-cash-machines = Am Geldautomaten habe ich kein Aufladen gefunden: Beschrieben ist nur, dass man Geld abhebt und einzahlt.
note-belgium-energy-points = Aufladestellen für Budgetzähler sind für Energie, nicht für Handys.
note-belgium-face-value = Im Geschäft kostet ein Aufladebon so viel, wie draufsteht.
note-belgium-no-surcharge = Niemand darf einen Aufpreis für Kartenzahlung verlangen, weder im Geschäft noch online, seit dem { $since }.
note-belgium-electronic = Ein Geschäft muss seit dem { $since } mindestens eine elektronische Zahlungsart annehmen; welche, sucht es sich selbst aus.
note-belgium-cash-legal = Bar darfst du zahlen: Bargeld bleibt erlaubt, ein Geschäft darf es nur in Ausnahmefällen ablehnen.
note-belgium-small-sums = Ein Mindestbetrag für die Karte? Frag vorher: Laut Presse war er erst erlaubt ({ $before }), dann nicht ({ $after }).
note-belgium-shop-hours = Die meisten Geschäfte sind Montag bis Samstag von { $from } bis { $to } Uhr offen, am Sonntag haben fast alle zu; Night Shops sind auch dann abends offen, teurer und haben nicht immer deine Marke: Frag zuerst.
note-belgium-shop-law = Höchstens bis { $to } Uhr, freitags und vor einem Feiertag bis { $late } Uhr: Laut Gesetz dürfen Geschäfte ab { $from } Uhr öffnen.
note-belgium-night-hours = Night Shops dürfen von { $from } bis { $to } Uhr öffnen, wenn die Gemeinde nichts anderes festlegt.
note-belgium-holidays = An Feiertagen haben viele Geschäfte zu; online aufladen geht trotzdem.

## Post office, courier
note-belgium-post-offices = Verlass dich nicht auf die Post: In der Liste ihrer Dienste bei der Regulierungsbehörde steht nichts vom Aufladen; sie nennt aber nur öffentliche Dienste.
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
note-belgium-rule-shown = Lies die Bedingungen auf der Seite des Anbieters: Proximus zeigt sie, wenn du online auflädst.
note-belgium-bonus-days = Ein Bonus hat sein eigenes Ende: bei BASE nach { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
note-belgium-fake-reload = „Lade jetzt auf, sonst wird deine Karte ungültig“ kann gefälscht oder wahr sein: Öffne den Link nicht, schau in der App oder auf der Seite des Anbieters nach.
note-belgium-cheap = Billiges Guthaben aus einer Gruppe ist oft mit gestohlenem Geld bezahlt, und die Nummer kann später gesperrt werden.
note-belgium-report = Leite eine verdächtige Mail an { $mail } weiter (Niederländisch { $dutch }, Französisch { $french }), eine SMS als Screenshot.
note-belgium-check-payee = Im Zahlungsfenster muss der Anbieter als Empfänger stehen und der Betrag, den du gewählt hast.
note-belgium-never-pin = Wer ehrlich ist, fragt nie nach deiner PIN oder einem Passwort.

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
note-belgium-no-photo = Schick kein Foto deiner Papiere per WhatsApp oder Mail: Identifizier dich nur auf der Website oder in der App des Anbieters oder im Shop mit dem Original.
note-belgium-home-sim = Lass die SIM von zu Hause für Bankcodes in einem Handy mit Empfang, mobile Daten aus.
note-belgium-lost-sim = SIM verloren oder gestohlen? Sag es dem Anbieter innerhalb von { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}.
note-belgium-emergency = { $emergency } geht ohne Guthaben, aber eine SIM muss im Handy sein; für die Polizei wähl { $police }.
note-belgium-months-base = Bei BASE galt eine Aufladung mit belgischer Bankkarte als Identifizierung für { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}.
note-belgium-texts-eu = Mit einer belgischen Karte ist SMS-Empfang überall in der EU gratis.
note-belgium-before-leaving = Du gehst für immer weg? Ändere die Nummer bei der Bank, in deinen Apps und an der Universität, solange die SIM noch Codes bekommt.
note-belgium-move-number = Du wechselst den Anbieter? Der neue erledigt alles; kündige nicht vorher, sonst kann die Nummer weg sein.
note-belgium-used-sim = Kauf keine SIM, die schon aktiviert ist: Sie läuft auf einen anderen Namen und darf nur an enge Angehörige weitergegeben werden.

## Paid, and no data
note-belgium-credit-no-bundle = Guthaben allein ist oft noch kein Paket: Schau zuerst, ob das Guthaben da ist, dann, was du dafür bekommen hast.
note-belgium-look-what-came = Bei manchen Marken gibt es Daten erst ab einem bestimmten Betrag, bei anderen kaufst du ein Paket vom Guthaben: Schau in der App oder im Konto, was gerade läuft.
note-belgium-data-sim = Zwei SIMs im Handy? Stell die mobilen Daten auf die belgische.
note-belgium-roaming-switch = Im Ausland muss im Handy auch Datenroaming eingeschaltet sein.
note-belgium-pass-first = Außerhalb der EU musst du vielleicht erst einen Datenpass kaufen, oder für Prepaid gibt es keinen: Schau auf der Seite deines Anbieters nach, solange du WLAN hast.

## My card is refused
note-belgium-other-ways = Meistens gibt es einen anderen Weg: eine andere Visa oder Mastercard, ein bar bezahlter Aufladebon oder ein Freund, der zahlt.
note-belgium-wallet-shops = Alipay oder WeChat in belgischen Geschäften: keine Liste gefunden, frag an der Kasse.

## A friend pays
note-belgium-friend-number = Schick die Nummer als Text, { $format }, mit dem Namen des Anbieters, und lass sie dir noch einmal vorlesen.
note-belgium-friend-small = Fangt mit einem kleinen Betrag an: Dein Freund schickt dir die Belegnummer, du schaust auf den Guthabenstand.
note-belgium-friend-name = Zahlt ein Freund bei einem Wiederverkäufer, gibt er seine eigene Rechnungsadresse an: Sie muss manchmal zur Karte passen.
note-belgium-ding-ask = Bei Ding kannst du einen Link erstellen, der um eine Aufladung bittet, und ihn verschicken; Belgien steht auf der Seite nicht.
note-belgium-friend-trick = Ein Freund will plötzlich Codes per Nachricht? Ruf ihn zuerst an: Das ist ein klassischer Trick.

## Sent to a wrong number
note-belgium-wrong-ask = Frag sofort dort, wo du bezahlt hast, mit dem Beleg: Ein Code, den noch keiner benutzt hat, lässt sich vielleicht noch stornieren.
note-belgium-wrong-right = Eine Regel, nach der es bei einer falschen Nummer Geld zurück gibt, habe ich nicht gefunden.
note-belgium-no-transfer = Guthaben von einer Karte auf die andere, auch auf deine eigene? Ich habe keine Marke gefunden, die es verschiebt: Frag den Anbieter, bevor du noch einmal zahlst.
note-belgium-wrong-final = Was an eine falsche Nummer ging, ist endgültig und wird nicht erstattet, schreibt ein Wiederverkäufer.

## A voucher or app of another country
note-belgium-country-name = Orange, Lycamobile und Mobile Vikings gibt es auch in anderen Ländern: Ein Aufladebon von dort lädt keine belgische Nummer auf.
note-belgium-country-app = Dieselbe Marke hat oft für jedes Land eine eigene App: Nimm die belgische.
note-belgium-country-site = Achte vor dem Zahlen auf eine Adresse mit { $end } am Ende und eine Nummer mit { $prefix }.
note-belgium-vikings-poland = Codes mit * und # von Mobile Vikings sind aus Polen, von einer anderen Firma: Hier gehen sie nicht.

## Identification
note-belgium-papers = Im Shop zeigst du das Original: Personalausweis aus Belgien oder einem anderen EU-Land, Pass oder das amtliche Papier, das den Ausweis vorläufig ersetzt.
note-belgium-residence-card = Aufenthaltskarte statt Pass? Orange nennt die elektronische Karte für Ausländer; bei den anderen ist es nicht sicher: Nimm auch den Pass mit.
note-belgium-unidentified = Eine Karte ohne Identifizierung geht nicht: keine Anrufe, keine SMS, keine Daten.
note-belgium-at-distance = Ohne in den Shop zu gehen: mit dem elektronischen Ausweis oder einer Onlinezahlung, sagen die Regeln; jeder Anbieter bietet mindestens einen Weg an.
note-belgium-give-away = Eine noch nicht aktivierte Karte darfst du jedem geben; eine aktivierte nur nahen Angehörigen.
note-belgium-companies = Karten einer Firma: Wer die Aktivierung verlangt, identifiziert sich; die Firma führt eine Liste, wer welche Karte hat.
note-belgium-family = Eine noch nicht aktivierte Karte darfst du jedem geben, der sich dann identifiziert; eine aktivierte nur Eltern, Großeltern, Kindern, Enkeln, Geschwistern, Ehepartnern, gesetzlich Zusammenwohnenden oder einem Mündel.
note-belgium-not-after-moving = Nach einem Umzug oder mit einem neuen Ausweis ist keine neue Identifizierung nötig.
note-belgium-no-electronic-card = Ohne elektronische Aufenthaltskarte geh mit dem Pass in einen Shop: Die Identifizierung konnte schwierig sein, schrieb eine Rechtshilfestelle.
note-belgium-foreign-sim = Eine im Ausland gekaufte SIM ging in Belgien ohne belgische Identifizierung.

## SIM blocked, lost or stolen
note-belgium-puk-where = Keine PUK? Schau im Konto deines Anbieters nach oder frag den Kundendienst.
note-belgium-no-compensation = Keine Entschädigung: Das Gesetz sieht keine vor, wenn eine Karte ohne Identifizierung abgeschaltet wurde.
note-belgium-more-checks = Für eine Ersatz-SIM fragt man vielleicht mehr: Die Regulierungsbehörde hat die Regeln gegen SIM-Betrug verschärft.

## Before coming to Belgium
note-belgium-arrive-shop = Eine belgische Karte geht erst nach der Identifizierung: Am sichersten ist der Shop eines Anbieters, mit deinem Pass.
note-belgium-home-roaming = Schalt vor der Abreise das Roaming für die SIM von zu Hause frei: Ein billiger Tarif, der nur die Nummer behält, hat es vielleicht nicht.
note-belgium-from-abroad = Aus dem Ausland lädst du auf der Website des Anbieters auf oder beim Wiederverkäufer, über die Nummer; nur wenige Marken sagen selbst, dass es geht.
note-belgium-apple-country = Bevor ein Apple-Account das Land wechseln kann, muss sein Guthaben verbraucht sein, Abos müssen beendet sein und eine Zahlungsart aus dem neuen Land bereitstehen.
note-belgium-apple-second = Ein zweiter Apple-Account nur für den Store geht auch: Melde dich nur unter „Medien & Käufe“ ab, iCloud bleibt, wie es ist.
note-belgium-play-country = Google Play wechselt das Land einmal im Jahr, im neuen Land und mit einer Zahlungsart von dort; das dauert bis zu { $hours } Stunden, ein anderer Text sagt { $other }.
note-belgium-app-safety = Nimm keine App-Dateien von unbekannten Seiten und melde dich nie mit einem geliehenen oder gekauften Apple-Account an.

## Travelling with a Belgian card
note-belgium-texts-abroad = Mit einer belgischen Karte kommen SMS mit Codes auch im Ausland an, meist gratis, wenn das Handy ein Netz hat und die Karte noch aktiv ist.
note-belgium-fair-use-months = In { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
} mehr Zeit im EU-Ausland verbracht und dort mehr verbraucht als zu Hause? Der Anbieter darf dich warnen und nach { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
} einen Aufschlag verlangen.
note-belgium-surcharge-cap = Über einer Grenze für angemessene Nutzung in der EU darf ein GB { $this } höchstens { $now } kosten, ab { $next } { $then }, ohne Mehrwertsteuer.
note-belgium-not-eu = Die Schweiz, die Türkei, Monaco und Großbritannien fallen nicht unter die EU-Regel; manche Anbieter rechnen eines dieser Länder mit ein.
note-belgium-late-abroad = Im Ausland kann das neue Guthaben später zu sehen sein, schreibt Recharge.com.
note-belgium-reseller-abroad = Aufladen über die Nummer geht auch, während das Handy im Ausland ist, schreibt Recharge.com.

## Leaving, and moving the number
note-belgium-away-months = Monatelang weg? Lade vor dem Enddatum auf, dann bleibt die Nummer; aus dem Ausland geht das, wo die Marke es zulässt.
note-belgium-no-move-no-refund = Ein Recht auf das Restguthaben, ohne die Nummer mitzunehmen, oder auf einen Bonus habe ich nicht gefunden.
note-belgium-no-legal-minimum = Wie lange Prepaidguthaben laut Gesetz gültig bleiben muss, habe ich nicht gefunden: Jede Marke legt ihre eigene Frist fest.
note-belgium-number-lost = Wann eine verlorene Nummer jemand anderes bekommt, habe ich nicht gefunden; rechne nicht damit, dass du sie zurückbekommst.
note-belgium-keep-account = Die Rückzahlung geht auf ein Bankkonto: Behalt eins offen, bis das Geld da ist.
note-belgium-porting-needs = Die Nummer muss noch aktiv sein; bei Prepaid wird als Nachweis meist die Nummer der SIM-Karte verlangt.
note-belgium-porting-time = Die Nummer ist nach höchstens { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstagen
} übertragen, sobald alles geprüft ist, oder am vereinbarten Tag.
note-belgium-porting-late = Zu spät übertragen? Dir stehen { $day } pro Tag zu, manchmal { $some }: Verlang sie vom neuen Anbieter innerhalb von { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
}; bei Prepaid kommt es vielleicht als Guthaben.
note-belgium-porting-price = Die Nummer mitzunehmen kostet meist nichts: Der alte Anbieter darf nichts verlangen, der neue höchstens { $most }, indexiert.
note-belgium-porting-credit = Das Guthaben geht nicht mit der Nummer mit: Brauch es vorher auf oder verlang es zurück.
note-belgium-porting-place = Nimm die Nummer mit, solange du in Belgien bist: mit der SIM im Handy und im Netz ihres Anbieters.
note-belgium-refund-soon = Verlang das Guthaben bald zurück: BASE und JIM Mobile wollen den Antrag innerhalb von { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
} nach dem Wechsel.

## No Belgian bank account yet
note-belgium-basic-account = Jeder kann bei einer Bank den Basisbankdienst verlangen, ein Konto mit Debitkarte; ablehnen darf sie nur in Fällen, die das Gesetz nennt.
note-belgium-basic-cost = Der Basisbankdienst kostet höchstens { $price } im Jahr; die Bank entscheidet innerhalb von { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstagen
} nach dem vollständigen Antrag.
note-belgium-account-refused = Mit einem befristeten Aufenthalt werden viele abgelehnt oder bekommen keinen Termin: Lass dir die Ablehnung schriftlich geben, dann beschwer dich bei Ombudsfin oder Unia.
note-belgium-itsme = Für itsme brauchst du eine belgische elektronische Identitätskarte, auch die für Ausländer; die Staatsangehörigkeit ist egal.
note-belgium-itsme-not-needed = Zum Aufladen mit einer Karte brauchst du itsme nicht.
note-belgium-iban = Eine belgische Kontonummer, zum Beispiel von Wise, hilft bei Überweisungen, aber nicht beim Bancontact-Knopf.
note-belgium-app-banks = Die App Payconiq, die jetzt Bancontact Pay wird, ließ sich nur mit Konten bestimmter belgischer Banken verbinden, nicht mit Wise.
note-belgium-wero = Wero steckt in den Apps mehrerer belgischer Banken, ab { $year } von { $count } weiteren, auch für Läden und online. Welcher Anbieter es zum Aufladen nimmt, habe ich nicht gefunden.
note-belgium-wero-since = Wero steckt seit { $date } in Apps belgischer Banken, anfangs nur zwischen Personen.

## Wi-Fi now
note-belgium-station-names = Gratis-WLAN in Bahnhöfen: Die SNCB nennt { $count ->
    [one] { $count } Bahnhof
   *[other] { $count } Bahnhöfe
}: die großen in Brüssel und am Brussels Airport, Antwerpen, Gent, Brügge, Löwen, Lüttich, Namur, Mons, Mecheln, Hasselt und andere.
note-belgium-no-train-wifi = In belgischen Zügen gibt es kein WLAN.
note-belgium-town-wifi = Viele Gemeinden haben gratis WLAN in Bibliotheken, auf Plätzen und in Rathäusern eingerichtet; manches davon gibt es vielleicht nicht mehr.
note-belgium-app-112 = Mit der App { $app } kannst du den Notdiensten auch schreiben, wenn du nicht sprechen oder hören kannst.

## Scams
note-belgium-embassy-call = Leg auf: Die chinesische Botschaft kündigt am Telefon nie ein Strafverfahren an und verlangt keine Überweisung, { $line } ruft niemanden an, und Nummern lassen sich fälschen. Ruf selbst { $number } an.
note-belgium-fraud-signs = Daran erkennst du eine falsche Bitte um Identifizierung: eine unterdrückte oder ausländische Nummer, ein Weg, den dein Anbieter nicht nennt, eine Seite ohne { $https } oder mit ausländischer Domain.
note-belgium-qr-sticker = Trau keinem QR-Code auf der Straße: Ein Aufkleber kann über dem echten kleben. Tipp die Adresse des Anbieters selbst ein.
note-belgium-money-exchange = Privat Geld wechseln kann dich das Geld kosten, und dein Konto wird vielleicht gesperrt: Chinesische Vertretungen warnen immer wieder davor.

## I gave away a card, code or money
note-belgium-fraud-steps = Zuerst Card Stop, dann deine Bank, damit sie die Zahlung aufhält, dann die örtliche Polizei.
note-belgium-keep-proof = Heb die Beweise auf: Nachrichten, Screenshots der Zahlung, Nummern. Geh sofort zur Polizei.
note-belgium-code-gone = Ein weitergegebener Aufladecode lässt sich oft nicht mehr sperren: Ruf trotzdem sofort den Laden an; ist es deiner, lös ihn gleich selbst ein.
note-belgium-card-stop-only = Card Stop sperrt nur Bankkarten; für die SIM ruf deinen Anbieter an.
note-belgium-dispute = Für eine Kreditkarte gibt es auf { $site } ein Formular, um eine Zahlung anzufechten.
note-belgium-chinese-passport = Chinesischer Pass verloren oder gestohlen? Geh zur Polizei, dann in die App 中国领事; das Außenministerium ist unter { $number } rund um die Uhr erreichbar.
note-belgium-china-fraud-line = Geld von einem chinesischen Konto weg? Die Betrugshotline in China ist { $number }.

## Complaint
note-belgium-disputed-sum = Solange der Ombudsdienst den Fall prüft, ist ein strittiger Betrag bis zu { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
} eingefroren.
note-belgium-clear-information = Auch bei Prepaid muss dir der Verkäufer sagen, was die Bedingungen und Preise sind und wie du Hilfe bekommst.
note-belgium-who-answers = Code vom Wiederverkäufer eingelöst, aber nichts geht? Zuständig ist der Anbieter, sagen die niederländischen Bedingungen von Recharge.com.

## Which operator, once more
note-belgium-many-names = Ein Name, den du nie gehört hast, ist normal: Belgien hatte { $count } Anbieter ohne eigenes Netz.

## Tip: back up, once more
note-belgium-phone-pay = Eine Karte in Apple Pay oder Google Pay will meist Gesicht oder Finger statt eines Codes per SMS: praktisch ohne die SIM von zu Hause.
note-belgium-backup-wifi = Sichere den Inhalt des Handys über WLAN, bevor du auflädst, damit das nicht das neue Guthaben auffrisst.
note-belgium-voucher-end = Schau nach, ob ein Aufladebon ein eigenes Enddatum hat, bevor du ihn weglegst.

## Tip: stay reachable, once more
note-belgium-expect-texts = Wart nicht auf eine Warnung: Mobile Vikings schickt eine, bevor eine Karte abgeschaltet wird, JIM Mobile eine bei { $percent } % des Pakets; bei anderen Marken weiß ich von keiner.

## Tip: Sunday, evening, holiday
note-belgium-online-always = Online lädst du zu jeder Zeit auf; ein Ersatz-Aufladebon zu Hause hilft auch.
note-belgium-station-hours = Läden in Bahnhöfen sind von den Schließzeiten ausgenommen; welche davon Guthaben verkaufen, weiß ich nicht.
note-belgium-holiday-names = Die { $count } Feiertage: Neujahr, Ostermontag, Tag der Arbeit, Christi Himmelfahrt, Pfingstmontag, Nationalfeiertag, Mariä Himmelfahrt, Allerheiligen, Waffenstillstand und Weihnachten.
note-belgium-next-holidays = Die nächsten Feiertage von Montag bis Freitag: { $first }, { $second }, { $third }, { $fourth }, { $fifth } und { $sixth }.
note-belgium-hours-reform = Jeden Tag bis { $until } Uhr offen? Ob das schon gilt, weiß ich nicht: Die Regierung hat sich darauf geeinigt.

## Tip: a travel eSIM as a bridge
note-belgium-bridge-use = Eine Reise-eSIM bringt dich über die Tage, bis deine belgische Karte läuft; aufladen geht nur dort, wo du sie gekauft hast.
note-belgium-bridge-home = Lass die SIM von zu Hause für die Bankcodes im Handy und stell die mobilen Daten auf die eSIM.

## Tip: the right moment
note-belgium-some-days-before = Nicht am letzten Abend: Lass ein paar Tage Luft, falls eine Karte abgelehnt wird oder das Guthaben spät kommt.

## Tip: credit that drains away
note-belgium-app-purchases = Apps und Spiele lassen sich über den Anbieter bezahlen: Bei BASE heißt das { $name }, höchstens { $most } pro Kauf, und man muss es erst einschalten; ob Prepaid das hat, steht nirgends.
note-belgium-apple-billing = In einer älteren Liste von Apple stehen BASE und Proximus unter den Anbietern, über die Apple abbuchen kann.
note-belgium-short-numbers = Kurznummern für SMS: { $free } am Anfang ist gratis, { $sub } ein Abo, { $adult } für Erwachsene, { $game } und { $tone } Spiele und Klingeltöne.
note-belgium-premium-calls = Nummern mit { $first } kosten mehr, vom Guthaben: { $games } ist für Spiele, { $adult } und { $more } für Erwachsene.
note-belgium-price-message = Vor einem Anruf an { $prefix } nennt dir seit dem { $since } eine kostenlose Ansage den Preis: Leg auf, wenn es dir zu viel ist.

## Tip: automatic top-up
note-belgium-auto-where = Beim automatischen Aufladen kommt das Geld von deiner gespeicherten Karte, meist wenn das Guthaben knapp wird: Abschalten kannst du es im selben Konto.
note-belgium-auto-end = Schalt das automatische Aufladen ab und nimm die gespeicherte Karte heraus, bevor du weggehst oder die Nummer aufgibst.
note-belgium-auto-none = Mobile Vikings hat automatisches Aufladen; bei Proximus, Orange, BASE und Lycamobile habe ich keines gefunden.
note-belgium-auto-ding = Ding hat automatisches Aufladen für manche Anbieter, mit Visa oder Mastercard, alle { $first }, { $second }, { $third } oder { $fourth } Tage.
note-belgium-card-prices = Eine Prepaidkarte kostet meist { $from } bis { $to }, schrieb eine Zeitung.
note-belgium-lost-bank = Bankkarte oder Bank-App mit weg? Erst Card Stop { $number }, aus dem Ausland { $abroad }, und die Bank.
note-belgium-lost-new = Frag nach einer neuen SIM mit derselben Nummer, mit Ausweis oder Pass, und ob das Guthaben bleibt: Nur Mobile Vikings sagt ja.
note-belgium-lost-credit = Bleibt das Guthaben? Mobile Vikings sagt ja; bei den anderen habe ich nichts gefunden: Frag nach.
note-belgium-no-answer-own = Kurznummern und Codes gehen nur mit einer SIM des Anbieters, zu dem sie gehören, und mit Empfang.
note-belgium-no-answer-old = Manche Codes gibt es vielleicht nicht mehr: Dein Guthaben siehst du auch in der App oder im Konto.
note-belgium-premium-silent = Ruf eine teure Nummer nicht zurück, antworte nicht; lass den Anbieter solche Nummern sperren. Geld weg? Beschwer dich dort schriftlich, dann beim Ombudsdienst für Telekommunikation.
note-belgium-child-age = In den Regeln habe ich kein Mindestalter für eine Prepaidkarte gefunden.
note-belgium-child-parent = Du kannst die Karte deines Kindes mit deinem eigenen Ausweis registrieren und sie aktiviert weitergeben: Unter nahen Verwandten ist das erlaubt.
note-belgium-child-user = Wer sich identifiziert hat, gilt als Nutzer.
note-belgium-own-settings = Deine eigene Nummer: Ruf jemanden neben dir an oder schick eine SMS, sie steht auf dessen Display. Oft steht sie auch in den Handyeinstellungen bei der SIM.
note-belgium-own-account = Deine Nummer steht auch in der App oder im Konto beim Anbieter und meist auf dem, was bei der SIM lag.
note-belgium-own-code = Einen Code, der die eigene Nummer anzeigt, habe ich bei keiner Marke gefunden.
note-belgium-brands-proximus = Proximus gehören Mobile Vikings und JIM Mobile; Scarlet, seine günstige Marke, hat nur Abonnements.
note-belgium-brands-telenet = BASE gehört Telenet: Das Prepaid von Telenet heißt BASE.
note-belgium-brands-orange = Orange, früher Mobistar, hat auch hey!, das ist ein Abonnement.
note-belgium-brands-closed = Diese Marken gibt es nicht mehr: ALDI Talk und Simyo seit { $first }, Ortel seit { $second }. Schreib einen anderen Namen, und ich sage, was ich weiß.
note-belgium-who-program = Ich bin ein Programm, kein Mensch, und nicht offiziell: weder Proximus noch Orange, BASE, Lycamobile, Mobile Vikings oder sonst jemand, der Guthaben verkauft.
note-belgium-who-money = Ich nehme kein Geld und kann nicht für dich aufladen: Du zahlst selbst, auf der Seite des Anbieters oder im Laden.
note-belgium-who-never = Wer in meinem Namen Geld oder Codes will, ist ein Betrüger.
note-belgium-who-sources = Was ich sage, stammt von öffentlichen Seiten; Quelle und Alter stehen unter jedem Bildschirm.
note-belgium-account-needed = Zum Aufladen brauchst du kein belgisches Konto: Es geht mit einer Visa oder Mastercard von anderswo, einem bar bezahlten Aufladebon oder einem Freund, der zahlt.
note-belgium-code-app = Deine Nummer von zu Hause ist abgeschaltet? Gib die Zahlung in der App deiner Bank frei, über WLAN, oder frag die Bank; sonst eine andere Karte, oder bar im Laden.
note-belgium-phone-4g = Eine neue SIM bringt das Internet nicht zurück: ein Handy mit 4G schon.
note-belgium-eid-phone = Beim iPhone: Einstellungen, Allgemein, Info. Eine Zeile { $eid } heißt, dass eine eSIM geht; bei { $lock } darf keine Einschränkung stehen.
note-belgium-no-eid = Keine { $eid }-Zeile? Dann eine normale SIM-Karte: im Shop eines Anbieters, mit Pass oder Ausweis.
note-belgium-china-phones = Meist nicht: iPhones aus Festlandchina haben keine eSIM, außer { $air }, { $newer } und spätere Modelle auf der Liste.
note-belgium-hong-kong-phones = Bei iPhones aus Hongkong und Macau widersprechen sich die Ratgeber: Schau, ob es die Zeile { $eid } gibt (Einstellungen, Allgemein, Info).
note-belgium-spoilt-guess = Rate keine Ziffern, die du nicht lesen kannst.
note-belgium-spoilt-shop = Geh sofort zurück in den Laden, mit dem Rest des Bons und dem Zahlungsbeleg: Der Lieferant kann einen unbenutzten Code vielleicht noch stornieren.
note-belgium-spoilt-finder = Aufladebon verloren? Wer den Code findet, kann ihn einlösen: Beeil dich.
note-belgium-spoilt-right = Ich habe keine Regel gefunden, die dir einen neuen Code oder dein Geld zurück zusichert.
note-belgium-expiry-printed = Schau auf den Bon: Steht dort ein Enddatum, dann gilt das.
note-belgium-expiry-soon = Kein Datum auf dem Bon? Lös ihn bald ein: Auf der Karte hat das Guthaben seine eigene Frist.
note-belgium-sms-which = Zwei Marken sagen, wie man per SMS auflädt: Mobile Vikings, wenn du es vorher eingerichtet hast, und BASE mit einem gekauften Code.
note-belgium-most-ask = Frag vor einer großen Summe deinen Anbieter; lade auf, was du verbrauchst, denn Guthaben läuft ab.
note-belgium-apn-what = Der APN ist der Name, unter dem das Handy das Internet des Anbieters findet. Ist er falsch oder leer, gibt es keine Daten, auch mit Guthaben nicht.
note-belgium-apn-where = Du stellst den APN in den Handy-Einstellungen ein, unter mobile Daten: Such dort „APN“ oder „Zugangspunkt“.
note-belgium-service-restart = 1 Flugmodus an und aus, Handy neu starten.
note-belgium-service-other-phone = 2 Probier die SIM in einem anderen Handy.
note-belgium-service-card = 3 Nirgends? Störung, oder Karte gesperrt oder abgelaufen: Frag zuerst.
note-belgium-most-some = Ich kenne zwei Grenzen: Proximus { $older }, laut einer älteren Seite; Orange { $terms }, wenn du elektronisch zahlst.
note-belgium-expiry-some = Bei Proximus hat ein Code ein eigenes Enddatum, laut älteren Bedingungen; zu den anderen Marken habe ich nichts gefunden.
note-belgium-bancontact-days = Ein Verkäufer kann eine Bancontact-Zahlung { $days } Tage lang erstatten.
note-belgium-recharge-fast = Recharge.com: meist in { $minutes } Minute da, manchmal ein paar.
note-belgium-foreign-always = Die EU-Regel ist nicht für eine ausländische SIM gedacht, die du dauernd in Belgien nutzt: Ihr Anbieter darf mehr verlangen. Sicherer ist eine belgische Karte.
note-belgium-foreign-texts = Eine ausländische SIM hier: Mit einer aus einem EU-Land ist SMS-Empfang gratis; bei jeder anderen bestimmt ihr Anbieter den Preis.
note-belgium-no-papers = Ohne gültiges Dokument habe ich keinen Weg gefunden, eine Karte zu identifizieren. Ein Pass reicht; eine belgische Adresse braucht es nicht.
note-belgium-app-purchases-month = { $name } von BASE: { $usual } im Monat, wenn du es nicht änderst, von { $least } bis { $most }.
note-belgium-ombudsman-mail = Per E-Mail: { $other } auf Niederländisch, { $french } auf Französisch; per Post: { $address } Brüssel.
note-belgium-no-text-look-up = Einen Weg, den Anbieter per SMS oder Telefon abzufragen, habe ich nicht gefunden.
note-belgium-beltegoed = { $name } ist ein Name von { $owner } in Amsterdam, einem Vermittler.
note-belgium-airport-wifi = WLAN am Flughafen Brüssel: Die Regeln von heute fand ich nicht; früher brauchte es ein Konto und eine SMS. Der Bahnhof darunter hat SNCB-WLAN.
