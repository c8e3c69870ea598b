import type { Arrival } from '../places/arrival.ts';
import { asks } from '../places/asks.ts';
import { brandIn, isEmergency, isTrouble } from '../places/walks.ts';
import { prepaidOf } from './intents.ts';
import { isNod, says, saysOnly } from '../reading/said.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';

/** Returns how long a top-up lasts that has arrived; without a brand, Home. */
export function goodNews(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  const { meanings, question, negative, fullyExplained } = reading;
  const asked = /[?？]/.test(reading.typed) || (question && !meanings.has('thanks'));
  const only = saysOnly(reading, 'arrived', 'thanks', 'balance', 'topUp', 'hello');
  // Before anything was paid, "c'est bon" is said to stop, too.
  const stops = !isTrouble(place) && says(reading, 'stop', 'paid');
  const told = meanings.has('arrived') && only && !stops && !asked && !negative;
  const sure = meanings.has('thanks') || fullyExplained || isTrouble(place);
  // What a cheat says arrives is no news.
  if (!told || !sure || isEmergency(place)) return undefined;
  // That credit is there answers the first question about data; thanks end the search.
  if (place.at === 'no-data') return meanings.has('thanks') ? to({ at: 'home' }, { say: 'glad' }) : undefined;
  const named = reading.brand ?? brandIn(place);
  const brand = (!named && talk.awaited && brandIn(talk.awaited)) || prepaidOf(talk);
  return brand ? to({ at: 'arrived', brand }) : to({ at: 'home' }, { say: 'glad' });
}

/** Returns the open screen with a line that answers thanks, a nod or a greeting. */
export function smallTalk({ place, reading }: Talk): Arrival | undefined {
  const { meanings } = reading;
  if ((isNod(reading) && !asks(place)) || meanings.has('bye')) return { place, remark: { say: 'nod' } };
  if (meanings.has('thanks')) return { place, remark: { say: 'thanks' } };
  return meanings.has('hello') && place.at === 'home' ? { place, remark: { say: 'hello' } } : undefined;
}
