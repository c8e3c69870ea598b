note-undo-status = Undo 是月租方案，每月 { $from } 起：不用儲值。
note-undo-alive = Undo 現在還有沒有營運，沒查到：看它自己的網頁。
