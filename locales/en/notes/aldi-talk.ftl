note-aldi-talk-status = The Belgian ALDI Talk stopped on { $date }: you need a new SIM. A German card? Ask ALDI TALK in Germany.
