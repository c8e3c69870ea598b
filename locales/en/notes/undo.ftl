note-undo-status = Undo is a subscription, from { $from } a month: there is nothing to top up.
note-undo-alive = I don't know if Undo still exists: look on its own site.
