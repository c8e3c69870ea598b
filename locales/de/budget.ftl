budget-stay = Wie lange bist du in Belgien?
budget-stay-month = Einen Monat
budget-stay-semester = Ein Semester
budget-stay-year = Ein Jahr
budget-use = Was nutzt du unterwegs?
budget-use-maps = Karten und Nachrichten
budget-use-music = Auch Musik
budget-use-video = Auch Videos
budget-calls = Wie telefonierst du hier?
budget-calls-app = In einer App
budget-calls-phone = Mit dem Telefon
budget-title = Etwa { $gb } GB und { $minutes } Minuten im Monat
budget-assumed = Das ist meine Schätzung: ändere sie unten. Das WLAN zu Hause zählt nicht mit.
budget-offer = { $brand }: { $price } für { $gb } GB, etwa { $total } für { $months ->
    [1] einen Monat
   *[other] { $months } Monate
}
budget-too-small = { $brand }: zu wenig; das größte, das ich kenne: { $gb } GB für { $price }
budget-unknown = Nicht bekannt, was eine Aufladung bringt: { $brands }.
budget-gb = { $gb } GB
budget-minutes = { $minutes } Min.
budget-again = Von vorn
budget-work-out = Mein Budget berechnen
