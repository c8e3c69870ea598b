import { saysOnly } from '../reading/said.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import { guideFor, placeOfIntent } from '../places/intent-place.ts';
import type { At, Place, PlaceAt } from '../places/place.ts';
import { brandIn, isAfterPaying, isEmergency, isTrouble } from '../places/walks.ts';
import { brandSaid, to } from './talk.ts';
import type { Talk } from './talk.ts';

/** Returns the same screen for another brand. */
export function ofBrand(place: Place, brand: string): Place {
  if (place.at === 'guide') {
    const guide = guideFor(place.guide, brand);
    if (guide.brand || place.guide === 'lost') return { ...place, brand: guide.brand };
  }
  return canTopUp(brandOf(brand)) ? { ...(place as PlaceAt<'balance'>), brand } : { at: 'gone', brand };
}

/** Screens on one subject, of whichever brand. */
const subjects: ReadonlySet<At> = new Set<At>([
  'balance',
  'validity',
  'until',
  'support',
  'monthly',
  'no-internet',
  'guide',
  'tip',
  'maybe',
  'no-data',
  'voucher',
  'offline',
  'channel',
  'payment',
  'friend',
  'not-arrived',
  'say',
]);

/** Returns the open subject for the brand that was named without a wish. */
export function rebranded(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, ideas } = reading;
  const brand = brandSaid(talk);
  if (!brand || brand === brandIn(place) || !subjects.has(place.at)) return undefined;
  // Who is on the way to pay tops up the other one; who has paid asks another brand nothing about it.
  if (place.at === 'payment' && (place.amount !== undefined || place.digits)) return undefined;
  if (isAfterPaying(place) && brandIn(place) && (reading.question || ideas.has('others'))) return undefined;
  // At a trouble it is told where the top-up was made; elsewhere an amount or a word of topping up is a wish.
  const wish = reading.amount !== undefined || ideas.has('topup') || !saysOnly(reading, 'switching');
  if (isTrouble(place) && !isEmergency(place) ? meanings.has('topUp') : wish) return undefined;
  // Of a choice that lacked the brand, the likeliest is meant.
  const [likeliest] = place.at === 'maybe' ? place.intents : [];
  return to(likeliest ? placeOfIntent(likeliest, brand, undefined) : ofBrand(place, brand));
}
