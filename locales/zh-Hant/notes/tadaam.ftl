note-tadaam-status = TADAAM 是家裡的網路和電視；它的 SIM 是給數據機用的，不是手機卡。
note-tadaam-base = 所以不用儲值：手機要預付卡，同集團的是 BASE。
