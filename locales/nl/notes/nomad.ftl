note-nomad-add-on = Koop in de Nomad-app een add-on voor dezelfde eSIM: je moet niets opnieuw installeren.
note-nomad-starts = De add-on start vanzelf als je basispakket op of afgelopen is, en verlengt dat pakket niet.
