note-hey-what = hey! is een abonnement van Orange Belgium: geen belwaarde, geen herlaadtickets.
note-hey-pay = Betaal de factuur in My hey!, via domiciliëring, of met een overschrijving en de gestructureerde mededeling.
note-hey-data-out = Mobiel internet op? Kijk in My hey!, kies een ander abonnement of vraag het aan hun klantendienst.
note-hey-help = Hulp via chat, e-mail, sociale media of formulier: { $page }. Een telefoonnummer ken ik niet.
note-hey-account = Je account zou op { $address } staan.
note-hey-cap = Verbruik boven je abonnement stopt bij { $most }, tenzij je { $low }, { $middle } of { $high } instelt; je krijgt een sms als waarschuwing.
note-hey-plans = Ooit gezien: S { $s } met { $sGb } GB, M { $m } met { $mGb }, L { $l } met { $lGb }; kijk op de site voor vandaag.
note-hey-address = Het adres is { $right }; typ het zelf.
