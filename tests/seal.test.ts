import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lenient } from '../src/store/lenient.ts';
import { openStore } from '../src/store/open.ts';
import { openRows, unfinished } from '../src/store/rows.ts';
import type { Rows } from '../src/store/rows.ts';
import { keysFor, makeSeal, newKey } from '../src/store/seal.ts';
import { StoreMisconfigured } from '../src/store/store.ts';
import type { Unit } from '../src/store/store.ts';

type RecordRow = Parameters<Rows['putRecords']>[0][number];

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'seal-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The keys in a file of so many of them, the newest in front. */
function keysOf(...lines: string[]) {
  const file = join(root, 'key');
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  return keysFor(file, { name: 'x', exists: true });
}

describe('a seal', () => {
  test('is opened with its key under its name, whatever the value', () => {
    const seal = makeSeal(keysOf(newKey()));
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, name) => {
        const value: unknown = JSON.parse(json);
        const row = seal.close(name, value);
        expect(JSON.stringify(seal.open(name, row))).toBe(JSON.stringify(value));
        expect(() => seal.open(`${name}x`, row)).toThrow();
      }),
    );
  });

  test('is broken by a change of any of its bytes', () => {
    const seal = makeSeal(keysOf(newKey()));
    const row = seal.close('x', 'value');
    for (const at of row.keys()) {
      const changed = Buffer.from(row);
      changed[at]! ^= 1;
      expect(() => seal.open('x', changed), `byte ${at}`).toThrow(at === 0 ? 'unknown seal' : undefined);
    }
  });

  test('is made with the newest key and opened with any that is there', () => {
    const [first, second, third] = [newKey(), newKey(), newKey()];
    const old = makeSeal(keysOf(first));
    const both = makeSeal(keysOf(second, first));
    const row = old.close('x', 'value');
    expect(both.open('x', row)).toBe('value');
    expect(both.open('x', both.close('x', 'new'))).toBe('new');
    const all = makeSeal(keysOf(third, second, first));
    for (const seal of [old, both, all]) expect(all.open('x', seal.close('x', 'value'))).toBe('value');
    expect(() => old.open('x', both.close('x', 'value'))).toThrow();
    expect(() => makeSeal(keysOf(second, third)).open('x', row)).toThrow();
    expect(both.hash('a')).toBe(makeSeal(keysOf(second)).hash('a'));
    expect(both.hash('a')).not.toBe(old.hash('a'));
    expect(both.hash('a')).toMatch(/^[\w-]{43}$/);
    expect(() => makeSeal([])).toThrow('no key');
  });

  test('no two keys are alike, and each is a line of 32 bytes', () => {
    expect(newKey()).not.toBe(newKey());
    expect(Buffer.from(newKey(), 'base64')).toHaveLength(32);
    expect(newKey()).toMatch(/^[^\n]+\n$/);
    expect(() => keysOf(newKey(), 'AAAA\n')).toThrow(StoreMisconfigured);
  });

  test('no two values are sealed with the same twelve bytes in front, and what is cut short is not opened', () => {
    const seal = makeSeal(keysOf(newKey()));
    const rows = Array.from({ length: 600 }, () => seal.close('x', 'value'));
    expect(new Set(rows.map((row) => row.subarray(1, 13).toString('hex'))).size).toBe(600);
    const [row] = rows;
    for (let length = 0; length < row!.length; length++)
      expect(() => seal.open('x', row!.subarray(0, length)), `${length} bytes`).toThrow();
  });

  test('a key is made where there is neither it nor a database, and for nobody else', () => {
    const file = join(root, 'a', 'b', 'key');
    const keys = keysFor(file, { name: 'x', exists: false });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o700);
    const [again] = keysFor(file, { name: 'x', exists: true });
    expect(keys).toHaveLength(1);
    expect(again!.equals(keys[0]!)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/^[^\n]{44}\n$/);
  });

  test.each<[what: string, make: (file: string) => void, says: string]>([
    ['that is missing', () => {}, 'is missing, and bot.sqlite cannot be read without it'],
    ['that is a folder', (file) => mkdirSync(file), 'can be neither read nor made (EISDIR'],
    ['without a key', (file) => writeFileSync(file, '\n'), 'holds no key of 32 bytes in base64'],
  ])('a key file %s is told of', (_, make, says) => {
    const file = join(root, 'key');
    make(file);
    const open = () => keysFor(file, { name: 'bot.sqlite', exists: true });
    expect(open).toThrow(StoreMisconfigured);
    expect(open).toThrow(`DATA_KEY_FILE: ${file} ${says}`);
  });

  test('a key that others could read is closed to them', () => {
    const file = join(root, 'key');
    writeFileSync(file, newKey());
    for (const mode of [0o644, 0o640, 0o604, 0o620]) {
      chmodSync(file, mode);
      keysFor(file, { name: 'x', exists: true });
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    chmodSync(file, 0o400);
    keysFor(file, { name: 'x', exists: true });
    expect(statSync(file).mode & 0o777).toBe(0o400);
    expect(keysFor(file, { name: 'x', exists: false })).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toMatch(/\n$/);
  });
});

