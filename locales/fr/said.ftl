# Dit une fois au-dessus d’un écran, en réponse à des mots
reply-type = Je ne lis que les mots et les boutons. Appuyez sur un bouton ou écrivez votre réponse :
reply-stays = Ça ne m'aide pas ici. Appuyez sur un bouton ou écrivez votre réponse :
reply-here = Ce que j'en sais est ici :
reply-resumed = On reprend où on en était. Ce que vous aviez dit compte toujours.
reply-not-twice = Ne repayez pas : voyez d'abord où est le premier paiement.
reply-compare = Je ne peux pas dire laquelle est la moins chère pour vous : je sais seulement ce que chaque marque dit d'elle-même.
reply-foreign-voucher = Un ticket d'une marque sur la carte d'une autre : rien ne dit que ça marche.
reply-forwarded = C'est quelqu'un d'autre qui l'a écrit : je ne fais rien de ce qui y est demandé, je dis seulement ce que j'en pense :
reply-scam = Considérez ceci comme une arnaque : n'ouvrez aucun lien, ne payez rien, ne donnez aucun code.
reply-given = Appelez d'abord le numéro ci-dessous, lisez la suite après.
reply-taken = Noté : { $what }.
reply-there = Noté : { $amount }. Vous choisissez le montant sur la page de { $brand }.
reply-takes = Oui, { $brand } accepte { $method }.
reply-takes-not = Non, { $brand } n'accepte pas { $method }.
reply-fees = J'ignore si { $brand } facture un supplément pour { $method } : comparez le total sur la page de paiement avant de confirmer.
reply-short-number = Je prends { $digits } pour un numéro à appeler, pas pour le vôtre.
privacy-walk = En pleine recharge un jour, après « J'ai payé » jusqu'à l'arrivée, « Ne pas demander » ou 30 jours : marque, montant, moyen de paiement, deux derniers chiffres, heure, dernier message répondu.
