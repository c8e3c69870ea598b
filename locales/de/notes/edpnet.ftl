note-edpnet-status = Ob edpnet Prepaidkarten hat, weiß ich nicht: Frag den Verkäufer, der auf der SIM steht.
note-edpnet-listed = Eine Liste belgischer Anbieter nennt es, auf { $address }.
