note-nomad-add-on = 在 Nomad App 里给同一张 eSIM 买加油包，不用重新安装。
note-nomad-starts = 加油包在原套餐用完或到期后自动生效，不会延长原套餐。
