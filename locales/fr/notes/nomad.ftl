note-nomad-add-on = Achetez un add-on dans l'app Nomad pour la même eSIM : rien de nouveau à installer.
note-nomad-starts = L'add-on démarre tout seul quand le forfait de base est épuisé ou terminé, et ne prolonge pas ce forfait.
