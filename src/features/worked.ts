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
import { brandIn, isCounter, isOnGuide } from '../places/walks.ts';
import type { Unit } from '../store/store.ts';
import { wordsOf } from '../words/words.ts';
import { isAdmin, tellAdmins } from './admins.ts';

type StoreAndClock = Pick<Deps, 'store' | 'now'>;
/** What somebody told this month, by brand and combination: on which day, and how it went. */
type Mine = Record<string, { day: Day; refused?: true | undefined }>;

declare module '../store/store.ts' {
  interface Records {
    /** What worked for others, by brand. */
    worked: Tally;
    /** What one person has told this month. */
    told: Mine;
  }
}

/** Returns the day that counts: of UTC, like the months. */
const dayOf = (now: number): Day => new Date(now).toISOString().slice(0, 10);

async function readTally(unit: Unit, brand: string): Promise<Tally> {
  return (await unit.read('worked', brand)) ?? emptyTally;
}

/** Returns the id of the row of what somebody told: it cannot be found without the key, and expires with the month. */
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

/** Runs `fn` under the lock of a brand, whose counts are shared by all processes. */
const withBrand = <T>({ store }: StoreAndClock, brand: string, fn: (unit: Unit) => Promise<T>) =>
  store.withChat(`worked/${brand}`, fn);

/**
 * Counts what somebody told, once a month: the same report again changes nothing, a different one replaces it. Returns
 * true if it puts the day out of line, so that an admin has to look at it.
 */
export async function tell(deps: StoreAndClock, person: number, brand: string, told: Told): Promise<boolean> {
  const details: readonly (string | undefined)[] = [undefined, ...detailsOf(told)];
  // Callback data can be forged.
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

/** Returns what somebody told this month; older reports cannot be traced to anybody. */
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

/** Removes what somebody told this month from the counts. */
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

/** Returns what is shown, for each brand that has something to show. */
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

/** The deeds about what worked for others. */
export type WorkedDeed = Extract<Deed, { deed: 'tell' | `worked-${string}` }>;

/** Does what a button about a report says. Reports count in private chats only; only an admin may release or clear. */
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

/** Puts what worked for others into the view of screens that show it, and all reports into the view of an admin. */
export async function viewWorked(ctx: Ctx, place: Place): Promise<void> {
  const { unit, deps, view } = ctx;
  const today = () => dayOf(deps.now());
  const shown = (place.at === 'source' || place.at === 'details') && place.from ? place.from : place;
  const brand = brandIn(shown);
  if (brand && saysIt(shown)) view.worked = workedFor(await readTally(unit, brand), today());
  if (place.at === 'stats' && isAdmin(ctx))
    view.accounts = Object.fromEntries(
      await Promise.all(
        brands.map(async ({ id }) => [id, accounts(await readTally(unit, id), today())] as const),
      ),
    );
}

function saysIt(place: Place): boolean {
  return place.at === 'payment' || isCounter(place) || isOnGuide(place, 'refused');
}
