note-zuny-status = Whether Zuny has prepaid cards is not known to me: ask the seller named on the SIM.
