note-orange-still-sold = Si Orange vend encore des cartes prépayées, je ne le sais pas ; elles s'appelaient Tempo.
note-orange-go-plans = Go Light, Go Plus, Go Intense et Go Extreme sont des abonnements : rien à recharger.
note-orange-hey = hey!, d'Orange, est un abonnement.
note-orange-which-app = My Orange existe aussi dans d'autres pays : prenez l'app belge et vérifiez qui la publie.
note-orange-other-ways = Les conditions d'Orange citent aussi la recharge depuis le GSM lui-même et par carte Bancontact à un automate ; je ne sais pas comment, ni si ça existe encore.
note-orange-logos = Le bas de son site affichait Bancontact, Visa, Mastercard et PayPal ; je ne sais pas si la page de recharge les accepte.
note-orange-most = Payé par voie électronique, le crédit d'une carte ne peut pas dépasser { $most }.
note-orange-shops = Orange a plus de { $count } boutiques ; je ne sais pas si on y recharge. Demandez avant d'y aller.
note-orange-tickets = Orange a des tickets de recharge ; je ne sais pas quels magasins les vendent.
note-orange-wholesale = Des tickets de recharge Orange figurent dans une liste de gros pour revendeurs ; je ne sais pas quel site les vend.
note-orange-new-period = Chaque recharge relance { $months } { $months ->
    [one] mois
   *[other] mois
} : rechargez à temps, utilisez la carte de temps en temps, et le numéro reste à vous.
note-orange-lose-card = Sans recharge pendant { $months } { $months ->
    [one] mois
   *[other] mois
}, le crédit et le numéro sont perdus.
note-orange-old-credit = Une recharge redonne toute la durée au crédit qui vous reste.
note-orange-unused = Une carte qui ne sert pas du tout pendant longtemps est coupée aussi ; je ne sais pas après combien de temps.
note-orange-identify = Allez avec votre carte d'identité ou votre passeport dans une boutique Orange ou chez un partenaire : une carte non identifiée n'a ni appels, ni SMS, ni internet.
note-orange-free-call = Le { $number } est gratuit depuis un GSM Orange, en néerlandais, français et anglais.
note-orange-help-pages = L'aide est sur { $help }, les autres clients sur { $forum }.
note-orange-letters = Par courrier : { $address } Bruxelles.
note-orange-extra-data = La page d'Orange sur l'internet mobile en plus était { $page }.
note-orange-settings = Orange a une page avec les réglages pour votre GSM : { $french } en français, { $dutch } en néerlandais.
note-orange-apn = Des deux APN d'Orange, celui avec utilisateur et mot de passe est le mieux confirmé ; l'autre était indiqué pour les abonnements.
note-orange-eu-limit = Ailleurs dans l'UE, on vous prévient à { $percent } % de la limite, et internet s'arrête à { $most } hors TVA, disent d'anciennes conditions.
note-orange-papers = La liste de papiers d'Orange cite aussi la carte électronique belge pour étrangers.
note-orange-identify-online = Sans eID belge, allez en boutique. En ligne : avec cette eID, un lecteur et le PIN, ou une recharge en ligne (pages plus anciennes), pas dans l'app My Orange.
note-orange-first-use = D'anciennes conditions disent que le numéro s'active au premier appel, SMS ou usage d'internet.
note-orange-offers = Je n'ai pas trouvé ce que donne Orange aujourd'hui : regardez son site ou My Orange.
note-orange-alarm = Orange : la carte d'un système d'alarme doit aussi être identifiée.
note-orange-first-call = Carte jamais utilisée : les { $months } mois comptent à partir du premier appel.
note-orange-family = Chez Orange, un membre de la famille peut enregistrer la carte à son nom.
note-orange-own-network = Orange a son propre réseau ; elle s'appelait Mobistar.
note-orange-most-credit = { $most } au maximum si vous payez par voie électronique, d'après une copie de ses conditions.
note-orange-contact-page = La page de contact d'Orange, en néerlandais : { $page }.
