import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPostgres } from '../src/store/postgres.ts';
import { StoreMisconfigured } from '../src/store/store.ts';
import { hasPostgres, newDatabase, startServer } from './support/postgres.ts';
import type { Database } from './support/postgres.ts';
import { defineStoreContract } from './support/store-contract.ts';
import type { AnyStore } from './support/store-contract.ts';

const now = () => Date.now();
const quiet = () => {};

describe.skipIf(!hasPostgres)('on a real server', () => {
  let database: Database;
  let folder: string;
  const stores: AnyStore[] = [];
  const open = async (options: Partial<Parameters<typeof openPostgres>[0]> = {}) => {
    const keyFile = join(folder, 'data.key');
    const store: AnyStore = await openPostgres({
      url: database.url,
      keyFile,
      now,
      connections: 2,
      notice: quiet,
      ...options,
    });
    stores.push(store);
    return store;
  };
  beforeEach(async () => {
    database = await newDatabase();
    folder = mkdtempSync(join(tmpdir(), 'store-'));
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close().catch(() => {});
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  defineStoreContract('PostgreSQL', () => ({
    open: (clock = now) => open({ now: clock }),
    clear: () => {},
  }));

  const until = async (met: () => Promise<unknown>) => {
    for (;;) {
      try {
        return await met();
      } catch {
        await pause(20);
      }
    }
  };

  test('two processes: one at a time per chat, whichever of them it is', async () => {
    const both = [await open(), await open()];
    await both[0]!.withChat('1', async (unit) => unit.write('person', 'n', 0));
    let inside = 0;
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        both[i % 2]!.withChat('1', async (unit) => {
          expect(++inside).toBe(1);
          unit.write('person', 'n', ((await unit.read('person', 'n')) as number) + 1);
          inside--;
        }),
      ),
    );
    expect(await both[1]!.withChat('1', (unit) => unit.read('person', 'n'))).toBe(40);
  });

  test('a handler occupies no session: as many as there are chats work at the same time', async () => {
    const store = await open({ connections: 1 });
    const all = Promise.withResolvers<void>();
    let inside = 0;
    await Promise.all(
      Array.from({ length: 30 }, (_, chat) =>
        store.withChat(String(chat), async (unit) => {
          unit.write('person', String(chat), 'p');
          if (++inside === 30) all.resolve();
          await all.promise;
        }),
      ),
    );
    expect(await database.query("SELECT count(*)::int AS n FROM records WHERE kind = 'person'")).toEqual([
      { n: 30 },
    ]);
  });

  test('whoever lost its lock cannot commit, and the chat is free for the other', async () => {
    const [one, other] = [await open(), await open()];
    const begun = Promise.withResolvers<void>();
    const lost = Promise.withResolvers<void>();
    const work = one.withChat('1', async (unit) => {
      unit.write('person', '1', 'too late');
      begun.resolve();
      await lost.promise;
    });
    await begun.promise;
    await database.cutOff();
    await until(() => other.withChat('1', async (unit) => unit.write('person', '1', 'in time')));
    lost.resolve();
    await expect(work).rejects.toThrow('went away');
    expect(await until(() => one.withChat('1', (unit) => unit.read('person', '1')))).toBe('in time');
  });

  test('out of two processes one is given what is due', async () => {
    const both = [await open(), await open()];
    const ids = Array.from({ length: 50 }, (_, id) => String(id));
    await both[0]!.withChat('1', async (unit) => ids.forEach((id) => unit.write('job', id, 'j', 1)));
    const given = await Promise.all(both.map((store) => store.claimDue('job', now(), 5000)));
    expect(given.flat().toSorted()).toEqual(ids.toSorted());
  });

  test('a budget is common: turns come at its pace, and who will not wait takes none', async () => {
    const both = [await open(), await open()];
    const begun = performance.now();
    const turns = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const wait = await both[i % 2]!.takeTurn('messages', 25, 10_000);
        return performance.now() + wait!;
      }),
    );
    for (const [i, turn] of turns.toSorted((a, b) => a - b).entries())
      expect(turn).toBeGreaterThan(begun + 40 * i - 1);
    expect(await both[0]!.takeTurn('messages', 25, 50)).toBeUndefined();
    expect(await both[0]!.takeTurn('another', 25, 50)).toBe(0);
  });

  test('of two that want to be alone the second takes over when the first ends or is cut off', async () => {
    const both = [await open(), await open()];
    const stops = [new AbortController(), new AbortController()];
    const events: string[] = [];
    let wake = () => {};
    const happened = async (event: string) => {
      while (!events.includes(event)) await new Promise<void>((resolve) => (wake = resolve));
    };
    const ends = both.map((store, i) =>
      store.alone('polling', stops[i]!.signal, async (lost) => {
        events.push(`${i} begins`);
        wake();
        await new Promise((resolve) =>
          AbortSignal.any([lost, stops[i]!.signal]).addEventListener('abort', resolve),
        );
        events.push(`${i} ends`);
        wake();
      }),
    );
    while (events.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    // Each has asked for the lock, in a session of its own.
    const asked = () =>
      database.query(
        "SELECT FROM pg_stat_activity WHERE query LIKE '%pg_try_advisory_lock(hash%' AND application_name = 'belgium-topup-bot'",
      );
    while ((await asked()).length < 2) await pause(5);
    const [first, second] = events[0] === '0 begins' ? [0, 1] : [1, 0];
    stops[first]!.abort();
    await ends[first];
    await happened(`${second} begins`);
    expect(events).toEqual([`${first} begins`, `${first} ends`, `${second} begins`]);

    events.length = 0;
    await database.cutOff();
    await happened(`${second} begins`);
    expect(events).toEqual([`${second} ends`, `${second} begins`]);

    // Whoever is told to stop while it waits never begins.
    const stop = new AbortController();
    const waiting = both[first]!.alone(
      'polling',
      stop.signal,
      async () => void events.push('a third begins'),
    );
    while ((await asked()).length < 2) await pause(5);
    stop.abort();
    await waiting;
    stops[second]!.abort();
    await ends[second];
    expect(events).toEqual([`${second} ends`, `${second} begins`, `${second} ends`]);
  });

  test('several that start at once make the tables once and use one key', async () => {
    await database.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    const four = await Promise.all(Array.from({ length: 4 }, () => open()));
    await four[0]!.withChat('1', async (unit) => unit.write('person', '1', 'p'));
    expect(await four[3]!.withChat('1', (unit) => unit.read('person', '1'))).toBe('p');
    expect(await database.query('SELECT number FROM migrations')).toEqual([{ number: 1 }]);
  });

  test('no value can be read in the tables', async () => {
    const store = await open();
    await store.withChat('1', async (unit) => unit.write('person', '1', 'SECRET'));
    const rows = await database.query('SELECT * FROM records');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows.map(({ value }) => String(value)))).not.toContain('SECRET');
  });

  test('a row that was changed is not believed, and told', async () => {
    const told: unknown[] = [];
    const store = await open({ notice: (error) => told.push(error) });
    await store.withChat('1', async (unit) => unit.write('person', '1', 'p'));
    await database.query("UPDATE records SET value = value || 'x' WHERE kind = 'person'");
    expect(await store.withChat('1', (unit) => unit.read('person', '1'))).toBeUndefined();
    expect(told).toMatchObject([{ kind: 'person' }]);
  });

  test('a wrong key, none, a database that is not there: one line each, without the password', async () => {
    await open();
    const problem = async (options: Parameters<typeof open>[0]) => {
      const error: unknown = await open(options).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(StoreMisconfigured);
      return (error as Error).message;
    };
    const other = join(folder, 'other.key');
    expect(await problem({ keyFile: other })).toMatch(/^DATA_KEY_FILE: [^\n]*is missing[^\n]*$/);
    writeFileSync(other, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    expect(await problem({ keyFile: other })).toMatch(/^DATA_KEY_FILE: [^\n]*is not the key of[^\n]*$/);
    const url = new URL(database.url);
    url.password = 'hidden';
    url.pathname = '/nowhere';
    const said = await problem({ url: url.href });
    expect(said).toMatch(/^DATABASE_URL: [^\n]*nowhere[^\n]*$/);
    expect(said).not.toContain('hidden');
  });
});

test.skipIf(!hasPostgres)(
  'waits for a server that is not there yet, and finds it again after it was away; nothing that was kept is lost',
  async () => {
    const server = await startServer();
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    const notices: string[] = [];
    const notice = (error?: unknown) => void notices.push(error ? 'away' : 'back');
    try {
      await server.stop();
      const opening = openPostgres({
        url: server.url,
        keyFile: join(folder, 'key'),
        now,
        connections: 2,
        notice,
      });
      while (notices.length === 0) await pause(20);
      await server.start();
      const store: AnyStore = await opening;
      await store.withChat('1', async (unit) => unit.write('person', '1', 'kept'));
      await store.ping();

      await server.stop();
      await expect(store.withChat('1', (unit) => unit.read('person', '1'))).rejects.toThrow();
      await expect(store.ping()).rejects.toThrow();
      // Told to stop before there is a session.
      await store.alone('polling', AbortSignal.timeout(1), () => Promise.reject(new Error('it began')));
      await server.start();
      for (let kept; kept !== 'kept'; await pause(20))
        kept = await store.withChat('1', (unit) => unit.read('person', '1')).catch(() => {});
      expect(notices).toEqual(['away', 'back', 'away', 'back']);
      await store.close();
    } finally {
      await server.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
