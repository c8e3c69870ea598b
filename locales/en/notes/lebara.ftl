note-lebara-status = There seems to be a Belgian Lebara; I couldn't see what it sells. Look on its own page, { $address }.
note-lebara-foreign = A Lebara SIM from another country is topped up with that country's Lebara.
