note-scarlet-only-subscriptions = Scarlet has only subscriptions today: you pay the bill, there is nothing to top up.
note-scarlet-prepaid-ended = Scarlet closed prepaid to new customers shortly before { $date }. I don't know if an old card still works; ask Scarlet.
note-scarlet-contact-form = You can also ask with the form at { $page }, in Dutch.
note-scarlet-no-proximus-voucher = Scarlet belongs to Proximus, but nothing says that a Proximus voucher tops up its cards: don't buy one to try.
note-scarlet-merged = Scarlet has merged with Proximus: there is a new bill and a new MyScarlet app.
note-scarlet-cardstop = SIM lost or stolen? Scarlet's Cardstop { $number }, from abroad { $abroad }, day and night. It is not Card Stop { $bank } for bank cards.
