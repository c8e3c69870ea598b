# Was man auf einem Hilfe-Bildschirm zurückfragt, nach Thema und Aspekt: einmal darüber gesagt

## any
aspect-any-contact = { $contact ->
    [none] Dafür habe ich keine Nummer: Schau in der App oder auf der Website des Anbieters oder auf der Karte nach, in der die SIM steckte.
   *[other] Frag bei { $brand }: { $contact }.
}
aspect-any-how = Was ich über die Schritte weiß, steht unten. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-duration = Was ich über die Dauer weiß, steht unten; sonst habe ich es nicht gefunden. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-cost = Was ich vom Preis weiß, steht unten; sonst habe ich ihn nicht gefunden. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-where = Steht der Ort unten nicht, kenne ich ihn nicht. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-who = Wer das darf: Steht es unten nicht, habe ich es nicht gefunden. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-papers = Was sie sehen wollen: Steht es unten nicht, habe ich es nicht gefunden. Halt Ausweis oder Pass und den Beleg bereit. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-refund = Eine Regel, nach der du Geld zurückbekommst, habe ich nicht gefunden. Frag trotzdem, bald und mit dem Beleg. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-credit = Was aus dem Guthaben wird: Steht es unten nicht, habe ich es nicht gefunden. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-keep-number = Ob die Nummer bleibt: Steht es unten nicht, habe ich es nicht gefunden. Frag, bevor du etwas änderst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-certain = Ein sicheres Ja oder Nein kann ich nicht geben: Was ich weiß, steht unten. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-why = Warum, kann ich von hier aus nicht sehen. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-prevent = Wie man es verhindert: Steht es unten nicht, kenne ich keinen sicheren Weg. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-otherwise = Ein anderer Weg: Steht er unten nicht, kenne ich keinen. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-meanwhile = Was bis dahin noch geht: Steht es unten nicht, weiß ich es nicht. Anrufe in einer App über WLAN kosten kein Guthaben.
aspect-any-abroad = Ob es im Ausland genauso ist: Steht es unten nicht, weiß ich es nicht. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-consequence = Was sonst passiert: Steht es unten nicht, weiß ich es nicht sicher. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-again = Frag zuerst, bevor du noch einmal zahlst oder es noch einmal versuchst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-done = Notiert. Heb den Beleg auf, und schreib dir Uhrzeit und Antwort auf. Nicht gelöst? Sag mir, was passiert ist.
aspect-any-failed = { $contact ->
    [none] Dann der Kundendienst, am besten schriftlich.
   *[other] Dann { $brand }, am besten schriftlich: { $contact }.
} Hilft niemand, beschwer dich: Der Ombudsdienst für Telekommunikation ist kostenlos.
aspect-any-privacy = Nummern, Codes und was du schreibst, behalte ich nur, bis ich geantwortet habe; was ich speichere, steht unter /privacy.
aspect-any-hours = { $hours ->
    [none] Wann man sie erreicht, habe ich nicht gefunden: Versuch es an einem Werktag. Online aufladen geht zu jeder Zeit.
   *[other] { $brand }: { $hours }.
}
aspect-any-spoken = Welche Sprachen sie sprechen, weiß ich nicht. Versuch es auf Deutsch, sonst Englisch, oder schreib: Ein Text ist leicht zu übersetzen.

## stolen
aspect-stolen-contact = Zuerst Card Stop, dann deine Bank, dann die Polizei: Die Nummern stehen unten.{ $contact ->
    [none] { "" }
   *[other] { " " }Wegen der SIM: { $brand }, { $contact }.
}
aspect-stolen-how = Ruf Card Stop an und sag, dass deine Bankkarte gesperrt werden muss; dann deine Bank wegen der Zahlung.
aspect-stolen-duration = Mach es jetzt: Jede Minute zählt. Wie lange die Bank danach braucht, weiß ich nicht.
aspect-stolen-where = Am Telefon, sofort: eine Bankkarte bei Card Stop, { $cardStop }, und deiner Bank; einen Aufladecode bei { $contact ->
    [none] deinem Anbieter
   *[other] { $brand }, { $contact }
}. Danach mit den Beweisen zur örtlichen Polizei.
aspect-stolen-who = Am besten, wem die Bankkarte gehört. Dauert das zu lang, ruf selbst an, mit der Person neben dir.
aspect-stolen-papers = Heb alles auf: Nachrichten, Screenshots der Zahlung, ihre Nummern. Bank und Polizei wollen das sehen.
aspect-stolen-refund = Eine Bancontact-Zahlung holt die Bank nicht zurück: Nur der Verkäufer kann erstatten, frag sofort den Anbieter. Sonst vielleicht, wenn deine Bank sie jetzt aufhält; versprechen kann ich nichts.
aspect-stolen-credit = Dein Handyguthaben ist etwas anderes als die Bankkarte. Sperr zuerst die Karte, dann schau nach dem Guthaben.
aspect-stolen-keep-number = Card Stop sperrt Zahlkarten, nicht deine Nummer. Hat dein Handy plötzlich kein Netz, ruf sofort den Anbieter an: Vielleicht übernimmt jemand deine Nummer.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-certain = Kartendaten, Bankcode oder Passwort verraten? Dann ja: Ruf an, auch wenn noch nichts weg ist. Nur Name oder Nummer? Dann nein, bleib aber wachsam.
aspect-stolen-why = Mit diesen Daten können sie mit deinem Geld zahlen; nur darum ging es.
aspect-stolen-prevent = Wer ehrlich ist, fragt nie nach PIN, Passwort oder Bankcode. Tipp Adressen selbst ein, und leg auf, wenn dich jemand drängt.
aspect-stolen-otherwise = Kein Telefon? Leih dir eins, oder sperr die Karte in der App deiner Bank oder am Schalter.
aspect-stolen-meanwhile = Solange die Karte nicht gesperrt ist, kann Geld verschwinden. Antworte auf keinen Anruf und keine Nachricht mehr.
aspect-stolen-abroad = Aus dem Ausland hat Card Stop eine eigene Nummer: Sie steht unten.
aspect-stolen-consequence = Mit Kartendaten oder einem Bankcode können sie zahlen, bis die Karte gesperrt ist. Ruf also zuerst an.
aspect-stolen-again = Nein, nicht bevor du unten angerufen hast. Und zahl ihnen nichts mehr, egal was sie versprechen.
aspect-stolen-done = Als Nächstes: deine Bank, falls noch nicht geschehen, dann mit den Beweisen zur Polizei; und ändere Passwörter, die du dort eingegeben hast.
aspect-stolen-failed = Niemand geht ran? Sperr die Karte in der Bank-App oder ruf die Bank an, und versuch Card Stop weiter.
aspect-stolen-hours = Warte nicht auf Öffnungszeiten: Ruf Card Stop jetzt an, oder sperr die Karte in der Bank-App.
aspect-stolen-spoken = Sag langsam: „Meine Bankkarte muss gesperrt werden.“ Welche Sprachen sie sprechen, weiß ich nicht; lass dir von jemandem helfen.
aspect-stolen-cost = Was die Anrufe kosten, weiß ich nicht; nicht anzurufen kann mehr kosten. Ruf jetzt an.

## stolen-voucher
aspect-stolen-voucher-contact = { $contact ->
    [none] Schick keinen Code mehr. Ruf noch heute den Anbieter und den Laden an, der ihn verkauft hat; aus der eigenen Kasse: zuerst den Lieferanten, mit der Nummer aus deinen Unterlagen.
   *[other] Schick keinen Code mehr. Noch heute: den Laden, der ihn verkauft hat, und { $brand }: { $contact }. Aus der eigenen Kasse: zuerst den Lieferanten, mit der Nummer aus deinen Unterlagen.
}
aspect-stolen-voucher-how = Lös den Code jetzt selbst ein, wie es auf dem Bon steht. Wird er abgelehnt, war jemand schneller.
aspect-stolen-voucher-duration = Jetzt: Wer zuerst kommt, hat das Guthaben.
aspect-stolen-voucher-papers = Bon, Kassenzettel und Chat: Heb sie für Laden, Anbieter und Polizei auf.
aspect-stolen-voucher-refund = Kaum: Ist er benutzt, habe ich keine Regel gefunden, nach der du Geld zurückbekommst. Frag Laden und Anbieter trotzdem noch heute.
aspect-stolen-voucher-certain = Sperren? Kaum, wenn ihn jemand hat. Lös ihn sofort selbst ein; geht das nicht, frag noch heute Anbieter und Laden.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-voucher-why = Ein Code ist wie Bargeld: Wer ihn liest, kann ihn einlösen. Darum fragen Betrüger danach.
aspect-stolen-voucher-prevent = Lies einen Code niemandem vor und schick ihn niemandem, auch nicht als „Beweis“; lös ihn ein, sobald du ihn hast.
aspect-stolen-voucher-consequence = Wer den Code hat, kann ihn einlösen. Sei schneller: Lös ihn jetzt selbst ein.
aspect-stolen-voucher-again = Nein. Schick keinen Code und kein Geld mehr, egal was sie versprechen.
aspect-stolen-voucher-done = Eingelöst, und das Guthaben ist gestiegen? Dann kann den Code niemand mehr nutzen. Heb den Chat auf und brich den Kontakt ab.
aspect-stolen-voucher-failed = Dann wurde er wohl schon eingelöst. Geh mit Bon und Kassenzettel in den Laden, mit dem Chat zur Polizei. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-stolen-voucher-where = Lös ihn auf deinem Handy ein, wie es auf dem Bon steht; dann in den Laden, der ihn verkauft hat, und mit dem Chat zur Polizei.
aspect-stolen-voucher-who = Wer den Bon hat, jetzt: Lös den Code ein, bevor der andere es tut.
aspect-stolen-voucher-credit = Es geht an den, der den Code zuerst einlöst. Lös ihn jetzt ein, dann schau nach dem Guthaben.
aspect-stolen-voucher-otherwise = Aus der Ladenkasse? Ruf sofort den Lieferanten an, damit er unbenutzte Codes stoppt; und sag es dem Anbieter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-voucher-meanwhile = Gib keinen Code mehr her, geh nicht mehr ran, und lös selbst ein, was noch da ist.

