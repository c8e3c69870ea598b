note-mobisud-status = Mobisud is een merk van vroeger: er is niets te herladen, je hebt een nieuwe sim nodig.
note-mobisud-codes = Toets de codes uit de oude folders niet meer in.
