note-simyo-status = Le Simyo belge s'est arrêté le { $date } : plus rien à recharger. Carte d'un autre pays ? Demandez au Simyo de là-bas.
note-simyo-base = Jusqu'au { $date }, ses clients pouvaient passer chez BASE avec leur numéro : si c'est votre cas, choisissez BASE. Sinon, il vous faut une nouvelle SIM.
note-simyo-listed = Une liste de presse plus récente cite encore Simyo ; l'article sur sa fin est explicite.
note-simyo-credit = Ce qui restait sur la carte est très probablement perdu.
