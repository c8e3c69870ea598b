offline-title = Im Geschäft
offline-line = Überall: erst fragen, dann zahlen und den Bon behalten, bis das Guthaben da ist.
offline-ask = Nicht bekannt, frag vor Ort: { $places }
offline-at-shop = Shops des Anbieters
offline-at-retail = Läden und Supermärkte
offline-at-fuel = Tankstellen und Taxistellen
offline-at-post = Post und Kurierdienste
offline-none = Von { $brand } gibt es keine Aufladebons: Lade online auf.
channel-shop = Shop des Anbieters
channel-retail = Laden, Supermarkt
channel-fuel = Tankstelle, Taxi
channel-post = Post, Kurier
channel-title-shop = Im Shop des Anbieters
channel-title-retail = Zeitungsladen, Supermarkt, Night Shop, Automat
channel-title-fuel = Tankstelle oder Taxistelle
channel-title-post = Post oder Kurier
channel-unknown-shop = Ob man im Shop von { $brand } an der Kasse aufladen kann, weiß ich nicht. Frag nach, bevor du hingehst.
channel-unknown-retail = Welche Ketten { $brand } verkaufen, weiß ich nicht. Frag an der Kasse.
channel-unknown-fuel = Ob es dort { $brand } gibt, weiß ich nicht. Frag an der Kasse.
channel-unknown-post = Dass es { $brand } dort gibt, habe ich nirgends gefunden. Versuch es in einem Laden oder online.
clerk-button = Text für die Kasse
clerk-title = Zeig das an der Kasse · { $brand }
clerk-say = Guten Tag, verkaufen Sie Aufladebons von { $brand } für Belgien? Ich hätte gern einen, bar oder mit Karte. Könnte ich bitte den Bon mit dem Code bekommen?
clerk-say-amount = Guten Tag, verkaufen Sie Aufladebons von { $brand } für Belgien? Ich hätte gern einen für { $amount }, bar oder mit Karte. Könnte ich bitte den Bon mit dem Code bekommen?
clerk-say-shop = Guten Tag, ich möchte gern meine Prepaidkarte von { $brand } aufladen. Geht das hier, bar oder mit Karte?
clerk-say-refused = Guten Tag, der hier gekaufte Aufladecode von { $brand } wird abgelehnt. Hier ist der Bon. Können Sie das bitte prüfen?
clerk-before = Prüf vor dem Zahlen Anbieter und Betrag. Behalt den Bon und zeig den Code niemandem.
clerk-nl = Flandern, Brüssel
clerk-fr = Wallonie, Brüssel
clerk-de = Ostbelgien
voucher-next = Ich habe den Bon

voucher-title = Aufladebon von { $brand } einlösen
voucher-code-word = CODE
voucher-sms = Schick { $text } per SMS an { $to }
voucher-dial = Wähl { $dial } und drück auf Anrufen
voucher-call = Ruf { $number } an
voucher-online = Oder gib den Aufladecode auf der Website des Anbieters oder in deinem Konto ein
voucher-ticket = Wie du ihn einlöst, steht auf dem Bon: Mach es so, wie es dort steht.
voucher-digits = Der Aufladecode hat { $count } Ziffern.
voucher-offer = Zeig den Code niemandem. Tippst du ihn hier ein, schreibe ich den Text zum Kopieren und behalte ihn nur, bis ich geantwortet habe; der Chat bleibt bei Telegram.
voucher-no-offer = Zeig den Code niemandem. Tippst du ihn hier ein, prüfe ich nur das Format und behalte ihn nur, bis ich geantwortet habe; der Chat bleibt bei Telegram.
voucher-problem-short = Dieser Code ist zu kurz: Er hat { $count } Ziffern{ $wanted ->
    [0] .
   *[other] , es sollten { $wanted } sein.
} Nichts ist verloren; schick ihn noch einmal.
voucher-problem-long = Dieser Code ist zu lang: Er hat { $count } Ziffern{ $wanted ->
    [0] .
   *[other] , es sollten { $wanted } sein.
} Nichts ist verloren; schick ihn noch einmal.
voucher-problem-letters = Ein Aufladecode besteht nur aus Ziffern. Nichts ist verloren; schick ihn noch einmal.
voucher-problem-phone = Das ist eine Telefonnummer, kein Aufladecode: Der Code steht auf dem Bon. Nichts ist verloren.
redeem-title = Dein Aufladebon von { $brand }
redeem-checked = ✓ { $count } Ziffern, das Format stimmt.
redeem-unchecked = Vergleich den Code Ziffer für Ziffer mit dem Bon: Prüfen konnte ich ihn nicht.
redeem-copy-text = Text kopieren
redeem-copy-dial = Zum Wählen kopieren
redeem-secret = Wer den Code hat, kann ihn benutzen: Leite diese Nachricht nicht weiter. Ich speichere ihn nicht.
