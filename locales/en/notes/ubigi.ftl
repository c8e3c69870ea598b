note-ubigi-where = Top up in the Ubigi app or at { $site }.
note-ubigi-starts = A new plan starts to count when you enter its coverage area.
note-ubigi-order = With several plans, the local one is used first, then the regional, then the world one; of two alike, the older one.
note-ubigi-refund = A plan you have started is not refunded; claims go through its online form, within { $days } working { $days ->
    [one] day
   *[other] days
}.
note-ubigi-preloaded = A plan preloaded on a QR code is valid for { $months } { $months ->
    [one] month
   *[other] months
}.
