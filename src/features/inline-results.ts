import { brands, brandOf, canTopUp } from '../catalogue/index.ts';
import { draw } from '../screens/draw.ts';
import type { Screen, View } from '../screens/layout.ts';
import { decodePlace, encodeLink } from '../places/address.ts';
import type { Place } from '../places/place.ts';
import { converse } from '../conversation/converse.ts';
import { read } from '../reading/read.ts';
import type { Words } from '../words/words.ts';

/** A screen as a result of an inline query. */
export type InlineResult = {
  address: string;
  title: string;
  description: string;
  screen: Screen;
  place: Place;
};

/** Telegram offers fifty; nobody reads more than a dozen. */
const most = 12;

/**
 * Returns results for an inline query, in the language of `words`: for an address (`=1Bba`), that screen; for words,
 * the screen that they lead to, then others of that brand, or that goal for every brand. Never empty.
 */
export function inlineResultsFor(query: string, words: Words, view: View): InlineResult[] {
  const shared = query.startsWith('=') ? decodePlace(query.slice(1)) : undefined;
  const places = shared && showable.has(shared.at) ? [shared] : placesFor(query, words, view);
  const results = places.map((place) => resultOf(place, words, view));
  return [...new Map(results.map((result) => [result.address, result])).values()].slice(0, most);
}

function placesFor(query: string, words: Words, view: View): Place[] {
  const reading = read(query);
  const { brand: named } = reading;
  const brand = named ?? view.brand;
  const first = converse({ place: { at: 'home' }, reading, brand: view.brand }).place;
  const own = showable.has(first.at) ? [first] : [];
  // A goal without a brand: that goal for each brand.
  const goal = first.at === 'brand' ? first.goal : undefined;
  if (goal && goal in ofBrand)
    return brands.filter(canTopUp).map(({ id }) => ofBrand[goal as keyof typeof ofBrand](id));
  if (brand === undefined) return [...own, ...general];
  if (!canTopUp(brandOf(brand))) return [{ at: 'gone', brand }, ...own];
  return [...own, ...Object.values(ofBrand).map((make) => make(brand)), ...(named ? [] : general)];
}

const ofBrand = {
  'top-up': (brand: string): Place => ({ at: 'card', brand }),
  balance: (brand: string): Place => ({ at: 'balance', brand }),
  'not-arrived': (brand: string): Place => ({ at: 'not-arrived', brand }),
  validity: (brand: string): Place => ({ at: 'validity', brand }),
  support: (brand: string): Place => ({ at: 'support', brand }),
  'no-internet': (brand: string): Place => ({ at: 'no-internet', brand }),
};

/** Screens that make sense in any chat: they ask nothing, and are not about the person. */
const showable: ReadonlySet<Place['at']> = new Set<Place['at']>([
  'card',
  'balance',
  'not-arrived',
  'validity',
  'support',
  'no-internet',
  'gone',
  'friend-card',
  'tip',
  'guide',
  'channel',
  'seller',
  'travel',
  'resellers',
  'arrived',
  'monthly',
  'clerk',
  'say',
  'where',
]);

const general: Place[] = [
  { at: 'tip', tip: 'budget' },
  { at: 'tip', tip: 'moment' },
  { at: 'tip', tip: 'sunday' },
  { at: 'guide', guide: 'refused' },
  { at: 'guide', guide: 'identify' },
  { at: 'guide', guide: 'leaving' },
  { at: 'guide', guide: 'wifi' },
  { at: 'guide', guide: 'scam' },
  { at: 'guide', guide: 'stolen' },
];

function resultOf(place: Place, words: Words, view: View): InlineResult {
  const screen = draw(place, words, view);
  const [, ...below] = screen.text.split('\n');
  return {
    address: encodeLink(place),
    title: plain(screen.title),
    description: shortened(plain(below.join(' '))),
    screen,
    place,
  };
}

/** Returns as much of a text as fits below a title, cut at the end of a word or sentence. */
function shortened(text: string): string {
  if (text.length <= 120) return text;
  const part = text.slice(0, 119);
  const end = Math.max(...[' ', '。', '，', '；'].map((mark) => part.lastIndexOf(mark)));
  return `${part.slice(0, end > 60 ? end : undefined)}…`;
}

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
