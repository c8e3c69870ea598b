arrived-title = Gut. Wie lange ist es gültig?
arrived-bundle = Guthaben ist noch kein Paket: Schau, ob du eins erst aktivieren musst, sonst zahlst du für Daten den vollen Preis.

not-arrived-title = Zahl noch kein zweites Mal
not-arrived-at-once = Das Geld ist vielleicht noch unterwegs. { $brand } sagt, normalerweise kommt es fast sofort an.
not-arrived-wait = Das Geld ist vielleicht unterwegs; wie lange { $brand } braucht, weiß ich nicht.
not-arrived-proof = Heb einen Screenshot auf: Uhrzeit, Betrag, Bestellnummer
not-arrived-call = Immer noch nichts? { $call }
not-arrived-else = { $call }; sonst { $way }
not-arrived-support = Frag den Kundendienst.

tips-title = Tipps
tip-budget = Budget planen
tip-promotions = Aktionen
tip-backup = Plan B
tip-reachable = Erreichbar bleiben
tip-moment = Der richtige Moment
tip-drain = Guthaben verschwindet
tip-auto = Automatisch aufladen
tip-sunday = Sonntags, abends
tip-bridge = Reise-eSIM als Brücke
tip-moment-line = Ein Tag zu spät kann den Bonus kosten oder das Guthaben.
tip-drain-line = Guthaben kann auch ohne Anruf weg sein: Schau hier nach.
tip-auto-line = Praktisch, wenn du es leicht vergisst; lästig, wenn du wegziehst.
tip-auto-unknown = { $contact ->
    [none] Ob { $brand } das hat? Dazu habe ich nichts gefunden.
   *[other] Ob { $brand } das hat? Dazu habe ich nichts gefunden. Frag nach: { $contact }.
}
tip-sunday-line = Online geht immer; Geschäfte haben auch mal zu.
tip-bridge-line = Daten für die Tage, bis deine belgische Karte läuft.
tip-budget-line = Wissen, wohin das Guthaben geht, bevor es weg ist.
tip-promotions-line = Heutige Aktionen: schau beim Anbieter. Nutz einen Bonus rechtzeitig.
tip-backup-line = Halt einen zweiten Weg bereit, bevor du ihn brauchst.
tip-reachable-line = Eine Prepaidnummer lebt so lange, wie du rechtzeitig auflädst.
tip-next = Weiter: { $tip }

source-title = Woher das kommt
source-published = Datum: { $date }
source-checked = auf der Website gesehen: { $date }
source-old = alt: kann sich geändert haben
source-unchecked = Nichts davon ist auf der Website selbst geprüft: Ich lese Kopien. Es gilt die Seite des Anbieters.
source-some-checked = Was nicht auf der Website selbst gesehen wurde, kann sich geändert haben. Es gilt die Seite des Anbieters.
confidence-official = offiziell
confidence-copy = offizieller Text, von anderen kopiert
confidence-third-party = inoffizielle Quelle
confidence-inference = unsere Vermutung
confidence-not-found = gesucht, nicht gefunden
confidence-advice = unser Rat

## Sources without a name of their own
source-own = unser eigener Schluss aus öffentlichen Seiten
source-user = der Bericht eines Nutzers
source-people = Leute, die diesen Bot benutzen
source-guide = ein Ankunftsratgeber
source-resellers = Listen von Wiederverkäufern
source-banks = eine Studie zu Bank-Apps
source-apns = öffentliche Netzlisten (APN)
source-code = öffentlicher Programmcode
source-tariffs = ein öffentlicher Tarifvergleich
source-phones = eine Liste von eSIM-Handys
source-copy = eine Kopie der Seite
source-china = eine chinesische Mitteilung
source-archive = ein Webarchiv
source-regulator = BIPT (Telekom-Aufsicht)
source-ombudsman = Ombudsdienst für Telekommunikation
source-economy = FÖD Wirtschaft
source-interior = FÖD Inneres
source-minister = Ministerin für Telekommunikation
source-consumer = ConsumerConnect (staatliche Meldestelle)
source-eu = EU-Verordnung
source-migration = AGII (flämische Integrationsagentur)
source-train = Belgische Bahn (SNCB)
