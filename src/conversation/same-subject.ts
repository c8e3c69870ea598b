import { saysOnly } from '../reading/said.ts';
import type { Arrival } from '../places/arrival.ts';
import { ofBrand, placeOfIntent } from '../places/intent-place.ts';
import { begin } from '../places/steps.ts';
import { brandIn, isAfterPaying, isEmergency, isOnSubject, isTrouble } from '../places/walks.ts';
import { brandSaid, to } from './talk.ts';
import type { Talk } from './talk.ts';

/** Returns the open subject for the brand that was named without a wish. */
export function rebranded(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, ideas } = reading;
  const brand = brandSaid(talk);
  if (!brand || brand === brandIn(place) || !isOnSubject(place)) return undefined;
  // Who is on the way to pay tops up the other one; who has paid asks another brand nothing about it.
  if (place.at === 'payment' && (place.amount !== undefined || place.digits)) return undefined;
  if (isAfterPaying(place) && brandIn(place) && (reading.question || ideas.has('others'))) return undefined;
  // At a trouble it is told where the top-up was made; elsewhere an amount or a word of topping up is a wish.
  const wish = reading.amount !== undefined || ideas.has('topup') || !saysOnly(reading, 'switching');
  if (isTrouble(place) && !isEmergency(place) ? meanings.has('topUp') : wish) return undefined;
  // Of two brands that were compared one is chosen.
  if (place.at === 'guide' && place.other && [place.one, place.other].includes(brand) && !reading.question)
    return { place: begin('top-up', brand) };
  // Of a choice that lacked the brand, the likeliest is meant.
  const [likeliest] = place.at === 'maybe' ? place.intents : [];
  return to(likeliest ? placeOfIntent(likeliest, brand, undefined) : ofBrand(place, brand));
}
