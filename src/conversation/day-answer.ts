import { addDays } from '../advice/day.ts';
import type { Day } from '../advice/day.ts';
import { endingsOf, hasEndings } from '../advice/until.ts';
import { brandOf, canTopUp } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { Deed, PlaceAt } from '../places/place.ts';
import { isTrouble } from '../places/walks.ts';
import { readAhead, readDay, readMonth } from '../reading/day.ts';
import type { Meaning } from '../reading/lexicon.ts';
import { isNotThere, isZero } from '../reading/said.ts';
import { fewWords, to } from './talk.ts';
import type { Talk } from './talk.ts';
import { prepaidOf, remindable } from './intents.ts';

/** The longest name of a card, in characters: as long as a label can be. */
const longestName = 30;

/** The card whose day is asked for, as far as it is known. */
type DayQuestion = {
  brand: string;
  slot?: number | undefined;
  day?: Day | undefined;
  bonus?: boolean | undefined;
};

/** Returns true if anything of a top-up on that day has not expired yet. */
export function canRemind(brand: string, day: Day, today: Day): boolean {
  return endingsOf(brandOf(brand), day).some((ending) => ending.day > today);
}

/**
 * Returns where the day of the last top-up, or the wish to be reminded, leads on the screens about how long a card
 * lasts.
 */
export function dayAnswer(
  { brand, slot, day: known, bonus }: DayQuestion,
  { reading, reader }: Talk,
): Arrival | undefined {
  if (!reader || !hasEndings(brandOf(brand))) return undefined;
  const { typed, meanings, ideas, wordCount, amount } = reading;
  // In a long sentence that speaks of no top-up, a day is another one: of a journey.
  const told =
    wordCount <= fewWords || amount !== undefined || ideas.has('topup') || meanings.has('toppedUp');
  const day = told ? readDay(typed, reader.locale, reader.today, known) : undefined;
  const wished = meanings.has('remindMe') || (meanings.has('yes') && day === undefined);
  if (known && wished && canRemind(brand, known, reader.today))
    return {
      place: { at: 'reminder', brand, slot },
      do: { deed: 'remind', brand, slot, day: known, bonus, ahead: readAhead(typed) },
    };
  if (day !== undefined)
    return to({ at: 'until', brand, slot, ...(day > reader.today ? { problem: 'future' } : { day }) });
  const month = told ? readMonth(typed, reader.today) : undefined;
  return month === undefined ? undefined : to({ at: 'until', brand, slot, day: month }, { say: 'month' });
}

/** A card to be reminded of, and nothing else: asks for its day, unless that was said too. */
function ofCard(talk: Talk): Arrival | undefined {
  const { brand, meanings } = talk.reading;
  if (!brand || !canTopUp(brandOf(brand))) return undefined;
  return dayAnswer({ brand }, talk) ?? (meanings.size === 0 ? { place: { at: 'until', brand } } : undefined);
}

/** Returns where a day alone leads, if one is asked for; among the reminders a brand, or a brand and a day, too. */
export function dated(talk: Talk): Arrival | undefined {
  const { place, reading } = talk;
  if (place.at === 'reminder') return changed(place, talk);
  const waits = place.at === 'until' || place.at === 'validity';
  if (waits && reading.meanings.has('remindMe')) return dayAnswer(place, talk) ?? remindable(place.brand);
  if (place.at === 'reminders') return ofCard(talk);
  // "Mon numéro" is no Monday.
  const ofDay =
    waits && !reading.ideas.has('number') && [...reading.meanings].every((one) => ofTopUp.has(one));
  return ofDay ? dayAnswer(place, talk) : undefined;
}

/** Cancels a reminder, or sets how long before the end it comes. */
function changed({ brand, slot }: PlaceAt<'reminder'>, { reading }: Talk): Arrival | undefined {
  const stops = reading.meanings.has('stop') || (reading.meanings.has('no') && reading.fullyExplained);
  const ahead = readAhead(reading.typed);
  const deed: Deed | undefined = stops
    ? { deed: 'remind-stop', brand, slot }
    : ahead && { deed: 'remind-ahead', brand, slot, ahead };
  return deed && { ...to({ at: 'reminder', brand, slot }, { say: 'done' }), do: deed };
}

/** What may be said of a top-up that was made, and of how long it lasts. */
const ofTopUp: ReadonlySet<Meaning> = new Set<Meaning>(['euro', 'toppedUp', 'topUp', 'validity', 'remindMe']);

/** Returns how long a top-up in the past lasts, counted from its day if the brand says how. */
export function past(talk: Talk): Arrival | undefined {
  const { reading, reader } = talk;
  const brand = prepaidOf(talk);
  const { meanings, figures, ideas } = reading;
  const toppedUp = meanings.has('toppedUp');
  const made = toppedUp || reading.priced || (ideas.has('topup') && (reading.past || !reading.question));
  const dated = reading.past || toppedUp || figures.some(({ kind }) => kind === 'time');
  const well =
    !reading.negative &&
    !isNotThere(reading) &&
    !isZero(reading) &&
    [...meanings].every((one) => ofTopUp.has(one));
  // Where a brand is asked for at another subject, that one stays.
  const other = (talk.place.at === 'brand' && talk.place.goal !== 'top-up') || isTrouble(talk.place);
  if (!reader || !brand || !made || !dated || !well || other) return undefined;
  const { typed } = reading;
  const { locale, today } = reader;
  const day = readDay(typed, locale, today) ?? readMonth(typed, today);
  if (day === undefined || day >= today) return undefined;
  // Topped up yesterday, it is perhaps still awaited.
  if (toppedUp && day === addDays(today, -1)) return undefined;
  return dayAnswer({ brand }, talk) ?? { place: { at: 'validity', brand } };
}

/** Returns the reminder with the name of its card: a short one, and no phone number, because those are not stored. */
export function cardNamed(
  { brand, slot }: PlaceAt<'card-name'>,
  { reading: { typed, digits = '' } }: Talk,
): Arrival | undefined {
  const name = Array.from(typed.replace(/\s+/g, ' ').trim()).slice(0, longestName).join('');
  if (!name || digits.length > 5) return undefined;
  return { place: { at: 'reminder', brand, slot }, remark: { say: 'name', name } };
}
