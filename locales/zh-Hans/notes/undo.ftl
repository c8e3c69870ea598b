note-undo-status = Undo 是月租卡，每月 { $from } 起：不用充值。
note-undo-alive = Undo 现在还营不营业，没查到：看它自己的网页。
