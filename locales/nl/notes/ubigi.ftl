note-ubigi-where = Herlaad in de Ubigi-app of op { $site }.
note-ubigi-starts = Een nieuw pakket begint te lopen als je in zijn gebied komt.
note-ubigi-order = Heb je meer dan één pakket, dan gaat eerst het lokale op, dan het regionale, dan dat voor de hele wereld; van twee gelijke het oudste.
note-ubigi-refund = Een gebruikt pakket wordt niet terugbetaald; een klacht stuur je met het onlineformulier, binnen { $days } { $days ->
    [one] werkdag
   *[other] werkdagen
}.
note-ubigi-preloaded = Een pakket dat al op een QR-code staat, is { $months } { $months ->
    [one] maand
   *[other] maanden
} geldig.
