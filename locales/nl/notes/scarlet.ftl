note-scarlet-only-subscriptions = Scarlet heeft vandaag alleen abonnementen: je betaalt de factuur en herlaadt niets.
note-scarlet-prepaid-ended = Scarlet sloot prepaid voor nieuwe klanten kort voor { $date }. Of een oude kaart nog werkt, weet ik niet; vraag het aan Scarlet.
note-scarlet-contact-form = Je kan het ook vragen met het formulier op { $page }.
note-scarlet-no-proximus-voucher = Scarlet is van Proximus, maar nergens staat dat een herlaadticket van Proximus op een Scarlet-kaart werkt: koop er geen om te proberen.
note-scarlet-merged = Scarlet is samengegaan met Proximus: er is een nieuwe factuur en een nieuwe app MyScarlet.
note-scarlet-cardstop = Simkaart kwijt of gestolen? Cardstop van Scarlet: { $number }, uit het buitenland { $abroad }, dag en nacht. Dat is niet Card Stop { $bank } voor bankkaarten.
