note-ubigi-where = 在 Ubigi App 里充，或者上 { $site }。
note-ubigi-starts = 新套餐到了它覆盖的地方才开始算时间。
note-ubigi-order = 有几个套餐时，先用本地的，再用地区的，最后用全球的；两个一样的先用旧的。
note-ubigi-refund = 用过的套餐不退；申诉走网上表单，{ $days } 个工作日内。
note-ubigi-preloaded = 二维码里预装的套餐，{ $months } 个月有效。
