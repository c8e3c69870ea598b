arrived-title = Good. How long does it last?
arrived-bundle = Credit is not a bundle yet: check if yours has to be activated, or data is charged at the high price.

not-arrived-title = Don't pay a second time yet
not-arrived-at-once = The money may be on its way. { $brand } says it normally arrives almost at once.
not-arrived-wait = The money may be on its way; how long { $brand } takes, I don't know.
not-arrived-proof = Keep a screenshot: time, amount, order number
not-arrived-call = Still nothing? { $call }
not-arrived-else = { $call }; otherwise { $way }
not-arrived-support = Ask customer service.

tips-title = Tips
tip-budget = Plan the budget
tip-promotions = Promotions
tip-backup = A backup plan
tip-reachable = Stay reachable
tip-moment = The right moment
tip-drain = Credit disappears
tip-auto = Automatic top-up
tip-sunday = Sundays, evenings
tip-bridge = Temporary eSIM
tip-moment-line = A day too late can cost the bonus, or the credit.
tip-drain-line = Credit can go without a single call: here is where to look.
tip-auto-line = Handy if you forget, a nuisance if you leave.
tip-auto-unknown = { $contact ->
    [none] I don't know if { $brand } has it.
   *[other] I don't know if { $brand } has it. Ask: { $contact }.
}
tip-sunday-line = Online always works; shops close.
tip-bridge-line = Data until your Belgian card works.
tip-budget-line = Know where your credit goes before it is gone.
tip-promotions-line = Today's offers: see the operator's page. Use a bonus in time.
tip-backup-line = Have a second way before you need it.
tip-reachable-line = A prepaid number stays yours as long as you top up in time.
tip-next = Next: { $tip }

source-title = Where this comes from
source-published = dated { $date }
source-checked = seen live { $date }
source-old = old: may have changed
source-unchecked = None of this was checked on the live page: I read copies. The operator's page is what counts.
source-some-checked = What was not seen live may have changed. The operator's page is what counts.
confidence-official = official
confidence-copy = official text in somebody's copy
confidence-third-party = unofficial source
confidence-inference = inferred by us
confidence-not-found = looked for, not found
confidence-advice = our advice

## Sources without a name of their own
source-own = our own conclusion from public pages
source-user = one person's report
source-people = people who use this bot
source-guide = a guide for newcomers
source-resellers = lists of resellers
source-banks = a study of bank apps
source-apns = public network lists (APN)
source-code = public source code
source-tariffs = a public tariff comparison
source-phones = a list of eSIM phones
source-copy = a copy of the page
source-china = a Chinese notice or report
source-archive = a web archive
source-regulator = BIPT (telecom regulator)
source-ombudsman = Telecom ombudsman
source-economy = Ministry of Economy
source-interior = Ministry of the Interior
source-minister = Minister of Telecommunications
source-consumer = ConsumerConnect (consumer contact point)
source-eu = EU law
source-migration = AGII (Flemish integration agency)
source-train = Belgian railways (SNCB)
