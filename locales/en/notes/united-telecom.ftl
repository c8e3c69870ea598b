note-united-telecom-status = Whether United Telecom has prepaid cards is not known to me: ask the seller named on the SIM.
