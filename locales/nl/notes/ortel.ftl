note-ortel-status = Herladen kan niet meer sinds { $topUps }, en de simkaarten stopten op { $end }: je hebt een nieuwe sim nodig.
note-ortel-owner = Lycamobile kocht het in { $date }.
