note-airalo-steps = Melde dich an, öffne My eSIMs, drück auf Top up und wähl ein Paket.
note-airalo-only-marked = Nur eine dafür gekennzeichnete eSIM lässt sich aufladen: Ist kein Knopf da oder ist er grau, musst du eine neue eSIM kaufen.
note-airalo-wifi = Daten aufgebraucht? Such zuerst WLAN.
note-airalo-not-active = Danach nicht aktiv? Starte das Handy neu oder schalt den Flugmodus ein und wieder aus.
note-airalo-belganet = Die eSIM für Belgien heißt Belganet; ob man die aufladen kann, weiß ich nicht.
note-airalo-starts = Eine neue eSIM: Die meisten Tarife beginnen beim ersten Netz im Land, manche schon beim Einrichten. Lies den Tarif und richte sie früh im WLAN ein.
