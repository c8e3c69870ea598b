import type { Arrival } from '../places/arrival.ts';
import type { Talk } from './talk.ts';

/** Answers thanks and greetings in one line. */
export function smallTalk({ place, reading }: Talk): Arrival | undefined {
  const { meanings } = reading;
  if (meanings.has('thanks')) return { place, note: { say: 'thanks' } };
  return meanings.has('hello') && place.at === 'home' ? { place, note: { say: 'hello' } } : undefined;
}
