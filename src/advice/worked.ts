import { methods } from '../catalogue/index.ts';
import type { Method } from '../catalogue/index.ts';
import { addDays, addMonths } from './day.ts';
import type { Day } from './day.ts';

/** Where the bank card is from that somebody paid with. */
export const origins = ['belgium', 'eu', 'china', 'elsewhere'] as const;
/** Kinds of shops that sell top-ups. */
export const shops = ['operator', 'newsagent', 'supermarket', 'night-shop', 'petrol', 'post'] as const;
/** How a shop sells it: behind the counter, or on display. */
const displays = ['asked', 'shown'] as const;
export type Shop = (typeof shops)[number];
export type Way = Method | Shop;
export type Detail = (typeof origins)[number] | (typeof displays)[number];
/** How somebody paid, or in what kind of shop, with a detail of it. */
export type Means = { way: Way; detail?: Detail | undefined };
/** `refused`: it did not work, or was not sold. */
export type Told = Means & { refused?: true | undefined };

const oneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

/** Returns true for a kind of shop, false for a way of paying online. */
export function isShop(way: Way): way is Shop {
  return oneOf(shops, way);
}

/** Ways of paying online, of whichever brand; points have no card behind them. */
export const onlineWays: Method[] = (Object.keys(methods) as Method[]).filter((method) => method !== 'cash');

/** Returns the details that may be told with it: where the card is from, or how the shop sells it. */
export function detailsOf({ way, refused }: Told): readonly Detail[] {
  if (isShop(way)) return refused ? [] : displays;
  return way === 'points' ? [] : origins;
}

/** How many people something worked for, and how many it did not. */
export type Sum = { worked: number; refused: number };
type Sums = Record<string, Sum>;
/** A month of UTC: `2026-11`. */
type Month = string;
/**
 * What was told of a brand. `months`: what is shown, by month. `days`: what waits for its day to be over, and what is
 * held back. `usual`: how many people told something on each of the last days that were taken in.
 */
export type Tally = { months: Record<Month, Sums>; days: Record<Day, Sums>; usual: Record<Day, number> };

/** The tally of a brand of which nobody has told anything. */
export const emptyTally: Tally = { months: {}, days: {}, usual: {} };

/** Days that say what is usual. */
const usualDays = 28;
/**
 * A day with more than this many times the median of the usual days is out of line; one with `least` or fewer never is.
 */
const outOfLine = { times: 3, least: 10 };
/** Whatever is told by fewer people is shown to nobody. */
const leastPeople = 3;
const keptMonths = 12;

/** Returns the name under which a way and its detail are counted: `visa/china`. */
export const combinationKey = ({ way, detail = '' }: { way: string; detail?: string | undefined }) =>
  `${way}/${detail}`;

function meansOf(name: string): Means {
  const [way, detail] = name.split('/') as [Way, Detail | ''];
  return { way, detail: detail || undefined };
}

function add(sums: Sums, name: string, { worked, refused }: Sum): void {
  const before = sums[name] ?? { worked: 0, refused: 0 };
  const after = {
    worked: Math.max(0, before.worked + worked),
    refused: Math.max(0, before.refused + refused),
  };
  if (people(after) > 0) sums[name] = after;
  else delete sums[name];
}

const one = ({ refused }: Told, count: 1 | -1): Sum =>
  refused ? { worked: 0, refused: count } : { worked: count, refused: 0 };

/** Returns how many people a sum counts. */
export const people = ({ worked, refused }: Sum) => worked + refused;
const total = (sums: Sums) => Object.values(sums).reduce((all, sum) => all + people(sum), 0);

/**
 * Returns the tally as it is on that day: days that are over have moved into their month unless they are out of line,
 * and what is older than twelve months is gone. A day is judged as a whole, so nothing of it is shown before it is
 * over.
 */
export function settled(tally: Tally, today: Day): Tally {
  const { months, days, usual } = structuredClone(tally);
  for (const day of Object.keys(days).toSorted()) {
    if (day >= today || isOutOfLine({ months, days, usual }, day)) continue;
    takeIn({ months, days, usual }, day, Object.keys(days[day]!));
  }
  const since = addMonths(today, -keptMonths);
  const forget = (all: object, until: string) => {
    for (const when of Object.keys(all).filter((one) => one <= until)) Reflect.deleteProperty(all, when);
  };
  forget(months, since);
  forget(days, since);
  forget(usual, addDays(today, -2 * usualDays));
  return { months, days, usual };
}

