note-telenet-status = Die Karten von Telenet selbst sind Abonnements: Du zahlst die Rechnung, aufzuladen gibt es nichts.
note-telenet-base = BASE gehört Telenet: Prepaidkarten verkauft Telenet als BASE.
note-telenet-old-card = Eine alte Prepaidkarte von Telenet? Schau auf { $lookUp }, bei wem die Nummer ist, dann ruf BASE an: { $phone }. Mehr als { $months } Monate nicht benutzt, ist sie wahrscheinlich weg.
