import { addDays, inBelgium } from './day.ts';
import type { Day } from './day.ts';

/** From this hour on, and before that one, by the clock in Belgium, a message may come unasked. */
const opens = 9;
const closes = 20;
const hourMs = 3600 * 1000;

/** The moment at which that hour begins in Belgium, in milliseconds since 1970. Not for 2 and 3 at night, which may come twice. */
export function momentOf(day: Day, hour: number): number {
  const winter = Date.parse(day) + (hour - 1) * hourMs;
  return inBelgium(winter).hour === hour ? winter : winter - hourMs;
}

/** That moment if a message may come then, else the next at which one may: 9:00 in Belgium. */
export function sendTime(at: number): number {
  const { day, hour } = inBelgium(at);
  if (hour < opens) return momentOf(day, opens);
  return hour < closes ? at : momentOf(addDays(day, 1), opens);
}
