note-airalo-steps = Melde dich an, öffne My eSIMs, drück auf Top up und wähl ein Paket.
note-airalo-only-marked = Aufladen geht nur bei einer eSIM, bei der das dabeisteht: Ist kein Knopf da oder ist er grau, kauf eine neue eSIM.
note-airalo-wifi = Zum Aufladen brauchst du Internet: Sind die Daten aufgebraucht, such zuerst WLAN.
note-airalo-not-active = Aufladung noch nicht aktiv? Starte das Handy neu oder schalt den Flugmodus ein und wieder aus.
note-airalo-belganet = Die eSIM für Belgien heißt Belganet; ob man die aufladen kann, weiß ich nicht.
note-airalo-starts = Eine neue eSIM: Die meisten Tarife beginnen mit dem ersten Netz im Land, manche schon beim Einrichten. Lies den Tarif und richte sie früh im WLAN ein.
