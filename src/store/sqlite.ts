import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keysFor, makeSeal } from './seal.ts';
import { StoreMisconfigured, unfinishedMove, UnreadableRow } from './store.ts';
import { lenient } from './lenient.ts';
import type { Kind, Store } from './store.ts';
import { expiring, inUnit, keepSeen, keptSince, makeQueues, mostCompared, timed } from './unit.ts';
import type { Changes, Observe } from './unit.ts';

type Notice = (error?: unknown) => void;
/** What one unit of work wrote, and the two ends of its commit. */
type Waiting = { changes: Changes; done: () => void; failed: (error: unknown) => void };

/** How often expired rows are removed, in milliseconds. */
const purgeEvery = 3600 * 1000;

/**
 * The embedded store: node:sqlite in WAL mode, every value sealed. Plain columns are kinds, ids and times only.
 * Throws StoreMisconfigured if the key is missing or is not the key of this database, or if the file cannot be opened.
 */
export function openSqlite(
  file: string,
  keyFile: string,
  now: () => number,
  { notice = () => {}, observe }: { notice?: Notice; observe?: Observe | undefined } = {},
): Store {
  const { db, sql, seal, read } = openWithKey(file, keyFile, now);
  const purge = makePurge(sql, now);
  purge();
  const inTransaction = makeTransaction(db);
  const together = makeReading(db);
  const queues = makeQueues();
  const embedded = lenient(
    {
      seal,
      read: (kind, id) => together(() => read(kind, id)),
      seen: (updateId) => together(() => sql.selectSeen.get(updateId, now() - keepSeen) !== undefined),
      commit: makeCommit(db, inTransaction, (changes) => write(sql, changes, now()), purge),
      unreadable: (kind) => notice(new UnreadableRow(kind)),
    },
    notice,
  );
  const engine = timed(observe, embedded);

  return {
    withChat: (key, fn) => queues.run(key, () => inUnit(engine, fn)),
    counts: async () =>
      Object.fromEntries(sql.selectCounts.all().map(({ name, n }) => [String(name), Number(n)])),
    async claimDue(kind, by, lease) {
      return embedded.orElse(() => {
        const ids = sql.selectDue.all(kind, by).map((row) => String(row['id']));
        if (ids.length > 0)
          inTransaction(() => ids.forEach((id) => sql.postpone.run(now() + lease, kind, id)));
        return ids;
      }, []);
    },
    // Only one process has the file.
    alone: async (_name, _stop, fn) => fn(new AbortController().signal),
    takeTurn: async () => 0,
    async waiting(kind) {
      const { all, due } = sql.selectWaiting.get(now(), kind)!;
      return { all: Number(all), due: Number(due) };
    },
    async ping() {
      sql.selectCounts.get();
    },
    async close() {
      await queues.idle();
      db.close();
    },
  };
}

/** Opens the file, and makes sure that the key is the one that it is sealed with. */
function openWithKey(file: string, keyFile: string, now: () => number) {
  const seal = makeSeal(keysFor(keyFile, { name: file, exists: existsSync(file) }));
  const db = openDatabase(file);
  const sql = prepare(db);
  const read = (kind: Kind, id: string) =>
    sql.select.get(kind, id, keptSince(kind, now()))?.['value'] as Uint8Array | undefined;
  try {
    if (read('bot', 'moving')) throw new StoreMisconfigured(unfinishedMove(file));
    const row = read('bot', 'key');
    if (row) seal.open('bot/key', row);
    else sql.upsert.run('bot', 'key', seal.close('bot/key', 'right'), now(), null);
  } catch (error) {
    db.close();
    if (error instanceof StoreMisconfigured) throw error;
    if ('errcode' in (error as Error)) throw damaged(file, error);
    throw new StoreMisconfigured(`DATA_KEY_FILE: ${keyFile} is not the key of ${file}`);
  }
  return { db, sql, seal, read };
}

type Statements = ReturnType<typeof prepare>;

