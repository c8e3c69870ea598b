import { methods } from '../catalogue/index.ts';
import type { Method } from '../catalogue/index.ts';
import { addDays, addMonths } from './day.ts';
import type { Day } from './day.ts';

/** Where a card is from that one paid with. */
export const origins = ['belgium', 'eu', 'china', 'elsewhere'] as const;
/** Kinds of shops that sell top-ups. */
export const shops = ['operator', 'newsagent', 'supermarket', 'night-shop', 'petrol', 'post'] as const;
/** Whether a shop had to be asked for it. */
export const offers = ['asked', 'shown'] as const;
export type Shop = (typeof shops)[number];
export type Way = Method | Shop;
export type Detail = (typeof origins)[number] | (typeof offers)[number];
/** How one paid, or in what kind of shop, and what was said of that. */
export type Means = { way: Way; detail?: Detail | undefined };
/** `refused`: it did not work, or was not sold. */
export type Told = Means & { refused?: true | undefined };

const oneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

export function isShop(way: Way): way is Shop {
  return oneOf(shops, way);
}

/** Ways of paying online; points have no card behind them. */
export const payable: Method[] = (Object.keys(methods) as Method[]).filter((method) => method !== 'cash');

/** What can be told of it beside how it went: where the card is from, or whether the shop had to be asked. */
export function detailsOf({ way, refused }: Told): readonly Detail[] {
  if (isShop(way)) return refused ? [] : offers;
  return way === 'points' ? [] : origins;
}

export type Sum = { worked: number; refused: number };
type Sums = Record<string, Sum>;
/** A month of UTC: `2026-11`. */
type Month = string;
/**
 * What was told of a brand. `months`: what is shown, by month. `days`: what waits for its day to be over, and what is held
 * back. `usual`: how many people told something on each of the last days that were taken in.
 */
export type Tally = { months: Record<Month, Sums>; days: Record<Day, Sums>; usual: Record<Day, number> };

export const emptyTally: Tally = { months: {}, days: {}, usual: {} };

/** Days that say what is usual. */
const usualDays = 28;
/** More than so many times the median of the usual days is far out of line; up to `least` in a day never is. */
const outOfLine = { times: 3, least: 10 };
/** Whatever is told by fewer people is shown to nobody. */
const leastPeople = 3;
const keptMonths = 12;

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

export const people = ({ worked, refused }: Sum) => worked + refused;
const total = (sums: Sums) => Object.values(sums).reduce((all, sum) => all + people(sum), 0);

/**
 * The tally as it is on that day: days that are over are taken in unless they are far out of line, and what is older than
 * twelve months is left out. A day is judged as a whole, so nothing is shown before it is over.
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
  forget(months, since.slice(0, 7));
  forget(days, since);
  forget(usual, addDays(today, -2 * usualDays));
  return { months, days, usual };
}

/** True if so many people told something on that day that an admin is to look at it first. */
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

/** The tally with one more, or one less, told on that day. */
export function counted(tally: Tally, day: Day, told: Told, count: 1 | -1): Tally {
  const next = structuredClone(tally);
  const month = day.slice(0, 7);
  const waits = next.days[day]?.[combinationKey(told)] !== undefined;
  const sums = count === 1 || waits ? (next.days[day] ??= {}) : (next.months[month] ??= {});
  add(sums, combinationKey(told), one(told, count));
  if (total(next.days[day] ?? {}) === 0) delete next.days[day];
  return next;
}

/** The tally with all that is held back of that, shown from now on. */
export function released(tally: Tally, means: Means, today: Day): Tally {
  const next = settled(tally, today);
  for (const day of Object.keys(next.days).filter((one) => one < today))
    takeIn(next, day, [combinationKey(means)]);
  return next;
}

/** The tally without that. */
export function cleared(tally: Tally, means: Means): Tally {
  const next = structuredClone(tally);
  for (const sums of [...Object.values(next.months), ...Object.values(next.days)])
    delete sums[combinationKey(means)];
  for (const day of Object.keys(next.days)) if (total(next.days[day]!) === 0) delete next.days[day];
  return next;
}

/** What was told of one combination: taken in, by month; `held` back, by day; `waiting` for the day to be over. */
export type Account = Means & { months: Sums; held: Sums; waiting: Sums };

/** Everything that was told, on that day, by combination. */
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

/** What is shown: taken in, and told by three people or more; what most people told first. */
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

export function sumOf(sums: Sum[]): Sum {
  return sums.reduce(
    (all, { worked, refused }) => ({ worked: all.worked + worked, refused: all.refused + refused }),
    { worked: 0, refused: 0 },
  );
}
