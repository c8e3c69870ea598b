note-mobisud-status = Mobisud ist eine Marke von früher: Da gibt es nichts aufzuladen, du brauchst eine neue SIM.
note-mobisud-codes = Wähl die Codes aus den alten Prospekten nicht mehr.
