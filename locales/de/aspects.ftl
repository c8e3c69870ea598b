# Was man auf einem Hilfe-Bildschirm zurückfragt, nach Thema und Aspekt: einmal darüber gesagt

## any
aspect-any-contact = { $contact ->
    [none] Dafür habe ich keine Nummer: Schau in der App oder auf der Website des Anbieters oder auf der Karte nach, in der die SIM steckte.
   *[other] { $brand }: { $contact }
}
aspect-any-how = Was ich über die Schritte weiß, steht unten. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-duration = Wie lange das dauert, weiß ich nicht. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-cost = Was das kostet, habe ich nicht gefunden. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-where = Wo genau, weiß ich nur, soweit es unten steht. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-who = Wer das machen darf, habe ich nicht gefunden. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-papers = Was sie sehen wollen, habe ich nicht gefunden. Halt Ausweis oder Pass und den Beleg bereit. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-refund = Eine Regel, nach der es Geld zurück gibt, habe ich nicht gefunden. Frag trotzdem, bald und mit dem Beleg. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-credit = Was aus dem Guthaben wird, habe ich nicht gefunden. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-keep-number = Ob die Nummer bleibt, habe ich nicht gefunden: Frag, bevor du etwas änderst. { $contact ->
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
aspect-any-prevent = Einen sicheren Weg, es zu verhindern, kenne ich nicht. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-otherwise = Einen anderen Weg als das, was unten steht, kenne ich nicht. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-meanwhile = Was bis dahin noch geht, weiß ich nicht. Anrufe in einer App über WLAN kosten kein Guthaben.
aspect-any-abroad = Ob es im Ausland genauso ist, weiß ich nicht. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-consequence = Was sonst passiert, weiß ich nicht sicher. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-again = Frag zuerst, bevor du noch einmal zahlst oder es noch einmal versuchst. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-any-done = Gut. Notier dir Uhrzeit und Antwort, und heb den Beleg auf. Ist es nicht gelöst, sag mir, was passiert ist.
aspect-any-failed = { $contact ->
    [none] Dann der Kundendienst, am besten schriftlich.
   *[other] Dann { $brand }, am besten schriftlich: { $contact }.
} Hilft niemand, beschwer dich: Der Ombudsdienst für Telekommunikation ist kostenlos.
aspect-any-privacy = Telefonnummern, Codes und was du schreibst, speichere ich nicht; was ich speichere, steht unter /privacy.
aspect-any-hours = { $hours ->
    [none] Wann man sie erreicht, habe ich nicht gefunden: Versuch es an einem Werktag. Online aufladen geht zu jeder Zeit.
   *[other] { $brand }: { $hours }.
}
aspect-any-spoken = Welche Sprachen sie sprechen, weiß ich nicht. Versuch es auf Deutsch, sonst Englisch, oder schreib: Ein Text ist leicht zu übersetzen.

## stolen
aspect-stolen-contact = Zuerst Card Stop, dann deine Bank, dann die Polizei: Die Nummern stehen unten.
aspect-stolen-how = Ruf Card Stop an und sag, dass deine Bankkarte gesperrt werden muss; dann deine Bank wegen der Zahlung.
aspect-stolen-duration = Mach es jetzt: Jede Minute zählt. Wie lange die Bank danach braucht, weiß ich nicht.
aspect-stolen-where = Am Telefon, sofort. Danach mit den Beweisen zur örtlichen Polizei.
aspect-stolen-who = Am besten, wem die Bankkarte gehört. Dauert das zu lang, ruf selbst an, mit der Person neben dir.
aspect-stolen-papers = Heb alles auf: Nachrichten, Screenshots der Zahlung, ihre Nummern. Bank und Polizei wollen das sehen.
aspect-stolen-refund = Vielleicht, wenn du schnell bist: Bitte deine Bank jetzt, die Zahlung aufzuhalten. Versprechen kann ich nichts.
aspect-stolen-credit = Dein Handyguthaben ist etwas anderes als die Bankkarte. Sperr zuerst die Karte, dann schau nach dem Guthaben.
aspect-stolen-keep-number = Hat dein Handy plötzlich kein Netz, ruf sofort den Anbieter an: Vielleicht übernimmt jemand deine Nummer.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }.
}
aspect-stolen-certain = Kartendaten, Bankcode oder Passwort verraten? Dann ja: Ruf an, auch wenn noch nichts weg ist. Nur Name oder Nummer? Dann nein, bleib aber wachsam.
aspect-stolen-why = Mit diesen Daten können sie mit deinem Geld zahlen; nur darum ging es.
aspect-stolen-prevent = Niemand Ehrliches fragt nach PIN, Passwort oder Bankcode. Tipp Adressen selbst ein, und leg auf, wenn dich jemand drängt.
aspect-stolen-otherwise = Kein Telefon? Leih dir eins, oder sperr die Karte in der App deiner Bank oder am Schalter.
aspect-stolen-meanwhile = Solange die Karte nicht gesperrt ist, kann Geld verschwinden. Antworte auf keinen Anruf und keine Nachricht mehr.
aspect-stolen-abroad = Aus dem Ausland hat Card Stop eine eigene Nummer: Sie steht unten.
aspect-stolen-consequence = Mit Kartendaten oder einem Bankcode können sie zahlen, bis die Karte gesperrt ist. Ruf also zuerst an.
aspect-stolen-again = Nein. Schick nichts und zahl nichts mehr, egal was sie zurückzugeben versprechen.
aspect-stolen-done = Gut. Jetzt deine Bank, falls noch nicht geschehen, dann mit den Beweisen zur Polizei; und ändere Passwörter, die du dort eingegeben hast.
aspect-stolen-failed = Niemand geht ran? Sperr die Karte in der Bank-App oder ruf die Bank an, und versuch Card Stop weiter.
aspect-stolen-hours = Wart nicht auf Öffnungszeiten: Ruf Card Stop jetzt an, oder sperr die Karte in der Bank-App.
aspect-stolen-spoken = Sag langsam: „Meine Bankkarte muss gesperrt werden.“ Welche Sprachen sie sprechen, weiß ich nicht; lass dir von jemandem helfen.

