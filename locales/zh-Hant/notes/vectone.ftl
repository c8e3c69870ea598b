note-vectone-status = 很可能已經停了：最近的消息一則也沒查到。想確認，打 SIM 卡上印的電話。
note-vectone-active = 主管機關的文件裡，它當時還在營業。
