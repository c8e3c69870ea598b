import { hasVouchers } from '../advice/voucher.ts';
import { brandOf } from '../catalogue/index.ts';
import { originOf } from './place.ts';
import type { At, Place } from './place.ts';

/** Screens that wait for words. */
const asking: ReadonlySet<At> = new Set<At>([
  'sim',
  'brand',
  'others',
  'which',
  'way',
  'where',
  'number',
  'amount',
  'payment',
  'offline',
  'voucher',
  'no-data',
  'friend',
  'report',
  'validity',
  'until',
  'card-name',
]);

/** Returns true if the screen of a place waits for words. */
export function asks(place: Place): boolean {
  if (place.at === 'voucher') return hasVouchers(brandOf(place.brand));
  if (place.at === 'no-data') return place.step !== 'settings' && place.step !== 'abroad';
  if (place.at === 'report') return place.problem === undefined;
  return asking.has(place.at);
}

/** Returns the place to come back to after an aside: the open question, else where the place was opened, else home. */
export function originHere(place: Place): Place {
  if ('from' in place && place.from) return place.from;
  return asks(place) ? originOf(place) : { at: 'home' };
}
