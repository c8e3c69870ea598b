import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../src/store/open.ts';
import { openRows } from '../src/store/rows.ts';
import type { Rows } from '../src/store/rows.ts';
import { keysFor, makeSeal, newKey } from '../src/store/seal.ts';
import { StoreProblem } from '../src/store/store.ts';

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
      expect(() => seal.open('x', changed), `byte ${at}`).toThrow();
    }
  });

  test('is made with the newest key and opened with any that is there', () => {
    const [first, second, third] = [newKey(), newKey(), newKey()];
    const old = makeSeal(keysOf(first));
    const both = makeSeal(keysOf(second, first));
    const row = old.close('x', 'value');
    expect(both.open('x', row)).toBe('value');
    expect(makeSeal(keysOf(third, second, first)).open('x', row)).toBe('value');
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
    expect(() => keysOf(newKey(), 'AAAA\n')).toThrow(StoreProblem);
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
      constructor: StoreProblem,
      message: `DATABASE_URL: ${file()} is not there`,
    });
    const observed: string[] = [];
    const store = await openStore({
      database: { file: file() },
      keyFile: join(root, 'key'),
      now: Date.now,
      notice: () => {},
      observe: (operation, ms) => observed.push(`${operation} ${ms >= 0}`),
    });
    await store.withChat('1', (unit) => unit.read('bot', 'x'));
    expect(observed).toEqual(['read true']);
    await store.withChat('1', async (unit) => unit.write('bot', 'x', 1));
    expect(observed).toEqual(['read true', 'commit true']);
    await expect(openRows({ file: file() }, { make: false })).rejects.toMatchObject({
      constructor: StoreProblem,
      message: `DATABASE_URL: a bot is running on ${file()}; stop it first`,
    });
    await store.close();
    await (await openRows({ file: file() }, { make: false })).close();
  });
});
