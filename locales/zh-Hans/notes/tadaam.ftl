note-tadaam-status = TADAAM 是家里的宽带和电视；它的 SIM 是给路由器用的，不是手机卡。
note-tadaam-base = 所以不用充值：手机要预付费卡，同一集团的是 BASE。