function prepare(db: DatabaseSync) {
  return {
    select: db.prepare('SELECT value FROM records WHERE kind = ? AND id = ? AND changed >= ?'),
    upsert: db.prepare(
      'INSERT OR REPLACE INTO records (kind, id, value, changed, due) VALUES (?, ?, ?, ?, ?)',
    ),
    remove: db.prepare('DELETE FROM records WHERE kind = ? AND id = ?'),
    selectSeen: db.prepare('SELECT 1 FROM seen WHERE update_id = ? AND at >= ?'),
    insertSeen: db.prepare('INSERT OR REPLACE INTO seen (update_id, at) VALUES (?, ?)'),
    purgeSeen: db.prepare('DELETE FROM seen WHERE at < ?'),
    purgeKind: db.prepare('DELETE FROM records WHERE kind = ? AND changed < ?'),
    count: db.prepare(
      'INSERT INTO counts (name, n) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET n = n + excluded.n',
    ),
    selectCounts: db.prepare('SELECT name, n FROM counts ORDER BY name'),
    selectDue: db.prepare(`
      SELECT id FROM (
        SELECT id, due, count(*) OVER (PARTITION BY substr(id, 1, instr(id || ':', ':') - 1)) AS many
        FROM (SELECT id, due FROM records WHERE kind = ? AND due <= ? ORDER BY due LIMIT ${mostCompared})
      ) ORDER BY many, due, id LIMIT 100`),
    selectWaiting: db.prepare(
      'SELECT count(*) AS "all", count(*) FILTER (WHERE due <= ?) AS due FROM records WHERE kind = ?',
    ),
    postpone: db.prepare('UPDATE records SET due = ? WHERE kind = ? AND id = ?'),
  };
}

/** Writes what one unit of work has changed. */
function write(sql: Statements, { records, counts, seen }: Changes, now: number): void {
  for (const { kind, id, row, due } of records.values()) {
    if (row) sql.upsert.run(kind, id, row, now, due ?? null);
    else sql.remove.run(kind, id);
  }
  for (const [name, n] of counts) sql.count.run(name, n);
  for (const id of seen) sql.insertSeen.run(id, now);
}

/** Returns a function that removes expired rows, if it is time to. */
function makePurge(sql: Statements, now: () => number): () => void {
  let purged = -Infinity;
  return () => {
    if (now() - purged < purgeEvery) return;
    purged = now();
    sql.purgeSeen.run(purged - keepSeen);
    for (const kind of expiring) sql.purgeKind.run(kind, keptSince(kind, purged));
  };
}

/** Returns a function that runs `work` in a transaction: all of it, or nothing if it throws. */
function makeTransaction(db: DatabaseSync): (work: () => void) => void {
  const [begin, end] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')];
  return (work) => {
    // One for reading may be open, see makeReading.
    if (db.isTransaction) end.run();
    begin.run();
    try {
      work();
      end.run();
    } catch (error) {
      // A full disk may have ended it already.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
}

/**
 * Returns a function that reads. All that is read in one turn of the event loop is read in one transaction: the file is
 * locked once, and not for each row.
 */
function makeReading(db: DatabaseSync): <T>(read: () => T) => T {
  const [begin, end] = [db.prepare('BEGIN'), db.prepare('COMMIT')];
  return (read) => {
    if (!db.isTransaction) {
      begin.run();
      setImmediate(() => {
        if (db.isOpen && db.isTransaction) end.run();
      });
    }
    return read();
  };
}

/**
 * Returns a function that commits a unit of work. One fsync costs as much for many units as for one, so those that come
 * together share a transaction; `purge` runs in it too.
 */
function makeCommit(
  db: DatabaseSync,
  inTransaction: (work: () => void) => void,
  write: (changes: Changes) => void,
  purge: () => void,
): (changes: Changes) => Promise<void> {
  function keepAll(batch: Waiting[]): void {
    try {
      inTransaction(() => {
        for (const { changes } of batch) write(changes);
        purge();
      });
      // Without a checkpoint, the journal keeps a removed person's sealed values until it is overwritten.
      const gone = batch.flatMap(({ changes }) => [...changes.records.values()]);
      if (gone.some(({ kind, row }) => kind === 'person' && !row)) db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      for (const { done } of batch) done();
    } catch (error) {
      // One unit that fails must not take the others with it.
      if (batch.length > 1) for (const one of batch) keepAll([one]);
      else for (const { failed } of batch) failed(error);
    }
  }

  let next: Waiting[] = [];
  return (changes) =>
    new Promise<void>((done, failed) => {
      if (next.push({ changes, done, failed }) > 1) return;
      setImmediate(() => {
        const batch = next;
        next = [];
        keepAll(batch);
      });
    });
}

/** Opens the file, created if it does not exist. Throws StoreMisconfigured if that fails. */
export function openDatabase(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const db = new DatabaseSync(file);
    // The journal gets the same mode.
    chmodSync(file, 0o600);
    db.exec(`
      PRAGMA busy_timeout = 100;
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
    if (db.prepare('PRAGMA quick_check(1)').get()!['quick_check'] !== 'ok') throw damaged(file);
    return db;
  } catch (error) {
    if (error instanceof StoreMisconfigured) throw error;
    throw new StoreMisconfigured(`DATABASE_URL: ${file} cannot be opened (${(error as Error).message})`);
  }
}

function damaged(file: string, error?: unknown): StoreMisconfigured {
  const why = error instanceof Error ? ` (${error.message})` : '';
  return new StoreMisconfigured(`DATABASE_URL: ${file} is damaged${why}; restore a backup`);
}
