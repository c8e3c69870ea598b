group-hello = Hallo. Vraag me hoe je een gsm in België herlaadt, bijvoorbeeld: { $command }
group-private = Privé ↗
group-in-private = Alleen voor jou: open het in onze privéchat.
group-add = Aan een groep toevoegen ↗
group-not-yours = Deze knoppen zijn van iemand anders. Vraag het zelf: { $command }
group-admins-only = Alleen beheerders van de groep kunnen dat wijzigen
group-anonymous = Je schrijft als de groep. Open de instellingen privé; de link werkt één keer, tien minuten lang.

group-help-title = Zo vraag je me hier iets
group-help-line = Een commando, en ik antwoord aan wie het vroeg. Anders zwijg ik.
group-help-examples = { $topup } · { $balance }
group-help-all = Ook: { $commands }
group-help-privacy = Nummers, herlaadcodes en bankkaarten horen niet in een groep: dat gaat privé verder.
group-help-admins = Beheerders: { $settings }

group-settings = Instellingen van deze groep
group-settings-of = Instellingen van { $title }
group-where = Deze instellingen open je in de groep.
group-language = Taal: { $language }
group-language-auto = die van wie vraagt
group-quiet = Stil
group-quiet-line = Stil: alleen wie vraagt ziet het antwoord, waar Telegram dat toelaat.
group-delete-line = Antwoorden en hun commando's kunnen zichzelf wissen; voor de commando's moet ik beheerder zijn die mag wissen.
group-keep = Bewaren
group-minutes = { $minutes } min
group-topic = Alleen in dit topic
group-topic-line = Ik kan alleen in dit topic antwoorden; druk erop in elk topic waar ik moet antwoorden.
button-share = Delen ↗
