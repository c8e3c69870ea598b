budget-stay = How long are you in Belgium?
budget-stay-month = A month or less
budget-stay-semester = A semester
budget-stay-year = A year or more
budget-use = What do you use on the move?
budget-use-maps = Maps and chat
budget-use-music = Music too
budget-use-video = Video too
budget-calls = How do you call people here?
budget-calls-app = In an app
budget-calls-phone = By phone
budget-title = About { $gb } GB and { $minutes } minutes a month
budget-assumed = That is my guess: change it below. Wi-Fi at home is not counted.
budget-offer = { $brand }: { $price } for { $gb } GB, about { $total } for { $months ->
    [1] one month
   *[other] { $months } months
}
budget-too-small = { $brand }: not enough; the largest I know of is { $gb } GB for { $price }
budget-unknown = Not known what a top-up gives: { $brands }.
budget-gb = { $gb } GB
budget-minutes = { $minutes } min
budget-again = Start again
budget-work-out = Work out my budget
