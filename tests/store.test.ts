import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase, openSqlite } from '../src/store/sqlite.ts';
import { CommitFailed, StoreMisconfigured } from '../src/store/store.ts';
import { Kept, openMemory } from './support/memory-store.ts';
import { defineStoreContract } from './support/store-contract.ts';
import type { AnyStore } from './support/store-contract.ts';

const open = (...args: Parameters<typeof openSqlite>): AnyStore => openSqlite(...args);
const folders: string[] = [];
function newFolder(): { root: string; file: string; keyFile: string } {
  const root = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(root);
  return { root, file: join(root, 'data', 'bot.sqlite'), keyFile: join(root, 'secret', 'data.key') };
}
const now = () => Date.now();

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

defineStoreContract('SQLite', () => {
  const { root, file, keyFile } = newFolder();
  return {
    open: async (clock = now) => open(file, keyFile, clock),
    clear: () => rmSync(root, { recursive: true, force: true }),
  };
});

// What many tests stand on keeps to the same.
defineStoreContract('in memory', () => {
  const kept = new Kept();
  return {
    open: async (clock = now) => openMemory(clock, kept),
    clear() {},
  };
});

/** Everything that lies in the folder of the database: the file, its journal. */
function bytes(file: string): Buffer {
  return Buffer.concat(readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name))));
}

test('a database of the first version, without due times, is opened and keeps what it holds', async () => {
  const { file, keyFile } = newFolder();
  const store = open(file, keyFile, now);
  await store.withChat('1', async (unit) => unit.write('person', '1', 'kept'));
  await store.close();
  const old = new DatabaseSync(file);
  old.exec('DROP INDEX records_due; ALTER TABLE records DROP COLUMN due');
  old.close();
  const again = open(file, keyFile, now);
  await again.withChat('1', async (unit) => {
    expect(await unit.read('person', '1')).toBe('kept');
    unit.write('job', '1:2', 'e', 100);
  });
  expect(await again.claimDue('job', 100, 1000)).toEqual(['1:2']);
  await again.close();
});

describe('at rest', () => {
  test('no value can be read in the file or its journal, not even while it is open', async () => {
    const { file, keyFile } = newFolder();
    const store = open(file, keyFile, now);
    await store.withChat('1', async (unit) => {
      unit.write('person', '1', { language: 'zh-Hans', brand: 'SECRET-BRAND' });
      unit.write('dialogue', '1', 'SECRET-QUESTION');
    });
    expect(bytes(file).includes('SECRET')).toBe(false);
    await store.close();
    expect(bytes(file).includes('SECRET')).toBe(false);
  });

  test('what a person had removed is gone from the disk, sealed bytes included', async () => {
    const { file, keyFile } = newFolder();
    const store = open(file, keyFile, now);
    await store.withChat('1', async (unit) => unit.write('person', '1', 'x'.repeat(200)));
    const peek = new DatabaseSync(file, { readOnly: true });
    const row = peek.prepare("SELECT value FROM records WHERE kind = 'person'").get();
    const sealed = Buffer.from(row?.['value'] as Uint8Array);
    peek.close();
    expect(bytes(file).includes(sealed)).toBe(true);
    const journal = () => statSync(`${file}-wal`).size;
    // The journal is emptied then only: it costs as much as all else.
    await store.withChat('1', async (unit) => unit.write('dialogue', '1', 'q'));
    await store.withChat('1', async (unit) => unit.remove('dialogue', '1'));
    expect(journal()).toBeGreaterThan(0);
    await store.withChat('1', async (unit) => {
      unit.remove('person', '1');
      unit.write('group', '-1', 'g');
    });
    expect(bytes(file).includes(sealed)).toBe(false);
    expect(journal()).toBe(0);
    await store.close();
  });

  test('the same value is sealed differently each time', async () => {
    const { file, keyFile } = newFolder();
    const store = open(file, keyFile, now);
    await store.withChat('1', async (unit) => {
      unit.write('person', '1', 'same');
      unit.write('person', '2', 'same');
    });
    await store.close();
    const db = new DatabaseSync(file);
    const rows = db.prepare("SELECT value FROM records WHERE kind = 'person'").all();
    db.close();
    expect(Buffer.from(rows[0]?.['value'] as Uint8Array)).not.toEqual(
      Buffer.from(rows[1]?.['value'] as Uint8Array),
    );
  });

  // What `||` makes is text to SQLite, and text would be refused for being none of our rows.
  test.each([
    ['moved to another id', `value = (SELECT value FROM records WHERE id = '1')`],
    ['moved to another kind', `kind = 'dialogue'`],
    [
      'changed',
      `value = CAST(substr(value, 1, length(value) - 1)
        || CASE substr(value, -1) WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB)`,
    ],
    ['cut off', `value = substr(value, 1, 20)`],
    ['emptied', `value = x''`],
    ['sealed by another version', `value = CAST(x'02' || substr(value, 2) AS BLOB)`],
  ])('a row that was %s is not believed', async (_, tampering) => {
    const { file, keyFile } = newFolder();
    const store = open(file, keyFile, now);
    await store.withChat('1', async (unit) => {
      unit.write('person', '1', 'of one');
      unit.write('person', '2', 'of two');
    });
    await store.close();
    const db = new DatabaseSync(file);
    db.exec(`UPDATE records SET ${tampering} WHERE id = '2'`);
    db.close();
    const told: unknown[] = [];
    const again = open(file, keyFile, now, { notice: (error) => told.push(error) });
    const kind = tampering.startsWith('kind') ? 'dialogue' : 'person';
    expect(await again.withChat('1', (unit) => unit.read(kind, '2'))).toBeUndefined();
    expect(told).toMatchObject([{ kind }]);
    await again.close();
  });
});

