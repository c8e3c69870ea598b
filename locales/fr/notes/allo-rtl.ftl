note-allo-rtl-status = Je ne sais pas ce que cette marque est devenue : je n'en trouve pas de trace récente.
note-allo-rtl-call = Appelez BASE, du même groupe : { $own } depuis une carte BASE, { $other } depuis un autre téléphone.
note-allo-rtl-group = C'était une marque prépayée du groupe Telenet.