## stolen-password
aspect-stolen-password-how = Öffne selbst Website oder App des Anbieters und leg ein neues Passwort fest; ändere es auch überall sonst, wo du das alte hattest.
aspect-stolen-password-certain = Ändere es jetzt, auch wenn noch nichts passiert ist.
aspect-stolen-password-consequence = Sie kommen in dein Konto und können eine gespeicherte Zahlungsart nutzen. Ändere das Passwort, entferne die gespeicherte Karte.
aspect-stolen-password-refund = Wurde damit etwas gekauft: Frag sofort Anbieter und Bank, mit dem Beleg.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-done = Schau jetzt im Konto, ob etwas geändert oder gekauft wurde; wenn ja, sag es dem Anbieter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-failed = Kommst du nicht mehr rein? Sag dem Anbieter sofort, dass jemand dein Konto hat. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-stolen-password-contact = Den Anbieter, unter einer Nummer von seiner Website; war dort eine Zahlungsart gespeichert, auch deine Bank.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-stolen-password-duration = Jetzt: Das Ändern dauert Minuten, und bis dahin kommen sie hinein.
aspect-stolen-password-prevent = Wer ehrlich ist, fragt nie nach einem Passwort. Tipp die Adresse selbst ein, und nimm für jedes Konto ein eigenes.
aspect-stolen-password-again = Nein: Leg zuerst auf der Website des Anbieters ein neues Passwort fest, und gib das alte nirgends mehr ein.

## way
aspect-way-credit = Ich habe keinen Weg gefunden, Guthaben von einer Karte an eine andere zu schicken; die andere Nummer lässt sich direkt aufladen.
aspect-way-consequence = Bis du die Zahlung auf der Seite des Anbieters bestätigst, ist nichts weg.
aspect-way-again = Hast du schon bezahlt, noch nicht: Schau zuerst bei der Bank und nach dem Guthaben.
aspect-way-done = Bezahlt? Heb die Bestätigung auf und schau nach dem Guthaben. Kommt nichts, sag es mir.
aspect-way-prevent = Lies Nummer und Betrag zweimal, und mach einen Screenshot der Bestätigung.
aspect-way-how = { $login ->
    [yes] Online meldest du dich bei { $brand } an, wählst Aufladen und zahlst. Niemand muss ein Passwort weitergeben.
    [no] Online brauchst du kein Konto: Nummer, Betrag, Bezahlen. Im Laden kaufst du einen Code und löst ihn selbst ein.
   *[none] Wähl einen Weg: Ich führe dich Schritt für Schritt.
}
aspect-way-duration = Das Zahlen dauert ein paar Minuten. Wie schnell das Guthaben kommt, sagen wenige Marken: Heb den Beleg so lange auf.
aspect-way-cost = Den Betrag, den du wählst. Ein Aufpreis für Kartenzahlung ist nicht erlaubt; ein Wiederverkäufer kann eine Gebühr nehmen.
aspect-way-where = Online auf der Seite oder in der App des Anbieters, oder mit einem Code aus Zeitungsladen, Lebensmittelladen oder Tankstelle: Frag dort zuerst.
aspect-way-who = { $others ->
    [yes] Jeder: { $brand } nimmt auch eine fremde Nummer, und ein Freund darf zahlen.
    [no] Online lädt { $brand } nur die Nummer im eigenen Konto auf: Diese Person macht es selbst oder erlaubt es.
   *[none] Ob online eine fremde Nummer geht, zeigt die Seite; ein Code aus dem Laden gilt für den, der ihn einlöst.
}
aspect-way-papers = Zum Aufladen keine, soweit ich gefunden habe; nur eine neue Karte muss identifiziert werden.
aspect-way-refund = Eine angekommene Aufladung wird kaum erstattet: Lies Nummer und Betrag zweimal, bevor du bestätigst.
aspect-way-keep-number = Ja: Aufladen ändert an der Nummer nichts.
aspect-way-certain = Du zahlst auf der Seite des Anbieters, nicht hier. Tipp die Adresse selbst ein, und prüf Empfänger und Betrag.
aspect-way-otherwise = Ein bar bezahlter Aufladebon, ein Freund, der zahlt, oder die App des Anbieters statt der Website.
aspect-way-abroad = Aus dem Ausland geht es online, über WLAN, wenn die Seite der Marke dort geht: Versuch zuerst einen kleinen Betrag.
aspect-way-hours = Online zu jeder Zeit; die meisten Läden schließen abends und fast alle am Sonntag.
aspect-way-privacy = Was du schreibst, behalte ich nur, bis ich geantwortet habe; von einer Nummer bleiben zwei Ziffern in einem Knopf. Mehr: /privacy
aspect-way-failed = Schau bei der Bank, dass nichts weg ist, dann anders: die App, eine andere Karte, ein Bon, ein Freund.

## gone
aspect-gone-how = Ist es ein Abonnement, bezahl die Rechnung im Konto beim Anbieter. Gibt es die Marke nicht mehr, nimm eine neue Karte einer anderen.
aspect-gone-consequence = Kommt eine Rechnung, muss sie bezahlt werden: Frag den Anbieter, bevor sie fällig ist. Auf Guthaben einer beendeten Karte zähl nicht.
aspect-gone-again = Nein: Dort gibt es nichts aufzuladen, zahl also nichts ein.
aspect-gone-certain = Soweit ich gefunden habe, gibt es dort heute keine Karte zum Aufladen. Die Nummer auf der SIM kann Gewissheit geben.
aspect-gone-otherwise = Prepaidkarten, die ich kenne: { $brands }. Eine neue wird mit Ausweis oder Pass identifiziert.
aspect-gone-credit = Ich habe nichts gefunden, wonach es das Guthaben noch gibt. Frag, wer die Marke übernommen hat, aber zahl nichts ein.
aspect-gone-refund = Dafür habe ich keine Regel gefunden. Frag, wer die Marke übernommen hat, und zahl nichts ein.
aspect-gone-keep-number = Nur wenn die Nummer noch aktiv ist: Dann kann der neue Anbieter sie übernehmen. Frag ihn zuerst.

## sunday
aspect-sunday-where = Online geht sofort. Von den Läden haben Night Shops und Tankstellen vielleicht offen: Frag zuerst, ob sie deine Marke haben.
aspect-sunday-hours = Die meisten Läden schließen abends und fast alle am Sonntag; die Zeiten eines einzelnen Ladens kenne ich nicht. Online geht immer.
aspect-sunday-certain = Bei keinem Laden sicher: Frag, bevor du hingehst. Online schon.
aspect-sunday-spoken = Zeig diesen Satz, auf Französisch oder Niederländisch: « Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## reachable
aspect-reachable-again = Ja, einmal vor jedem Enddatum; es steht in App oder Konto. Ich kann dich erinnern: /reminders.
aspect-reachable-consequence = Ohne Aufladung vor dem Enddatum können Guthaben und Nummer weg sein.
aspect-reachable-cost = Den kleinsten Betrag, der die Nummer hält, habe ich nicht gefunden: Frag vor dem Datum. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## bridge
aspect-bridge-certain = Zum Überbrücken ja: nur Daten. Aufladen kann sie nur ihr Verkäufer, kein belgischer Laden oder Anbieter.

## budget
aspect-budget-how = Mobile Daten aus, wenn das Paket zu Ende ist, WLAN, wo es welches gibt, und ein Betrag, der einen Bonus bringt.

## calling-abroad
aspect-calling-abroad-cost = Es steht in den Preisen des Anbieters, auch für SMS; was bekannt ist, steht unten. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-calling-abroad-otherwise = Anrufe in einer App über WLAN kosten kein Guthaben.

## sim-or-esim
aspect-sim-or-esim-cost = Was der Wechsel kostet, habe ich nicht gefunden: Frag, bevor du dich entscheidest. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-sim-or-esim-how = Frag den Anbieter: Er gibt die eSIM, per QR-Code oder in der App. Installier sie über WLAN, und lösch sie nicht.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-sim-or-esim-keep-number = Wechselst du beim selben Anbieter von einer zur anderen, verlang vorher, dass die Nummer bleibt. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## promotions
aspect-promotions-again = Wie oft und innerhalb wie vieler Tage, zeigt die Seite vor dem Zahlen; was die Marke dazu sagt, steht unten.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-duration = Ein Bonus hat sein eigenes Enddatum, meist früher als das Guthaben; es steht unten, soweit die Marke es sagt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-certain = Es gilt nur, wenn App oder Seite des Anbieters es vor dem Zahlen zeigt; kein Angebot im Chat oder von Fremden.
aspect-promotions-cost = Ab welchem Betrag, zeigt die Seite vor dem Zahlen; was die Marke dazu sagt, steht unten.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-why = Meist war der Betrag zu klein, die letzte Aufladung zu lange her, oder der Tarif hat keinen: siehe unten.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-promotions-prevent = Mobile Daten aus, sobald der Bonus verbraucht ist: Danach geht es vom Guthaben ab. Schau ab und zu, was übrig ist.

## country
aspect-country-cost = Eine Karte aus einem EU-Land kostet hier wie zu Hause, nach der EU-Regel; bei einer anderen sagt es ihr eigener Anbieter.
aspect-country-refund = Ich habe keine Regel gefunden. Frag sofort den Verkäufer: Ein unbenutzter Code lässt sich vielleicht zurückgeben.
aspect-country-certain = Nein: Ein Bon oder eine App aus einem anderen Land lädt keine belgische Nummer auf, auch bei gleichem Namen.

## support
aspect-support-cost = Von einem anderen Telefon oder aus dem Ausland kann der Anruf kosten; welche Nummer kostenlos ist, steht unten, soweit die Marke es sagt.
aspect-support-how = Nenn deine Nummer, was passiert ist und wann; bei einer Zahlung halt den Beleg bereit. Schriftlich hast du einen Nachweis.
aspect-support-where = Per Telefon oder schriftlich, wie unten, oder in einem Shop des Anbieters.
aspect-support-who = Am besten, auf wessen Namen die Karte läuft, oder wer bezahlt hat: Vielleicht wird gefragt, wer anruft.
aspect-support-failed = Schreib ihnen, dann hast du einen Nachweis; hilft das nicht, ist der Ombudsdienst für Telekommunikation kostenlos.
aspect-support-papers = Deine Nummer, was wann passiert ist, und bei einer Zahlung den Beleg mit Betrag und Bestellnummer.
aspect-support-refund = Von dem, der die Zahlung bekam, mit dem Beleg: Eine Bancontact-Zahlung kann die Bank nicht zurückholen, nur der Verkäufer kann sie erstatten.
aspect-support-otherwise = Niemand erreichbar? Schreib, oder geh in den Shop; danach der Ombudsdienst für Telekommunikation, kostenlos.
aspect-support-abroad = Aus dem Ausland nimm die Nummer für andere Telefone oder die E-Mail; eine Kurznummer geht nur in ihrem Netz.

