note-undo-status = Undo ist ein Abonnement, ab { $from } im Monat: Da gibt es nichts aufzuladen.
note-undo-alive = Ob es Undo noch gibt, weiß ich nicht: Schau auf der eigenen Seite.