describe('the rows of a file', () => {
  const file = () => join(root, 'data', 'bot.sqlite');
  const row = (kind: string, n: number, due: number | null = null): RecordRow => ({
    kind,
    id: String(n).padStart(5, '0'),
    value: Buffer.from(`value ${n}`),
    changed: n,
    due,
  });

  test('are read in portions, in order, as they were put; one put again is replaced', async () => {
    const rows = await openRows({ file: file() }, { make: true });
    const all = [row('a', 1, 7), ...Array.from({ length: 1100 }, (_, n) => row('b', n)), row('c', 2)];
    await rows.putRecords(all.toReversed());
    await rows.putRecords([row('b', 3, 9)]);
    await rows.removeRecord('c', '00002');
    const portions: RecordRow[][] = [];
    for await (const portion of rows.records()) portions.push(portion);
    expect(portions.map(({ length }) => length)).toEqual([500, 500, 101]);
    const wanted = all.slice(0, -1).map((one) => (one.id === '00003' ? row('b', 3, 9) : one));
    expect(portions.flat().map((one) => ({ ...one, value: Buffer.from(one.value) }))).toEqual(wanted);
    await rows.putCounts([{ name: 'x', n: 1 }]);
    await rows.putCounts([
      { name: 'x', n: 5 },
      { name: 'y', n: 2 },
    ]);
    await rows.putSeen([{ updateId: 7, at: 1 }]);
    await rows.putSeen([{ updateId: 7, at: 2 }]);
    expect(await rows.counts()).toEqual([
      { name: 'x', n: 5 },
      { name: 'y', n: 2 },
    ]);
    expect(await rows.seen()).toEqual([{ updateId: 7, at: 2 }]);
    await rows.close();
  });

  test('of just a portion there is no second', async () => {
    const rows = await openRows({ file: file() }, { make: true });
    await rows.putRecords(Array.from({ length: 500 }, (_, n) => row('b', n)));
    let portions = 0;
    for await (const portion of rows.records()) portions += portion.length === 500 ? 1 : 100;
    expect(portions).toBe(1);
    await rows.close();
  });

  test('are not made where they are only to be read, and not looked at while a bot is running', async () => {
    await expect(openRows({ file: file() }, { make: false })).rejects.toMatchObject({
      constructor: StoreMisconfigured,
      message: `DATABASE_URL: ${file()} is not there`,
    });
    const observed: string[] = [];
    const store = await openStore({
      database: { file: file() },
      keyFile: join(root, 'key'),
      now: Date.now,
      notice: () => {},
      observe: (operation, ms) => observed.push(`${operation} ${ms >= 0 && ms < 60_000}`),
    });
    await store.withChat('1', (unit) => unit.read('bot', 'x'));
    expect(observed).toEqual(['read true']);
    await store.withChat('1', async (unit) => unit.write('bot', 'x', 1));
    expect(observed).toEqual(['read true', 'commit true']);
    await expect(openRows({ file: file() }, { make: false })).rejects.toMatchObject({
      constructor: StoreMisconfigured,
      message: `DATABASE_URL: a bot is running on ${file()}; stop it first`,
    });
    await store.close();
    await (await openRows({ file: file() }, { make: false })).close();
  });
});

