note-ortel-status = { $topUps }起不能充，{ $end }卡都停了：要换一张新卡。
note-ortel-owner = Lycamobile 在{ $date }把它买下了。
