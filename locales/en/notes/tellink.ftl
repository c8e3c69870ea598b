note-tellink-status = I found no Belgian service of that name: ask the seller named on the SIM.
