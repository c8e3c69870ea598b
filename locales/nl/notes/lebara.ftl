note-lebara-status = Er lijkt een Belgisch Lebara te zijn; wat het verkoopt, kon ik niet zien. Kijk op de eigen pagina, { $address }.
note-lebara-foreign = Een Lebara-sim uit een ander land herlaad je bij Lebara van dat land.
