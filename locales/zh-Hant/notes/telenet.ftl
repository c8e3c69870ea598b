note-telenet-status = Telenet 自己的卡是月租方案：繳帳單就好，不用儲值。
note-telenet-base = BASE 是 Telenet 的：它的預付卡都叫 BASE。
note-telenet-old-card = 手上是舊的 Telenet 預付卡：先在 { $lookUp } 查號碼歸誰管，再打 BASE 的 { $phone }。超過 { $months } 個月沒用，號碼多半沒了。
