note-turk-telekom-status = Was daraus geworden ist, weiß ich nicht: Ich habe keine neuere Spur gefunden.
note-turk-telekom-call = Ruf BASE an, das gehört zur selben Gruppe: { $own } mit einer Karte von BASE, { $other } mit jeder anderen Nummer.
note-turk-telekom-group = Es war eine Prepaidmarke der Telenet-Gruppe.