describe('a database that fails', () => {
  test('damaged at the start, it is called that and not a wrong key', async () => {
    const { file, keyFile } = newFolder();
    const store = open(file, keyFile, now);
    await store.withChat('1', async (unit) => {
      for (let n = 0; n < 500; n++) unit.write('person', String(n), 'x'.repeat(100));
    });
    await store.close();
    // Far from the row that tells whether the key is right.
    const pages = readFileSync(file);
    pages.fill(7, pages.length - 4096);
    writeFileSync(file, pages);
    const opening = () => open(file, keyFile, now);
    expect(opening).toThrow(StoreMisconfigured);
    expect(opening).toThrow(/^DATABASE_URL: \S+ is damaged; restore a backup$/);
  });

  test('one that cannot be written at the start is not called a wrong key', () => {
    const { file, keyFile } = newFolder();
    const db = openDatabase(file);
    db.exec("CREATE TRIGGER no BEFORE INSERT ON records BEGIN SELECT RAISE(ABORT, 'full'); END");
    db.close();
    mkdirSync(dirname(keyFile));
    writeFileSync(keyFile, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    expect(() => open(file, keyFile, now)).toThrow(/^DATABASE_URL: \S+ is damaged \(full\); restore/);
  });

  test('where nothing is due, a file that somebody else has locked is left alone', async () => {
    const { file, keyFile } = newFolder();
    const told: unknown[] = [];
    const store = open(file, keyFile, now, { notice: (error) => told.push(error) });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expect(await store.claimDue('job', Infinity, 1)).toEqual([]);
    expect(told).toEqual([]);
    other.close();
    await store.close();
  });

  test('a transaction that has ended by itself is not ended again: the reason is what is told', async () => {
    const { file, keyFile } = newFolder();
    const told: unknown[] = [];
    const store = open(file, keyFile, now, { notice: (error) => told.push(error) });
    const other = new DatabaseSync(file);
    other.exec("CREATE TRIGGER no BEFORE INSERT ON records BEGIN SELECT RAISE(ROLLBACK, 'full'); END");
    const write = store.withChat('1', async (unit) => unit.write('person', '1', 'x'));
    while (told.length === 0) await new Promise(setImmediate);
    expect(told).toMatchObject([{ message: 'full' }]);
    other.exec('DROP TRIGGER no');
    other.close();
    await write;
    await store.close();
  });

  test('a table that is gone: absent and told once; written again: told', async () => {
    const { file, keyFile } = newFolder();
    const told: unknown[] = [];
    const store = open(file, keyFile, now, { notice: (error) => told.push(error) });
    await store.withChat('1', async (unit) => unit.write('person', '1', 'kept'));
    const other = new DatabaseSync(file);
    other.exec('ALTER TABLE records RENAME TO lost');
    const read = () => store.withChat('1', (unit) => unit.read('person', '1'));
    expect(await read()).toBeUndefined();
    expect(await read()).toBeUndefined();
    expect(await store.claimDue('job', Date.now(), 1)).toEqual([]);
    expect(told).toHaveLength(1);
    await expect(store.withChat('1', async (unit) => unit.write('person', '1', 'x'))).rejects.toThrow(
      CommitFailed,
    );
    other.exec('ALTER TABLE lost RENAME TO records');
    other.close();
    await store.withChat('1', async (unit) => unit.write('person', '2', 'x'));
    expect(await read()).toBe('kept');
    expect(told).toHaveLength(2);
    await store.close();
  });

  test('of several that are kept together, one that cannot be takes none of the others with it', async () => {
    const { file, keyFile } = newFolder();
    const store = open(file, keyFile, now);
    const other = new DatabaseSync(file);
    other.exec(
      "CREATE TRIGGER no BEFORE INSERT ON records WHEN NEW.id = '2' BEGIN SELECT RAISE(ABORT, 'no'); END",
    );
    const write = (id: string) => store.withChat(id, async (unit) => unit.write('person', id, 'kept'));
    const ended: string[] = [];
    const all = ['1', '2', '3'].map((id) => write(id).then(() => ended.push(id)));
    await Promise.all([all[0], all[2]]);
    expect(ended).toEqual(['1', '3']);
    other.exec('DROP TRIGGER no');
    other.close();
    await all[1];
    await store.close();
  });

  test('a commit that finds the file locked is tried again by itself', async () => {
    const { file, keyFile } = newFolder();
    const store = open(file, keyFile, now);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    let runs = 0;
    const work = store.withChat('1', async (unit) => {
      runs++;
      unit.write('person', '1', 'kept');
    });
    // The first try has found it locked by the time that a timer may fire.
    setTimeout(() => other.exec('COMMIT'));
    await work;
    other.close();
    expect(runs).toBe(1);
    expect(await store.withChat('1', (unit) => unit.read('person', '1'))).toBe('kept');
    await store.close();
  });

  test('database and key are for their owner only, whatever they were', async () => {
    const { file, keyFile } = newFolder();
    await open(file, keyFile, now).close();
    chmodSync(file, 0o644);
    chmodSync(keyFile, 0o666);
    const store = open(file, keyFile, now);
    await store.withChat('1', async (unit) => unit.write('person', '1', 'x'));
    const files = [keyFile, ...readdirSync(dirname(file)).map((name) => join(dirname(file), name))];
    expect(files.map((name) => statSync(name).mode & 0o777)).toEqual(files.map(() => 0o600));
    await store.close();
  });
});

describe('the key', () => {
  test('is made, for its owner only, if there is neither key nor database', async () => {
    const { file, keyFile } = newFolder();
    await open(file, keyFile, now).close();
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const made = readFileSync(keyFile, 'utf8');
    await open(file, keyFile, now).close();
    expect(readFileSync(keyFile, 'utf8')).toBe(made);
  });

  test('is used if it was there before the database', async () => {
    const first = newFolder();
    await open(first.file, first.keyFile, now).close();
    const second = newFolder();
    await open(second.file, first.keyFile, now).close();
    expect(existsSync(second.keyFile)).toBe(false);
  });

  const problem = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      expect(error).toBeInstanceOf(StoreMisconfigured);
      return (error as Error).message;
    }
    throw new Error('it opened');
  };

  test('missing beside a database, wrong, or no key at all: one line each, and nothing is touched', async () => {
    const { file, keyFile } = newFolder();
    const store = open(file, keyFile, now);
    await store.withChat('1', async (unit) => unit.write('person', '1', 'kept'));
    await store.close();
    const key = readFileSync(keyFile);

    rmSync(keyFile);
    expect(problem(() => open(file, keyFile, now))).toMatch(/^[^\n]*is missing[^\n]*$/);
    expect(existsSync(keyFile)).toBe(false);

    writeFileSync(keyFile, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    expect(problem(() => open(file, keyFile, now))).toMatch(/^[^\n]*is not the key of[^\n]*$/);
    // It was closed again: the journal goes with the last who has it open.
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);

    writeFileSync(keyFile, 'hello\n');
    expect(problem(() => open(file, keyFile, now))).toMatch(/^[^\n]*holds no key[^\n]*$/);

    writeFileSync(keyFile, key);
    const again = open(file, keyFile, now);
    expect(await again.withChat('1', (unit) => unit.read('person', '1'))).toBe('kept');
    await again.close();
  });

  test('a file that is no database, and a place that cannot be written: one line each', () => {
    const { root, file, keyFile } = newFolder();
    const noDatabase = join(root, 'notes.txt');
    open(file, keyFile, now);
    writeFileSync(noDatabase, 'dear diary, '.repeat(100));
    expect(problem(() => open(noDatabase, keyFile, now))).toMatch(/^DATABASE_URL: [^\n]*$/);
    // Below a file there is no folder, whoever asks; a mode would not stop root.
    const nowhere = join(noDatabase, 'bot.sqlite');
    expect(problem(() => open(nowhere, keyFile, now))).toMatch(/^DATABASE_URL: [^\n]*$/);
    expect(problem(() => open(join(root, 'x', 'y'), join(noDatabase, 'k'), now))).toMatch(
      /^DATA_KEY_FILE: [^\n]*$/,
    );
  });
});

test('killed right after a commit, nothing is lost', async () => {
  const { file, keyFile } = newFolder();
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { openDatabase, openSqlite } from ${JSON.stringify(join(import.meta.dirname, '../src/store/sqlite.ts'))};
       const store = openSqlite(process.argv[1], process.argv[2], Date.now);
       for (let n = 1; ; n++) {
         await store.withChat('1', async (unit) => { unit.write('person', '1', n); unit.markSeen(n); });
         console.log(n);
       }`,
      file,
      keyFile,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let told = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    if (told === 40) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const store = open(file, keyFile, now);
  await store.withChat('1', async (unit) => {
    const kept = (await unit.read('person', '1')) as number;
    expect(kept).toBeGreaterThanOrEqual(told);
    expect(await unit.seen(kept)).toBe(true);
    expect(await unit.seen(kept + 1)).toBe(false);
  });
  await store.close();
});
