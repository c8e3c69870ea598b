budget-stay = Hoelang blijf je in België?
budget-stay-month = Een maand of minder
budget-stay-semester = Een semester
budget-stay-year = Een jaar of meer
budget-use = Wat gebruik je onderweg?
budget-use-maps = Kaarten en berichten
budget-use-music = Ook muziek
budget-use-video = Ook video's
budget-calls = Hoe bel je hier?
budget-calls-app = In een app
budget-calls-phone = Met de telefoon
budget-title = Ongeveer { $gb } GB en { $minutes } minuten per maand
budget-assumed = Dat is mijn schatting: pas ze hieronder aan. De wifi thuis is niet meegeteld.
budget-offer = { $brand }: { $price } voor { $gb } GB, ongeveer { $total } voor { $months ->
    [1] één maand
   *[other] { $months } maanden
}
budget-too-small = { $brand }: niet genoeg; het grootste dat ik ken is { $gb } GB voor { $price }
budget-unknown = Niet bekend wat een herlading geeft: { $brands }.
budget-gb = { $gb } GB
budget-minutes = { $minutes } min
budget-again = Opnieuw beginnen
budget-work-out = Bereken mijn budget
