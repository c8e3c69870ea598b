import { isGuide, isTip } from '../advice/intents.ts';
import type { Intent } from '../advice/intents.ts';
import type { Guide, Tip } from '../catalogue/index.ts';
import { findBrand } from '../catalogue/index.ts';
import { placeOfIntent } from '../places/intent-place.ts';
import type { At, Place, PlaceAt } from '../places/place.ts';
import type { Words } from '../words/words.ts';
import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';

/** The label of each intent that is no guide or tip. */
const names = {
  online: 'subject-top-up',
  offline: 'way-offline',
  voucher: 'subject-voucher',
  amounts: 'amount-title',
  payment: 'payment-title',
  balance: 'subject-balance',
  validity: 'subject-validity',
  'not-arrived': 'subject-not-arrived',
  'card-refused': 'guide-refused',
  'wrong-number': 'guide-wrong',
  'other-person': 'number-title',
  'no-data': 'subject-no-data',
  esim: 'sim-name-esim',
  'travel-esim': 'more-travel',
  'which-operator': 'more-which',
  identification: 'guide-identify',
  support: 'subject-support',
  privacy: 'more-privacy',
  language: 'language-title',
  login: 'subject-login',
  share: 'subject-share',
  receipt: 'subject-receipt',
  atm: 'subject-atm',
  surcharge: 'subject-surcharge',
  'wrong-ticket': 'subject-wrong-ticket',
  till: 'subject-clerk',
  reminder: 'reminders-title',
} as const satisfies Record<Exclude<Intent, Guide | Tip>, string>;

/** Returns what the screen is called that an intent leads to. */
export function labelOf(intent: Intent, { t }: Words): string {
  if (isTip(intent)) return t(`tip-${intent}`);
  return t(isGuide(intent) ? `guide-${intent}` : names[intent]);
}

/** Screens that are called like an intent of another name. */
const called: Partial<Record<At, Intent>> = {
  way: 'online',
  where: 'online',
  number: 'online',
  sim: 'online',
  card: 'online',
  amount: 'amounts',
  clerk: 'till',
  until: 'validity',
  travel: 'travel-esim',
  seller: 'travel-esim',
  which: 'which-operator',
  channel: 'offline',
};

/** Returns what the screen of a place is called; undefined if it has no name of its own. */
export function labelAt(place: Place, words: Words): string | undefined {
  if (place.at === 'guide') return labelOf(place.guide, words);
  if (place.at === 'tip') return labelOf(place.tip, words);
  const intent = called[place.at] ?? place.at;
  return intent in names ? labelOf(intent as Intent, words) : undefined;
}

/** Two or three intents are equally likely: offers them as buttons. */
export function drawMaybe(place: PlaceAt<'maybe'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = place.brand === undefined ? undefined : findBrand(place.brand);
  return new Sheet(words, view)
    .title(t('maybe-title'))
    .rows(
      place.intents.map((intent) => ({
        label: brand ? `${labelOf(intent, words)} · ${brand.name}` : labelOf(intent, words),
        go: placeOfIntent(intent, brand?.id, view.brand),
      })),
      1,
    )
    .done(place, { at: 'home' });
}
