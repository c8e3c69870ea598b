import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../src/store/open.ts';
import type { Database } from '../src/store/open.ts';
import { openRows, unfinished } from '../src/store/rows.ts';
import { newKey } from '../src/store/seal.ts';
import type { Store } from '../src/store/store.ts';
import type { AnyStore } from './support/store-contract.ts';
import { tell } from '../src/features/worked.ts';
import { countsIn } from '../tools/counts.ts';
import { moveStore } from '../tools/migrate-store.ts';
import { rotateKey } from '../tools/rotate-key.ts';
import { hasPostgres, newDatabase } from './support/postgres.ts';

let folder: string;
let keyFile: string;
const ends: (() => Promise<void>)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
  keyFile = join(folder, 'data.key');
});
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

const open = async (database: Database): Promise<Store> => {
  const store = await openStore({ database, keyFile, now: () => Date.now(), notice: () => {} });
  ends.push(() => store.close());
  return store;
};
let files = 0;
const makers: Record<string, () => Promise<Database>> = {
  SQLite: async () => ({ file: join(folder, `${++files}.sqlite`) }),
  PostgreSQL: async () => {
    const database = await newDatabase();
    ends.push(() => database.drop());
    return { url: database.url, connections: 2 };
  },
};
const engines = Object.keys(makers).filter((name) => name !== 'PostgreSQL' || hasPostgres);
const people = Array.from({ length: 603 }, (_, id) => String(id));

/** A store with more rows than are read at once, closed again. */
async function filled(name: string): Promise<Database> {
  const database = await makers[name]!();
  const store: AnyStore = await open(database);
  await store.withChat('1', async (unit) => {
    for (const id of people) unit.write('person', id, { brand: id });
    unit.write('job', '1:2', 'due', 5);
    unit.count('asked/balance');
    unit.count('asked/balance');
    unit.markSeen(7);
  });
  await store.close();
  return database;
}

async function expectAll(database: Database): Promise<void> {
  const store = await open(database);
  await store.withChat('1', async (unit) => {
    for (const id of ['0', '500', '602']) expect(await unit.read('person', id)).toEqual({ brand: id });
    expect(await unit.seen(7)).toBe(true);
  });
  expect(await store.counts()).toEqual({ 'asked/balance': 2 });
  expect(await store.waiting('job')).toEqual({ all: 1, due: 1 });
  await store.close();
}

describe.each(engines)('%s', (name) => {
  test('the counts as they are exported: what three people told, what was asked, nobody in it', async () => {
    const store = await open(await filled(name));
    const told = { store, now: () => Date.parse('2026-11-25') };
    for (const person of [1, 2, 3]) await tell(told, person, 'base', { way: 'visa', detail: 'china' });
    for (const person of [1, 2]) await tell(told, person, 'base', { way: 'post' });
    expect(await countsIn(store, () => Date.parse('2026-11-26'))).toEqual({
      day: '2026-11-26',
      asked: { balance: 2 },
      unknown: {},
      worked: { base: [{ way: 'visa', detail: 'china', worked: 3, refused: 0, last: '2026-11' }] },
    });
  });

  test.each(engines)('moved to %s: all of it, with counts', async (other) => {
    const [from, to] = [await filled(name), await makers[other]!()];
    const tally = { records: people.length + 2, counts: 1, seen: 1 };
    expect(await moveStore(from, to)).toEqual({ from: tally, to: tally });
    await expectAll(to);
    await expectAll(from);
    await expect(moveStore(from, to)).rejects.toThrow('something in it already');
  });

  test('a move that was broken off lets no bot start, and is finished by the next', async () => {
    const [from, to] = [await filled(name), await makers[name]!()];
    const target = await openRows(to, { make: true });
    await target.putRecords([{ ...unfinished, value: Buffer.alloc(1), changed: 0, due: null }]);
    await target.close();
    await expect(open(to)).rejects.toThrow('broken off');
    await moveStore(from, to);
    await expectAll(to);
  });

  test('nobody moves it or seals it anew while a bot is running on it', async () => {
    const database = await filled(name);
    const store = await open(database);
    await expect(rotateKey(database, keyFile)).rejects.toThrow('stop it first');
    await expect(moveStore(database, await makers[name]!())).rejects.toThrow('stop it first');
    await store.withChat('1', async (unit) => unit.write('person', '1', { brand: 'base' }));
    await store.close();
    await rotateKey(database, keyFile);
  });

  test('sealed with a new key: the old one opens nothing any more', async () => {
    const database = await filled(name);
    const before = readFileSync(keyFile, 'utf8');
    const records = people.length + 2;
    expect(await rotateKey(database, keyFile)).toEqual({ records, sealed: records });
    expect(readFileSync(keyFile, 'utf8')).not.toContain(before.trim());
    expect(readFileSync(`${keyFile}.former`, 'utf8')).toBe(before);
    await expectAll(database);
    writeFileSync(keyFile, before);
    await expect(open(database)).rejects.toThrow('is not the key');
  });

  test('a rotation that was broken off goes on where it was, and a bot can read everything meanwhile', async () => {
    const database = await filled(name);
    const before = readFileSync(keyFile, 'utf8');
    writeFileSync(keyFile, newKey() + before);
    const store = await open(database);
    await store.withChat('1', async (unit) => unit.write('person', '500', { brand: '500' }));
    await store.close();
    await expectAll(database);
    const records = people.length + 2;
    expect(await rotateKey(database, keyFile)).toEqual({ records, sealed: records - 1 });
    expect(readFileSync(keyFile, 'utf8').trim().split('\n')).toHaveLength(1);
    await expectAll(database);
  });
});

test.runIf(process.getuid?.() === 0)('a key that root has replaced is still the bot’s', async () => {
  const database = await filled('SQLite');
  chownSync(keyFile, 4711, 4712);
  await rotateKey(database, keyFile);
  expect(statSync(keyFile)).toMatchObject({ uid: 4711, gid: 4712 });
});

test('a store that is not there is not made to be moved', async () => {
  const file = join(folder, 'none.sqlite');
  await expect(moveStore({ file }, { file: join(folder, 'to.sqlite') })).rejects.toThrow('is not there');
  expect(existsSync(file)).toBe(false);
});
