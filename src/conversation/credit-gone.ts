import { belgium } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import { readDay } from '../reading/day.ts';
import { clear, likelier, prepaidOf } from './intents.ts';
import {
  counts,
  hasPaid,
  isAbroad,
  isEmptied,
  isLittleLeft,
  isZero,
  says,
  confidenceIn,
} from '../reading/said.ts';
import { to } from './talk.ts';
import type { Talk } from './talk.ts';

/** Returns the tip on what drains a card. */
export const drain = (talk: Talk): Arrival => ({
  place: { at: 'tip', tip: 'drain', brand: prepaidOf(talk) },
});

/**
 * Returns what explains a price per MB or minute: the guide on being abroad, or the tip on
 * what drains a card.
 */
export function dear(talk: Talk): Arrival | undefined {
  const { reading } = talk;
  // "The 12th of the month" is a day, and no price by it.
  if (reading.past && !reading.priced) return undefined;
  if (!counts(reading, 'price') && !(counts(reading, 'data') && counts(reading, 'money'))) return undefined;
  return isAbroad(reading) ? to({ at: 'guide', guide: 'abroad', brand: prepaidOf(talk) }) : drain(talk);
}

/** Returns the tip on what drains a card for whoever tells that what was on it is gone since. */
export function usedUp(talk: Talk): Arrival | undefined {
  const { reading, reader } = talk;
  const { ideas, negative, past, priced, amount, did } = reading;
  const made = hasPaid(reading) || past || did;
  const told =
    (amount !== undefined || made) &&
    !says(reading, 'moneyBack') &&
    confidenceIn(reading, 'online') < likelier;
  const passed = () => {
    const day = reader && readDay(reading.typed, reader.locale, reader.today);
    return reader !== undefined && day !== undefined && day < reader.today;
  };
  if (told && isEmptied(reading) && (made || passed())) return drain(talk);
  const arrives = says(reading, 'received', 'notArrived');
  if (told && isLittleLeft(reading) && !arrives && (past || passed())) return drain(talk);
  const had = past && (priced || says(reading, 'toppedUp')) && !counts(reading, 'time');
  const waits =
    negative ||
    ideas.has('still') ||
    ideas.has('notarrived') ||
    confidenceIn(reading, 'not-arrived') >= clear;
  const least = isZero(reading) || ideas.has('empty') ? 0.1 : 0.3;
  return had && !waits && confidenceIn(reading, 'drain') >= least ? drain(talk) : undefined;
}

/** The least of the limits that are known, in euros. */
const leastLimit = belgium.notes.find(({ value }) => value === 'most-some')?.with['terms'];

/** Returns the guide on the most that a card may hold, if what is on it and an amount exceed the least of the limits. */
export function overfull(talk: Talk): Arrival | undefined {
  const { figures, amount = 0 } = talk.reading;
  const limit = typeof leastLimit === 'object' && 'eur' in leastLimit ? leastLimit.eur : Infinity;
  const stands = figures.find(({ kind }) => kind === 'had')?.value ?? 0;
  const over = stands > 0 && amount > 0 && stands + amount > limit;
  return over ? to({ at: 'guide', guide: 'most-credit', brand: prepaidOf(talk) }) : undefined;
}