## complaint
aspect-complaint-where = Zuerst schriftlich beim Anbieter; dann auf der Website des Ombudsdienstes, wie unten.
aspect-complaint-failed = Keine Antwort vom Anbieter? Geh zum Ombudsdienst, mit einer Kopie deines Schreibens und dem Datum.
aspect-complaint-certain = Beschweren darfst du dich auch bei Prepaid; wie es ausgeht, kann ich nicht versprechen.
aspect-complaint-cost = Nichts: Der Ombudsdienst für Telekommunikation ist kostenlos.
aspect-complaint-how = Zuerst schriftlich beim Anbieter; hilft das nicht, auf der Website des Ombudsdienstes. Ich kann den Brief für dich schreiben.
aspect-complaint-papers = Was du wann bezahlt hast, den Beleg, was du dem Anbieter geschrieben hast und seine Antwort.
aspect-complaint-refund = Nicht in jedem Fall; aber solange der Ombudsdienst prüft, ist der strittige Betrag eingefroren.
aspect-complaint-done = Behalt eine Kopie und notier den Tag. Antwortet der Anbieter nicht oder lehnt er ab, geh zum Ombudsdienst.

## balance
aspect-balance-cost = Was der Code oder Anruf kostet, habe ich nicht gefunden; App oder Konto zeigen dasselbe.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-duration = Wie lange das Guthaben gilt, steht woanders: Schreib „Gültigkeit“. Der Stand selbst kann etwas nachhinken.
aspect-balance-who = Ein Code antwortet für die SIM, von der er kommt; für eine andere Nummer deren App oder Konto.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-certain = Der letzte Verbrauch zählt vielleicht noch nicht mit: Schau später noch einmal, oder in der App.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-why = Weniger als gedacht? Meist Daten nach dem Ende des Pakets oder kostenpflichtige SMS: App oder Konto zeigen es.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-otherwise = App oder Konto des Anbieters statt des Codes, oder der Kundendienst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-abroad = Im Ausland kann ein Code scheitern: Schau über WLAN in App oder Konto.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-balance-failed = Dann App oder Konto; kommst du dort nicht hinein: { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## offline
aspect-offline-done = Prüf Marke und Betrag auf dem Bon, lös den Code ein, und behalt den Bon, bis das Guthaben da ist.
aspect-offline-again = Noch nicht, wenn der erste Bon nicht eingelöst ist: Schau zuerst nach dem Guthaben, und frag im Laden.
aspect-offline-how = Nenn Marke und Betrag, prüf beides auf dem Bon, bevor du gehst, und lös den Code ein, wie es dort steht.
aspect-offline-duration = Die Kasse druckt den Code sofort; das Guthaben kommt, wenn du ihn eingelöst hast. Wenn nicht, Bon und Beleg behalten und fragen.
aspect-offline-cost = Ein Code kostet, was darauf steht; niemand darf mehr verlangen, weil du mit Karte zahlst.
aspect-offline-where = Zeitungsläden, Lebensmittelläden und Tankstellenshops werden genannt; wer deine Marke hat, weiß nur die Kasse.
aspect-offline-who = Ich habe keine Regel gefunden, wer einen kaufen darf: Jemand kann für dich gehen. Nenn Marke und Betrag, und lass den Bon mitbringen.
aspect-offline-papers = Dass man für einen Aufladebon etwas zeigen muss, habe ich nicht gefunden. Eine neue Karte verlangt Ausweis oder Pass.
aspect-offline-refund = Ist er eingelöst, kenne ich keinen Weg. Unbenutzt vielleicht: Sag es sofort im Laden, mit Bon und Kassenzettel.
aspect-offline-certain = Nicht sicher: Frag an der Kasse, bevor du zahlst, ob sie deine Marke haben.
aspect-offline-otherwise = Online zu jeder Zeit, oder ein Freund, der zahlt. Im Laden reicht Bargeld.
aspect-offline-abroad = Nein: Ein Bon aus einem anderen Land lädt keine belgische Nummer auf. Aus dem Ausland geht es online.
aspect-offline-failed = Dann der nächste: Zeitungsladen, Tankstelle, Night Shop. Oder online, oder ein Freund zahlt.
aspect-offline-hours = Die meisten Läden schließen abends und fast alle am Sonntag; Night Shops und Tankstellen haben vielleicht offen. Online geht immer.
aspect-offline-spoken = Zeig diesen Satz, auf Französisch oder Niederländisch: « Bonjour, vous vendez des recharges { $brand ->
    [none] …
   *[other] { $brand }
} ? » · “Goeiedag, verkoopt u herlaadkaarten van { $brand ->
    [none] …
   *[other] { $brand }
}?”

## machines
aspect-machines-papers = Es ist eine Prepaidkarte wie jede andere: Sie muss zuerst identifiziert werden, mit Ausweis oder Pass.
aspect-machines-who = Wer sie benutzt, identifiziert sich, wie bei jeder Prepaidkarte: mit Ausweis oder Pass.
aspect-machines-duration = Wie jede Prepaidkarte: bis zu ihrem Enddatum, in App oder Konto. Schreib es auf, das Gerät sagt es nicht.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-machines-how = Online, mit ihrer Nummer: Am Gerät muss nichts eingegeben werden.
aspect-machines-certain = Vielleicht nicht mehr: Eine lange nicht aufgeladene Karte kann zu Ende sein. Frag, bevor du zahlst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-machines-again = Ja, vor jedem Enddatum, auch wenn das Gerät sie kaum braucht. Lange nicht aufgeladen? Frag zuerst, ob sie noch lebt. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## payment
aspect-payment-why = Die Namen ändern sich: Die Payconiq-App wird zu Bancontact Pay. Nimm, was die Zahlungsseite heute zeigt.
aspect-payment-refund = Von dem, der die Zahlung bekam, mit dem Beleg: Eine Bancontact-Zahlung kann die Bank nicht zurückholen, nur der Verkäufer kann sie erstatten.
aspect-payment-certain = Die Zahlungsseite entscheidet: Was sie zeigt, nimmt sie. Bis du bestätigst, ist nichts weg.
aspect-payment-cost = Ich habe keinen Anbieter gefunden, der eine Gebühr nimmt; ein Wiederverkäufer oder deine Bank vielleicht. Prüf den Gesamtbetrag vor dem Bestätigen.
aspect-payment-who = Wer zahlt, braucht nur Nummer und Marke; mit eigener Karte, auf dem eigenen Handy.
aspect-payment-otherwise = Ein bar bezahlter Aufladebon im Laden oder ein Freund, der zahlt.
aspect-payment-privacy = Du zahlst auf der Seite des Anbieters, nicht hier. Schick mir nie eine Kartennummer oder einen Bankcode.
aspect-payment-failed = Schau bei der Bank, dass nichts weg ist, dann anders: andere Karte, Bon mit Bargeld, ein Freund.

## scam
aspect-scam-contact = { $contact ->
    [none] Nur eine Nummer, die nicht aus der Nachricht stammt: Schau in der App oder auf der Website des Anbieters.
   *[other] Nie die Nummer aus der Nachricht. { $brand }: { $contact }
}
aspect-scam-how = Öffne die App des Anbieters oder tipp seine Adresse selbst ein: Eine echte Warnung steht dort auch.
aspect-scam-duration = Nimm dir Zeit zum Prüfen: Dich zu drängen gehört zum Trick.
aspect-scam-where = Leite es zuerst an die Adresse unten weiter, dann lösch es. Ist Geld weg, heb es auf und geh zur örtlichen Polizei.
aspect-scam-who = Wer dahintersteckt, sieht man nicht: Name und Nummer können gefälscht sein. Wer ehrlich ist, fragt nie nach PIN, Passwort oder Bankcode.
aspect-scam-refund = Hast du schon bezahlt oder etwas verraten? Sag es mir in einem Satz: Dann kommen andere Nummern zuerst.
aspect-scam-keep-number = Eine echte Abschaltung siehst du im Konto oder in der App des Anbieters: Schau dort, bevor du es glaubst.
aspect-scam-certain = Den Absender kann ich nicht prüfen. Halt es für falsch, bis App oder Website des Anbieters dasselbe sagt.
aspect-scam-why = Sie wollen Kartendaten, Codes oder Geld und borgen sich einen vertrauten Namen. Dass du es bekommst, heißt nicht, dass du etwas falsch gemacht hast.
aspect-scam-prevent = Blockier den Absender und leite die Nachricht an die Adresse unten weiter. Ganz verhindern lässt es sich nicht.
aspect-scam-consequence = Nur geöffnet, nichts eingegeben: Schließ es, meist war es das. Hast du etwas eingegeben oder bezahlt, sag es mir jetzt.
aspect-scam-again = Nein. Öffne es nicht noch einmal, antworte nicht, ruf nicht zurück. Leite es weiter, dann lösch es.
aspect-scam-done = Hast du etwas verraten oder bezahlt, sag mir in einem Satz was. Wenn nicht: Lösch es und blockier den Absender.
aspect-scam-cost = Zahl nichts über die Nachricht. Zeigt dein Konto oder die App des Anbieters, dass Aufladen fällig ist, mach es dort selbst.
aspect-scam-papers = Zeig und schick ihnen nichts. Heb Nachricht, Absender und Uhrzeit auf: für die Meldung oder die Polizei.
aspect-scam-credit = Das bleibt, wo es ist, solange du ihnen nichts gibst. Schau nach dem Guthaben in der App des Anbieters.
aspect-scam-otherwise = Sicher ist nur App, Website oder Shop des Anbieters, nie das, was die Nachricht anbietet.
aspect-scam-meanwhile = Rufen oder schreiben sie wieder: nicht antworten, nichts geben, auflegen.
aspect-scam-failed = Rufen sie wieder an, leg auf; blockier die Nummer. Hast du schon etwas verraten, sag mir in einem Satz was.
aspect-scam-hours = Warte auf nichts: Gib jetzt nichts her, und schau jederzeit in App oder Website des Anbieters.

## scam-voucher
aspect-scam-voucher-certain = Nein, nicht tun: Niemand außer dir braucht deinen Code. Lös ihn selbst ein, wie es auf dem Bon steht.
aspect-scam-voucher-why = Ein Code ist wie Bargeld: Wer ihn liest, kann ihn einlösen.
aspect-scam-voucher-consequence = Wer den Code bekommt, kann ihn einlösen, und zurück kommt er kaum. Schon verraten? Sag es mir.
aspect-scam-voucher-again = Nein. Gib keinen Code her, weder den ersten noch einen weiteren.

## lost
aspect-lost-contact = { $contact ->
    [none] Bankkarte oder Bank-App auch weg? Zuerst Card Stop, { $cardStop }, dann die Bank. Für die SIM dein Anbieter, von jedem Telefon: Die Nummer steht auf seiner Website oder auf der Karte, in der die SIM steckte.
   *[other] Bankkarte oder Bank-App auch weg? Zuerst Card Stop, { $cardStop }, dann die Bank. Für die SIM { $brand }: { $contact }.
}
aspect-lost-how = Ruf von irgendeinem Telefon an, nenn deine Nummer und lass die SIM sperren; verlang dann eine neue SIM mit derselben Nummer.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-duration = Melde es jetzt, noch heute. Wie lange die neue SIM dauert, weiß ich nicht: Frag beim Anruf.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-cost = Was eine neue SIM kostet, habe ich nicht gefunden: Frag, bevor du sie bestellst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-where = Sperren geht per Telefon. Für die neue SIM ist ein Shop des Anbieters am sichersten: Frag vorher, was du mitbringen sollst.
aspect-lost-who = Am besten, auf wessen Namen die Karte läuft, oder ruft zusammen an. Ob du es allein darfst, weiß ich nicht.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-papers = Ausweis oder Pass und deine Nummer; und die Karte, in der die SIM steckte, falls du sie noch hast.
aspect-lost-refund = Was ein Finder verbraucht: Ich habe keine Regel gefunden, nach der du es zurückbekommst. Sperr die SIM jetzt, und frag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-credit = Bei manchen Marken bleibt es, bei den meisten habe ich nichts gefunden: Frag, wenn du die SIM sperren lässt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-keep-number = Verlang eine neue SIM mit derselben Nummer: So bleibt sie deine. Kauf nicht vorher eine andere Karte.
aspect-lost-certain = Die SIM sperrt der Anbieter; Card Stop nur Bankkarten. War eine Bankkarte oder Bank-App dabei? Dann beide.
aspect-lost-prevent = Lass die SIM jetzt vom Anbieter sperren. Fürs nächste Mal: SIM-PIN, Bildschirmsperre, und PIN, PUK und Nummer auf Papier.
aspect-lost-otherwise = Kein Telefon? Leih dir eins, schreib vom Computer aus, oder geh mit dem Ausweis in den Shop des Anbieters.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-meanwhile = Apps gehen über WLAN auf einem anderen Handy; SMS mit Codes kommen erst wieder mit der neuen SIM.
aspect-lost-abroad = Aus dem Ausland nimm die Nummer für andere Telefone, oder schreib. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-lost-consequence = Bis sie gesperrt ist, kann ein Finder dein Guthaben nutzen und deine Codes lesen. Sperr sie jetzt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-again = Kauf noch keine neue Karte: Verlang zuerst eine neue SIM mit derselben Nummer.
aspect-lost-done = Ist die SIM gesperrt, verlang eine neue mit derselben Nummer. War eine Bankkarte oder Bank-App dabei? Dann auch Card Stop und die Bank.
aspect-lost-failed = Dann schreib, oder geh mit dem Ausweis in den Shop des Anbieters, und notier, wann du angerufen hast.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-lost-why = Weil, wer die SIM hat, dein Guthaben nutzen und deine Codes bekommen kann: Darum wird sie zuerst gesperrt.

## blocked
aspect-blocked-how = Gib die PUK ein, wenn das Handy danach fragt, und wähl eine neue PIN. Sie steht im Konto oder auf der Karte, in der die SIM steckte; rate nicht.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-where = Die PUK: im Konto beim Anbieter, auf der Karte, in der die SIM steckte, oder beim Kundendienst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-who = Am besten, auf wessen Namen die Karte läuft: Der Kundendienst fragt vielleicht, wer du bist.
aspect-blocked-papers = Deine Nummer und Ausweis oder Pass; die Nummer, die auf der SIM steht, hilft auch.
aspect-blocked-credit = PIN und PUK ändern daran nichts; wie lange es bleibt, hängt von der letzten Aufladung ab.
aspect-blocked-keep-number = Ja: PIN und PUK ändern an der Nummer nichts.
aspect-blocked-why = Zu viele falsche PINs sperren die SIM; das schützt dich bei Diebstahl.
aspect-blocked-prevent = Schreib PIN und PUK auf Papier, und bewahr es nicht beim Handy auf.
aspect-blocked-meanwhile = Bis sie entsperrt ist, kommen keine Anrufe und SMS an; Apps gehen über WLAN.
aspect-blocked-again = Nein, rate nicht: Zu viele falsche PUKs können die SIM für immer sperren. Frag nach der richtigen.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-failed = PUK abgelehnt? Hör auf und frag: Vielleicht brauchst du eine neue SIM mit derselben Nummer. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-blocked-certain = Eine falsche PIN sperrt nur die SIM: Mit der PUK geht sie wieder auf. Ist es etwas anderes? Frag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-done = Wieder offen? Gut: Schreib PIN und PUK auf Papier. Noch gesperrt? Rate nicht, frag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-consequence = Probier nicht einfach: Zu viele falsche PUKs können die SIM für immer sperren, dann hilft nur eine neue.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-blocked-otherwise = Keine Unterlagen mehr? Das Konto beim Anbieter zeigt die PUK, oder der Kundendienst sieht nach.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## cut-off
aspect-cut-off-papers = Deine Nummer, die SIM selbst und Ausweis oder Pass.
aspect-cut-off-duration = Wie lange eine Nummer noch zurückzuholen ist, habe ich nicht gefunden: Frag heute noch. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-cut-off-refund = Ein Recht auf das Guthaben einer beendeten Karte habe ich nicht gefunden. Frag trotzdem. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-cut-off-credit = Mit der Nummer ist meist auch das Guthaben weg. Frag, bevor du etwas zahlst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-cut-off-keep-number = Vielleicht, wenn du schnell bist: Nur der Anbieter sieht es. Frag, bevor du zahlst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-cut-off-certain = Das sehe ich nicht, der Kundendienst schon. Frag, ob die Nummer noch lebt, bevor du zahlst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-cut-off-why = Eine Prepaidkarte endet, wenn man lange nicht auflädt; jede Marke legt fest, wie lange.
aspect-cut-off-prevent = Lade ein paar Tage vor dem Enddatum auf. Ich kann dich erinnern: /reminders.
aspect-cut-off-otherwise = Ist die Nummer weg: eine neue Karte mit neuer Nummer, identifiziert mit Ausweis oder Pass.
aspect-cut-off-meanwhile = Apps gehen über WLAN; SMS mit Codes kommen auf dieser Nummer nicht mehr an.
aspect-cut-off-consequence = Irgendwann kann jemand anderes die Nummer bekommen: Ändere sie bei der Bank und in deinen Apps.
aspect-cut-off-again = Lade noch nicht auf. Frag zuerst: Ist die Nummer weg, bringt keine Aufladung sie zurück. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-cut-off-done = Dann zahl nur, wenn sie sagten, dass die Nummer noch lebt. Notier den Tag und die Antwort.
aspect-cut-off-failed = Dann ist die Nummer wohl weg: eine neue Karte mit Ausweis oder Pass, und ändere die Nummer bei der Bank.
aspect-cut-off-abroad = Aus dem Ausland frag zuerst, unter der Nummer für andere Telefone oder schriftlich, bevor du zahlst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## not-arrived
aspect-not-arrived-how = Schau zuerst nach dem Guthaben, wie unten. Ist nichts da, ruf mit dem Zahlungsbeleg an.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-where = Die Bank zeigt, ob das Geld weg ist, der Guthabenstand, ob es ankam. In einem Laden oder bei einem Wiederverkäufer gekauft? Frag zuerst dort.
aspect-not-arrived-who = Am besten, wer bezahlt hat: Der hat den Zahlungsbeleg, und danach wird gefragt.
aspect-not-arrived-papers = Den Zahlungsbeleg mit Uhrzeit, Betrag und Bestellnummer, und die aufgeladene Nummer.
aspect-not-arrived-refund = Kommt kein Guthaben, verlang es oder das Geld von dem, der die Zahlung bekam, mit dem Beleg; eine Bancontact-Zahlung kann deine Bank nicht zurückholen.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-credit = Eine abgebuchte Zahlung lässt sich mit dem Beleg finden: Heb ihn auf, bis das Guthaben da ist.
aspect-not-arrived-certain = Das sehe ich von hier nicht: Die Bank zeigt, ob das Geld weg ist, der Guthabenstand, ob es ankam.
aspect-not-arrived-why = Das sehe ich von hier nicht. Vergleich Nummer und Betrag auf der Bestätigung: Oft ist es eine falsche Ziffer, eine abgebrochene Zahlung oder eine Verzögerung.
aspect-not-arrived-prevent = Lies nächstes Mal die Nummer zweimal, warte auf die Bestätigung und mach einen Screenshot.
aspect-not-arrived-otherwise = Zahl nicht noch einmal. Musst du jetzt telefonieren? Mit einer App über WLAN oder mit einem fremden Handy.
aspect-not-arrived-meanwhile = Anrufe in einer App über WLAN kosten kein Guthaben; was vorher drauf war, gilt noch.
aspect-not-arrived-abroad = Ein Wiederverkäufer sagt, dass neues Guthaben im Ausland später erscheinen kann. Ruf die Nummer für andere Telefone an, oder schreib.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-consequence = Nichts Schlimmes, solange du den Beleg hast. Aber frag bald: Später ist es schwerer zu finden.
aspect-not-arrived-again = Nein, noch nicht: Schau zuerst bei der Bank, ob es abgebucht ist, und nach dem Guthaben.
aspect-not-arrived-duration = Was die Marke dazu sagt, steht unten. Noch nichts, und das Geld ist weg? Frag, mit dem Zahlungsbeleg.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-done = Heb den Beleg auf und notier die Uhrzeit. Zahl kein zweites Mal; kommt nichts, frag mit dem Beleg.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-not-arrived-failed = Dann frag schriftlich, mit dem Zahlungsbeleg, und zahl inzwischen nicht noch einmal. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-not-arrived-keep-number = Ja: Eine verspätete Aufladung ändert an der Nummer nichts; achte nur auf das Enddatum der Karte.

## refused
aspect-refused-contact = Zuerst deine Bank: Sie kann sagen, warum sie abgelehnt hat. Der Anbieter sieht nur, dass abgelehnt wurde.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-refused-how = Erlaub in der Bank-App Zahlungen online und im Ausland, dann versuch es noch einmal, wenn nichts abgebucht ist. Sonst ein anderer Weg, siehe unten.
aspect-refused-cost = Deine Bank kann für eine Auslandszahlung etwas verlangen: Frag sie. Vom Anbieter weiß ich nichts: Prüf den Gesamtbetrag, bevor du bestätigst.
aspect-refused-who = Ein Freund darf zahlen, auf dem eigenen Handy und mit der eigenen Karte. Schick niemandem Kartendaten oder Bankcodes.
aspect-refused-refund = Wurde sie abgelehnt, ist meist nichts weg. Schau bei der Bank; ist doch Geld weg, zahl nicht noch einmal.
aspect-refused-certain = Eine Ablehnung kommt meist von der Bank oder von der Seite. Ist trotzdem Geld weg, zahl nicht noch einmal.
aspect-refused-why = Oft die Bank: Online- oder Auslandszahlung ist aus, oder ihr Code fehlt. Manche Seiten lehnen auch Karten aus anderen Ländern ab.
aspect-refused-prevent = Halt einen zweiten Weg bereit: eine andere Visa oder Mastercard, Bargeld für einen Aufladebon oder einen Freund.
aspect-refused-otherwise = Eine andere Visa oder Mastercard, ein bar bezahlter Aufladebon oder ein Freund, der zahlt.
aspect-refused-again = Erst wenn du bei der Bank siehst, dass nichts weg ist; dann höchstens noch einmal. Danach ein anderer Weg.
aspect-refused-failed = Dann lass diese Karte: Mit einem bar bezahlten Aufladebon oder einem Freund geht es ohne.
aspect-refused-privacy = Kartennummer und Bankcode gehören nur auf die Zahlungsseite, nie in einen Chat, auch nicht zu mir.
aspect-refused-done = Geklappt? Gut: Heb die Bestätigung auf. Wenn nicht, anders: ein Bon mit Bargeld oder ein Freund, der zahlt.
aspect-refused-where = Im Laden zahlst du einen Aufladebon bar: Zeitungsladen, Lebensmittelladen, Tankstelle. Frag zuerst, ob sie deine Marke haben.

## wrong
aspect-wrong-contact = Den, den du bezahlt hast, sofort: Laden, Website oder Anbieter. Name vergessen? Er steht in der Mail oder auf dem Kontoauszug.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-wrong-how = Schreib oder ruf den an, den du bezahlt hast, mit Beleg, eingetippter und richtiger Nummer.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-wrong-duration = Frag sofort: Ein unbenutzter Code lässt sich vielleicht noch stornieren, angekommenes Guthaben kaum.
aspect-wrong-who = Ich kenne keinen Weg, herauszufinden, wem die Nummer gehört. Frag den Verkäufer, nicht den Fremden.
aspect-wrong-papers = Den Zahlungsbeleg, die Bestellnummer, die eingetippte Nummer und die richtige.
aspect-wrong-refund = Rechne nicht damit: Ich habe keine Regel gefunden, nach der du es zurückbekommst. Frag sofort den, den du bezahlt hast, mit dem Beleg.
aspect-wrong-certain = Ist es auf der Nummer angekommen, meistens ja. Ein Code, den keiner benutzt hat, lässt sich vielleicht noch stornieren.
aspect-wrong-prevent = Kopier die Nummer statt sie zu tippen, lies sie zweimal, und fang mit einem kleinen Betrag an.
aspect-wrong-otherwise = Weigern sie sich, beschwer dich schriftlich; danach ist der Ombudsdienst für Telekommunikation kostenlos.
aspect-wrong-again = Nein, noch nicht: Frag zuerst wegen der ersten Zahlung. Lies die Nummer danach zweimal und fang klein an.
aspect-wrong-done = Heb die Antwort auf. Lehnen sie ab, beschwer dich schriftlich, dann beim Ombudsdienst für Telekommunikation, kostenlos.
aspect-wrong-credit = Es ist jetzt auf der anderen Nummer. Ob der Verkäufer es zurückholen kann, weiß nur er: Frag sofort, mit dem Beleg.

## voucher-refused
aspect-voucher-refused-contact = Den Anbieter, oder den Laden, wenn der Code unlesbar ist.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-voucher-refused-how = Genau wie es auf dem Bon steht, mit einer SIM dieser Marke im Handy.
aspect-voucher-refused-papers = Den Bon und den Kassenzettel.
aspect-voucher-refused-refund = Eine Regel, nach der du es zurückbekommst, habe ich nicht gefunden. Erst der Laden, mit Bon und Kassenzettel, dann der Anbieter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-credit = Ein unbenutzter Code ist noch nicht verloren: Behalt den Bon, und schau, ob ein Enddatum darauf steht.
aspect-voucher-refused-certain = Schau auf den Bon: Ein gedrucktes Datum zählt. Ob er schon benutzt wurde, sieht nur der Anbieter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-why = Meist eine falsche Ziffer, ein Code einer anderen Marke oder eines anderen Landes, schon benutzt oder über das gedruckte Datum hinaus.
aspect-voucher-refused-otherwise = Vielleicht auf der Seite des Anbieters oder im Konto, wenn man den Code dort eingeben kann; sonst ruf an.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-again = Nein, noch nicht: Vergleich die Ziffern noch einmal, dann hör auf und frag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-refused-failed = Dann hör auf zu probieren. Frag mit Bon und Kassenzettel, und geh zurück in den Laden, wenn niemand hilft. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-voucher-refused-privacy = Ein Code ist wie Bargeld: Stell kein Foto vom Bon ins Netz, und lies ihn niemandem vor.
aspect-voucher-refused-done = Jetzt eingelöst? Schau nach dem Guthaben, und behalt den Bon so lange. Sonst frag mit Bon und Kassenzettel.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## voucher-spoilt
aspect-voucher-spoilt-contact = Zuerst der Laden, der ihn verkauft hat; dann der Anbieter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }
}
aspect-voucher-spoilt-how = Zurück in den Laden mit dem Rest des Bons und dem Zahlungsbeleg: Kann der Lieferant den unbenutzten Code stornieren?
aspect-voucher-spoilt-duration = Geh noch heute: Nur solange niemand den Code benutzt hat, lässt er sich vielleicht stornieren.
aspect-voucher-spoilt-where = In dem Laden, der ihn verkauft hat: Sein Lieferant kann den Code vielleicht noch stornieren.
aspect-voucher-spoilt-papers = Was vom Bon übrig ist, den Kassenzettel oder den Kontoauszug mit Datum und Betrag.
aspect-voucher-spoilt-refund = Ich habe keine Regel gefunden, die dir einen neuen Code oder das Geld gibt. Vielleicht kann der Lieferant ihn noch stornieren: Frag heute im Laden.
aspect-voucher-spoilt-credit = Was darauf steht, ist erst auf deiner Karte, wenn der Code eingelöst ist; schau im Zweifel nach dem Guthaben.
aspect-voucher-spoilt-why = Wer den Code hat, kann ihn nutzen, und wem er gehörte, sieht niemand: Darum sind Läden vorsichtig.
aspect-voucher-spoilt-prevent = Lös den Code noch im Laden ein, und behalt den Bon, bis das Guthaben da ist.
aspect-voucher-spoilt-otherwise = Weigert sich der Laden? Der Kundendienst, mit Bon oder Zahlungsbeleg. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-voucher-spoilt-consequence = Wer den Code findet, kann ihn einlösen. Beeil dich also.
aspect-voucher-spoilt-again = Nein, noch nicht: Frag zuerst im Laden, ob der alte storniert werden kann; und rate keine Ziffern.
aspect-voucher-spoilt-failed = Dann der Kundendienst, mit Bon und Kassenzettel; danach eine schriftliche Beschwerde. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-voucher-spoilt-certain = Sicher ist nichts: Der Lieferant des Ladens kann einen unbenutzten Code vielleicht stornieren. Frag dort noch heute.
aspect-voucher-spoilt-done = Sagt der Laden nein, kommt der Kundendienst dran, mit Bon und Kassenzettel.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## voucher
aspect-voucher-duration = Schau auf den Bon: Ein gedrucktes Datum zählt. Ohne Datum nutz ihn bald.
aspect-voucher-how = Lös ihn ein wie unten, dann schau auf den Guthabenstand. Abgelehnt? Vergleich die Ziffern, dann frag nach; probier nicht weiter.
aspect-voucher-cost = Ein Code kostet, was darauf steht; niemand darf mehr verlangen, weil du mit Karte zahlst.
aspect-voucher-refund = Eingelöst: Ich kenne keinen Weg. Unbenutzt: vielleicht, frag heute im Laden, mit Bon und Kassenzettel.
aspect-voucher-certain = Der Bon entscheidet: Steht dort etwas anderes als bei mir, mach es wie auf dem Bon.
aspect-voucher-prevent = Zeig den Code niemandem und lös ihn gleich ein; behalt den Bon, bis das Guthaben da ist.
aspect-voucher-consequence = Wer den Code liest, kann ihn einlösen. Anderen gezeigt oder geschickt? Lös ihn jetzt selbst ein und lösch das Bild.
aspect-voucher-again = Ein Code geht nur einmal. Abgelehnt? Vergleich die Ziffern noch einmal, dann hör auf und frag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-voucher-done = Gut: Schau nach dem Guthaben, und behalt den Bon, bis es da ist.
aspect-voucher-failed = Vergleich die Ziffern noch einmal, dann hör auf. Frag mit Bon und Kassenzettel. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-voucher-privacy = Einen Code behalte ich nur, bis ich geantwortet habe. Zeig ihn sonst niemandem: Wer ihn liest, kann ihn einlösen.

