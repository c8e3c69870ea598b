import { isDenied, negates } from './denial.ts';
import { fold } from './fold.ts';

/*
 * What is told or asked after a warning, in turns of speech that are told by their words: each is looked for in a text
 * that is folded (see fold), its Chinese characters simplified.
 */

/** An operator's own app, account or site, and that something stands there too. */
const own =
  /\bapp\b|\bmy ?(?:proximus|viking|base|orange|lyca|jim)|(?:espace|zone) client|mon compte|son compte|klantenzone|kundenkonto|(?:my|her|his|their|the|mijn|mein) (?:customer )?account|im konto|offici[ae]\p{L}* (?:site|web\p{L}*|seite|page)|site officiel|own (?:web)?(?:site|page)|eigene?n? (?:web)?(?:site|seite)|官网|官方|账户|账号|应用|程式/u;
const alike =
  /\b(?:there|in it|on it|so) (?:too|also|as well)\b|\b(?:too|as well)[.!]?$|\balso (?:there|in|on|says|shows)\b|\bsame (?:thing|date|warning|message|there)|\b(?:says?|shows?) (?:so|it|the same|that)\b|\bconfirms?\b|\b(?:it'?s|its|it is) (?:really |also )?(?:in|on|there)\b|la meme chose|\bpareil\b|\by est\b|aussi (?:dans|sur|marque|indique|ecrit|affiche)|(?:marque|indique|ecrit|affiche|dit|dans l'app|la) aussi|c'est (?:bien|vraiment) (?:marque|indique|ecrit|dans|sur|la)\b|\bconfirme\b|\b(?:staat|zegt|toont) (?:het |er |dat |daar |die )*(?:ook|echt|hetzelfde|inderdaad)|\book (?:in|op) (?:de|mijn|hun)\b|\bhetzelfde\b|\bbevestigt\b|\b(?:steht|steht's|stehts|sagt|zeigt) (?:es |das |da |dort |die |sie )*(?:auch|wirklich|tatsachlich|dasselbe)|\bauch (?:so )?(?:in|auf|im)\b|\bdasselbe\b|\bdas gleiche\b|\bbestatigt\b|[也都](?:有|是|写|显示|这么|这样|说|看到|话系|系)|真的[有写显]|确实|一样|一致/u;
/** What a bank shows is no operator's word, nor what stands behind a link. */
const elsewhere = /\blinks?\b|\blien\b|连结|链接|click|klik|klick|cliqu|\bbank|\bbanque|银行/;
/** What would be so, and what could be done. */
const supposed =
  /\b(?:if|si|als|wenn|falls|should|can|could|where|soll|kann|muss|dois|peux|puis|moet|kan)\b|如果|要是|万一|能不能|可以/;

/** A page that was opened, and where nothing was typed. */
const opened =
  /\bpage (?:loaded|opened|came up)|\b(?:closed|shut) (?:it|the (?:page|tab|site|window))|\b(?:only|just) (?:opened|clicked|looked|tapped)|\bnothing (?:typed|entered|filled)|\b(?:typed|entered|filled in) nothing|\bn't (?:type|enter|fill)|page s'est (?:ouverte|chargee)|(?:re)?ferme[er]? (?:la page|l'onglet|tout de suite|direct|aussitot)|(?:l'ai|l'a) (?:re)?ferme|rien (?:rempli|tape|encode|entre)|pagina (?:laadde|ging open|opende)|(?:dicht|toe|weg)gedaan|weggeklikt|nie[kt]s (?:ingevuld|ingetypt|getypt|ingegeven)|seite (?:lud|ging auf|hat geladen|war offen)|(?:zu|weg)gemacht|geschlossen|nichts (?:eingegeben|eingetippt|ausgefullt|getippt)|页面(?:打开|载入|加载)|网页(?:打开|开)|关掉了?|什么(?:都|也)?没(?:填|输|写)|没(?:填|输|写)(?:任何|东西|什么)/;
/** Whether a card must be blocked, or somebody is safe. */
const blocks = /\bblock|sperr|(?:\b|ge)blok|\bbloqu|冻结|挂失|停卡|止付/;
const safe =
  /\b(?:s?he'?s|i'?m|we'?re|they'?re) (?:fine|safe|ok|okay)\b|\b(?:en|hors de) (?:securite|danger)|\bne risque (?:rien|plus)|\bniks aan de hand|\balles gut\b|\bnichts passiert|\bin sicherheit|没事/;
/** That it is asked, where no word for a question is. */
const asked = /要不要|用不用|需不需要|[?吗]/;
/** Whoever wrote or called may be blocked too. */
const sender =
  /number|numero|nummer|sender|expediteur|absender|afzender|号码|发件|寄件|\bhim\b|\bthem\b|\bsim\b/;

/** That a card is blocked by now. */
const isBlocked =
  /\bc'est bloque|\b(?:est|deja|vient d'etre) bloquee|\bbloquee? (?:merci|maintenant|ok)|\bis (?:now |already )?blocked|\b(?:already|now) blocked|\bblocked (?:it|already|now)|\b(?:schon|jetzt|wurde|ist) gesperrt|\b(?:al|nu|is) geblokkeerd|(?:已经?|都|卡)(?:冻结|挂失|停|锁)了?|(?:冻结|挂失|停|锁)(?:好|掉|咗)?了/;

