note-scarlet-only-subscriptions = Scarlet hat heute nur Abonnements: Du zahlst die Rechnung und lädst nichts auf.
note-scarlet-prepaid-ended = Scarlet schloss Prepaid für neue Kunden kurz vor dem { $date }. Ob eine alte Karte noch geht, weiß ich nicht; frag Scarlet.
note-scarlet-contact-form = Du kannst auch mit dem Formular auf { $page } fragen, auf Niederländisch.
note-scarlet-no-proximus-voucher = Scarlet gehört zu Proximus, aber nirgends steht, dass ein Aufladebon von Proximus die Karten auflädt: Kauf keinen zum Ausprobieren.
note-scarlet-merged = Scarlet ist mit Proximus fusioniert: Es gibt eine neue Rechnung und eine neue App MyScarlet.
note-scarlet-cardstop = SIM weg oder gestohlen? Cardstop von Scarlet: { $number }, aus dem Ausland { $abroad }, Tag und Nacht. Das ist nicht Card Stop { $bank } für Bankkarten.