## drain
aspect-drain-how = Schalt die mobilen Daten in den Einstellungen aus; Käufe und kostenpflichtige SMS sperrst du in der App des Anbieters, oder du fragst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-cost = Ohne Paket geht jedes MB und jede Minute zum vollen Preis ab; nennt die Marke ihn, steht er unten.
aspect-drain-where = In App oder Konto des Anbieters, unter Verbrauch: Dort steht, was das Guthaben gekostet hat.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-refund = Verbrauchte Daten: kaum. Käufe oder kostenpflichtige SMS, die du nicht wolltest: beschwer dich schriftlich beim Anbieter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-certain = Läuft kein Paket, dann ja: Alles geht zum vollen Preis vom Guthaben ab. Schau in der App, ob eines läuft.
aspect-drain-why = Meist Daten ohne Paket, dann Käufe über den Anbieter und kostenpflichtige SMS. App oder Konto zeigen, was es war.
aspect-drain-prevent = Mobile Daten aus, wenn das Paket zu Ende ist; Käufe und kostenpflichtige SMS in der App oder vom Kundendienst sperren.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-drain-consequence = Es geht weiter, bis du es abschaltest: zuerst die mobilen Daten, jetzt.
aspect-drain-again = Nicht, bevor du weißt, wohin es ging: Sonst geht das neue Guthaben denselben Weg.
aspect-drain-done = Schau morgen noch einmal nach dem Guthaben. Sinkt es weiter, frag, was berechnet wird.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## premium
aspect-premium-how = Sperr die Nummer im Handy, und bitte den Anbieter, kostenpflichtige Nummern und SMS zu sperren.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-refund = Vielleicht: Beschwer dich schriftlich beim Anbieter, dann beim Ombudsdienst für Telekommunikation. Versprechen kann ich nichts.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-why = Sie leben davon, dass du zurückrufst oder antwortest: ein verpasster Anruf, ein Gewinn, ein Paket.
aspect-premium-prevent = Ruf keine fremden Nummern zurück und antworte nicht auf ihre SMS; lass kostenpflichtige Nummern vom Anbieter sperren.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-again = Nein: nicht zurückrufen, nicht antworten. Jedes Mal kann wieder kosten.
aspect-premium-done = Schau morgen nach dem Guthaben; sinkt es weiter, beschwer dich schriftlich.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-premium-cost = Es geht vom Guthaben ab; wie viel, ist je nach Nummer verschieden. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-premium-consequence = Rufst du nicht zurück und antwortest nicht, passiert nichts weiter. Jeder Anruf, jede SMS kann wieder kosten.

