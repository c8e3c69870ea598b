import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keyFor, makeSeal } from './seal.ts';
import { StoreProblem } from './store.ts';
import type { Kind, Store, Unit } from './store.ts';

const day = 24 * 3600 * 1000;
/** Ids of handled updates are kept a day, as long as Telegram repeats one. */
const keepSeen = day;
/** How long what is forgotten by itself is kept: an open question, a link that may be used once, what it opened. */
const kept: Partial<Record<Kind, number>> = { dialogue: 30 * day, token: day, opened: day };

export type StoreOptions = { file: string; keyFile: string; now: () => number };

/**
 * The embedded store: node:sqlite in WAL mode, every value sealed. Plain columns are kinds, ids and times only.
 * Throws StoreProblem if the key is missing or is not the key of this database, or if the file cannot be opened.
 */
export function openStore({ file, keyFile, now }: StoreOptions): Store {
  const seal = makeSeal(keyFor(keyFile, file));
  const db = openDatabase(file);
  const select = db.prepare('SELECT value FROM records WHERE kind = ? AND id = ? AND changed >= ?');
  const upsert = db.prepare(
    'INSERT OR REPLACE INTO records (kind, id, value, changed, due) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
  const selectSeen = db.prepare('SELECT 1 FROM seen WHERE update_id = ?');
  const insertSeen = db.prepare('INSERT OR REPLACE INTO seen (update_id, at) VALUES (?, ?)');
  const purgeSeen = db.prepare('DELETE FROM seen WHERE at < ?');
  const purgeKind = db.prepare('DELETE FROM records WHERE kind = ? AND changed < ?');
  const countOne = db.prepare(
    'INSERT INTO counts (name, n) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET n = n + 1',
  );
  const selectCounts = db.prepare('SELECT name, n FROM counts ORDER BY name');
  const selectDue = db.prepare('SELECT id FROM records WHERE kind = ? AND due <= ? ORDER BY due LIMIT 100');

  const read = (kind: Kind, id: string): unknown => {
    const row = select.get(kind, id, now() - (kept[kind] ?? Infinity));
    return row && seal.open(`${kind}/${id}`, row['value'] as Uint8Array);
  };
  try {
    if (read('bot', 'key') === undefined)
      upsert.run('bot', 'key', seal.close('bot/key', 'right'), now(), null);
  } catch {
    db.close();
    throw new StoreProblem(`DATA_KEY_FILE: ${keyFile} is not the key of ${file}`);
  }

  let purged = -Infinity;
  const purge = () => {
    if (now() - purged < day / 24) return;
    purged = now();
    purgeSeen.run(purged - keepSeen);
    for (const [kind, life] of Object.entries(kept)) purgeKind.run(kind, purged - life);
  };
  purge();

  function commit(writes: Map<string, () => void>, forget: boolean): void {
    if (writes.size === 0) return;
    db.exec('BEGIN IMMEDIATE');
    try {
      for (const write of writes.values()) write();
      purge();
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
    // The journal would keep a removed person's sealed values until it happens to be written over.
    if (forget) db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  const tails = new Map<string, Promise<unknown>>();

  async function work<T>(fn: (unit: Unit) => Promise<T>): Promise<T> {
    const values = new Map<string, unknown>();
    const writes = new Map<string, () => void>();
    let open = true;
    let forget = false;
    const put = (name: string, value: unknown, write: () => void) => {
      if (!open) throw new Error('this unit of work is over');
      values.set(name, value);
      writes.set(name, write);
    };
    const unit: Unit = {
      read: async (kind, id) => (values.has(`${kind}/${id}`) ? values.get(`${kind}/${id}`) : read(kind, id)),
      write: (kind, id, value, due) => {
        const row = seal.close(`${kind}/${id}`, value);
        put(`${kind}/${id}`, structuredClone(value), () => upsert.run(kind, id, row, now(), due ?? null));
      },
      remove: (kind, id) => {
        put(`${kind}/${id}`, undefined, () => remove.run(kind, id));
        forget ||= kind === 'person';
      },
      count: (name) => put(`count/${name}/${writes.size}`, 1, () => countOne.run(name)),
      seen: async (updateId) => values.has(`seen/${updateId}`) || selectSeen.get(updateId) !== undefined,
      markSeen: (updateId) => put(`seen/${updateId}`, true, () => insertSeen.run(updateId, now())),
    };
    try {
      const result = await fn(unit);
      commit(writes, forget);
      return result;
    } finally {
      open = false;
    }
  }

  return {
    withChat(key, fn) {
      const before = tails.get(key) ?? Promise.resolve();
      const mine = before.then(() => work(fn));
      const tail = mine.then(
        () => {},
        () => {},
      );
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return mine;
    },
    counts: async () =>
      Object.fromEntries(selectCounts.all().map(({ name, n }) => [String(name), Number(n)])),
    due: async (kind, by) => selectDue.all(kind, by).map((row) => String(row['id'])),
    async close() {
      await Promise.all(tails.values());
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

function openDatabase(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const db = new DatabaseSync(file);
    db.exec(`
      PRAGMA busy_timeout = 2000;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      CREATE TABLE IF NOT EXISTS records (
        kind TEXT NOT NULL, id TEXT NOT NULL, value BLOB NOT NULL, changed INTEGER NOT NULL, due INTEGER,
        PRIMARY KEY (kind, id)
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS counts (name TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS seen (update_id INTEGER PRIMARY KEY, at INTEGER NOT NULL);
    `);
    // Databases of the first version know no due times.
    const columns = db.prepare("SELECT name FROM pragma_table_info('records')").all();
    if (!columns.some(({ name }) => name === 'due')) db.exec('ALTER TABLE records ADD COLUMN due INTEGER');
    db.exec('CREATE INDEX IF NOT EXISTS records_due ON records (kind, due) WHERE due IS NOT NULL');
    return db;
  } catch (error) {
    throw new StoreProblem(`DATABASE_URL: ${file} cannot be opened (${(error as Error).message})`);
  }
}
