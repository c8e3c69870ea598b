note-vectone-status = 很可能已经停了：最近的消息一条也没查到。想确认，打 SIM 卡上印的电话。
note-vectone-active = 监管机构的文件里，它当时在营业。