## no-data
aspect-no-data-how = Mobile Daten an, Flugmodus an und aus, neu starten; im Ausland auch Datenroaming. Dann schau in der App, ob ein Paket läuft.
aspect-no-data-refund = Eine Regel dafür kenne ich nicht. Finde zuerst heraus, was die Aufladung brachte: Guthaben oder auch ein Paket. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-no-data-credit = Das ist noch da, solange der Stand es zeigt; ohne Paket gehen Daten Stück für Stück davon ab.
aspect-no-data-certain = Guthaben allein ist oft noch kein Paket: App oder Konto zeigen, was läuft.
aspect-no-data-why = Meist Guthaben ohne Paket, mobile Daten oder Roaming aus, oder ein fehlender Zugangspunkt (APN).
aspect-no-data-otherwise = Bis dahin WLAN: große Bahnhöfe, Bibliotheken, ein Campus. Anrufe in einer App über WLAN kosten kein Guthaben.
aspect-no-data-again = Nein: Lade dafür nicht noch einmal auf. Schau zuerst, ob das Guthaben da ist und ein Paket läuft.
aspect-no-data-done = Geht es jetzt? Gut. Wenn nicht, steck die SIM in ein anderes Handy: So siehst du, ob es am Handy liegt.
aspect-no-data-failed = Dann frag, ob Daten für diese Karte freigeschaltet sind. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-no-data-where = Pakete und was gerade läuft stehen in App oder Konto beim Anbieter; die Schalter in den Handyeinstellungen unter mobile Daten.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-data-meanwhile = Apps gehen über WLAN; Anrufe und SMS gehen weiter, solange Guthaben oder ein Paket dafür da ist.

