note-airalo-steps = 登入，打開 My eSIMs，點 Top up，選一個數據方案。
note-airalo-only-marked = 標明能儲值的 eSIM 才能儲；沒有按鈕或按鈕是灰的，就得買新的 eSIM。
note-airalo-wifi = 行動數據用完了，先找 Wi-Fi 再儲。
note-airalo-not-active = 儲完沒生效：手機重新開機，或開關一次飛航模式。
note-airalo-belganet = 它的比利時 eSIM 叫 Belganet；這種能不能儲值沒查到。
note-airalo-starts = 買新的 eSIM：多數到當地連上網路才開始算，有的裝好就算，看清楚說明，趁有 Wi-Fi 早點裝。
