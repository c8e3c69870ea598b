note-carrefour-status = 很可能已经停了：最近的消息一条也没查到。想确认，打 SIM 卡上印的电话。
note-carrefour-unused = { $months } 个月没打过电话、发过短信、用过流量，号码和话费就没了。
