note-nomad-add-on = Buy an add-on in the Nomad app for the same eSIM: nothing new to install.
note-nomad-starts = The add-on starts by itself when the base plan is used up or over, and doesn't make that plan last longer.
