import { hear } from '../reading/hear.ts';
import type { Heard, Meaning } from '../reading/hear.ts';
import type { Intent } from '../advice/intents.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Brand } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import { read } from './read.ts';
import { begin } from '../places/steps.ts';
import type { View } from '../screens/layout.ts';
import type { Locale } from '../words/locale.ts';
import { guides, tips } from '../places/place.ts';
import type { Guide, Place, Sim, Tip, Topic } from '../places/place.ts';
import { redeemed, walked } from './walk-on.ts';

/**
 * Where a text leads that nothing was waiting for: a secret, a walk or the words of a button as they are heard at
 * questions too, else what people ask in their own words. Nothing if it is not understood.
 */
export function wish(text: string, view: View, locale: Locale): Arrival | undefined {
  const heard = hear(text);
  const { meanings, secret, digits, number, brand, whole } = heard;
  const known = brand === undefined ? undefined : brandOf(brand);
  if (secret) return { place: { at: 'warning', secret, from: { at: 'home' } } };
  if (meanings.has('again') && view.brand) return { place: { at: 'way', brand: view.brand } };
  const code = voucherIn(heard, view);
  if (code) return code;
  // Figures alone, written as a number is: what is wrong with them is said.
  const dialled = number && /^[+0]/.test(digits ?? '') && !/\p{L}/u.test(text);
  if (number?.ok || dialled || whole) {
    const home: Place = { at: 'home' };
    const said =
      wished(home, known, heard, view) ??
      walked(home, known, heard, {}) ??
      chosen(home, heard) ??
      polite(home, heard);
    if (said) return said;
  }
  if (heard.seller) return { place: { at: 'seller', seller: heard.seller }, asked: 'travel-esim' };
  const asked = read(text, view, locale);
  // "base 线上 15 欧 visa": a walk that begins with everything that was said.
  const named = brand ?? (asked && 'brand' in asked.place ? asked.place.brand : undefined);
  const holds = digits !== undefined || heard.method !== undefined;
  const offline = meanings.has('noInternet');
  if (named && !offline && (asked?.asked === 'online' || (holds && (!asked || ofWalk.has(asked.asked!))))) {
    const walk = walked({ at: 'home' }, brandOf(named), { ...heard, brand: named }, {});
    if (walk) return { ...walk, asked: asked?.asked ?? 'online' };
  }
  const special = specialIn(heard, view, asked?.asked);
  if (special) return special;
  const own = prepaidIn(known) ?? view.brand;
  if (asked?.asked === 'other-person' && meanings.has('friend'))
    return { ...asked, place: begin('friend', own) };
  if (asked?.asked === 'online' && offline) return { ...asked, place: begin('no-internet', own) };
  // Not understood as a whole, but a brand and the wish to top it up are in it.
  const branded = known && meanings.has('topUp') ? walked({ at: 'home' }, known, heard, {}) : undefined;
  return asked ?? branded ?? polite({ at: 'home' }, heard);
}

/** Topics that a figure or a way of paying makes a walk of. */
const ofWalk: ReadonlySet<Intent> = new Set<Intent>(['online', 'offline', 'amounts', 'payment']);

/** What the topics do not know, but a button does: Card Stop, free Wi-Fi, Sundays. */
function specialIn({ meanings, brand }: Heard, view: View, topic: Intent | undefined): Arrival | undefined {
  const known = brand === undefined ? undefined : brandOf(brand);
  const guide = ownGuides.find((one) => meanings.has(one));
  if (guide) return { place: { at: 'guide', guide, brand: prepaidIn(known) ?? view.brand } };
  const tip = topic === undefined || vague.has(topic) ? ownTips.find((one) => meanings.has(one)) : undefined;
  if (tip) return { place: { at: 'tip', tip, brand: prepaidIn(known) } };
  return topic === undefined && meanings.has('noInternet')
    ? { place: begin('no-internet', prepaidIn(known) ?? view.brand) }
    : undefined;
}
const ownGuides = [
  'stolen',
  'wifi',
  'complaint',
  'country',
  'arriving',
  'leaving',
  'account',
  'abroad',
  'blocked',
] as const;
const ownTips = ['sunday', 'drain', 'auto', 'moment', 'bridge'] as const;
/** Topics that such a tip answers better. */
const vague: ReadonlySet<Intent> = new Set<Intent>([
  'offline',
  'budget',
  'promotions',
  'backup',
  'balance',
  'travel-esim',
]);

