note-orange-still-sold = If Orange still sells prepaid cards, I don't know; they were called Tempo.
note-orange-go-plans = Go Light, Go Plus, Go Intense and Go Extreme are subscriptions: nothing to top up.
note-orange-hey = Orange's hey! is a subscription.
note-orange-which-app = My Orange exists in other countries too: take the Belgian one and check who publishes it.
note-orange-other-ways = Orange's terms also mention topping up from the phone itself and with a Bancontact card at a machine; I don't know how, or if you still can.
note-orange-logos = The bottom of its site showed Bancontact, Visa, Mastercard and PayPal; I don't know if the top-up page takes them.
note-orange-most = If you pay electronically, the credit on a card can be { $most } at most.
note-orange-shops = Orange has more than { $count } shops; I don't know if they top up. Ask before you go.
note-orange-tickets = Orange vouchers exist; I don't know which shops sell them.
note-orange-wholesale = Orange vouchers are in a wholesale list for resellers; I don't know which site sells them.
note-orange-new-period = Each top-up starts a new period of { $months } { $months ->
    [one] month
   *[other] months
}: top up in time and use the card now and then, and the number stays yours.
note-orange-lose-card = No top-up for { $months } { $months ->
    [one] month
   *[other] months
} and the credit and the number are gone.
note-orange-old-credit = A top-up gives the credit you still have the full time again.
note-orange-unused = A card that is not used at all for a long time is switched off too; I don't know after how long.
note-orange-identify = Take your ID card or passport to an Orange shop or a partner shop: a card that is not identified has no calls, texts or data.
note-orange-free-call = { $number } is free from an Orange phone, in Dutch, French and English.
note-orange-help-pages = Help is at { $help }, in French; other customers are at { $forum }.
note-orange-letters = By post: { $address } Brussels.
note-orange-extra-data = Orange's page on extra data, in French, was { $page }.
note-orange-settings = Orange has a page with the settings for your phone: { $french } in French, { $dutch } in Dutch.
note-orange-apn = Of Orange's two APNs, the one with user and password is better confirmed; the other was marked for subscriptions.
note-orange-eu-limit = Elsewhere in the EU you are warned at { $percent } % of the limit, and data stops at { $most } before tax, say old terms.
note-orange-papers = Orange's list of papers also names the Belgian electronic card for foreigners.
note-orange-identify-online = Without a Belgian eID, go to a shop. Online: with that eID, reader and PIN, or an online top-up, say older pages, not in the My Orange app.
note-orange-first-use = Old terms say that the number is activated by the first call, text or use of data.
note-orange-offers = I couldn't find what a top-up at Orange gives today: look on its site or in My Orange before you pay.
note-orange-alarm = Orange: a card in an alarm system has to be identified too.
note-orange-first-call = A card never used: the { $months } months count from the first call.
note-orange-family = At Orange, a family member may register the card in their own name.
note-orange-own-network = Orange has a network of its own; it used to be called Mobistar.
note-orange-most-credit = { $most } at most if you pay electronically, says a copy of its terms.
note-orange-contact-page = Orange's contact page, in Dutch: { $page }.
