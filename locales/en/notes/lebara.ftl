note-lebara-status = There seems to be a Belgian Lebara; what it sells could not be seen. Look at its own page, { $address }.
note-lebara-foreign = A Lebara SIM from another country is topped up with that country's Lebara.
