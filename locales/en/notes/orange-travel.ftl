note-orange-travel-recharges = Orange Travel sells prepaid eSIMs and recharges SIMs and eSIMs of Orange's partners, in their currency. Whether Belgian Orange numbers are among them is not known to me.
note-orange-travel-top-up-site = Orange has an international top-up site, { $site }: country, number, Visa or Mastercard. Whether Belgium is offered is not known to me.
