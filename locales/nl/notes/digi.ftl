note-digi-what = DIGI rekent het maandbedrag vooraf aan en noemt dat prepaid; het blijft een abonnement.
note-digi-pay = Betaal de factuur via domiciliëring, in MyDIGI, of zelf met de QR-code of het rekeningnummer.
note-digi-slow = Het kan tot { $days } { $days ->
    [one] werkdag
   *[other] werkdagen
} duren voor je ziet dat het betaald is.
note-digi-bill-days = De factuur komt tussen dag { $from } en dag { $to } van de maand.
note-digi-use-after = DIGI rekent het maandbedrag vooraf aan en je verbruik achteraf.
note-digi-part-month = Voor een deel van een maand betaal je een deel van de prijs en krijg je een deel van je mobiel internet.
note-digi-help = Hulp is er op een pagina met vragen en antwoorden; een telefoonnummer ken ik niet.
note-digi-sign-up = Klant word je via itsme.
note-digi-price = Bij de start ({ $date }) kreeg je voor { $price } per maand { $gb } GB en onbeperkt bellen en sms'en; kijk op de site voor vandaag.
note-digi-network = Netwerk: een eigen net in opbouw, elders dat van Proximus.
note-digi-address = Het adres is { $right }; typ het zelf.
