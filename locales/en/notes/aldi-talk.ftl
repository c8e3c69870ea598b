note-aldi-talk-status = ALDI Talk stopped in Belgium on { $date }: nothing can be topped up, you need a new SIM.
note-aldi-talk-namesake = The German ALDI TALK is a separate service: if your card is German, ask there.
