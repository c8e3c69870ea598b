import { addDays, inBelgium } from './day.ts';
import type { Day } from './day.ts';

/** Messages that nobody asked for are sent from this hour on, and before that one, by the clock in Belgium. */
const opens = 9;
const closes = 20;
const hourMs = 3600 * 1000;

/**
 * Returns the moment at which that hour begins in Belgium, in milliseconds since 1970. Not for 2 and 3 at night: they
 * come twice or never when the clocks change.
 */
export function momentOf(day: Day, hour: number): number {
  const winter = Date.parse(day) + (hour - 1) * hourMs;
  return inBelgium(winter).hour === hour ? winter : winter - hourMs;
}

/** Returns that moment if a message may be sent then, else the next 9:00 in Belgium; in milliseconds since 1970. */
export function sendTime(at: number): number {
  const { day, hour } = inBelgium(at);
  if (hour < opens) return momentOf(day, opens);
  return hour < closes ? at : momentOf(addDays(day, 1), opens);
}
