note-lycamobile-also-subscriptions = Lycamobile hat auch Abonnements: Kommt eine Rechnung, hast du so eins und es gibt nichts aufzuladen.
note-lycamobile-esim = Ein Wiederverkäufer sagt, dass Lycamobile auch eine eSIM hat.
note-lycamobile-has-esim = Ja, sagt ein Wiederverkäufer: Lycamobile hat eine eSIM; von Lycamobile selbst habe ich nichts gefunden.
note-lycamobile-app-per-country = Lycamobile scheint für jedes Land eine eigene App zu haben: Nimm die belgische und schau, wer sie herausgibt.
note-lycamobile-amounts-from = Die Beträge für Lycamobile stammen aus der Liste eines Wiederverkäufers, die vielleicht nicht vollständig ist.
note-lycamobile-bundles-reseller = Ein Wiederverkäufer nannte (vielleicht alt, schau zuerst) Pakete für { $days } { $days ->
    [one] Tag
   *[other] Tage
}: S { $s } mit { $sGb } GB, Star { $star } mit { $starGb }, M { $m } mit { $mGb }, L { $l } mit { $lGb }, XXL { $xxl } mit { $xxlGb }.
note-lycamobile-bundles-page = Die Seite von Lycamobile nennt Unlimited { $a }, { $b }, { $c } und { $d }: Nach so vielen GB wird auf { $speed } kbps gebremst. Wiederverkäufer nennen andere Pakete, also schau, bevor du wählst.
note-lycamobile-bundle-from-credit = Ein Paket wird vom Guthaben bezahlt, also muss genug drauf sein; immer nur eine Art Paket auf einmal.
note-lycamobile-bundle-renews = Pakete können sich verlängern; unter welchen Bedingungen, weiß ich nicht, also frag, bevor du damit rechnest.
note-lycamobile-without-bundle = Ohne Paket kosten ein MB { $mb }, eine Minute { $mobile } aufs Handy und { $fixed } ins Festnetz, eine SMS { $text }.
note-lycamobile-ticket-first = Steht auf dem Bon etwas anderes, halt dich an den Bon.
note-lycamobile-balance-check = Keine Antwort? Ruf { $number } mit deiner Karte von Lycamobile an.
note-lycamobile-retail = Kleine Läden haben Karten von Lycamobile verkauft; welche heute Aufladebons haben, weiß ich nicht, also frag an der Kasse.
note-lycamobile-buy-identified = Zeig für eine neue Karte Ausweis oder Pass, keinen Führerschein, und behalt den Kassenzettel: Schlecht registrierte Karten wurden abgeschaltet.
note-lycamobile-code-by-mail = Ein Wiederverkäufer schickt einen Code per E-Mail, sagt aber nicht, wie man ihn einlöst.
note-lycamobile-two-products = Aufladung und Paket von Lycamobile sind bei einem Wiederverkäufer zwei verschiedene Produkte: Schau, welches du kaufst.
note-lycamobile-wholesale = Aufladebons von Lycamobile stehen in einer Großhandelsliste für Wiederverkäufer; welche Website sie verkauft, weiß ich nicht.
note-lycamobile-free-call = { $number } ist von einer Nummer von Lycamobile aus gratis.
note-lycamobile-mail-answer = Auf eine E-Mail kommt innerhalb von { $days } { $days ->
    [one] Arbeitstag
   *[other] Arbeitstagen
} eine Antwort.
note-lycamobile-complaints = Beschwerden gehen an { $address }; ohne Antwort an den Ombudsdienst für Telekommunikation.
note-lycamobile-refund = Nimmst du die Nummer zu einem anderen Anbieter mit, hast du ein Recht auf das Restguthaben, minus höchstens { $fee }; { $year } bekam Lycamobile eine Geldbuße, weil das nicht klappte.
note-lycamobile-refund-how = Für eine Erstattung darf Lycamobile höchstens { $fee } behalten und muss zwei einfache Wege bieten, sie zu verlangen; ob es die jetzt gibt, weiß ich nicht.
note-lycamobile-how-to-buy = Mit welchem Code oder Menü man ein Paket kauft, war nicht herauszufinden: Schau auf der Website von Lycamobile nach oder ruf { $number } an.
note-lycamobile-apn = Zwei öffentliche Listen nennen für Lycamobile denselben APN.
note-lycamobile-eu-part = Im EU-Ausland geht nur ein Teil des Pakets: S { $s } GB, Star { $star }, M { $m }, L { $l }, XXL { $xxl }.
note-lycamobile-roaming-fine = Im { $date } bekam Lycamobile eine Geldbuße, weil Leute mit Paket im EU-Ausland extra zahlten: Behalt dort dein Guthaben im Auge.
note-lycamobile-other-pages = Die { $days } Tage stehen in den britischen Bedingungen: Was Lycamobile in anderen Ländern schreibt, gilt nicht für eine belgische Karte.
note-lycamobile-airport = Ein Ratgeber einer Universität nennt für die Karte von Lycamobile die Gepäckhalle am Flughafen; ob es sie dort noch gibt, weiß ich nicht.
note-lycamobile-wrong-number = In manchen Blogs steht eine falsche Nummer von Lycamobile: Nimm die von der eigenen Website.
note-lycamobile-offers = Die Pakete stehen auf { $page }.
note-lycamobile-company = Lycamobile ist eine eigene Firma in Zaventem.
note-lycamobile-host = Das Netz von Lycamobile war ab { $year } das von Telenet und BASE; das heutige konnte ich nicht bestätigen.
note-lycamobile-alive = Lycamobile gibt es noch: Die Seite antwortete am { $day }.
note-lycamobile-fine = { $year } verhängte die Aufsicht { $sum } Strafe gegen Lycamobile, weil Kunden ihr Guthaben nicht zurückbekamen.
note-lycamobile-fines = Frühere Strafen für Lycamobile: { $first } ({ $firstYear }), { $second } ({ $secondYear }) und { $third } ({ $thirdYear }), die letzten zwei wegen der Identifizierung.
