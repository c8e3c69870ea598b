note-orange-travel-recharges = Orange Travel sells prepaid eSIMs and tops up SIMs and eSIMs of Orange's partners, in their currency. I don't know if Belgian Orange numbers are among them.
note-orange-travel-top-up-site = Orange has an international top-up site, { $site }: country, number, Visa or Mastercard. I don't know if Belgium is there.
