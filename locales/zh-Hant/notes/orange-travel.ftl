note-orange-travel-recharges = Orange Travel 賣預付 eSIM，也幫 Orange 合作方的 SIM 和 eSIM 儲值，照對方的貨幣算。包不包括比利時 Orange 的號碼沒查到。
note-orange-travel-top-up-site = Orange 有個國際儲值網站 { $site }：選國家、填號碼、用 Visa 或 Mastercard 付。有沒有比利時沒查到。