/** That credit which was bought of somebody has come. */
const came =
  /\b(?:credit|top-?up|euros?) (?:really |actually |did |has |just )?(?:arrived?|c[ao]me|landed|is there)|\bit (?:really |actually |did |has )?(?:arrived?|c[ao]me)(?: through| on)?(?=[,.!?;]|$| (?:so|and|tho)\b)|(?:credit|recharge|euros?)[^.?!,]{0,14}\barrivee?s?\b|\bc'est (?:bien |vraiment )?arrive|(?:belwaarde|herlading|euro|\bhet)[^.?!,]{0,14}(?:aangekomen|toegekomen|staat erop)|(?:guthaben|aufladung|euro|\bes|\bist)[^.?!,]{0,14}(?:angekommen|gutgeschrieben|drauf\b)|到[账帐](?!吗)|充(?:上|进|到)了|储(?:到|进)了?|入(?:账|到数)/;

/** What a seller sends to be believed, and a seller whom nobody knows. */
const proof =
  /\b(?:he|she|they|seller|guy) (?:also |even |just |has |have )*(?:sent|showed|posted|shared)[^.?!]{0,30}\b(?:reviews?|screenshots?|proofs?|feedback|testimonials?)|(?:il|elle|ils|vendeur) (?:m')?(?:a|ont) (?:envoye|montre|poste)[^.?!]{0,30}(?:avis|capture|preuve|temoignage)|(?:hij|ze|zij|verkoper) (?:stuurde|toonde|heeft)[^.?!]{0,30}(?:review|screenshot|bewijs|bewijzen|beoordeling)|(?:er|sie|verkaufer) (?:hat|schickte|zeigte)[^.?!]{0,30}(?:bewertung|screenshot|beweis)|(?:他|她|对方|卖家|卖主)(?:还|也)?(?:给我)?(?:发|晒|传|贴)了?.{0,8}(?:好评|评价|截图|证明)/;
const seller = /\bseller|\bvendeur|\bverkoper|\bverkaufer|卖[家主]/;
const secondHand =
  /second[- ]?hand|\bmarketplace|2e(?:me)?main|2dehands|2ememain|kleinanzeigen|d'occasion|tweedehands|gebraucht|\bstranger|\binconnu|\bonbekende|\bfremden|二手|陌生人|闲鱼/;

/** Whoever supplies the codes of a till. */
const supplier = /\bsupplier|\bfournisseur|\bleverancier|\blieferant|\bgrossist|供[货应]商/;
/** That a card is put in another name. */
const renames =
  /re-?regist|(?:change|changer|switch) (?:the |le |l')?(?:name|nom|registration|enregistrement|identification)|in(?:to)? my (?:own )?name|a mon (?:propre )?nom|op mijn (?:eigen )?naam|auf meinen (?:eigenen )?namen|umschreib|ummeld|改(?:登记|名|实名|注册)|过户/;

/** Each by what tells it; of a clause none that is denied, asked or only supposed. */
const told = {
  inOwnApp: (text: string) =>
    own.test(text) &&
    !elsewhere.test(text) &&
    clauses(text).some(
      (one) => alike.test(one) && !negates(one) && !supposed.test(one) && !/[?吗]$/.test(one),
    ),
  onlyOpened: (text: string) => opened.test(text),
  mustBlock: (text: string) =>
    asked.test(text) && ((blocks.test(text) && !sender.test(text)) || safe.test(text)),
  blocked: (text: string) => clauses(text).some((one) => isBlocked.test(one) && !negates(one)),
  came: (text: string) =>
    clauses(text).some((one) => {
      const hit = came.exec(one);
      return hit !== null && !negates(hit[0]) && !isDenied(one.slice(0, hit.index));
    }),
  sentProof: (text: string) => proof.test(text),
  ofSeller: (text: string) => seller.test(text),
  secondHand: (text: string) => secondHand.test(text),
  ofSupplier: (text: string) => supplier.test(text),
  renames: (text: string) => renames.test(text),
};

const clauses = (text: string) => text.split(/(?<=[,.;!?])\s*/);

/** Returns true if a text says this. */
export const tellsAfter = (typed: string, what: keyof typeof told): boolean => told[what](fold(typed));
