note-base-plans = Prepaid heißt bei BASE „BASE Prepaid“ oder „BASE Prepaid to BASE“.
note-base-from-abroad = Aufladen geht auch aus dem Ausland, auf der Website oder in der App My BASE.
note-base-page-french = Diese Aufladeseite ist auf Französisch; eine andere Sprache war nicht zu sehen. Öffnet sie sich nicht, fang auf der Startseite an.
note-base-my-base = Melde dich in My BASE an und drück auf { $button }.
note-base-kbc = KBC Mobile: Wähl { $category }, dann das Symbol von BASE, und du bist auf der Aufladeseite von BASE selbst.
note-base-owner = BASE gehört zu Telenet, darum stehen die Nummern oft unter Telenet.
note-base-bonus = Dann bekommst du Anrufe, SMS und Daten für { $days } Tage; bei { $small } gibt es nichts dazu.
note-base-bonus-where = Der Bonus gilt in Belgien und in der EU, nicht für kostenpflichtige Sondernummern.
note-base-small-top-up = { $small } verlängern keinen Bonus; der, den du hast, läuft bis zu seinem eigenen Ende.
note-base-online-shop = Womit man auf der Aufladeseite zahlen kann, weiß ich nicht; das hier gilt für den Webshop von BASE.
note-base-bancontact-app = Der Webshop von BASE nimmt auch Bank-Apps und die Bancontact-App, die damals { $old } hieß.
note-base-statement = Auf deinem Kontoauszug steht vielleicht { $name }.
note-base-one-line = Setz in der SMS ein Leerzeichen vor den Code und keinen Zeilenumbruch.
note-base-refused = Code abgelehnt? Prüf die Ziffern und das Leerzeichen; geht es dann immer noch nicht, ruf { $number } an.
note-base-activate-first = Eine neue Karte musst du vor dem ersten Aufladen aktivieren; wurde sie in Belgien gekauft, geht das auch aus dem Ausland.
note-base-shop = In den Shops von BASE bekommst du SIMs; ob man dort an der Kasse aufladen kann, steht nirgends. Frag nach, bevor du hingehst.
note-base-distributors = BASE sagt nur, dass die Verkaufsstellen Aufladebons haben, aber nicht, welche Geschäfte das sind. Frag an der Kasse.
note-base-drain = Daten über den Bonus hinaus kosten { $price } pro MB und fressen das Guthaben schnell auf.
note-base-no-data = Daten gibt es erst ab { $from } in einer Aufladung, darunter keine.
note-base-order-proof = Bei Bestellungen im Webshop will BASE den Zahlungsbeleg sehen, wenn nichts angekommen ist; zum Aufladen steht dazu nichts da.
note-base-next-day = Ein Kunde schrieb: morgens bezahlt, abends noch nichts, und der Kundendienst sagte: am nächsten Tag.
note-base-private-only = Auf einer neueren Seite steht, dass { $text } nur für Privatkunden ist.
note-base-lag = Was du zuletzt verbraucht hast, ist vielleicht noch nicht abgezogen, zum Beispiel im Ausland.
note-base-keep-data = Lädst du innerhalb von { $days } Tagen { $from } oder mehr auf, halten deine restlichen Daten noch einmal { $days } Tage.
note-base-lose-card = Wer { $months } Monate nicht auflädt, verliert das Guthaben und die Karte; dann brauchst du eine neue SIM.
note-base-minutes = Übrige Anrufe und SMS: Laut den englischen Bedingungen werden sie bei jeder Aufladung ab { $from } ersetzt; laut der französischen Seite laufen die alten ab, wenn du vorzeitig genau { $from } auflädst.
note-base-refund = { $months ->
    [one] Innerhalb eines Monats
   *[other] Innerhalb von { $months } Monaten
}, nachdem du die Nummer zu einem anderen Anbieter mitgenommen hast, kannst du das Restguthaben zurückverlangen, abzüglich { $fee }; ist weniger übrig, gibt es nichts.
note-base-refund-form = Im Formular für die Rückzahlung brauchst du die Nummer, einen Code, der per SMS kommt, und ein Bankkonto; bar gibt es nie etwas zurück.
note-base-to-monthly = Wechselst du zu einem Abonnement von BASE, wird das Restguthaben mit der ersten Rechnung verrechnet, der Bonus nicht.
note-base-free = { $number } ist in Belgien mit einer Nummer von BASE gratis.
note-base-form = Auf der Website gibt es auch ein Formular; sie melden sich dann bei dir.
note-base-languages = Die Website gibt es auf Niederländisch, Französisch und Englisch; welche davon am Telefon gesprochen werden, weiß ich nicht.
note-base-reseller-lists = BASE stand in Produktlisten von Wiederverkäufern, ohne Beträge.
