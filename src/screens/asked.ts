import { toOffer, understand } from '../advice/understand.ts';
import type { AskTopic } from '../advice/understand.ts';
import { payableWith, stepsOf } from '../advice/walk.ts';
import { brandOf, canTopUp, findBrand } from '../catalogue/index.ts';
import type { Arrival } from './arrive.ts';
import { begin } from './home.ts';
import { Sheet } from './layout.ts';
import type { Screen, View } from './layout.ts';
import type { Locale } from './locale.ts';
import type { Place, PlaceAt, Topic } from './place.ts';
import type { Words } from './words.ts';

/** The screen that answers a topic, for a brand if one is known; the very one that buttons lead to. */
function placeAsked(topic: AskTopic, named: string | undefined, view: View): Place {
  const brand = named ?? view.brand;
  const known = brand === undefined ? undefined : findBrand(brand);
  if (named && known && !canTopUp(known) && !general.has(topic)) return { at: 'gone', brand: known.id };
  const own = known && canTopUp(known) ? known.id : undefined;
  const about = (choice: Topic, place: (id: string) => Place): Place =>
    own ? place(own) : begin(choice, undefined);
  switch (topic) {
    case 'online':
      return named && own ? { at: 'way', brand: own } : begin('top-up', own);
    case 'offline':
      return begin('offline', own);
    case 'amounts':
      return about('top-up', (id) => ({
        at: stepsOf(brandOf(id)).includes('amount') ? 'amount' : 'where',
        brand: id,
      }));
    case 'payment':
      return own && payableWith(brandOf(own)).length > 0
        ? { at: 'payment', brand: own }
        : { at: 'guide', guide: 'refused', brand: own };
    case 'voucher':
    case 'balance':
    case 'validity':
    case 'not-arrived':
    case 'support':
    case 'no-data':
      return begin(topic, own);
    case 'other-person':
      // For somebody else: the same walk, whose number step says whose number it may be.
      return about('top-up', (id) => ({ at: 'way', brand: id }));
    case 'card-refused':
      return { at: 'guide', guide: 'refused', brand: own };
    case 'wrong-number':
      return { at: 'guide', guide: 'wrong', brand: own };
    case 'identification':
      return { at: 'guide', guide: 'identify', brand: own };
    case 'porting':
    case 'scam':
      return { at: 'guide', guide: topic, brand: own };
    case 'esim':
      return named && own ? { at: 'way', brand: own } : { at: 'brand', topic: 'top-up', sim: 'esim' };
    case 'travel-esim':
      return { at: 'travel' };
    case 'which-operator':
      return { at: 'which', topic: 'top-up' };
    case 'budget':
    case 'promotions':
    case 'backup':
      return { at: 'tip', tip: topic, brand: own };
    case 'privacy':
      return { at: 'privacy' };
    case 'language':
      return { at: 'language', from: { at: 'home' } };
  }
}

/** What concerns everybody, whatever the brand. */
const general: ReadonlySet<AskTopic> = new Set<AskTopic>([
  'travel-esim',
  'which-operator',
  'identification',
  'porting',
  'scam',
  'privacy',
  'language',
]);

/** How a topic is named on a button. */
const names = {
  online: 'topic-top-up',
  offline: 'way-offline',
  voucher: 'topic-voucher',
  amounts: 'amount-title',
  payment: 'payment-title',
  balance: 'topic-balance',
  validity: 'topic-validity',
  'not-arrived': 'topic-not-arrived',
  'card-refused': 'guide-refused',
  'wrong-number': 'guide-wrong',
  'other-person': 'number-title',
  'no-data': 'topic-no-data',
  esim: 'sim-name-esim',
  'travel-esim': 'more-travel',
  'which-operator': 'more-which',
  identification: 'guide-identify',
  support: 'topic-support',
  budget: 'tip-budget',
  promotions: 'tip-promotions',
  backup: 'tip-backup',
  porting: 'guide-porting',
  scam: 'guide-scam',
  privacy: 'more-privacy',
  language: 'language-title',
} as const satisfies Record<AskTopic, string>;

/** Close between two or three: one line, and those as buttons. */
export function drawMaybe(place: PlaceAt<'maybe'>, words: Words, view: View): Screen {
  const { t } = words;
  const brand = place.brand === undefined ? undefined : findBrand(place.brand);
  return new Sheet(words, view)
    .title(t('maybe-title'))
    .rows(
      place.topics.map((topic) => ({
        label: brand ? `${t(names[topic])} · ${brand.name}` : t(names[topic]),
        go: placeAsked(topic, brand?.id, view),
      })),
      1,
    )
    .done(place, { at: 'home' });
}

/**
 * The screen that answers a question in somebody's own words, if it is understood, and as surely as is asked (0 to 1):
 * the one of the topic that is sure, or a choice of two or three.
 */
export function read(text: string, view: View, locale: Locale, least = 0): Arrival | undefined {
  const candidates = understand(text, locale);
  if ((candidates[0]?.confidence ?? 0) < least) return undefined;
  const offered = toOffer(candidates);
  const brand = offered[0]?.brand ?? undefined;
  const topics = offered.map(({ topic }) => topic);
  if (!topics[0]) return undefined;
  const place: Place =
    topics.length === 1 ? placeAsked(topics[0], brand, view) : { at: 'maybe', topics, brand };
  return { place, asked: candidates[0]!.topic };
}