## stolen-voucher
aspect-stolen-voucher-contact = { $contact ->
    [none] Den Anbieter und den Laden, der den Code verkauft hat: noch heute.
   *[other] { $brand }: { $contact }; und den Laden, der den Code verkauft hat.
}
aspect-stolen-voucher-how = Lös den Code jetzt selbst ein, wie es auf dem Bon steht. Wird er abgelehnt, war jemand schneller.
aspect-stolen-voucher-duration = Jetzt: Wer zuerst kommt, hat das Guthaben.
aspect-stolen-voucher-papers = Bon, Kassenzettel und Chat: Heb sie für Laden, Anbieter und Polizei auf.
aspect-stolen-voucher-refund = Kaum: Ist er benutzt, habe ich keine Regel gefunden, nach der es Geld zurück gibt. Frag Laden und Anbieter trotzdem noch heute.
aspect-stolen-voucher-certain = Sperren? Kaum, wenn ihn jemand hat. Lös ihn sofort selbst ein; geht das nicht, frag noch heute Anbieter und Laden.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
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

## stolen-password
aspect-stolen-password-how = Öffne selbst Website oder App des Anbieters und leg ein neues Passwort fest; ändere es auch überall sonst, wo du das alte hattest.
aspect-stolen-password-certain = Ja, ändere es jetzt, auch wenn noch nichts passiert ist.
aspect-stolen-password-consequence = Sie kommen in dein Konto und können eine gespeicherte Zahlungsart nutzen. Ändere das Passwort, entfern die gespeicherte Karte.
aspect-stolen-password-refund = Wurde damit etwas gekauft: Frag sofort Anbieter und Bank, mit dem Beleg.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-stolen-password-done = Gut. Schau jetzt im Konto, ob etwas geändert oder gekauft wurde; wenn ja, sag es dem Anbieter.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-stolen-password-failed = Kommst du nicht mehr rein? Sag dem Anbieter sofort, dass jemand dein Konto hat. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}

## scam
aspect-scam-contact = { $contact ->
    [none] Nur eine Nummer, die nicht aus der Nachricht stammt: Schau in der App oder auf der Website des Anbieters.
   *[other] Nie die Nummer aus der Nachricht. { $brand }: { $contact }
}
aspect-scam-how = Öffne die App des Anbieters oder tipp seine Adresse selbst ein: Eine echte Warnung steht dort auch.
aspect-scam-duration = Nimm dir Zeit zum Prüfen: Dich zu drängen gehört zum Trick.
aspect-scam-where = Leite es an die Adresse unten weiter. Ist Geld weg, geh zur örtlichen Polizei.
aspect-scam-who = Wer dahintersteckt, sieht man nicht: Name und Nummer können gefälscht sein. Niemand Ehrliches fragt nach PIN, Passwort oder Bankcode.
aspect-scam-refund = Hast du schon bezahlt oder etwas verraten? Sag es mir in einem Satz: Dann kommen andere Nummern zuerst.
aspect-scam-keep-number = Eine echte Abschaltung siehst du im Konto oder in der App des Anbieters: Schau dort, bevor du es glaubst.
aspect-scam-certain = Den Absender kann ich nicht prüfen. Halt es für falsch, bis App oder Website des Anbieters dasselbe sagt.
aspect-scam-why = Sie wollen Kartendaten, Codes oder Geld und borgen sich einen vertrauten Namen. Dass du es bekommst, heißt nicht, dass du etwas falsch gemacht hast.
aspect-scam-prevent = Blockier den Absender und leite die Nachricht an die Adresse unten weiter. Ganz verhindern lässt es sich nicht.
aspect-scam-consequence = Nur geöffnet, nichts eingegeben: Schließ es, meist war es das. Hast du etwas eingegeben oder bezahlt, sag es mir jetzt.
aspect-scam-again = Nein. Öffne es nicht noch einmal, antworte nicht, ruf nicht zurück. Leite es weiter, dann lösch es.
aspect-scam-done = Gut. Lösch es jetzt und blockier den Absender. Hast du dort etwas eingegeben, sag es mir.

