import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../src/advice/day.ts';
import {
  accounts,
  cleared,
  counted,
  detailsOf,
  emptyTally,
  origins,
  payable,
  released,
  shops,
  workedFor,
} from '../src/advice/worked.ts';
import type { Tally, Told } from '../src/advice/worked.ts';
import { readTold, takeBack, tell } from '../src/features/worked.ts';
import { decodePress, encodePlace, encodePress } from '../src/places/address.ts';
import { openStore } from '../src/store/open.ts';
import type { Database } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { hasPostgres, newDatabase } from './support/postgres.ts';

const visa: Told = { way: 'visa', detail: 'china' };
const day = 24 * 3600_000;

function told(tally: Tally, on: string, people: number, what: Told = visa): Tally {
  return Array.from({ length: people }).reduce<Tally>((all) => counted(all, on, what, 1), tally);
}
const shown = (tally: Tally, on: string) =>
  workedFor(tally, on).map(({ worked, refused }) => [worked, refused]);

describe('what is shown', () => {
  test('three people, not two, and not before their day is over', () => {
    expect(shown(told(emptyTally, '2026-11-02', 2), '2026-11-03')).toEqual([]);
    const three = told(emptyTally, '2026-11-02', 3);
    expect(shown(three, '2026-11-02')).toEqual([]);
    expect(workedFor(three, '2026-11-03')).toEqual([
      { way: 'visa', detail: 'china', worked: 3, refused: 0, last: '2026-11' },
    ]);
  });

  test('for twelve months', () => {
    const tally = told(emptyTally, '2026-11-02', 3);
    expect(shown(tally, '2027-10-31')).toEqual([[3, 0]]);
    expect(shown(tally, '2027-11-01')).toEqual([]);
  });

  test('a day that is far out of line is held back, the others are not; an admin releases or clears it', () => {
    let tally = told(emptyTally, '2026-11-02', 4);
    tally = told(tally, '2026-11-03', 1000, { ...visa, refused: true });
    tally = told(tally, '2026-11-04', 2);
    expect(shown(tally, '2026-11-20')).toEqual([[6, 0]]);
    const [account] = accounts(tally, '2026-11-20');
    expect(account?.held).toEqual({ '2026-11-03': { worked: 0, refused: 1000 } });
    expect(shown(released(tally, visa, '2026-11-20'), '2026-11-20')).toEqual([[6, 1000]]);
    expect(accounts(cleared(tally, visa), '2026-11-20')).toEqual([]);
  });

  test('once what flooded a day is cleared, the rest of that day is shown', () => {
    let tally = told(emptyTally, '2026-11-03', 500);
    tally = told(tally, '2026-11-03', 3, { way: 'post' });
    expect(shown(tally, '2026-11-04')).toEqual([]);
    expect(workedFor(cleared(tally, visa), '2026-11-04')).toMatchObject([{ way: 'post', worked: 3 }]);
  });

  test('what is usual grows with use: thirty a day are held back of nobody who has had twenty a day', () => {
    let tally = emptyTally;
    for (let n = 0; n < 20; n++) {
      const on = addDays('2026-10-01', n);
      tally = released(told(tally, on, 20), visa, addDays(on, 1));
    }
    tally = told(tally, '2026-10-21', 30);
    expect(shown(tally, '2026-10-22')).toEqual([[430, 0]]);
    expect(shown(told(tally, '2026-10-22', 70), '2026-10-23')).toEqual([[430, 0]]);
  });

  test('what is counted and taken back leaves nothing, whenever its day is taken in', () => {
    const any = fc
      .record({
        way: fc.constantFrom(...payable, ...shops),
        refused: fc.constantFrom(undefined, true as const),
      })
      .chain((one) =>
        fc.constantFrom(undefined, ...detailsOf(one)).map((detail): Told => ({ ...one, detail })),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 9 }), fc.integer({ min: 0, max: 40 }), (all, later) => {
        const first = '2026-10-30';
        const then = addDays(first, later);
        const full = all.reduce((tally, one) => counted(tally, first, one, 1), emptyTally);
        const aged = all[0] ? released(full, all[0], then) : full;
        const people = (tally: Tally) =>
          accounts(tally, then)
            .flatMap(({ months, held, waiting }) =>
              [months, held, waiting].flatMap((one) => Object.values(one)),
            )
            .reduce((sum, { worked, refused }) => sum + worked + refused, 0);
        expect(people(aged)).toBe(all.length);
        expect(people(all.reduce((tally, one) => counted(tally, first, one, -1), aged))).toBe(0);
      }),
    );
  });
});

test('every answer fits its button', () => {
  for (const way of [...payable, ...shops])
    for (const detail of [undefined, ...origins]) {
      const from = { at: 'channel', brand: 'mobile-vikings', channel: 'retail' } as const;
      const press = {
        do: { deed: 'tell', brand: 'mobile-vikings', way, detail, refused: true },
        then: {
          at: 'tell',
          brand: 'mobile-vikings',
          way,
          detail,
          shop: true,
          refused: true,
          told: true,
          from,
        },
      } as const;
      expect(Buffer.byteLength(encodePress(press))).toBeLessThanOrEqual(64);
      expect(encodePlace(press.then).length).toBeLessThanOrEqual(44);
      expect(encodePress(decodePress(encodePress(press))!)).toBe(encodePress(press));
    }
});

