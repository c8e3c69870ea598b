note-airalo-steps = Log in, open My eSIMs, druk op Top up en kies een pakket.
note-airalo-only-marked = Herladen kan alleen met een eSIM waar dat bij staat: is er geen knop, of een grijze, koop dan een nieuwe eSIM.
note-airalo-wifi = Om te herladen heb je internet nodig: is je mobiel internet op, zoek dan eerst wifi.
note-airalo-not-active = Herlading nog niet actief? Herstart je gsm, of zet de vliegtuigstand aan en weer uit.
note-airalo-belganet = De eSIM voor België heet Belganet; of je die kan herladen, weet ik niet.
note-airalo-starts = Een nieuwe eSIM: de meeste pakketten starten bij het eerste netwerk in het land, sommige bij de installatie. Lees het na, en installeer hem op tijd op wifi.
