note-orange-travel-recharges = Orange Travel verkoopt prepaid eSIM's en herlaadt simkaarten en eSIM's van partners van Orange, in hun munt. Of Belgische Orange-nummers daarbij zijn, weet ik niet.
note-orange-travel-top-up-site = Orange heeft een internationale herlaadsite, { $site }: land, nummer, Visa of Mastercard. Of België erbij staat, weet ik niet.