const engines: [string, () => Promise<{ database: Database; drop: () => Promise<void> }>][] = [
  [
    'SQLite',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'worked-'));
      const drop = async () => rmSync(folder, { recursive: true, force: true });
      return { database: { file: join(folder, 'data', 'bot.sqlite') }, drop };
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const server = await newDatabase();
      return { database: { url: server.url, connections: 3 }, drop: () => server.drop() };
    },
  ],
];

describe.each(engines)('told on %s', (name, make) => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });
  /** Somewhere to tell; `open` opens the same place once more, as another instance does. */
  async function place() {
    const keys = mkdtempSync(join(tmpdir(), 'key-'));
    ends.push(async () => rmSync(keys, { recursive: true, force: true }));
    const { database, drop } = await make();
    ends.push(drop);
    const clock = { now: Date.parse('2026-11-25T12:00:00Z') };
    const now = () => clock.now;
    const open = async () => {
      const store = await openStore({ database, keyFile: join(keys, 'key'), now, notice: () => {} });
      ends.push(() => store.close());
      return { store, now };
    };
    return { clock, open, ...(await open()) };
  }
  const tally = (store: Store) =>
    store.withChat('look', async (unit) => ((await unit.read('worked', 'base')) as Tally) ?? emptyTally);
  const later = { on: '2027-01-15' };
  const skips = name === 'PostgreSQL' && !hasPostgres;

  test.skipIf(skips)(
    'ten thousand times by one person counts one; told otherwise, the last word counts',
    async () => {
      const one = await place();
      for (let n = 0; n < (name === 'SQLite' ? 10_000 : 500); n++) await tell(one, 7, 'base', visa);
      expect(accounts(await tally(one.store), later.on)[0]?.months).toEqual({
        '2026-11': { worked: 1, refused: 0 },
      });
      one.clock.now += day;
      await tell(one, 7, 'base', visa);
      expect(accounts(await tally(one.store), '2026-11-26')[0]?.waiting).toEqual({});
      await tell(one, 7, 'base', { ...visa, refused: true });
      expect(accounts(await tally(one.store), later.on)[0]?.months).toEqual({
        '2026-11': { worked: 0, refused: 1 },
      });
    },
  );

  test.skipIf(skips)('two instances at once, thirty people: nobody is lost', async () => {
    const one = await place();
    const two = name === 'PostgreSQL' ? await one.open() : one;
    await Promise.all(Array.from({ length: 30 }, (_, n) => tell(n % 2 ? one : two, n, 'base', visa)));
    const [account] = accounts(await tally(one.store), '2026-11-25');
    expect(account?.waiting).toEqual({ '2026-11-25': { worked: 30, refused: 0 } });
  });

  test.skipIf(skips)('a month later one counts again, and what marked one is gone', async () => {
    const one = await place();
    await tell(one, 7, 'base', visa);
    one.clock.now = Date.parse('2026-12-01T00:00:00Z');
    expect(await one.store.withChat('7', (unit) => readTold(unit, 7, one.now()))).toEqual([]);
    await tell(one, 7, 'base', visa);
    expect(accounts(await tally(one.store), later.on)[0]?.months).toEqual({
      '2026-11': { worked: 1, refused: 0 },
      '2026-12': { worked: 1, refused: 0 },
    });
    one.clock.now += 2 * 3600_000;
    await one.store.withChat('clock', async (unit) => unit.markSeen(0));
    await vi.waitFor(async () => expect((await one.store.waiting('told')).all).toBe(1));
  });

  test.skipIf(skips)('whoever takes it back takes back what was theirs, once', async () => {
    const one = await place();
    for (const person of [7, 8]) await tell(one, person, 'base', visa);
    await tell(one, 7, 'orange', { way: 'post', detail: 'asked' });
    one.clock.now += 2 * day;
    expect(await one.store.withChat('7', (unit) => readTold(unit, 7, one.now()))).toHaveLength(2);
    for (let n = 0; n < 2; n++) await one.store.withChat('7', (unit) => takeBack(one, unit, 7));
    expect(accounts(await tally(one.store), later.on)[0]?.months).toEqual({
      '2026-11': { worked: 1, refused: 0 },
    });
    expect((await one.store.waiting('told')).all).toBe(1);
  });

  test.skipIf(skips)('what does not go together is not counted', async () => {
    const one = await place();
    await tell(one, 7, 'base', { way: 'visa', detail: 'asked' });
    await tell(one, 7, 'base', { way: 'points', detail: 'china' });
    await tell(one, 7, 'base', { way: 'post', detail: 'asked', refused: true });
    expect(await tally(one.store)).toEqual(emptyTally);
  });
});
