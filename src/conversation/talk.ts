import type { Aspect } from '../catalogue/aspects.ts';
import type { Reading } from '../reading/reading.ts';
import type { Day } from '../advice/day.ts';
import type { Locale } from '../words/locale.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import type { Place } from '../places/place.ts';
import { brandIn } from '../places/walks.ts';

/** A message, and what is known about its sender. */
export type Talk = {
  /** The screen that they see; Home if nothing is remembered. */
  place: Place;
  /** The walk that an aside has interrupted, if there is one. */
  walk?: Place | undefined;
  /** Since they left the walk they only asked: nothing was told that is paid, or went wrong. */
  onlyAsked?: boolean | undefined;
  /** The screen of a payment that has not arrived, as far as they said. */
  awaited?: Place | undefined;
  /** What they asked back last, if it was answered on this screen, or what was said instead. */
  saidLast?: SaidLast | undefined;
  reading: Reading;
  /** The brand last walked with. */
  brand?: string | undefined;
  /** Their language, and the day in Belgium on which they wrote. */
  reader?: { locale: Locale; today: Day } | undefined;
  /** The message was forwarded: it is judged, and never obeyed. */
  forwarded?: boolean | undefined;
};

/** Remarks that are not said twice in a row to whoever asks on. */
const once = ['unknown', 'unread', 'given', 'scam', 'hang-up'] as const;

/** What was asked back and answered, or the note that was said instead. */
export type SaidLast = Aspect | (typeof once)[number];

/** Returns what is remembered of the remark above a screen. */
export function saidIn(remark: Remark | undefined): SaidLast | undefined {
  if (remark?.say === 'aspect') return remark.aspect;
  return once.find((one) => one === remark?.say);
}

/** More words than stand on a button are a sentence. */
export const fewWords = 5;

/** A rule of the conversation. Returns where the message leads, or undefined if the rule does not apply. */
export type Rule = (talk: Talk) => Arrival | undefined;

/** Returns the arrival of the first rule that applies, with the name of that rule. */
export function first(rules: readonly Rule[], talk: Talk): Arrival | undefined {
  for (const rule of rules) {
    const arrival = rule(talk);
    if (arrival) return { rule: rule.name, ...arrival };
  }
  return undefined;
}

/** Returns the arrival at a place, with a remark above the screen if there is one to make. */
export const to = (place: Place, remark?: Remark): Arrival => (remark ? { place, remark } : { place });

/**
 * Returns the brand that a message names. "No, orange": what is not the brand of the open screen is not turned down, it
 * is named.
 */
export function brandSaid({ place, reading }: Talk): string | undefined {
  const [denied, more] = reading.brands;
  const alone = denied?.as === 'denied' && !more && (reading.fullyExplained || place.at === 'home');
  return reading.brand ?? (alone && denied.id !== brandIn(place) ? denied.id : undefined);
}

/** Returns what is said of a number that was read: its last digits, and which operator was given its block. */
export function remarkOnNumber({ number }: Reading, brand: string | undefined): Remark | undefined {
  return number?.ok
    ? {
        say: 'number',
        national: number.national,
        digits: number.digits,
        prefix: number.prefix,
        holder: number.holder,
        brand,
      }
    : undefined;
}
