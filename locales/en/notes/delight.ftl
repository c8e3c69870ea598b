note-delight-status = I found no Belgian service of that name: ask the seller named on the SIM.
note-delight-austria = I only found an Austrian Delight Mobile, and that is another service.
