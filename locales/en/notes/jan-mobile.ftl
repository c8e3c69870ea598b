note-jan-mobile-status = Its terms describe prepaid with vouchers in Belgium, run from Amsterdam.
note-jan-mobile-ask = I don't know if it still exists: look at { $address } or ask the seller named on the SIM.
