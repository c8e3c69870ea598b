import type { Brand } from '../catalogue/index.ts';
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { endingsOf } from './until.ts';
import type { Ending } from './until.ts';

/** How many days ahead somebody can be reminded; `usual` is the default. */
export const aheads = { fortnight: [14, 3], month: [30, 7], week: [7], day: [1] } as const;
export type Ahead = keyof typeof aheads;
const usual: Ahead = 'fortnight';

/** A card that somebody wants to be reminded of. No phone number is among it. */
export type SimCard = {
  brand: string;
  /** Tells several cards of one brand apart; the first has none. */
  slot?: number | undefined;
  name?: string | undefined;
  /** The day of the last top-up. */
  day: Day;
  /** False: that top-up earned no bonus. */
  bonus?: boolean | undefined;
  ahead?: Ahead | undefined;
  /** False: only about the credit and the number, not about the bonus. */
  bundle?: boolean | undefined;
  /** Remind again on that day, as they asked. */
  again?: Day | undefined;
};

/** A reminder: the day on which it is sent, and what it says will end. */
export type Reminder = { day: Day; endings: Ending[] };

/** A bundle lasts days, not months: only the shortest of the choices applies to it. */
const daysAhead = ({ life }: Ending, ahead: Ahead): readonly number[] =>
  life === 'bundle' ? aheads[ahead].slice(-1) : aheads[ahead];

/** Returns everything about a card that will end and that somebody is to be reminded of. */
export function endingsFor(card: SimCard, brand: Brand): Ending[] {
  return endingsOf(brand, card.day, card.bonus).filter(
    ({ life }) => life !== 'bundle' || card.bundle !== false,
  );
}

/** Returns the next reminder for a card after that day; undefined once everything has ended. */
export function nextReminder(card: SimCard, brand: Brand, after: Day): Reminder | undefined {
  const endings = endingsFor(card, brand).filter((ending) => ending.day > after);
  const planned = endings.flatMap((ending) =>
    daysAhead(ending, card.ahead ?? usual).map((days) => addDays(ending.day, -days)),
  );
  const days = [...planned, ...(card.again && endings.length > 0 ? [card.again] : [])];
  const day = days.filter((one) => one > after).toSorted()[0];
  if (day === undefined) return undefined;
  const about = endings.filter((ending) =>
    daysAhead(ending, card.ahead ?? usual).some((days) => addDays(ending.day, -days) === day),
  );
  return { day, endings: about.length > 0 ? about : endings.slice(0, 1) };
}
