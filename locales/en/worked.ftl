tell-ask = Tell others what worked? I keep counts, not names.
tell-online = I paid online
tell-shop = I was in a shop
tell-refused = Refused: tell others
tell-unsold = Not sold: tell others
tell-which-way = How did you pay?
tell-which-refused = What was refused?
tell-which-shop = What kind of shop was it?
tell-kept = I count by brand, way, where the card is from and month, never who. A mark without your name lets you count only once; it goes when the month ends.
tell-origin = Where is the card from?
tell-offer = Did you have to ask for it?
tell-skip = Skip
detail-belgium = Belgium
detail-eu = Another EU country
detail-china = China
detail-elsewhere = Elsewhere
detail-asked = I had to ask
detail-shown = It was on show
shop-operator = Operator's shop
shop-newsagent = Newsagent
shop-supermarket = Supermarket
shop-night-shop = Night shop
shop-petrol = Petrol station
shop-post = Post office
shop-offer-asked = { $shop }, if you ask
shop-offer-shown = { $shop }, on show
method-from-belgium = { $method } from Belgium
method-from-eu = { $method } from another EU country
method-from-china = { $method } from China
method-from-elsewhere = { $method } from outside the EU
told-title = Thank you, counted
told-line = Others see it from the next day on, once three people have said the same.
told-online-worked = worked
told-online-refused = refused
told-shop-worked = sold
told-shop-refused = not sold
worked-line = { $what }: { $said }
people-worked-online = { $count ->
    [one] worked for one person
   *[other] worked for { $count } people
}
people-refused-online = { $count ->
    [one] refused for one person
   *[other] refused for { $count } people
}
people-worked-shop = { $count ->
    [one] sold to one person
   *[other] sold to { $count } people
}
people-refused-shop = { $count ->
    [one] not sold to one person
   *[other] not sold to { $count } people
}
worked-last = last in { $month }
privacy-more = Top-ups and reminders
privacy-told = What worked for you, if you say so: a count, and a mark without your name until the month ends; “Delete my data” removes both.
mydata-told = Told to others this month: { $brand }, { $what }: { $result }
stats-title = What people said
stats-line = ✓ worked, ✗ refused, ? not shown: today's, or too many in one day
stats-none = Nothing yet.
stats-held = { $day }: { $sum }, held back: far more than usual in one day
stats-waits = { $day }: { $sum }, shown when the day is over
stats-release = Show what is held
stats-clear = Clear all of this
stats-admins-only = Only for those who run this bot
stats-alert = { $brand }: far more reports than usual today. They are held back until one of you looks: /stats
