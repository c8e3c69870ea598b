note-undo-status = Undo is a subscription, from { $from } a month: there is nothing to top up.
note-undo-alive = Whether it still runs is not known to me: look at its own page.
