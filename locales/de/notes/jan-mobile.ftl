note-jan-mobile-status = Die Bedingungen beschreiben Prepaid mit Aufladebons in Belgien, betrieben von Amsterdam aus.
note-jan-mobile-ask = Ob es das noch gibt, weiß ich nicht: Schau auf { $address } oder frag den Verkäufer, der auf der SIM steht.
