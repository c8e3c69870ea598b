note-nomad-add-on = Kauf in der App von Nomad ein Zusatzpaket für dieselbe eSIM: Du musst nichts neu einrichten.
note-nomad-starts = Das Zusatzpaket startet von selbst, wenn der Grundtarif aufgebraucht oder abgelaufen ist, und verlängert diesen nicht.
