note-orange-travel-recharges = Orange Travel 卖预付费 eSIM，也给 Orange 合作方的 SIM 和 eSIM 充值，按对方的货币算。包不包括比利时 Orange 的号码没查到。
note-orange-travel-top-up-site = Orange 有个国际充值网站 { $site }：选国家、填号码、用 Visa 或 Mastercard 付。有没有比利时没查到。
