note-base-bonus = From { $from } you get calls, texts and data for { $days } days; { $small } gives none.
note-base-online-shop = The ways to pay on the top-up page are not known to me; these are the ones of BASE's web shop, probably the same.
note-base-keep-data = Top up { $from } or more within { $days } days and the data you have left lasts another { $days } days.
note-base-one-line = A space between the word and the code, no line break.
note-base-drain = Data beyond the bonus costs { $price } per MB and eats the credit fast.
note-base-activate-first = A new card must be activated before its first top-up.
note-base-lose-card = No top-up for { $months } months and the credit and the card are gone; a new SIM is needed then.
