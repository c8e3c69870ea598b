group-hello = Hello. Ask me how to top up a phone in Belgium, for example: { $command }
group-private = In private ↗
group-in-private = Only for you: open it in our private chat.
group-add = Add to a group ↗
group-not-yours = These buttons belong to somebody else. For yours: { $command }
group-admins-only = Only admins of the group may change that
group-anonymous = You post as the group. Open the settings in private; the link works once, for ten minutes.

group-help-title = How to ask me here
group-help-line = A command, and I answer whoever asked. Otherwise I stay quiet.
group-help-examples = { $topup } · { $balance }
group-help-all = Also: { $commands }
group-help-privacy = Numbers, voucher codes and bank cards don't belong in a group: that goes on in private.
group-help-admins = Admins: { $settings }

group-settings = Settings of this group
group-settings-of = Settings of { $title }
group-where = Open these settings in the group.
group-language = Language: { $language }
group-language-auto = the asker's
group-quiet = Quiet
group-quiet-line = Quiet: only the asker sees the answer, where Telegram allows it.
group-delete-line = Answers and their commands can delete themselves; for the commands I must be an admin who may delete.
group-keep = Keep
group-minutes = { $minutes } min
group-topic = Only in this topic
group-topic-line = I can answer in this topic only; press it in each topic that I should answer in.
button-share = Share ↗
