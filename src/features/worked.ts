import type { Day } from '../advice/day.ts';
import {
  accounts,
  cleared,
  counted,
  detailsOf,
  emptyTally,
  isOutOfLine,
  combinationKey,
  released,
  settled,
  workedFor,
} from '../advice/worked.ts';
import type { Means, Tally, Told, Worked } from '../advice/worked.ts';
import { brandOf, brands } from '../catalogue/index.ts';
import type { Ctx, Deps } from '../context.ts';
import type { Deed } from '../places/deed.ts';
import type { Place } from '../places/place.ts';
import { brandIn } from '../places/walks.ts';
import type { Unit } from '../store/store.ts';
import { wordsOf } from '../words/words.ts';
import { isAdmin, tellAdmins } from './admins.ts';

type StoreAndClock = Pick<Deps, 'store' | 'now'>;
/** What somebody told this month, by brand and combination: on which day, and how it went. */
type Mine = Record<string, { day: Day; refused?: true | undefined }>;

declare module '../store/store.ts' {
  interface Records {
    /** What worked for people at a brand. */
    worked: Tally;
    /** Which of it somebody has told this month. */
    told: Mine;
  }
}

/** The day by which is counted: of UTC, as the months are. */
const dayOf = (now: number): Day => new Date(now).toISOString().slice(0, 10);

async function readTally(unit: Unit, brand: string): Promise<Tally> {
  return (await unit.read('worked', brand)) ?? emptyTally;
}

/** The row of what somebody told: nobody finds it who has not the key, and it is gone with the month. */
const rowOf = (unit: Unit, person: number, now: number) =>
  unit.hash(`told/${person}/${dayOf(now).slice(0, 7)}`);

async function readMine(unit: Unit, person: number, now: number): Promise<Mine> {
  return (await unit.read('told', rowOf(unit, person, now))) ?? {};
}

function keepMine(unit: Unit, person: number, now: number, mine: Mine): void {
  const row = rowOf(unit, person, now);
  if (Object.keys(mine).length > 0) unit.write('told', row, mine);
  else unit.remove('told', row);
}

/** Counts are common to all: whoever changes those of a brand waits for whoever does, in this process and in others. */
const withBrand = <T>({ store }: StoreAndClock, brand: string, fn: (unit: Unit) => Promise<T>) =>
  store.withChat(`worked/${brand}`, fn);

/**
 * Counts what somebody told, once a month: told again it changes nothing, told otherwise the last word counts. True if
 * with them the day is too far out of line to be shown.
 */
export async function tell(deps: StoreAndClock, person: number, brand: string, told: Told): Promise<boolean> {
  const details: readonly (string | undefined)[] = [undefined, ...detailsOf(told)];
  // Any data may be pressed.
  if (!details.includes(told.detail)) return false;
  return withBrand(deps, brand, async (unit) => {
    const now = deps.now();
    const today = dayOf(now);
    const mine = await readMine(unit, person, now);
    const key = `${brand}/${combinationKey(told)}`;
    const before = mine[key];
    if (before && before.refused === told.refused) return false;
    let tally = settled(await readTally(unit, brand), today);
    if (before) tally = counted(tally, before.day, { ...told, refused: before.refused }, -1);
    const next = counted(tally, today, told, 1);
    unit.write('worked', brand, next);
    keepMine(unit, person, now, { ...mine, [key]: { day: today, refused: told.refused } });
    return isOutOfLine(next, today) && !isOutOfLine(tally, today);
  });
}

/** What somebody told this month, as far as it is still known whose it is. */
export async function readTold(
  unit: Unit,
  person: number,
  now: number,
): Promise<(Told & { brand: string })[]> {
  return Object.entries(await readMine(unit, person, now)).map(([key, { refused }]) => {
    const [brand, way, detail] = key.split('/') as [string, Told['way'], Told['detail'] | ''];
    return { brand, way, detail: detail || undefined, refused };
  });
}

/** Takes out of the counts what somebody told this month. */
export async function takeBack(deps: StoreAndClock, unit: Unit, person: number): Promise<void> {
  const told = await readTold(unit, person, deps.now());
  for (const brand of new Set(told.map((one) => one.brand)))
    await withBrand(deps, brand, async (own) => {
      const now = deps.now();
      const mine = await readMine(own, person, now);
      let tally = await readTally(own, brand);
      for (const one of told.filter((each) => each.brand === brand)) {
        const key = `${brand}/${combinationKey(one)}`;
        const day = mine[key]?.day;
        if (day !== undefined) tally = counted(tally, day, one, -1);
        delete mine[key];
      }
      own.write('worked', brand, tally);
      keepMine(own, person, now, mine);
    });
}

/** What is shown of every brand of which something is. */
export async function readWorked({ store, now }: StoreAndClock): Promise<Record<string, Worked[]>> {
  const all = await store.withChat('worked', (unit) =>
    Promise.all(
      brands.map(async ({ id }) => [id, workedFor(await readTally(unit, id), dayOf(now()))] as const),
    ),
  );
  return Object.fromEntries(all.filter(([, worked]) => worked.length > 0));
}

async function alert(ctx: Ctx, brand: string): Promise<void> {
  const text = wordsOf(ctx.deps.config.defaultLocale).t('stats-alert', { brand: brandOf(brand).name });
  await tellAdmins(ctx, `held:${brand}`, { text });
}

export type WorkedDeed = Extract<Deed, { deed: 'tell' | `worked-${string}` }>;

/** Does what a button says; in a group nothing is told, and only an admin may release or clear. */
export async function changeWorked(ctx: Ctx, deed: WorkedDeed): Promise<void> {
  const { deps, chat, from } = ctx;
  const { deed: what, brand, ...means } = deed;
  if (what === 'tell') {
    if (chat?.type !== 'private' || !from) return;
    if (await tell(deps, from.id, brand, means)) await alert(ctx, brand);
    return;
  }
  if (!isAdmin(ctx)) return;
  await withBrand(deps, brand, async (unit) => {
    const tally = await readTally(unit, brand);
    const change = (one: Means) =>
      what === 'worked-release' ? released(tally, one, dayOf(deps.now())) : cleared(tally, one);
    unit.write('worked', brand, change(means));
  });
}

/** Lets the screens that say what worked for people see it, and an admin all that was told. */
export async function seeWorked(ctx: Ctx): Promise<void> {
  const { arrival, unit, deps, view } = ctx;
  if (!arrival) return;
  const { place } = arrival;
  const today = dayOf(deps.now());
  const shown = (place.at === 'source' || place.at === 'details') && place.from ? place.from : place;
  const brand = brandIn(shown);
  if (brand && saysIt(shown)) view.worked = workedFor(await readTally(unit, brand), today);
  if (place.at === 'stats' && isAdmin(ctx))
    view.accounts = Object.fromEntries(
      await Promise.all(
        brands.map(async ({ id }) => [id, accounts(await readTally(unit, id), today)] as const),
      ),
    );
}

function saysIt(place: Place): boolean {
  return (
    place.at === 'payment' ||
    place.at === 'offline' ||
    place.at === 'channel' ||
    (place.at === 'guide' && place.guide === 'refused')
  );
}