/** A code out of the blue: of the brand that was named, else whose could it be? Nothing of it is kept. */
export function voucherIn({ digits, number, brand: named }: Heard, view: View): Arrival | undefined {
  if (!digits || !/^\d{12,16}$/.test(digits) || number?.ok) return undefined;
  const brand = named === undefined ? undefined : brandOf(named);
  if (brand && canTopUp(brand))
    return redeemed({ at: 'voucher', brand: brand.id }, brand, { meanings: new Set(), digits });
  return { place: begin('voucher', view.brand), note: { say: 'code', count: digits.length } };
}

const topicOf: Partial<Record<Meaning, Topic>> = {
  notArrived: 'not-arrived',
  balance: 'balance',
  validity: 'validity',
  support: 'support',
  noData: 'no-data',
  friend: 'friend',
};
const screenOf: Partial<Record<Meaning, Place>> = {
  tips: { at: 'tips' },
  help: { at: 'help' },
  settings: { at: 'settings' },
  privacy: { at: 'privacy' },
  language: { at: 'language' },
  more: { at: 'more' },
  trouble: { at: 'trouble' },
  stay: { at: 'stay' },
  home: { at: 'home' },
};

/** Another wish than the one the question is about. */
export function wished(
  place: Place,
  brand: Brand | undefined,
  { meanings, brand: named }: Heard,
  view: View,
): Arrival | undefined {
  const to = (next: Place): Arrival => ({ place: next });
  const known = brand?.id ?? view.brand;
  for (const [meaning, topic] of Object.entries(topicOf) as [Meaning, Topic][]) {
    if (!meanings.has(meaning)) continue;
    if (brand && !canTopUp(brand)) return to({ at: 'gone', brand: brand.id });
    return to(begin(topic, known));
  }
  if (brand && canTopUp(brand)) {
    if (meanings.has('voucher') && place.at !== 'voucher') return to({ at: 'voucher', brand: brand.id });
    if (meanings.has('noInternet')) return to({ at: 'no-internet', brand: brand.id });
    if (meanings.has('monthly')) return to({ at: 'monthly', brand: brand.id });
    if (meanings.has('arrived')) return to({ at: 'arrived', brand: brand.id });
  } else if (!brand && meanings.has('noInternet')) {
    return to(view.brand ? { at: 'no-internet', brand: view.brand } : { at: 'brand', topic: 'top-up' });
  } else if (!brand && meanings.has('voucher')) return to(begin('voucher', view.brand));
  const guide = (Object.keys(guides) as Guide[]).find((one) => meanings.has(one));
  if (guide) return to({ at: 'guide', guide, brand: prepaidIn(brand) ?? view.brand });
  const tip = (Object.keys(tips) as Tip[]).find((one) => meanings.has(one));
  if (tip) return to({ at: 'tip', tip, brand: prepaidIn(brand) });
  if (named) return undefined;
  const screen = Object.entries(screenOf).find(([meaning]) => meanings.has(meaning as Meaning))?.[1];
  return screen && to(screen);
}

function prepaidIn(brand: Brand | undefined): string | undefined {
  return brand && canTopUp(brand) ? brand.id : undefined;
}

/** Choices before there is a brand. */
export function chosen(place: Place, { meanings, number }: Heard): Arrival | undefined {
  const topic: Topic = 'topic' in place ? place.topic : 'top-up';
  if (number?.ok && !('brand' in place)) {
    const { digits, prefix, holder } = number;
    return {
      place: { at: 'which', topic, holder },
      note: { say: 'number', digits, prefix, holder, brand: undefined },
    };
  }
  if (number && !number.ok && !('brand' in place)) {
    return {
      place: {
        at: 'which',
        topic,
        step: 'number',
        problem: number.problem,
        count: number.count || undefined,
      },
    };
  }
  if (meanings.has('travel')) return { place: { at: 'travel' } };
  const sim: Sim | undefined = meanings.has('esim')
    ? 'esim'
    : meanings.has('physical')
      ? 'physical'
      : undefined;
  if (sim && !('brand' in place)) return { place: { at: 'brand', topic, sim } };
  if (meanings.has('notSure') && place.at === 'sim') return { place: { at: 'unsure' } };
  if ((meanings.has('dontKnow') || meanings.has('notSure')) && !('brand' in place))
    return { place: { at: 'which', topic } };
  if (meanings.has('other') && place.at === 'brand')
    return { place: { at: 'others', topic, sim: place.sim } };
  return undefined;
}

/** A thank-you is answered in a word, and the question stays; a greeting too, but it is no answer to a question. */
export function polite(place: Place, { meanings }: Heard): Arrival | undefined {
  if (meanings.has('thanks')) return { place, note: { say: 'thanks' } };
  return meanings.has('hello') && place.at === 'home' ? { place, note: { say: 'hello' } } : undefined;
}
