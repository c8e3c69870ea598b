note-nomad-add-on = 在 Nomad App 裡幫同一張 eSIM 買加購包，不用重新安裝。
note-nomad-starts = 加購包在原方案用完或到期後自動生效，不會延長原方案。
