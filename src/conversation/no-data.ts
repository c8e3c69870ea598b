import type { Arrival } from '../places/arrival.ts';
import type { NoDataStep, PlaceAt } from '../places/place.ts';
import type { Reading } from '../reading/reading.ts';
import { isAbroad, isZero } from '../reading/said.ts';

/** Returns the next of the questions that find out why there is no data. */
export function narrowed(place: PlaceAt<'no-data'>, reading: Reading): Arrival | undefined {
  const { meanings, figures } = reading;
  const step = (next: NoDataStep): Arrival => ({ place: { at: 'no-data', brand: place.brand, step: next } });
  // What is asked answers no question of ours.
  if (reading.question && !reading.fullyExplained) return undefined;
  // In another country it is the data there, whatever else was asked.
  if (isAbroad(reading)) return step('abroad');
  if (place.step === 'place') return meanings.has('here') ? step('settings') : undefined;
  const without = reading.negative && reading.ideas.has('bundle');
  const no =
    isZero(reading) || without || meanings.has('no') || meanings.has('notSure') || meanings.has('dontKnow');
  if (place.step === 'bundle') return meanings.has('yes') ? step('place') : no ? step('activate') : undefined;
  if (place.step === 'activate')
    return meanings.has('noData') || meanings.has('waited') ? step('place') : undefined;
  if (place.step) return undefined;
  // What stands on the card is there.
  const there = figures.some(({ kind, value }) => (kind === 'money' || kind === 'had') && value > 0);
  if (meanings.has('yes') || meanings.has('arrived') || there) return step('bundle');
  return no ? { place: { at: 'not-arrived', brand: place.brand } } : undefined;
}
