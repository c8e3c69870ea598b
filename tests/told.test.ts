import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { accounts, emptyTally } from '../src/advice/worked.ts';
import type { Tally, Told } from '../src/advice/worked.ts';
import { readTold, takeBack, tell } from '../src/features/worked.ts';
import { openStore } from '../src/store/open.ts';
import type { Database } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { hasPostgres, newDatabase } from './support/postgres.ts';

const visa: Told = { way: 'visa', detail: 'china' };
const day = 24 * 3600_000;

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
