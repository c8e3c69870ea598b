note-saily-unknown = Saily 怎麼儲值沒查到：連 Wi-Fi 看它的 App。
