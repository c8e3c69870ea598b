note-jim-binge = JIM heeft ook een abonnement, BINGE: kijk eerst welk van de twee je hebt.
note-jim-binge-prices = { $small }, { $middle } en { $large } zijn prijzen van BINGE, geen bedragen om te herladen.
note-jim-megasurf = De bundel mobiel internet van een herlaadkaart van JIM heet MEGASURF.
note-jim-served = Of er nog nieuwe herlaadkaarten verkocht worden, weet ik niet; de hulppagina's gaan er nog over. Vraag het: { $mail }.
note-jim-ask = De herlaadpagina van JIM vond ik niet: kijk op de site, of bel { $phone }, gratis met een kaart van JIM.
note-jim-no-debt = Met een herlaadkaart kan je niet meer uitgeven dan je belwaarde.
note-jim-alerts = JIM stuurt een bericht als { $percent } % van je bundel op is, en nog een als hij helemaal op is.
note-jim-drain = Is je bundel op, dan gaan mobiel internet en bellen gewoon door en vreten ze je belwaarde op.
note-jim-vouchers = Bij doorverkopers staan er herlaadtickets voor JIM; hoe je ze gebruikt, weet ik niet.
note-jim-refund = Neem je je nummer mee naar een andere operator, dan betaalt JIM de belwaarde terug die je gekocht hebt, min { $fee }: vraag het aan { $mail } binnen { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
}.
note-jim-refund-how = JIM betaalt binnen { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weken
} terug, op de manier waarop je zelf betaald hebt. MEGASURF krijg je niet terug.
note-jim-outside-eu = Buiten de EU stopt mobiel internet bij { $most }, met een sms bij { $first } en bij { $second }; of dat ook voor prepaid is, staat er niet.
note-jim-apn = Zustermerk Mobile Vikings heeft { $name }, met { $login } als gebruiker en als wachtwoord: probeer het maar.
note-jim-offers = Wat je bij JIM voor welk bedrag krijgt, vond ik niet: kijk op de site voor je betaalt.
note-jim-alive = JIM Mobile bestaat nog: de site antwoordde op { $day }.
note-jim-owner = JIM Mobile hoort sinds { $since } bij de groep Proximus; welk netwerk het nu gebruikt, kon ik niet bevestigen.
