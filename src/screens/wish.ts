import { hear } from '../advice/hear.ts';
import type { Heard } from '../advice/hear.ts';
import type { AskTopic } from '../advice/understand.ts';
import { brandOf } from '../catalogue/index.ts';
import { answerTo, polite, prepaidIn, voucherIn, walked } from './answer.ts';
import type { Arrival } from './answer.ts';
import { ask } from './asked.ts';
import { begin } from './home.ts';
import type { View } from './layout.ts';
import type { Locale } from './locale.ts';

/**
 * Where a text leads that nothing was waiting for: a secret, a walk or the words of a button as they are heard at
 * questions too, else what people ask in their own words. Nothing if it is not understood.
 */
export function wish(text: string, view: View, locale: Locale): Arrival | undefined {
  const heard = hear(text);
  const { meanings, secret, digits, number, brand, whole } = heard;
  if (secret) return { place: { at: 'warning', secret, from: { at: 'home' } } };
  if (meanings.has('again') && view.brand) return { place: { at: 'way', brand: view.brand } };
  const code = voucherIn(heard, view);
  if (code) return code;
  const said = number?.ok || whole ? answerTo({ at: 'home' }, heard, view) : undefined;
  if (said) return said;
  if (heard.seller) return { place: { at: 'seller', seller: heard.seller }, asked: 'travel-esim' };
  const asked = ask(text, view, locale);
  // "base 线上 15 欧 visa": a walk that begins with everything that was said.
  const named = brand ?? (asked && 'brand' in asked.place ? asked.place.brand : undefined);
  const holds = digits !== undefined || heard.method !== undefined;
  const offline = meanings.has('noInternet');
  if (named && !offline && (asked?.asked === 'online' || (holds && (!asked || ofWalk.has(asked.asked))))) {
    const walk = walked({ at: 'home' }, brandOf(named), { ...heard, brand: named }, {});
    if (walk) return { ...walk, asked: asked?.asked ?? 'online' };
  }
  const special = specialIn(heard, view, asked?.asked);
  if (special) return special;
  const own = prepaidIn(brand === undefined ? undefined : brandOf(brand)) ?? view.brand;
  if (asked?.asked === 'other-person' && meanings.has('friend'))
    return { ...asked, place: begin('friend', own) };
  if (asked?.asked === 'online' && meanings.has('noInternet'))
    return { ...asked, place: begin('no-internet', own) };
  // Not understood as a whole, but a brand and the wish to top it up are in it.
  const brandAlone =
    brand && meanings.has('topUp') ? answerTo({ at: 'home' }, { ...heard, brand }, view) : undefined;
  return asked ?? brandAlone ?? polite({ at: 'home' }, heard);
}

/** Topics that a figure or a way of paying makes a walk of. */
const ofWalk: ReadonlySet<AskTopic> = new Set<AskTopic>(['online', 'offline', 'amounts', 'payment']);

/** What the topics do not know, but a button does: Card Stop, free Wi-Fi, Sundays. */
function specialIn({ meanings, brand }: Heard, view: View, topic: AskTopic | undefined): Arrival | undefined {
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
const vague: ReadonlySet<AskTopic> = new Set<AskTopic>([
  'offline',
  'budget',
  'promotions',
  'backup',
  'balance',
  'travel-esim',
]);
