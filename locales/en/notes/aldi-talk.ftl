note-aldi-talk-status = ALDI Talk stopped in Belgium on { $date }: nothing left to top up, you need a new SIM.
note-aldi-talk-namesake = The German ALDI TALK is a separate service: if your card is German, ask there.
