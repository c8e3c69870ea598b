note-saily-unknown = Wie man Saily auflädt, habe ich nicht gefunden: Schau in der App nach, im WLAN.
