tell-ask = Anderen zeggen wat lukte? Ik bewaar alleen aantallen, niemands ID.
tell-online = Ik betaalde online
tell-shop = Ik was in een winkel
tell-refused = Geweigerd: zeg het
tell-unsold = Niet te koop: zeg het
tell-which-way = Hoe heb je betaald?
tell-which-refused = Wat werd geweigerd?
tell-which-shop = Wat voor winkel was het?
tell-kept = Ik bewaar een aantal per merk, betaalwijze, herkomst van de kaart en maand, nooit wie. Een code zonder je naam zorgt dat je maar één keer telt; die verdwijnt met de maand.
tell-origin = Waar komt de kaart vandaan?
tell-offer = Moest je erom vragen?
tell-skip = Overslaan
detail-belgium = België
detail-eu = Ander EU-land
detail-china = China
detail-elsewhere = Elders
detail-asked = Ik moest erom vragen
detail-shown = Het lag in het rek
shop-operator = Winkel van de operator
shop-newsagent = Dagbladhandel
shop-supermarket = Supermarkt
shop-night-shop = Nachtwinkel
shop-petrol = Tankstation
shop-post = Postkantoor
shop-offer-asked = { $shop }, als je het vraagt
shop-offer-shown = { $shop }, in het rek
method-from-belgium = { $method } uit België
method-from-eu = { $method } uit een ander EU-land
method-from-china = { $method } uit China
method-from-elsewhere = { $method } van buiten de EU
told-title = Bedankt, het is geteld
told-line = Anderen zien het vanaf de dag erna, zodra drie mensen hetzelfde zeiden.
told-online-worked = gelukt
told-online-refused = geweigerd
told-shop-worked = verkocht
told-shop-refused = niet verkocht
worked-line = { $what }: { $said }
people-worked-online = { $count ->
    [one] gelukt bij één persoon
   *[other] gelukt bij { $count } mensen
}
people-refused-online = { $count ->
    [one] geweigerd bij één persoon
   *[other] geweigerd bij { $count } mensen
}
people-worked-shop = { $count ->
    [one] verkocht aan één persoon
   *[other] verkocht aan { $count } mensen
}
people-refused-shop = { $count ->
    [one] niet verkocht aan één persoon
   *[other] niet verkocht aan { $count } mensen
}
worked-last = het laatst in { $month }
privacy-more = Herladen, herinneren
privacy-told = Wat bij jou lukte, als je het zegt: een aantal en, tot de maand om is, een code zonder je naam; “Wis mijn gegevens” haalt beide weg.
mydata-told = Deze maand aan anderen gezegd: { $brand }, { $what }: { $result }
stats-title = Wat mensen zeiden
stats-line = ✓ gelukt, ✗ geweigerd, ? niet getoond: van vandaag, of te veel op één dag
stats-none = Nog niets.
stats-held = { $day }: { $sum }, tegengehouden: veel meer dan gewoonlijk op één dag
stats-waits = { $day }: { $sum }, getoond als de dag om is
stats-release = Toch tonen
stats-clear = Dit alles wissen
stats-admins-only = Alleen voor wie deze bot beheert
stats-alert = { $brand }: veel meer mensen dan gewoonlijk zeiden vandaag iets. Het wordt tegengehouden tot een van jullie kijkt: /stats
