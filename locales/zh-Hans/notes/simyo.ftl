note-simyo-status = 比利时的 Simyo 在{ $date }停了：充不了；别的国家买的卡，去问那边的 Simyo。
note-simyo-base = { $date }之前可以带着号码转到 BASE：转过的选 BASE，没转的要换新卡。
note-simyo-listed = 后来有报纸的名单里还有 Simyo；但停止服务的报道写得很明白。
note-simyo-credit = 卡里剩的钱多半没了。
