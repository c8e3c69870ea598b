import type { Method } from '../catalogue/index.ts';
import { addDays, inBelgium } from './day.ts';
import { momentOf, sendTime } from './send-time.ts';

/** A payment that somebody wants to be asked about. */
export type Payment = {
  brand: string;
  /** When it was said that it was paid, in milliseconds since 1970. */
  at: number;
  digits?: string | undefined;
  amount?: number | undefined;
  method?: Method | undefined;
  /** How often the person was asked whether it arrived; `askedAt`: when they were last asked. */
  asked: number;
  askedAt?: number | undefined;
  /** When it was last said that it has not arrived. */
  notYet?: number | undefined;
};

const minute = 60_000;
const day = 24 * 60 * minute;
/** How long a payment is kept if nobody ever says that it arrived, in milliseconds. */
const kept = 30 * day;
const mostAsked = 3;

/**
 * Returns what to do next about a payment, and when, in milliseconds since 1970. Ten minutes after it was made the
 * person is asked whether it arrived; after a "not yet", again an hour later and the next morning, never at night. In
 * the end it is forgotten.
 */
export function nextStep(payment: Payment): { do: 'ask' | 'forget'; at: number } {
  const { at, asked, askedAt = at, notYet } = payment;
  if (asked === 0) return { do: 'ask', at: sendTime(at + 10 * minute) };
  if (asked === 1 && notYet !== undefined) return { do: 'ask', at: sendTime(notYet + 60 * minute) };
  if (asked > 1 && asked < mostAsked)
    return { do: 'ask', at: momentOf(addDays(inBelgium(askedAt).day, 1), 9) };
  return { do: 'forget', at: at + kept };
}