/** Returns true if so many people told something on that day that an admin should look at it first. */
export function isOutOfLine({ days, usual }: Tally, day: Day): boolean {
  const first = addDays(day, -usualDays);
  const before = Object.entries(usual).flatMap(([one, count]) => (one >= first && one < day ? [count] : []));
  const median = before.toSorted((a, b) => a - b)[Math.floor(before.length / 2)] ?? 0;
  return total(days[day] ?? {}) > Math.max(outOfLine.least, outOfLine.times * median);
}

/** Moves what was told on a day under these names into its month. */
function takeIn({ months, days, usual }: Tally, day: Day, names: string[]): void {
  const sums = days[day] ?? {};
  const month = (months[day.slice(0, 7)] ??= {});
  for (const name of names) {
    const sum = sums[name];
    if (!sum) continue;
    add(month, name, sum);
    usual[day] = (usual[day] ?? 0) + people(sum);
    delete sums[name];
  }
  if (total(sums) === 0) delete days[day];
}

/** Returns the tally with one report more, or one less, on that day. */
export function counted(tally: Tally, day: Day, told: Told, count: 1 | -1): Tally {
  const next = structuredClone(tally);
  const month = day.slice(0, 7);
  const waits = next.days[day]?.[combinationKey(told)] !== undefined;
  const sums = count === 1 || waits ? (next.days[day] ??= {}) : (next.months[month] ??= {});
  add(sums, combinationKey(told), one(told, count));
  if (total(next.days[day] ?? {}) === 0) delete next.days[day];
  return next;
}

/** Returns the tally in which all days of that combination that were held back count. */
export function released(tally: Tally, means: Means, today: Day): Tally {
  const next = settled(tally, today);
  for (const day of Object.keys(next.days).filter((one) => one < today))
    takeIn(next, day, [combinationKey(means)]);
  return next;
}

/** Returns the tally without that combination. */
export function cleared(tally: Tally, means: Means): Tally {
  const next = structuredClone(tally);
  for (const sums of [...Object.values(next.months), ...Object.values(next.days)])
    delete sums[combinationKey(means)];
  for (const day of Object.keys(next.days)) if (total(next.days[day]!) === 0) delete next.days[day];
  return next;
}

/** What was told of one combination: taken in, by month; `held` back, by day; `waiting` for the day to be over. */
export type Account = Means & { months: Sums; held: Sums; waiting: Sums };

/** Returns everything that was told up to that day, by combination. */
export function accounts(tally: Tally, today: Day): Account[] {
  const { months, days } = settled(tally, today);
  const [since, before] = [
    Object.fromEntries(Object.entries(days).filter(([day]) => day >= today)),
    Object.fromEntries(Object.entries(days).filter(([day]) => day < today)),
  ];
  const names = new Set(
    [...Object.values(months), ...Object.values(days)].flatMap((one) => Object.keys(one)),
  );
  const of = (all: Record<string, Sums>, name: string) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([when, sums]) => (sums[name] ? [[when, sums[name]]] : [])),
    );
  return [...names].map((name) => ({
    ...meansOf(name),
    months: of(months, name),
    held: of(before, name),
    waiting: of(since, name),
  }));
}

/** What several people told of one combination, and the last month in which one did. */
export type Worked = Means & Sum & { last: Month };

/**
 * Returns what is shown: combinations of days that are over, told by at least three people, the most frequent first.
 */
export function workedFor(tally: Tally, today: Day): Worked[] {
  return accounts(tally, today)
    .map(({ way, detail, months }) => ({
      way,
      detail,
      ...sumOf(Object.values(months)),
      last: Object.keys(months).toSorted().at(-1) ?? '',
    }))
    .filter((one) => people(one) >= leastPeople)
    .toSorted((a, b) => people(b) - people(a));
}

/** Returns the total of several sums. */
export function sumOf(sums: Sum[]): Sum {
  return sums.reduce(
    (all, { worked, refused }) => ({ worked: all.worked + worked, refused: all.refused + refused }),
    { worked: 0, refused: 0 },
  );
}
