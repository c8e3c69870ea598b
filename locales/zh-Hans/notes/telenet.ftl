note-telenet-status = Telenet 自己的卡是月租卡：付账单就行，不用充值。
note-telenet-base = BASE 是 Telenet 的：它的预付费卡都叫 BASE。
note-telenet-old-card = 手上是老的 Telenet 预付费卡：先在 { $lookUp } 查号码归谁管，再打 BASE 的 { $phone }。超过 { $months } 个月没用，号码多半没了。
