group-hello = 大家好。想知道比利时手机怎么充值，可以这样问我：{ $command }
group-private = 私聊里看 ↗
group-in-private = 只给你看的，到私聊里打开。
group-add = 加到群里 ↗
group-not-yours = 这些按钮是别人的。自己问：{ $command }
group-admins-only = 只有群管理员能改
group-anonymous = 你是以群的名义发的。到私聊里打开设置；链接只能用一次，十分钟内有效。

group-help-title = 在群里怎么问我
group-help-line = 发一条命令，我回给问的人；平时不说话。
group-help-examples = { $topup } · { $balance }
group-help-all = 还有：{ $commands }
group-help-privacy = 手机号、充值码、银行卡别发在群里，这些到私聊里办。
group-help-admins = 管理员：{ $settings }

group-settings = 本群设置
group-settings-of = “{ $title }”的设置
group-where = 这里的设置要在群里打开。
group-language = 语言：{ $language }
group-language-auto = 跟提问的人
group-quiet = 安静模式
group-quiet-line = 安静模式：Telegram 允许的话，只有提问的人看得到回答。
group-delete-line = 回答和命令可以自动删掉；要删命令，我得是能删消息的管理员。
group-keep = 不删
group-minutes = { $minutes } 分钟
group-topic = 只在这个话题
group-topic-line = 可以只在这个话题里回答；想让我在哪个话题回答，就在哪里按一下。
button-share = 分享 ↗