## no-service
aspect-no-service-credit = Ohne Netz geht kein Guthaben ab. Aber frag, bevor du auflädst: Eine beendete Karte lässt sich nicht mehr aufladen. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-no-service-why = Handy oder Einstellungen, eine nicht identifizierte, gesperrte oder beendete Karte; oder eine Störung. Ein anderes Handy zeigt es.
aspect-no-service-meanwhile = Apps gehen über WLAN; Anrufe und SMS an deine Nummer kommen nicht an. Notrufe gehen vielleicht noch.
aspect-no-service-again = Lade dafür nicht auf: Finde zuerst heraus, ob die Karte noch lebt. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-no-service-consequence = Hat kurz vorher jemand einen Code von dir bekommen? Dann übernimmt man vielleicht deine Nummer: Ruf sofort Anbieter und Bank an.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-service-failed = Dann frag, ob die Karte identifiziert, gesperrt oder beendet ist, bevor du auflädst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## no-answer
aspect-no-answer-otherwise = App, Konto oder Kundendienst zeigen dasselbe.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-answer-why = Ein Code geht nur mit einer SIM des Anbieters und mit Empfang; manche sind alt und vielleicht weg.
aspect-no-answer-again = Nein, wähl nicht weiter: Schau in App oder Konto, oder frag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-no-answer-abroad = Im Ausland gehen Codes und Kurznummern vielleicht nicht: Schau über WLAN in App oder Konto.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## validity
aspect-validity-duration = { $months ->
    [none] Wie lange bei dieser Marke, habe ich nicht gefunden; dein eigenes Datum steht in App oder Konto.
   *[other] Guthaben bei { $brand }: { $months } Monate ab der letzten Aufladung; dein eigenes Datum steht in App oder Konto.
}
aspect-validity-how = Schau dein Datum in App oder Konto nach und lade ein paar Tage vorher auf. Ich kann dich erinnern: /reminders.
aspect-validity-cost = Den kleinsten Betrag, der die Karte am Leben hält, habe ich nicht gefunden: Frag vor dem Datum. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-validity-where = Dein eigenes Datum steht in der App des Anbieters oder im Konto.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-validity-refund = Ein Recht auf abgelaufenes Guthaben habe ich nicht gefunden. Lade vor dem Datum auf: Dann zählt es weiter, soweit die Marke es unten sagt.
aspect-validity-credit = { $months ->
    [none] Wie lange es bei dieser Marke bleibt, habe ich nicht gefunden: Sieh das Datum in App oder Konto und lade vorher auf.
   *[other] Es bleibt, wenn du innerhalb von { $months } Monaten auflädst; danach ist es weg.
}
aspect-validity-keep-number = Die Nummer bleibt deine, solange du vor dem Enddatum auflädst; danach kann sie weg sein.
aspect-validity-certain = Es zählt das Datum in App oder Konto beim Anbieter: Schau dort.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-validity-why = Prepaidkarten enden, wenn man nicht auflädt; jede Marke setzt ihre Frist, im Gesetz habe ich keine gefunden.
aspect-validity-prevent = Lade ein paar Tage vor dem Datum auf; ich kann dich erinnern: /reminders.
aspect-validity-abroad = Das Datum läuft auch im Ausland weiter. Von dort lädst du online auf, wenn die Marke es zulässt.
aspect-validity-consequence = Tust du nichts, können Guthaben und Nummer nach dem Datum weg sein. Lade also vorher auf.
aspect-validity-again = Ja, einmal vor jedem Enddatum. Was das bringt und wie lange, steht unten, soweit die Marke es sagt.
aspect-validity-done = Gut: Schau in der App, ob das neue Datum da ist. Ich kann dich daran erinnern: /reminders.

## leaving
aspect-leaving-how = Guthaben zurück: Lass den neuen Anbieter die Nummer übernehmen, dann verlang den Rest vom alten, mit einem Bankkonto.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-duration = Die Karte lebt bis zu ihrem Enddatum: Deines steht in App oder Konto. Eine Aufladung davor gibt mehr Zeit.
aspect-leaving-cost = In der EU, Norwegen, Island und Liechtenstein wie hier; sonst, auch in Großbritannien, schau zuerst nach dem Preis.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-papers = Für die Erstattung: die Nummer und ein Bankkonto, das offen bleibt, bis das Geld da ist.
aspect-leaving-refund = Nur wenn du die Nummer zu einem anderen Anbieter mitnimmst. Sonst habe ich kein Recht darauf gefunden: Verbrauch es.
aspect-leaving-credit = Es endet mit der Karte. Verbrauch es, oder nimm die Nummer mit und verlang den Rest vom alten Anbieter.
aspect-leaving-keep-number = Die Nummer bleibt deine, wenn du vor jedem Enddatum auflädst; aus dem Ausland online, wo die Marke es zulässt.
aspect-leaving-prevent = Vor der Abreise: Ändere die Nummer bei Bank und Apps, und schalt automatisches Aufladen aus.
aspect-leaving-otherwise = Du willst die Nummer nicht mitnehmen? Dann verbrauch das Guthaben vor der Abreise.
aspect-leaving-abroad = SMS mit Codes kommen auch im Ausland an, meist kostenlos, solange Empfang da ist und die Karte aktiv bleibt.
aspect-leaving-consequence = Nach dem Enddatum können Guthaben und Nummer weg sein, und die Nummer kann jemand anderes bekommen. Ändere sie zuerst bei der Bank.
aspect-leaving-done = Gut. Behalt die alte SIM, bis das Geld da ist, und prüf, ob die Bank die neue Nummer hat.
aspect-leaving-where = Die Erstattung verlangst du vom alten Anbieter, auf der Website oder schriftlich; die Übertragung vom neuen.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-leaving-again = Um die Nummer zu behalten, lade einmal vor jedem Enddatum auf; den kleinsten Betrag fand ich nicht. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## credit-left
aspect-credit-left-how = Frag schriftlich, mit der Nummer; bei einer übertragenen Nummer auch mit Bankkonto.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-who = Guthaben eines Verstorbenen: Kein Anbieter sagt, wer fragen darf. Schreib als Angehöriger, mit der Sterbeurkunde.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-papers = Die Nummer und ein Bankkonto; bei einem Verstorbenen die Sterbeurkunde.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-refund = Nur für eine Nummer, die zu einem anderen Anbieter ging; frag den alten. Sonst habe ich kein Recht darauf gefunden.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-otherwise = Nimmst du die Nummer nicht mit, verbrauch es, solange die Karte aktiv ist.
aspect-credit-left-failed = Dann beschwer dich schriftlich beim alten Anbieter, danach beim Ombudsdienst für Telekommunikation, kostenlos.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-duration = Frag bald nach dem Wechsel: Wie lange du Zeit hast und wie lange es dauern darf, steht unten, soweit bekannt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-credit-left-certain = Nimmst du die Nummer nicht zu einem anderen Anbieter mit, habe ich kein Recht darauf gefunden: Verbrauch es dann.
aspect-credit-left-keep-number = Die Nummer bleibt, wenn der neue Anbieter sie übernimmt, solange sie aktiv ist; das Guthaben verlangst du dann vom alten.

