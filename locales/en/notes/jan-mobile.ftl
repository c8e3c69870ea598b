note-jan-mobile-status = Its terms describe prepaid with vouchers in Belgium, run from Amsterdam.
note-jan-mobile-ask = Whether it still runs is not known to me: look at { $address } or ask the seller named on the SIM.
