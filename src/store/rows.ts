import { existsSync } from 'node:fs';
import { connect } from './connection.ts';
import type { Database } from './open.ts';
import { preparePostgres } from './prepare-postgres.ts';
import { openDatabase } from './sqlite.ts';
import { StoreMisconfigured } from './store.ts';

/** A record as it is stored: its value is sealed. Times in milliseconds since 1970. */
type RecordRow = { kind: string; id: string; value: Uint8Array; changed: number; due: number | null };
type CountRow = { name: string; n: number };
type SeenRow = { updateId: number; at: number };

/** How many rows are read or written at once. */
const portion = 500;

/**
 * Everything in a store, for the tools that move it or seal it anew; no bot can open the store meanwhile. Writing a row
 * that exists replaces it.
 */
export type Rows = {
  /** Returns all records by kind and id, in portions. */
  records(): AsyncIterable<RecordRow[]>;
  putRecords(rows: RecordRow[]): Promise<void>;
  removeRecord(kind: string, id: string): Promise<void>;
  counts(): Promise<CountRow[]>;
  putCounts(rows: CountRow[]): Promise<void>;
  seen(): Promise<SeenRow[]>;
  putSeen(rows: SeenRow[]): Promise<void>;
  close(): Promise<void>;
};

/** The row that marks a store into which a move has not finished. */
export const unfinished = { kind: 'bot', id: 'moving' } as const;

/**
 * Opens the rows of a store; `make`: creates it if it does not exist. Throws StoreMisconfigured, also if a bot is running on
 * it.
 */
export async function openRows(database: Database, { make }: { make: boolean }): Promise<Rows> {
  if ('url' in database) return postgresRows(database.url);
  if (!make && !existsSync(database.file))
    throw new StoreMisconfigured(`DATABASE_URL: ${database.file} is not there`);
  return sqliteRows(database.file);
}

async function* inPortions(
  read: (kind: string, id: string) => Promise<RecordRow[]> | RecordRow[],
): AsyncGenerator<RecordRow[]> {
  for (let [kind, id] = ['', '']; ;) {
    const rows = await read(kind, id);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < portion) return;
    ({ kind, id } = last);
  }
}

function sqliteRows(file: string): Rows {
  const db = openDatabase(file);
  try {
    db.exec('PRAGMA busy_timeout = 200; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
  } catch {
    db.close();
    throw new StoreMisconfigured(`DATABASE_URL: a bot is running on ${file}; stop it first`);
  }
  const select = db.prepare(
    `SELECT kind, id, value, changed, due FROM records WHERE (kind, id) > (?, ?) ORDER BY kind, id LIMIT ${portion}`,
  );
  const insert = {
    record: db.prepare(
      'INSERT OR REPLACE INTO records (kind, id, value, changed, due) VALUES (?, ?, ?, ?, ?)',
    ),
    count: db.prepare('INSERT OR REPLACE INTO counts (name, n) VALUES (?, ?)'),
    seen: db.prepare('INSERT OR REPLACE INTO seen (update_id, at) VALUES (?, ?)'),
  };
  const remove = db.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
  const together = (work: () => void) => {
    db.exec('BEGIN');
    work();
    db.exec('COMMIT');
  };
  return {
    records: () => inPortions((kind, id) => select.all(kind, id) as RecordRow[]),
    async putRecords(rows) {
      together(() =>
        rows.forEach(({ kind, id, value, changed, due }) => insert.record.run(kind, id, value, changed, due)),
      );
    },
    async removeRecord(kind, id) {
      remove.run(kind, id);
    },
    counts: async () => db.prepare('SELECT name, n FROM counts').all() as CountRow[],
    async putCounts(rows) {
      together(() => rows.forEach(({ name, n }) => insert.count.run(name, n)));
    },
    seen: async () => db.prepare('SELECT update_id AS "updateId", at FROM seen').all() as SeenRow[],
    async putSeen(rows) {
      together(() => rows.forEach(({ updateId, at }) => insert.seen.run(updateId, at)));
    },
    async close() {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

async function postgresRows(url: string): Promise<Rows> {
  await preparePostgres(url);
  const session = await connect(url, { alone: true });
  const column = <Row, Key extends keyof Row>(rows: Row[], key: Key) => rows.map((row) => row[key]);
  return {
    records: () =>
      inPortions((kind, id) =>
        session.query<RecordRow>(
          `SELECT kind, id, value, changed::float8 AS changed, due::float8 AS due FROM records
           WHERE (kind, id) > ($1, $2) ORDER BY kind, id LIMIT ${portion}`,
          [kind, id],
        ),
      ),
    async putRecords(rows) {
      await session.query(
        `INSERT INTO records (kind, id, value, changed, due)
         SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::bigint[], $5::bigint[])
         ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value, changed = excluded.changed, due = excluded.due`,
        [
          column(rows, 'kind'),
          column(rows, 'id'),
          column(rows, 'value'),
          column(rows, 'changed'),
          column(rows, 'due'),
        ],
      );
    },
    async removeRecord(kind, id) {
      await session.query('DELETE FROM records WHERE kind = $1 AND id = $2', [kind, id]);
    },
    counts: () => session.query<CountRow>('SELECT name, n::float8 AS n FROM counts'),
    async putCounts(rows) {
      await session.query(
        `INSERT INTO counts (name, n) SELECT * FROM unnest($1::text[], $2::bigint[])
         ON CONFLICT (name) DO UPDATE SET n = excluded.n`,
        [column(rows, 'name'), column(rows, 'n')],
      );
    },
    seen: () => session.query<SeenRow>('SELECT update_id::float8 AS "updateId", at::float8 AS at FROM seen'),
    async putSeen(rows) {
      await session.query(
        `INSERT INTO seen (update_id, at) SELECT * FROM unnest($1::bigint[], $2::bigint[])
         ON CONFLICT (update_id) DO UPDATE SET at = excluded.at`,
        [column(rows, 'updateId'), column(rows, 'at')],
      );
    },
    close: () => session.end(),
  };
}
