note-undo-status = Undo est un abonnement, à partir de { $from } par mois : il n'y a rien à recharger.
note-undo-alive = Je ne sais pas si Undo existe encore : regardez sur son site.
