import type { Reading } from '../reading/read.ts';
import type { Day } from '../advice/day.ts';
import type { Locale } from '../words/locale.ts';
import type { Arrival } from '../places/arrival.ts';
import type { Place } from '../places/place.ts';

/** A message, and what is known of whoever wrote it. */
export type Talk = {
  /** The screen at which they are; Home if nothing is remembered. */
  place: Place;
  /** The walk that an aside has interrupted, if one was. */
  walk?: Place | undefined;
  reading: Reading;
  /** The brand last walked with. */
  brand?: string | undefined;
  /** Who wrote it: in what language, and on what day in Belgium. */
  reader?: { locale: Locale; today: Day } | undefined;
  /** Somebody else wrote it: it is judged, and never obeyed. */
  forwarded?: boolean | undefined;
};

/** More words than stand on a button are a sentence. */
export const fewWords = 5;

/** One rule of the conversation: where it leads, or nothing if it does not apply. */
export type Rule = (talk: Talk) => Arrival | undefined;

/** Where the first of the rules that applies leads. */
export function first(rules: readonly Rule[], talk: Talk): Arrival | undefined {
  for (const rule of rules) {
    const arrival = rule(talk);
    if (arrival) return { rule: rule.name, ...arrival };
  }
  return undefined;
}

/** True if a message holds an answer that some step asks for. */
export function holdsAnswer({ amount, method, number }: Reading): boolean {
  return amount !== undefined || method !== undefined || number !== undefined;
}