## porting
aspect-porting-contact = Den neuen Anbieter: Er erledigt alles. Den alten nur wegen des Restguthabens.
aspect-porting-how = Frag den neuen Anbieter, gib deine Nummer und die der SIM-Karte an. Kündige die alte nicht vorher.
aspect-porting-duration = Kurz, sobald der Antrag geprüft ist: Die Frist steht unter „Dauer, Preis, Erstattung“.
aspect-porting-cost = Der alte Anbieter darf nichts verlangen, der neue verlangt meist auch nichts.
aspect-porting-where = In Belgien, mit der SIM im Handy und im eigenen Netz.
aspect-porting-papers = Meist die Nummer der SIM-Karte; und Ausweis oder Pass für die neue Karte.
aspect-porting-refund = Ja, auf Antrag: beim alten Anbieter, bald nach dem Wechsel, mit Bankkonto; er darf eine Gebühr einbehalten.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-porting-credit = Es geht nicht mit der Nummer mit: Verbrauch es vorher, oder verlang es danach vom alten Anbieter zurück.
aspect-porting-keep-number = Ja, darum geht es. Sie muss beim Antrag noch aktiv sein: Kündige also nicht vorher.
aspect-porting-meanwhile = Die alte SIM geht bis zum Wechsel; danach nur die neue.
aspect-porting-abroad = Besser nicht aus dem Ausland: Mach es in Belgien, mit der SIM im eigenen Netz.
aspect-porting-consequence = Kündigst du die alte Karte zuerst, kann die Nummer weg sein. Lass es den neuen Anbieter machen.
aspect-porting-done = Gut. Sobald die neue SIM geht, verlang bald das Restguthaben vom alten Anbieter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-porting-failed = Zu spät oder abgelehnt? Frag den neuen Anbieter schriftlich nach dem Grund; dann der Ombudsdienst für Telekommunikation, kostenlos.

## identify
aspect-identify-how = Im Shop zeigst du das Original, und es wird eingetragen. Aus der Ferne nennen die Regeln die eID und eine Online-Zahlung.
aspect-identify-duration = Wann es geht, weiß ich nicht; starte das Handy neu und versuch dann einen Anruf. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-identify-where = Ein Shop des Anbieters ist am sichersten; jeder Anbieter hat mindestens einen Weg. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-identify-who = Wer die Karte benutzen wird. Noch nicht aktiviert, darfst du sie jedem geben; aktiviert nur engen Angehörigen.
aspect-identify-papers = Das Original: Ausweis aus Belgien oder der EU, Pass oder das amtliche Papier, das ihn ersetzt. Ein anderes Papier, etwa eine Anlage: Frag im Shop des Anbieters, bevor du kaufst.
aspect-identify-credit = Für eine ohne Identifizierung abgeschaltete Karte sieht das Gesetz keinen Ersatz vor; ob das Guthaben zurückkommt, musst du fragen. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-identify-certain = Ja: Eine nicht identifizierte Karte geht in Belgien nicht, egal was der Verkäufer sagte.
aspect-identify-why = Das Gesetz verlangt es für jede Prepaidkarte in Belgien.
aspect-identify-otherwise = Ohne elektronische Karte geh mit dem Pass in einen Shop.
aspect-identify-meanwhile = Bis dahin kann die Karte nichts: keine Anrufe, SMS, Daten. Apps gehen über WLAN.
aspect-identify-consequence = Nicht identifiziert wird die Karte abgeschaltet: keine Anrufe, SMS, Daten, und das Gesetz sieht keinen Ersatz vor.
aspect-identify-again = Nicht nach einem Umzug oder mit neuem Ausweis. Aber der Anbieter kann noch einmal fragen: Mach es nur bei ihm selbst.
aspect-identify-done = Gut: Starte neu und versuch einen Anruf. Geht es nicht, frag, ob die Identifizierung eingetragen ist.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-identify-failed = Dann geh mit dem Originalausweis in den Shop des Anbieters. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-identify-privacy = Zeig Papiere nur dem Anbieter: im Shop, auf seiner Website oder in seiner App. Ich brauche keine.

## abroad
aspect-abroad-how = In den Einstellungen unter mobile Daten: Schalt Datenroaming vor der Reise aus, und nur ein, wo du den Preis kennst.
aspect-abroad-duration = Für einen Urlaub egal. Nutzt du es monatelang dort mehr als hier, kann der Anbieter warnen und extra berechnen.
aspect-abroad-cost = In der EU, Norwegen, Island und Liechtenstein wie hier; sonst schau zuerst nach dem Preis.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-abroad-credit = In der EU wie hier; außerhalb können Daten es schnell auffressen. Schalt sie dort aus.
aspect-abroad-keep-number = Ja; nur läuft das Enddatum auch dort weiter. Eine Aufladung davor hält die Nummer.
aspect-abroad-certain = In der EU, Norwegen, Island und Liechtenstein ja; sonst hängt es vom Anbieter ab: Schau vorher nach.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-abroad-prevent = Datenroaming vor der Reise aus; dort WLAN, und die SIM bleibt für SMS im Handy.
aspect-abroad-otherwise = WLAN, oder eine Reise-eSIM für Daten; die belgische SIM bleibt für SMS und Codes drin.
aspect-abroad-meanwhile = SMS mit Codes kommen im Ausland an, meist kostenlos, wenn Empfang da ist und die Karte aktiv ist.
aspect-abroad-consequence = Außerhalb der EU kann eingeschaltetes Internet das Guthaben schnell auffressen. Schalt es aus, bis du den Preis kennst.
aspect-abroad-again = Aus dem Ausland lädst du online über WLAN auf, wo die Marke es zulässt; kauf keinen Bon vor Ort.

## friend
aspect-friend-how = Schick deinem Freund Marke und Nummer als Text; er zahlt auf seinem Handy, mit seiner Karte.
aspect-friend-certain = Sicher, wenn der Freund auf der Seite des Anbieters mit eigener Karte zahlt. Will er plötzlich Codes, ruf zuerst an: Das ist ein Trick.
aspect-friend-refund = Eine falsche Nummer wird kaum erstattet: Lass dir die Nummer vor dem Zahlen vorlesen.
aspect-friend-abroad = Aus dem Ausland geht es, wenn die Seite der Marke es annimmt: Fang klein an, mit Visa oder Mastercard.
aspect-friend-privacy = Nur Nummer und Marke. Keine Kartendaten, kein Bankcode, auch nicht unter Freunden.
aspect-friend-done = Gut. Schau nach dem Guthaben; kam nichts, zahlt niemand zweimal, bevor ihr gefragt habt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## reseller
aspect-reseller-contact = Zuerst den Wiederverkäufer, auf seiner eigenen Hilfeseite: Er hat deine Zahlung bekommen. Eine Mailadresse seines Kundendienstes habe ich nicht gefunden.
aspect-reseller-cost = Er darf eine Gebühr nehmen und muss sie vor dem Zahlen klar zeigen: Vergleich Gesamtbetrag und Guthaben.
aspect-reseller-refund = Recharge.com: eine fehlgeschlagene auf die richtige Nummer ja; falsche Nummer oder Code für falsches Land oder falsche Marke nein.
aspect-reseller-certain = Ein Wiederverkäufer ist kein Anbieter: Ob er deine Marke hat, zeigt nur seine Seite. Die Seite des Anbieters ist sicherer.
aspect-reseller-how = Mit einer Nummer kommt das Guthaben direkt drauf; nur mit E-Mail-Adresse bekommst du einen Code: Lös ihn ein, wie es in der Mail steht.
aspect-reseller-prevent = Nächstes Mal auf der Seite des Anbieters; lies die Nummer zweimal und fang klein an.
aspect-reseller-otherwise = Seite oder App des Anbieters, ein Aufladebon aus dem Laden oder ein Freund, der zahlt.
aspect-reseller-again = Nein: Zahl kein zweites Mal, bevor der Wiederverkäufer geantwortet hat. Such seine Mail im Spam.
aspect-reseller-failed = Dann beschwer dich schriftlich beim Wiederverkäufer; Betrug kannst du bei ConsumerConnect melden.
aspect-reseller-done = Dann schreib dem Wiederverkäufer, mit Bestellnummer und Zahlungsbeleg; zahl inzwischen nicht noch einmal.
aspect-reseller-who = Frag die Seite, die du bezahlt hast, nicht den Empfänger: Ich kenne keinen Weg, herauszufinden, wem die Nummer gehört.

## children
aspect-children-papers = Ein Elternteil kann den eigenen Ausweis oder Pass nehmen; dann gilt der Elternteil als Nutzer.
aspect-children-certain = Nur in der engsten Familie: Ein Elternteil darf sich identifizieren und die aktivierte Karte dem Kind geben. Ein Mindestalter habe ich nicht gefunden.
aspect-children-prevent = Eine Prepaidkarte gibt nicht mehr aus als ihr Guthaben; lass kostenpflichtige Nummern und Käufe sperren.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-children-credit = Mehr als das Guthaben gibt sie nicht aus; aber kostenpflichtige Nummern und Käufe gehen auch davon ab.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-children-who = Du, der Elternteil, mit eigenem Ausweis; dann giltst du als Nutzer und darfst die Karte dem Kind geben.
aspect-children-how = Kauf die Karte, identifizier dich mit eigenem Ausweis im Shop, dann gib sie dem Kind.

