import type { Arrival } from '../places/arrival.ts';
import type { Talk } from './talk.ts';

/** A thank-you and a greeting are answered in a word. */
export function smallTalk({ place, reading }: Talk): Arrival | undefined {
  const { meanings } = reading;
  if (meanings.has('thanks')) return { place, note: { say: 'thanks' } };
  return meanings.has('hello') && place.at === 'home' ? { place, note: { say: 'hello' } } : undefined;
}
