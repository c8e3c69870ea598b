note-scarlet-only-subscriptions = Scarlet n'a plus que des abonnements : vous payez la facture et ne rechargez rien.
note-scarlet-prepaid-ended = Le prépayé de Scarlet a été fermé aux nouveaux clients peu avant le { $date }. Je ne sais pas si une ancienne carte marche encore ; demandez à Scarlet.
note-scarlet-contact-form = Vous pouvez aussi demander avec le formulaire sur { $page }, en néerlandais.
note-scarlet-no-proximus-voucher = Scarlet appartient à Proximus, mais rien ne dit qu'un ticket Proximus recharge ses cartes : n'en achetez pas pour essayer.
note-scarlet-merged = Scarlet a fusionné avec Proximus : il y a une nouvelle facture et une nouvelle app MyScarlet.
note-scarlet-cardstop = SIM perdue ou volée ? Cardstop de Scarlet : { $number }, de l'étranger { $abroad }, jour et nuit. Ce n'est pas Card Stop { $bank }, pour les cartes bancaires.
