note-digi-what = DIGI 先收月费，自己管这叫预付，其实还是月租卡。
note-digi-pay = 账单可以自动扣款，在 MyDIGI 里付，或者用账单上的二维码或账号自己转。
note-digi-slow = 付了以后，最多 { $days } 个工作日才显示已付。
note-digi-bill-days = 账单每月 { $from } 号到 { $to } 号出。
note-digi-use-after = 用掉的部分事后再收。
note-digi-part-month = 不满一个月的，价钱和流量都按比例算。
note-digi-help = 客服是网页上的问答；电话没查到。
note-digi-sign-up = 新客户要用 itsme 注册。
