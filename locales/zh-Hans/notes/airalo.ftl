note-airalo-steps = 登录，打开 My eSIMs，点 Top up，选一个流量包。
note-airalo-only-marked = 标明能充的 eSIM 才能充；没有按钮或按钮是灰的，就得买新的 eSIM。
note-airalo-wifi = 流量用完了，先找 Wi-Fi 再充。
note-airalo-not-active = 充完没生效：重启手机，或者开关一次飞行模式。
note-airalo-belganet = 它的比利时 eSIM 叫 Belganet；这种能不能充没查到。
note-airalo-starts = 买新的 eSIM：多数到当地连上网才开始算，有的装上就算，看清说明，趁有 Wi-Fi 早点装。
