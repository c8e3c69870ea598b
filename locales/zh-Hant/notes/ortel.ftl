note-ortel-status = { $topUps }起不能儲值，{ $end }卡都停了：要換一張新卡。
note-ortel-owner = Lycamobile 在{ $date }把它買下了。
