note-mobisud-status = Mobisud 是以前的品牌：儲不了，要換一張新卡。
note-mobisud-codes = 舊說明書上的代碼別再撥了。