## scam-voucher
aspect-scam-voucher-certain = Nein, nicht tun: Niemand außer dir braucht deinen Code. Lös ihn selbst ein, wie es auf dem Bon steht.
aspect-scam-voucher-why = Ein Code ist wie Bargeld: Wer ihn liest, kann ihn einlösen.
aspect-scam-voucher-consequence = Wer den Code bekommt, kann ihn einlösen, und zurück kommt er kaum. Schon verraten? Sag es mir.
aspect-scam-voucher-again = Nein. Gib keinen Code her, weder den ersten noch einen weiteren.

## lost
aspect-lost-contact = { $contact ->
    [none] Deinen Anbieter, von irgendeinem Telefon: Er sperrt die SIM. Die Nummer steht in der App, auf der Website oder auf der Karte, in der die SIM steckte.
   *[other] { $brand } sperrt die SIM: { $contact }
}
aspect-lost-how = Ruf von irgendeinem Telefon an, nenn deine Nummer und lass die SIM sperren; verlang dann eine neue SIM mit derselben Nummer.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-lost-duration = Melde es jetzt, noch heute. Wie lange die neue SIM dauert, weiß ich nicht: Frag beim Anruf.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-lost-cost = Was eine neue SIM kostet, habe ich nicht gefunden: Frag, bevor du sie bestellst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-lost-where = Sperren geht per Telefon. Für die neue SIM ist ein Shop des Anbieters am sichersten: Frag vorher, was du mitbringen sollst.
aspect-lost-who = Am besten, auf wessen Namen die Karte läuft, oder ruft zusammen an. Ob du es allein darfst, weiß ich nicht.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-lost-papers = Ausweis oder Pass und deine Nummer; und die Karte, in der die SIM steckte, falls du sie noch hast.
aspect-lost-refund = Was ein Finder verbraucht: Ich habe keine Regel gefunden, nach der du es zurückbekommst. Sperr die SIM jetzt, und frag.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-lost-credit = Das ist je nach Marke anders; was ich weiß, steht unten. Frag, wenn du die SIM sperren lässt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-lost-keep-number = Meistens ja, mit einer neuen SIM derselben Nummer: Verlang die, und kauf nicht vorher eine andere Karte.
aspect-lost-certain = Die SIM sperrt der Anbieter; Card Stop nur Bankkarten. War eine Bankkarte oder Bank-App dabei? Dann beide.
aspect-lost-prevent = Stell eine PIN für die SIM und eine Bildschirmsperre ein; schreib PIN, PUK und Nummer auf Papier.
aspect-lost-otherwise = Kein Telefon? Leih dir eins, schreib vom Computer aus, oder geh mit dem Ausweis in den Shop des Anbieters.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-lost-meanwhile = Apps gehen über WLAN auf einem anderen Handy; SMS mit Codes kommen erst wieder mit der neuen SIM.
aspect-lost-abroad = Aus dem Ausland nimm die Nummer für andere Telefone, oder schreib. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-lost-consequence = Bis sie gesperrt ist, kann ein Finder dein Guthaben nutzen und deine Codes lesen. Sperr sie jetzt.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-lost-again = Kauf noch keine neue Karte: Mit einer neuen SIM behältst du meistens die Nummer.
aspect-lost-done = Gut. Verlang jetzt die neue SIM mit derselben Nummer. War eine Bankkarte oder Bank-App dabei? Dann auch Card Stop und die Bank.
aspect-lost-failed = Dann schreib, oder geh mit dem Ausweis in den Shop des Anbieters, und notier, wann du angerufen hast.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}

