sim-title = Was für eine Karte hast du?
sim-number = Die eSIM eines Anbieters lädst du über die Nummer auf.
sim-travel = Eine Reise-eSIM lädst du dort auf, wo du sie gekauft hast.
sim-physical = SIM-Karte
sim-travel-button = Reise-eSIM
sim-unsure = Nicht sicher
sim-name-physical = SIM-Karte
sim-name-esim = eSIM

unsure-title = Welche habe ich?
unsure-physical = Im Handy steckt eine kleine Plastikkarte: SIM-Karte.
unsure-esim = Keine Plastikkarte, aber eine belgische Nummer, die mit 04 anfängt: eSIM des Anbieters.
unsure-travel = Für eine Reise in einer App oder auf einer Website gekauft, meist nur Daten: Reise-eSIM.

travel-title = Lade sie dort auf, wo du sie gekauft hast
travel-who = Wer hat sie verkauft?
seller-title = { $seller } aufladen
seller-unknown = Wie das bei { $seller } geht, weiß ich nicht. Schau in der App oder auf der Website von { $seller } nach.
seller-never = Lösch die eSIM nicht vom Handy, sonst ist sie weg.

brand-title = Von welcher Marke ist die Karte?
brand-type = Du kannst den Namen auch einfach schreiben, zum Beispiel: base.
brand-any-voucher = Jede Marke: Mach es, wie es auf dem Bon steht, und zeig den Code niemandem.
brand-any-balance = Jede Marke: Ihre App oder dein Konto zeigt den Guthabenstand.
brand-any-validity = Jede Marke hat ihre eigene Frist; dein Enddatum steht in der App oder im Konto.
brand-any-not-arrived = Zahl noch nicht noch einmal: Heb den Beleg auf und schau auf den Guthabenstand. Ein Code per SMS kommt von deiner Bank, nicht vom Anbieter.
brand-any-support = Die Nummer steht in der App und auf der Website des Anbieters. Ich bin ein Programm; welche Sprachen sie dort sprechen, weiß ich nicht.
brand-any-no-data = Starte zuerst das Handy neu. Ohne 4G gibt es keine Daten mehr: 3G ist in Belgien abgeschaltet.
brand-any-no-internet = Gratis WLAN: große Bahnhöfe mit My-SNCB-Konto, Campus mit eduroam. Oder ein Aufladebon für Bargeld, oder ein Freund zahlt.
brand-any-friend = Sie brauchen nur Nummer und Marke und zahlen auf dem eigenen Handy, mit der eigenen Karte.
brand-any-offline = Ein Aufladebon für Bargeld: Zeitungsladen, Lebensmittelladen, Tankstelle. Frag an der Kasse zuerst nach deiner Marke und wie du zahlen kannst.
brand-problem = Unter dem Namen kenne ich keine Marke in Belgien. Versuch es noch einmal oder wähl eine aus.
brand-other = Andere
brand-dont-know = Weiß ich nicht
others-title = Andere Marken
others-line = Viele davon gibt es nicht mehr oder sie haben kein Prepaid. Drück auf deine, dann sage ich dir, was zu tun ist.

which-title = So findest du es heraus
which-type = Oder schreib mir die Nummer: Ich sage dir, wem dieser Nummernblock zugeteilt wurde. Ich speichere sie nicht.
which-found = Dieser Nummernblock wurde { $holder } zugeteilt
which-ported = Nur ein Hinweis: Eine übertragene Nummer behält ihre Vorwahl. Die öffentliche Abfrage weiß es genau.
which-choose = Marke wählen

gone-subscription = { $brand }: nichts aufzuladen
gone-closed = { $brand } gibt es in Belgien nicht mehr
gone-unclear = { $brand }: Das kann ich nicht sagen
gone-look-up = Die öffentliche Abfrage zeigt, bei welchem Anbieter die Nummer heute ist.

which-screen = Was steht oben auf dem Handydisplay?
which-screen-line = Neben den Empfangsbalken steht oft der Name des Anbieters. Kein Name da? Dann hilft die Karte selbst.
which-card = Was steht auf der Karte oder der Verpackung?
which-card-line = Schau auf die SIM, auf die Karte, aus der du sie herausgebrochen hast, auf den Kassenzettel und in SMS oder Apps vom Anbieter.
which-other-name = Anderer Name
which-nothing = Nichts zu sehen
