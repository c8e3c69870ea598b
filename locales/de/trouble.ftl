trouble-title = Was ist schiefgelaufen?
trouble-line = Gerade erst bezahlt? Dann zahl noch kein zweites Mal.
stay-title = Neu hier, auf Reisen oder bald weg
topic-trouble = Problem
topic-stay = Neu oder bald weg
topic-no-data = Bezahlt, keine Daten
topic-no-internet = Gerade kein Internet
topic-friend = Ein Freund zahlt
topic-offline = Im Laden

guide-refused = Karte abgelehnt
guide-wrong = Falsche Nummer
guide-country = Bon aus dem Ausland
guide-blocked = SIM gesperrt oder weg
guide-wifi = Gratis WLAN
guide-scam = Ist das Betrug?
guide-stolen = Ich wurde betrogen
guide-complaint = Beschwerde
guide-arriving = Vor der Ankunft
guide-identify = Identifizierung
guide-account = Kein belgisches Konto
guide-abroad = Reise ins Ausland
guide-leaving = Belgien verlassen
guide-porting = Anbieter wechseln
guide-title-refused = Karte abgelehnt, und womit man zahlt
guide-title-wrong = Die falsche Nummer aufgeladen
guide-title-country = Bon oder App aus einem anderen Land
guide-title-blocked = SIM gesperrt oder verloren
guide-title-wifi = Internet ohne Guthaben
guide-title-scam = So erkennst du Betrug
guide-title-stolen = Kartendaten, Code oder Geld schon weitergegeben
guide-title-complaint = Keiner hilft: So beschwerst du dich
guide-title-arriving = Bevor du nach Belgien kommst
guide-title-identify = Identifizierung: wer und womit
guide-title-account = Noch kein belgisches Bankkonto
guide-title-abroad = Mit der belgischen Karte im Ausland
guide-title-leaving = Für Monate weg oder für immer
guide-title-porting = Anbieter wechseln, Nummer behalten
guide-unknown = Was { $brand } selbst dazu sagt, weiß ich nicht. Das hier gilt für alle:
guide-from-abroad = Die Aufladeseite von { $brand } geht auch aus dem Ausland.
guide-not-from-abroad = Die Aufladeseite von { $brand } geht aus dem Ausland nicht.
call-cardStop = Bankkarte sperren: Card Stop { $number }
call-cardStopAbroad = Card Stop aus dem Ausland: { $number }
call-police = Polizei: { $number }
call-emergency = Krankenwagen und Feuerwehr, auch ohne Guthaben: { $number }
call-safeonweb = Verdächtiges leitest du weiter an { $number }

no-data-credit = Ist das Guthaben da?
no-data-credit-yes = Ja, ist da
no-data-credit-no = Nein
no-data-bundle = Läuft ein Paket oder ein Bonus?
no-data-bundle-line = Vom Guthaben geht jede Minute und jedes MB einzeln ab, und das ist teuer. Ein Paket hat ein Enddatum; manchmal musst du es erst kaufen oder einschalten.
no-data-bundle-yes = Ja
no-data-bundle-no = Nein oder unsicher
no-data-activate = So werden aus Guthaben Daten
no-data-still = Immer noch keine Daten
no-data-place = Wo bist du gerade?
no-data-here = In Belgien
no-data-away = Im Ausland
no-data-settings = Schau im Handy nach
no-data-restart = Sind die mobilen Daten an? Schalt den Flugmodus ein und wieder aus, dann starte das Handy neu.
no-data-abroad = Keine Daten im Ausland
apn-unknown = Den Zugangspunkt (APN) von { $brand } kenne ich nicht: Der Anbieter schickt ihn per SMS, oder frag den Kundendienst.
apn-name = Zugangspunkt (APN): { $name }
apn-login = Zugangspunkt (APN): { $name }, Benutzername { $user }, Passwort { $password }

friend-title = Welche Sprache liest dein Freund?
friend-number = Nachricht ({ $language }): mit deiner Nummer?
friend-number-line = Schick mir die Nummer und ich schreibe sie dazu. Ich speichere sie nicht. Ohne geht es auch.
friend-without = Ohne Nummer
friend-card-title = Könntest du mir mein Handy in Belgien aufladen? Es ist bei { $brand }.
friend-card-number = Nummer: { $number }
friend-card-number-later = Die Nummer schicke ich dir in unserem privaten Chat.
friend-card-online = Online: Geh auf { $host } und wähl Aufladen. Nummer, Betrag, Zahlung; ohne Konto.
friend-card-voucher = Mit Aufladebon: Kauf einen von { $brand } für Belgien (recharge / herlaadkaart) und schick mir den Code nur in unserem privaten Chat.
friend-card-account = { $brand } lädt man im Konto auf: Frag mich vorher, wie wir das machen.
friend-card-bonus = Ab { $from } gibt es einen Bonus.
friend-card-code = Zahl auf deinem eigenen Handy mit deiner eigenen Karte und schick mir einen Screenshot der Bestätigung.
friend-card-never = Schick niemandem Kartendaten oder Bankcodes, auch mir nicht.

button-report = Stimmt was nicht?
report-title = Was stimmt auf der Seite nicht?
report-line = Schreib es in ein paar Worten: Es geht mit der Adresse der Seite an die Leute, die sich um diesen Bot kümmern. Keine Nummern, keine Codes.
report-anonymous = Deinen Namen sehen sie nicht.
report-named = Sie sehen deinen Namen und können zurückfragen.
report-with-name = Mit meinem Namen
report-without-name = Ohne meinen Namen
report-limit = Das waren heute schon { $most }. Morgen geht es wieder.
report-undelivered = Es kam nicht durch. Gespeichert ist nichts.
report-note =
    „{ $text }“
    Seite: { $address } { $link }
    Fakten: { $facts }
    Von: { $who }
reported-title = Abgeschickt, danke
reported-line = Ob eine Antwort kommt, liegt bei ihnen. Ist Geld in Gefahr, frag auch den Kundendienst.

warning-card = Das sieht nach einer Bankkartennummer aus
warning-code = Das sieht nach einem Code oder Passwort aus
warning-account = Das sieht nach einer Kontonummer aus
warning-kept = Ich habe es nicht gespeichert, aber es steht in diesem Chat: Lösch es.
warning-never = Zum Aufladen braucht das niemand: kein Anbieter, keine Bank und keiner, der dir wirklich hilft. Hat es noch jemand, ruf sofort deine Bank an.
warning-gone = Es steht nicht mehr in diesem Chat. Hat es auch jemand anderes? Zuerst Card Stop und deine Bank: drück unten.
warning-delete = Nachricht löschen
toast-deleted = Gelöscht
toast-not-deleted = Löschen kann ich sie nicht: Halt deine Nachricht gedrückt und lösch sie selbst.

maybe-title = Was meinst du?