## warned
aspect-warned-certain = Es kann echt oder falsch sein: Öffne keinen Link; schau in App oder Konto beim Anbieter, oder frag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-warned-consequence = Ist sie echt und du tust nichts, können Guthaben und Nummer weg sein. Schau also heute in App oder Konto.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-warned-again = Zeigt App oder Konto, dass das Enddatum naht, ja: Lade dort selbst auf, nie über den Link.
aspect-warned-how = Tipp die Adresse des Anbieters selbst ein oder öffne seine App, schau aufs Datum und lade dort auf, wenn es nah ist.

## account
aspect-account-how = Ohne: eine Visa oder Mastercard von anderswo, ein bar bezahlter Bon oder ein Freund. Bancontact braucht eine Karte einer belgischen Bank.
aspect-account-otherwise = Eine Visa oder Mastercard von anderswo, Bargeld im Laden oder ein Freund: Zum Aufladen brauchst du kein Konto.
aspect-account-certain = Für Bancontact ja, eine Karte einer belgischen Bank. Zum Aufladen an sich braucht man kein Konto.

## seller
aspect-seller-certain = Nur der Verkäufer der Reise-eSIM kann sie aufladen; kein belgischer Anbieter, Laden oder Bon.
aspect-seller-where = In der App oder auf der Website des Verkäufers, über WLAN.
aspect-seller-contact = Den Verkäufer, in seiner App oder auf seiner Website; belgische Kundendienste können da nichts tun.
aspect-seller-otherwise = Lässt sie sich nicht aufladen, kauf über WLAN eine neue beim Verkäufer, oder eine belgische Karte mit dem Pass.
aspect-seller-refund = Das kann nur der Verkäufer sagen. Frag, bevor du die eSIM löschst.
aspect-seller-failed = Kein Knopf, oder abgelehnt? Manche lassen sich nicht aufladen: Frag den Verkäufer, und lösch die eSIM nicht.
aspect-seller-how = Melde dich über WLAN in App oder Website des Verkäufers an und such den Aufladeknopf dieser eSIM. Kein Knopf? Dann brauchst du eine neue.
aspect-seller-again = Kauf dafür nichts in einem belgischen Laden: Nur die Aufladung des Verkäufers oder eine neue eSIM geht.

## monthly
aspect-monthly-certain = Bei einem Abonnement zahlt man eine Rechnung und lädt nicht auf. Dein Konto zeigt, was du hast.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-monthly-how = Bezahl die Rechnung in App oder Konto beim Anbieter; eine Aufladung würde sie nicht bezahlen.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}

## no-internet
aspect-no-internet-how = Mit dem Code eines Aufladebons: per SMS oder Wählen, wie unten; dafür braucht es Empfang, kein Internet.
aspect-no-internet-where = Ein Bon für Bargeld: Zeitungsladen, Lebensmittelladen, Tankstelle; frag zuerst nach deiner Marke. WLAN: große Bahnhöfe, Campus.
aspect-no-internet-otherwise = Ein Freund, der online ist, kann für deine Nummer zahlen; oder such WLAN: Bahnhöfe, Bibliotheken, Campus.

## wifi
aspect-wifi-cost = Die Netze unten sind kostenlos; manche verlangen zuerst ein Konto.
aspect-wifi-how = Wenn du online bist, tipp selbst { $site ->
    [none] die Adresse des Anbieters
   *[other] { $site }
} ein oder öffne die App, und lad dort auf.
aspect-wifi-certain = Zum Zahlen im öffentlichen WLAN nimm besser die Bank-App, und tipp die Adresse des Anbieters selbst ein.
aspect-wifi-where = Große Bahnhöfe, ein Campus, Bibliotheken, in Brüssel auch Metrostationen; nicht im Zug.

## which-card
aspect-which-card-certain = Welche für dich die beste ist, kann ich nicht sagen: Ich weiß, was jede Marke sagt, nicht, was sie dich im Monat kostet.
aspect-which-card-where = Im Shop des Anbieters, mit deinem Pass: Dort kann sie identifiziert werden. Anderswo frag, ob sie das machen.
aspect-which-card-papers = Ausweis oder Pass im Original; ohne wird die Karte nicht aktiviert.
aspect-which-card-cost = Was eine neue Karte kostet, ist verschieden; was ich gefunden habe, steht in den Details. Frag vor dem Kauf.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-which-card-otherwise = Prepaidkarten, die ich kenne: { $brands }. Zwei vergleichst du, indem du beide Namen schreibst.

## arriving
aspect-arriving-papers = Deinen Pass im Original: Die Karte geht erst, wenn sie identifiziert ist.
aspect-arriving-where = Am sichersten ist ein Shop eines Anbieters; am Flughafen kenne ich keinen sicheren Ort.
aspect-arriving-meanwhile = Deine SIM von zu Hause mit Roaming, eine über WLAN gekaufte Reise-eSIM oder WLAN selbst.

## paid-from-abroad
aspect-paid-from-abroad-how = Lass dir Marke und Nummer als Text schicken, öffne die Seite der Marke, zahl mit Visa oder Mastercard, erst klein.
aspect-paid-from-abroad-certain = Nicht bei jeder Marke: Was ihre Seite zum Zahlen aus dem Ausland sagt, steht unten. Fang klein an.
aspect-paid-from-abroad-again = Kam nichts an: Schaut zuerst zusammen nach dem Guthaben und bei der Bank; zahl nicht zweimal.

## voucher-expiry
aspect-voucher-expiry-certain = Es zählt das Enddatum, das auf dem Bon steht.
aspect-voucher-expiry-refund = Für einen abgelaufenen Code habe ich keine Regel gefunden. Frag mit Bon und Kassenzettel. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-voucher-expiry-where = Auf dem Bon selbst, vorn oder hinten; auf manchen steht keines.

## most-credit
aspect-most-credit-consequence = Über der Grenze kann der Rest verloren sein oder abgelehnt werden: Schau zuerst nach dem Guthaben, nimm weniger.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-most-credit-certain = Die Grenzen, die ich kenne, sind alt: Frag vor einem großen Betrag, oder lade auf, was du brauchst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## auto
aspect-auto-how = Wo es das gibt, schaltest du es im Konto ein und aus, wo die Zahlungsart gespeichert ist.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-auto-prevent = Schalt es im Konto aus und entferne die gespeicherte Karte, bevor du weggehst oder die Nummer aufgibst.

## apn
aspect-apn-how = In den Einstellungen unter mobile Daten: Trag den Zugangspunkt deines Anbieters ein, wie unten, dann neu starten.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $brand }: { $contact }.
}
aspect-apn-failed = Dann lass dir vom Anbieter die Einstellungen per SMS schicken. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## reminders
aspect-reminders-how = Wähl eine Karte und nenn mir den Tag der letzten Aufladung: Ich schreibe dir ein paar Tage vor dem Ende.
aspect-reminders-certain = Es beruht auf den Angaben der Marke und auf dem Tag, den du genannt hast; das Datum des Anbieters zählt.
aspect-reminders-privacy = Für eine Erinnerung speichere ich Marke, Tag und wie du die Karte nennst: keine Nummer. /privacy

## credit-or-bonus
aspect-credit-or-bonus-refund = Nur gekauftes Guthaben, und nur, wenn die Nummer zu einem anderen Anbieter geht; ein Bonus wird nicht ausgezahlt.

## who-am-i
aspect-who-am-i-privacy = Nummern, Codes und was du schreibst, behalte ich nur, bis ich geantwortet habe; der Rest: /privacy. Kartendaten brauche ich nie.
aspect-who-am-i-cost = Nichts: Ich verkaufe nichts und nehme kein Geld.
aspect-who-am-i-who = Ein Programm, von keinem Anbieter. Hat der Betreiber einen Namen angegeben, steht er unten; sonst weiß ich nicht mehr.

## whose-brand
aspect-whose-brand-otherwise = Prepaidkarten, die ich kenne: { $brands }. Schreib einen anderen Namen, und ich sage, was ich weiß.

## number
aspect-number-how = So, wie man sie hier schreibt, mit 04 vorn; mit +32 fällt die erste 0 weg. Die Seite zeigt, was sie will.
aspect-number-where = In den Einstellungen bei der SIM, in der App des Anbieters, oder ruf jemanden neben dir an und lies den Bildschirm.
aspect-number-who = { $others ->
    [yes] Deine oder eine fremde: { $brand } nimmt beide.
    [no] Online nur die Nummer in deinem eigenen Konto bei { $brand }.
   *[none] Deine; ob eine fremde auch geht, zeigt die Seite.
}
aspect-number-privacy = Ich behalte sie nur, bis ich geantwortet habe; die letzten zwei Ziffern bleiben in einem Knopf. Du kannst sie weglassen.
aspect-number-certain = Ich prüfe nur das Format: Wem die Nummer gehört, sehe ich nicht. Lies sie zweimal, bevor du zahlst.

## amount
aspect-amount-certain = Es zählt die Zahlungsseite: Sie zeigt die Beträge vorher. Was ich nenne, stammt aus dem, was die Marke schreibt.
aspect-amount-otherwise = Ein anderer Betrag? Schreib ihn; die Seite zeigt, ob es ihn gibt.

## old-phone
aspect-old-phone-again = Für Daten nein: Aufladen bringt sie auf diesem Handy nicht zurück. Für Anrufe und SMS ja.
aspect-old-phone-meanwhile = Anrufe und SMS gehen weiter, über das ältere Netz, solange es läuft; Daten nicht.
aspect-old-phone-otherwise = Ein Handy mit 4G, mit derselben SIM. Bis dahin WLAN, wenn das Handy es hat.
aspect-old-phone-certain = Hat das Handy kein 4G, dann ja: Dann hat es in Belgien keine Daten mehr, egal was bezahlt wurde.

## foreign-sim
aspect-foreign-sim-cost = Mit einer SIM aus einem EU-Land wie zu Hause, nach der EU-Regel; mit einer anderen frag zuerst ihren Anbieter.
aspect-foreign-sim-where = In der App oder auf der Website des eigenen Anbieters, über WLAN; ein belgischer Laden kann es nicht.
