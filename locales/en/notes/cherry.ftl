note-cherry-status = Whether Cherry Mobile has prepaid cards is not known to me: ask the seller named on the SIM.
