note-delight-status = I found no Belgian service of that name: ask the seller named on the SIM.
note-delight-austria = Only an Austrian Delight Mobile turned up, and that is another service.
