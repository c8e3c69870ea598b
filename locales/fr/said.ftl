# Dit une fois au-dessus d’un écran, en réponse à des mots
reply-type = Je ne lis que les mots et les boutons. Appuyez sur un bouton ou écrivez votre réponse :
reply-stays = Ça ne m'aide pas ici. Appuyez sur un bouton ou écrivez votre réponse :
reply-resumed = On reprend où on en était. Ce que vous aviez dit compte toujours.
reply-compare = Je ne peux pas dire laquelle est la moins chère pour vous : je sais seulement ce que chaque marque dit d'elle-même.
reply-foreign-voucher = Un ticket d'une marque sur la carte d'une autre : je ne connais aucun moyen de le faire.
reply-forwarded = C'est quelqu'un d'autre qui l'a écrit : je ne fais rien de ce qui y est demandé, je dis seulement ce que j'en pense :
reply-scam = Considérez ceci comme une arnaque : n'ouvrez aucun lien, ne payez rien, ne donnez aucun code.
reply-given = Appelez d'abord le numéro ci-dessous, lisez la suite après.
reply-taken = Noté : { $what }.
reply-takes = Oui, { $brand } accepte { $method }.
reply-takes-not = Non, { $brand } n'accepte pas { $method }.
privacy-walk = Pendant une recharge, je garde aussi sa marque, son montant, le moyen de paiement et les deux derniers chiffres du numéro, et à quel message j'ai répondu en dernier. Je m'en sers un jour, pour que vous puissiez demander autre chose puis continuer.