describe('a store that is one process’s', () => {
  const day = 24 * 3600_000;
  const noon = Date.parse('2026-11-05T12:00:00Z');
  let clock: number;
  beforeEach(() => (clock = noon));
  const file = () => join(root, 'data', 'bot.sqlite');
  const open = () =>
    openStore({ database: { file: file() }, keyFile: join(root, 'key'), now: () => clock, notice: () => {} });
  const rowsLeft = () => {
    const db = new DatabaseSync(file(), { readOnly: true });
    const [row] = db.prepare('SELECT count(*) AS n FROM records').all();
    db.close();
    return row?.['n'];
  };

  test('what is told this month is there until the month ends', async () => {
    const store = await open();
    await store.withChat('1', async (unit) => unit.write('told', '1', {}));
    clock = Date.parse('2026-11-30T23:59:59Z');
    expect(await store.withChat('1', (unit) => unit.read('told', '1'))).toEqual({});
    clock += 1000;
    expect(await store.withChat('1', (unit) => unit.read('told', '1'))).toBeUndefined();
    await store.close();
  });

  test('what was forgotten meanwhile is gone from the file when it is opened', async () => {
    await (
      await open()
    ).withChat('1', async (unit) => unit.write('token', '1', { chat: 1, title: '', until: 0 }));
    expect(rowsLeft()).toBe(2);
    clock += 2 * day;
    const store = await open();
    // Its own key is checked by a row that stays.
    expect(rowsLeft()).toBe(1);
    await store.close();
  });

  test('counts what was committed in the middle once', async () => {
    const store = await open();
    await store.withChat('1', async (unit) => {
      unit.count('x');
      await unit.commit();
      unit.count('y');
    });
    expect(await store.counts()).toEqual({ x: 1, y: 1 });
    await store.close();
  });

  test('refuses what is written while it commits, and after a unit that failed', async () => {
    const store = await open();
    const units: Unit[] = [];
    const kept = store.withChat('1', async (unit) => {
      units.push(unit);
      unit.write('bot', 'x', 1);
    });
    // The commit waits for the next turn of the event loop.
    for (let n = 0; n < 20; n++) await Promise.resolve();
    expect(units).toHaveLength(1);
    expect(() => units[0]!.write('bot', 'y', 1)).toThrow('this unit of work is over');
    await kept;
    await expect(
      store.withChat('1', async (unit) => {
        units.push(unit);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(() => units[1]!.write('bot', 'y', 1)).toThrow('this unit of work is over');
    await store.close();
  });

  test('closes when what it was given is kept', async () => {
    const store = await open();
    const work = store.withChat('1', async (unit) => {
      await new Promise((resolve) => setImmediate(resolve));
      unit.write('bot', 'x', 'kept');
    });
    await store.close();
    await work;
    const again = await open();
    expect(await again.withChat('1', (unit) => unit.read('bot', 'x'))).toBe('kept');
    await again.close();
  });

  test('waits for nobody: not for a turn, not to be alone; what is due is claimed once', async () => {
    const store = await open();
    expect(await store.takeTurn('messages', 1, 0)).toBe(0);
    let aborted: boolean | undefined;
    await store.alone('x', new AbortController().signal, async (lost) => void (aborted = lost.aborted));
    expect(aborted).toBe(false);
    await store.ping();
    await store.withChat('1', async (unit) => unit.write('bot', '1:1', 'x', clock));
    expect(await store.claimDue('bot', clock, 1000)).toEqual(['1:1']);
    expect(await store.claimDue('bot', clock, 1000)).toEqual([]);
    expect(await store.claimDue('bot', clock + 1000, 1000)).toEqual(['1:1']);
    await store.close();
    await expect(store.ping()).rejects.toThrow();
  });

  test('is not opened while a move into it is unfinished', async () => {
    await (await open()).close();
    const rows = await openRows({ file: file() }, { make: false });
    await rows.putRecords([{ ...unfinished, value: Buffer.from('x'), changed: 1, due: null }]);
    await rows.close();
    await expect(open()).rejects.toMatchObject({
      constructor: StoreMisconfigured,
      message: `DATABASE_URL: a move into ${file()} was broken off; run migrate:store again`,
    });
  });
});

test('a database that fails is told of once, and once more when it can be written again', async () => {
  const told: unknown[] = [];
  let fails = true;
  const fault = new Error('full');
  const work = () => {
    if (fails) throw fault;
  };
  const engine = lenient(
    {
      seal: makeSeal(keysOf(newKey())),
      read: () => (work(), Buffer.from('x')),
      seen: () => (work(), true),
      commit: async () => work(),
      unreadable: () => {},
    },
    (error) => told.push(error),
  );
  const changes = { records: new Map(), counts: new Map(), seen: new Set<number>() };
  for (const fail of [
    () => expect(engine.read('bot', 'x')).toBeUndefined(),
    () => expect(engine.seen(1)).toBe(false),
    () => expect(engine.orElse<unknown>(work, 'nothing')).toBe('nothing'),
  ]) {
    fails = true;
    fail();
    fail();
    expect(told).toEqual([fault]);
    fails = false;
    await engine.commit(changes);
    await engine.commit(changes);
    expect(told).toEqual([fault, undefined]);
    told.length = 0;
  }
  expect(engine.read('bot', 'x')).toEqual(Buffer.from('x'));
  expect(engine.seen(1)).toBe(true);
  expect(engine.orElse(() => 'there', 'nothing')).toBe('there');
});

test('what cannot be kept is tried again until it can', async () => {
  const told: unknown[] = [];
  const fault = new Error('locked');
  let failures = 2;
  const commit = async () => {
    if (failures-- > 0) throw fault;
  };
  const engine = lenient(
    {
      seal: makeSeal(keysOf(newKey())),
      read: () => undefined,
      seen: () => false,
      commit,
      unreadable: () => {},
    },
    (error) => told.push(error),
  );
  await engine.commit({ records: new Map(), counts: new Map(), seen: new Set() });
  expect([failures, told]).toEqual([-1, [fault, undefined]]);
});
