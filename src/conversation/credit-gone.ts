import { belgium } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { Figure } from '../reading/figures.ts';
import type { Reading } from '../reading/read.ts';
import { prepaidOf } from './intents.ts';
import { isAbroad, isRefused, to } from './talk.ts';
import type { Talk } from './talk.ts';

/** Returns the tip on what drains a card. */
export const drain = (talk: Talk): Arrival => ({
  place: { at: 'tip', tip: 'drain', brand: prepaidOf(talk) },
});

/** Returns true if a figure of this kind was said. */
export function counts({ figures }: Reading, kind: Figure['kind']): boolean {
  return figures.some((figure) => figure.kind === kind);
}

/**
 * Returns what explains a price per MB or minute, or data outside a bundle: the guide on being abroad, or the tip on
 * what drains a card.
 */
export function dear(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  const { ideas, meanings, question } = reading;
  if (question && meanings.has('outOfBundle') && (ideas.has('data') || ideas.has('howmuch')))
    return drain(talk);
  // "The 12th of the month" is a day, and no price by it.
  if (reading.past && !reading.priced) return undefined;
  if (!counts(reading, 'price') && !(counts(reading, 'data') && counts(reading, 'money'))) return undefined;
  return isAbroad(reading) ? to({ at: 'guide', guide: 'abroad', brand: prepaidOf(talk) }) : drain(talk);
}

/** The least of the limits that are known, in euros. */
const leastLimit = belgium.notes.find(({ value }) => value === 'most-some')?.with['terms'];

/**
 * Returns the guide on the most that a card may hold, if an amount, with what is on the card, exceeds the least of the
 * limits.
 */
export function overfull(talk: Talk): Arrival | undefined {
  const { figures, amount = 0, digits, question, meanings } = talk.reading;
  const limit = typeof leastLimit === 'object' && 'eur' in leastLimit ? leastLimit.eur : Infinity;
  const stands = figures.find(({ kind }) => kind === 'had')?.value ?? 0;
  // What begins with 0 is the beginning of a number; where something failed, a figure may be the code of the error.
  const failed = isRefused(talk.reading) || meanings.has('payAgain');
  const paid = amount > 0 && !digits?.startsWith('0') && !failed;
  const over = (question || stands > 0) && paid && stands + amount > limit && !meanings.has('voucher');
  return over ? to({ at: 'guide', guide: 'most-credit', brand: prepaidOf(talk) }) : undefined;
}
