note-digi-what = DIGI facture le mois d'avance et appelle ça prépayé ; ça reste un abonnement.
note-digi-pay = Payez la facture par domiciliation, dans MyDIGI, ou vous-même avec son QR code ou son numéro de compte.
note-digi-slow = Un paiement peut mettre jusqu'à { $days } { $days ->
    [one] jour ouvrable
   *[other] jours ouvrables
} à apparaître comme payé.
note-digi-bill-days = Les factures arrivent entre le { $from } et le { $to } du mois.
note-digi-use-after = DIGI facture le prix du mois d'avance, et ce que vous consommez après coup.
note-digi-part-month = Pour une partie du mois, vous payez une partie du prix et recevez une partie de l'internet mobile.
note-digi-help = Son aide est une page de questions-réponses ; je ne connais pas de numéro de téléphone.
note-digi-sign-up = Pour devenir client, on s'inscrit avec itsme.
note-digi-price = À son lancement ({ $date }), { $price } par mois donnaient { $gb } Go, appels et SMS illimités ; voyez son site pour aujourd'hui.
note-digi-network = Réseau : le sien, en construction, et celui de Proximus ailleurs.
note-digi-address = Son adresse est { $right } ; tapez-la vous-même.