## blocked
aspect-blocked-how = Gib die PUK ein, wenn das Handy danach fragt, und wähl eine neue PIN. Hast du sie nicht? Frag danach, rate nicht.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-blocked-where = Die PUK: im Konto beim Anbieter, auf der Karte, in der die SIM steckte, oder beim Kundendienst.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-blocked-who = Am besten, auf wessen Namen die Karte läuft: Der Kundendienst fragt vielleicht, wer du bist.
aspect-blocked-papers = Deine Nummer und Ausweis oder Pass; die Nummer, die auf der SIM steht, hilft auch.
aspect-blocked-credit = Das bleibt: PIN und PUK haben mit dem Guthaben nichts zu tun.
aspect-blocked-keep-number = Ja: PIN und PUK ändern an der Nummer nichts.
aspect-blocked-why = Zu viele falsche PINs sperren die SIM; das schützt dich bei Diebstahl.
aspect-blocked-prevent = Schreib PIN und PUK auf Papier, und bewahr es nicht beim Handy auf.
aspect-blocked-meanwhile = Bis sie entsperrt ist, kommen keine Anrufe und SMS an; Apps gehen über WLAN.
aspect-blocked-again = Nein, rate nicht: Zu viele falsche PUKs können die SIM für immer sperren. Frag nach der richtigen.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-blocked-failed = PUK abgelehnt? Hör auf und frag: Vielleicht brauchst du eine neue SIM mit derselben Nummer. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
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
aspect-cut-off-prevent = Lade ein paar Tage vor dem Enddatum auf. Ich kann dich erinnern: Schreib „erinnere mich“.
aspect-cut-off-otherwise = Ist die Nummer weg: eine neue Karte mit neuer Nummer, identifiziert mit Ausweis oder Pass.
aspect-cut-off-meanwhile = Apps gehen über WLAN; SMS mit Codes kommen auf dieser Nummer nicht mehr an.
aspect-cut-off-consequence = Irgendwann kann jemand anderes die Nummer bekommen: Ändere sie bei der Bank und in deinen Apps.
aspect-cut-off-again = Lade noch nicht auf. Frag zuerst: Ist die Nummer weg, bringt keine Aufladung sie zurück. { $contact ->
    [none] Frag den Kundendienst.
   *[other] Frag bei { $brand } nach: { $contact }.
}
aspect-cut-off-done = Dann zahl nur, wenn sie sagten, dass die Nummer noch lebt. Notier den Tag und die Antwort.

## not-arrived
aspect-not-arrived-how = Schau zuerst nach dem Guthaben, wie unten. Ist nichts da, ruf mit dem Zahlungsbeleg an.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-not-arrived-where = Die Bank zeigt, ob das Geld weg ist, der Guthabenstand, ob es ankam. In einem Laden oder bei einem Wiederverkäufer gekauft? Frag zuerst dort.
aspect-not-arrived-who = Am besten, wer bezahlt hat: Der hat den Zahlungsbeleg, und danach wird gefragt.
aspect-not-arrived-papers = Den Zahlungsbeleg mit Uhrzeit, Betrag und Bestellnummer, und die aufgeladene Nummer.
aspect-not-arrived-refund = Kommt kein Guthaben, verlang es oder das Geld von dem, der die Zahlung bekam, mit dem Beleg.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-not-arrived-credit = Eine abgebuchte Zahlung lässt sich mit dem Beleg finden: Heb ihn auf, bis das Guthaben da ist.
aspect-not-arrived-certain = Das sehe ich von hier nicht: Die Bank zeigt, ob das Geld weg ist, der Guthabenstand, ob es ankam.
aspect-not-arrived-why = Das sehe ich von hier nicht. Vergleich Nummer und Betrag auf der Bestätigung: Oft ist es eine falsche Ziffer, eine abgebrochene Zahlung oder eine Verzögerung.
aspect-not-arrived-prevent = Lies nächstes Mal die Nummer zweimal, wart auf die Bestätigung und mach einen Screenshot.
aspect-not-arrived-otherwise = Zahl nicht noch einmal. Musst du jetzt telefonieren? Mit einer App über WLAN oder mit einem fremden Handy.
aspect-not-arrived-meanwhile = Anrufe in einer App über WLAN kosten kein Guthaben; was vorher drauf war, gilt noch.
aspect-not-arrived-abroad = Ein Wiederverkäufer sagt, dass neues Guthaben im Ausland später erscheinen kann. Ruf die Nummer für andere Telefone an, oder schreib.{ $contact ->
    [none] { "" }
   *[other] { " " }{ $contact }
}
aspect-not-arrived-consequence = Nichts Schlimmes, solange du den Beleg hast. Aber frag bald: Später ist es schwerer zu finden.
aspect-not-arrived-again = Nein. Zahl kein zweites Mal, bis klar ist, wo die erste Zahlung ist.
