note-orange-travel-recharges = Orange Travel verkauft Prepaid-eSIMs und lädt SIMs und eSIMs von Partnern von Orange auf, in deren Währung. Ob belgische Nummern von Orange dabei sind, weiß ich nicht.
note-orange-travel-top-up-site = Orange hat eine internationale Aufladeseite, { $site }: Land, Nummer, Visa oder Mastercard. Ob Belgien dabei ist, weiß ich nicht.
