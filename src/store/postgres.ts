import { setTimeout as pause } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { connectPatiently, openLane } from './connection.ts';
import type { Notice, Session } from './connection.ts';
import { databaseName, preparePostgres } from './prepare-postgres.ts';
import { keysFor, makeSeal } from './seal.ts';
import type { Seal } from './seal.ts';
import { StoreUnreachable, UnreadableRow, StoreMisconfigured, unfinishedMove } from './store.ts';
import type { Kind, Store } from './store.ts';
import { expiring, inUnit, keepSeen, keptSince, makeQueues, mostCompared, timed } from './unit.ts';
import type { Changes, Observe } from './unit.ts';

/** What a PostgreSQL store is opened with. */
export type PostgresOptions = {
  url: string;
  keyFile: string;
  now: () => number;
  /** How many sessions of the server are held. */
  connections: number;
  notice: Notice;
  observe?: Observe | undefined;
};

/** How often expired rows are removed, in milliseconds. */
const purgeEvery = 3600 * 1000;
/** How long to wait for a chat that is busy in another process, in milliseconds. */
const lockPatience = 30_000;

const sql = {
  lock: 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine',
  unlock: 'SELECT pg_advisory_unlock(hashtextextended($1, 0))',
  read: 'SELECT value FROM records WHERE kind = $1 AND id = $2 AND changed >= $3',
  seen: 'SELECT 1 FROM seen WHERE update_id = $1 AND at >= $2',
  // One statement is one transaction and one round trip. Rows in order, so that two of them never wait for each other.
  commit: `
    WITH removed AS (
      DELETE FROM records USING unnest($1::text[], $2::text[]) AS gone (kind, id)
      WHERE records.kind = gone.kind AND records.id = gone.id
    ), written AS (
      INSERT INTO records (kind, id, value, due, changed)
      SELECT kind, id, value, due, $7 FROM unnest($3::text[], $4::text[], $5::bytea[], $6::bigint[])
        AS new (kind, id, value, due) ORDER BY kind, id
      ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value, due = excluded.due, changed = excluded.changed
    ), marked AS (
      INSERT INTO seen (update_id, at) SELECT unnest($8::bigint[]), $7
      ON CONFLICT (update_id) DO UPDATE SET at = excluded.at
    )
    INSERT INTO counts AS c (name, n) SELECT name, n FROM unnest($9::text[], $10::bigint[]) AS new (name, n) ORDER BY name
    ON CONFLICT (name) DO UPDATE SET n = c.n + excluded.n`,
  counts: 'SELECT name, n FROM counts ORDER BY name',
  claimDue: `
    WITH oldest AS (
      SELECT id, due FROM records WHERE kind = $1 AND due <= $2 ORDER BY due LIMIT ${mostCompared}
    ), first AS (
      SELECT id, due, count(*) OVER (PARTITION BY split_part(id, ':', 1)) AS many
      FROM oldest ORDER BY many, due, id LIMIT 100
    ), free AS (
      SELECT id FROM records WHERE kind = $1 AND id IN (SELECT id FROM first) AND due <= $2 FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE records SET due = $3 FROM free WHERE records.kind = $1 AND records.id = free.id
    )
    SELECT id FROM free JOIN first USING (id) ORDER BY many, due, id`,
  takeTurn: `
    INSERT INTO budgets AS b (name, next) VALUES ($1, clock_timestamp() + make_interval(secs => $2))
    ON CONFLICT (name) DO UPDATE SET next = greatest(b.next, clock_timestamp()) + make_interval(secs => $2)
      WHERE b.next <= clock_timestamp() + make_interval(secs => $3)
    RETURNING extract(epoch FROM next - clock_timestamp())::float8 - $2 AS seconds`,
  waiting: `SELECT count(*)::int AS "all", (count(*) FILTER (WHERE due <= $2))::int AS due
    FROM records WHERE kind = $1`,
  purgeSeen: `DELETE FROM seen WHERE update_id IN
    (SELECT update_id FROM seen WHERE at < $1 LIMIT 1000 FOR UPDATE SKIP LOCKED) RETURNING 1`,
  purgeKind: `DELETE FROM records WHERE (kind, id) IN
    (SELECT kind, id FROM records WHERE kind = $1 AND changed < $2 LIMIT 1000 FOR UPDATE SKIP LOCKED) RETURNING 1`,
};

/**
 * The shared store: PostgreSQL, for several processes at once. Every chat belongs to one of a few sessions, by its key;
 * that session holds the chat's advisory lock and commits what was written. So a handler needs no session of its own,
 * however long it takes, and a process that lost the lock cannot commit: the lock ends with the session. Waits for a
 * server that is out of reach. Throws StoreMisconfigured if the server refuses us, or if the key is missing or wrong.
 */
export async function openPostgres({
  url,
  keyFile,
  now,
  connections,
  notice,
  observe,
}: PostgresOptions): Promise<Store> {
  const noticeOnce = onceFor(notice);
  const seal = await prepare(url, keyFile, now, noticeOnce);
  const lanes = await Promise.all(Array.from({ length: connections }, () => openLane(url, noticeOnce)));
  const laneOf = (key: string) => lanes[crc32(key) % lanes.length]!.session();
  const anyLane = () => lanes[0]!.session();
  const queues = makeQueues();

  async function work<T>(key: string, session: Session, fn: Parameters<typeof inUnit<T>>[1]): Promise<T> {
    const engine = timed(observe, {
      ...readsOf(session, now),
      seal,
      commit: (changes: Changes) => commitAndPurge(session, changes),
      unreadable: (kind: Kind) => notice(new UnreadableRow(kind)),
    });
    await lock(session, key);
    try {
      return await inUnit(engine, fn);
    } finally {
      // Not awaited: the next work in this process comes after it in the session anyway.
      session.query(sql.unlock, [key]).catch(() => {});
    }
  }

  let purged = -Infinity;
  let purging: Promise<void> = Promise.resolve();
  async function commitAndPurge(session: Session, changes: Changes): Promise<void> {
    await commit(session, changes, now());
    if (now() - purged < purgeEvery) return;
    purged = now();
    purging = purge(session, purged);
  }

  return {
    withChat: (key, fn) => queues.run(key, async () => work(key, laneOf(key), fn)),
    async counts() {
      const rows = await anyLane().query<{ name: string; n: string }>(sql.counts);
      return Object.fromEntries(rows.map(({ name, n }) => [name, Number(n)]));
    },
    async claimDue(kind, by, lease) {
      const latest = Math.min(by, Number.MAX_SAFE_INTEGER);
      const values = [kind, latest, now() + lease];
      const rows = await anyLane().query<{ id: string }>(sql.claimDue, values);
      return rows.map(({ id }) => id);
    },
    alone: (name, stop, fn) => alone(() => connectPatiently(url, noticeOnce, stop), name, stop, fn),
    async takeTurn(budget, perSecond, patience) {
      const values = [budget, 1 / perSecond, patience / 1000];
      const [turn] = await anyLane().query<{ seconds: number }>(sql.takeTurn, values);
      return turn && Math.max(0, turn.seconds * 1000);
    },
    async waiting(kind) {
      const rows = await anyLane().query<{ all: number; due: number }>(sql.waiting, [kind, now()]);
      return rows[0]!;
    },
    async ping() {
      await anyLane().query('SELECT 1');
    },
    async close() {
      await queues.idle();
      await purging;
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

/** Returns the notice for all sessions together: it tells the first failure, and when all is well again. */
function onceFor(notice: Notice): Notice {
  let failing = false;
  return (error) => {
    if ((error !== undefined) === failing) return;
    failing = error !== undefined;
    notice(error);
  };
}

/** Returns what a unit of work reads, through this session. */
function readsOf(session: Session, now: () => number) {
  return {
    async read(kind: Kind, id: string) {
      const values = [kind, id, keptSince(kind, now())];
      const [row] = await session.query<{ value: Buffer }>(sql.read, values);
      return row?.value;
    },
    async seen(updateId: number) {
      return (await session.query(sql.seen, [updateId, now() - keepSeen])).length > 0;
    },
  };
}

/** Does something while no other process does it, again and again until `stop`; each time in a session of its own. */
async function alone(
  connect: () => Promise<Session | undefined>,
  name: string,
  stop: AbortSignal,
  fn: (lost: AbortSignal) => Promise<void>,
): Promise<void> {
  while (!stop.aborted) {
    const session = await connect();
    if (!session) return;
    try {
      if (await lockPatiently(session, name, stop)) await fn(session.ended);
    } catch (error) {
      if (!session.ended.aborted) throw error;
    } finally {
      await session.end();
    }
  }
}

/** Writes everything of one unit of work. `at`: now, in milliseconds since 1970. */
async function commit(session: Session, { records, counts, seen }: Changes, at: number): Promise<void> {
  const rows = [...records.values()];
  const gone = rows.filter(({ row }) => !row);
  const written = rows.filter(({ row }) => row);
  await session.query(sql.commit, [
    gone.map(({ kind }) => kind),
    gone.map(({ id }) => id),
    written.map(({ kind }) => kind),
    written.map(({ id }) => id),
    written.map(({ row }) => row),
    written.map(({ due }) => due ?? null),
    at,
    [...seen],
    [...counts.keys()],
    [...counts.values()],
  ]);
}

/** Removes expired rows, in portions, so that nobody waits for it. After a failure the next try is an hour later. */
async function purge(session: Session, at: number): Promise<void> {
  const all = async (text: string, values: unknown[]) => {
    while ((await session.query(text, values)).length === 1000);
  };
  try {
    await all(sql.purgeSeen, [at - keepSeen]);
    for (const kind of expiring) await all(sql.purgeKind, [kind, keptSince(kind, at)]);
  } catch {
    // The database went away.
  }
}

/** Takes the chat's lock, which another process may hold. Throws StoreUnreachable if it is not free in time. */
async function lock(session: Session, key: string): Promise<void> {
  let wait = 2;
  for (let waited = 0; waited < lockPatience; waited += wait) {
    const [row] = await session.query<{ mine: boolean }>(sql.lock, [key]);
    if (row!.mine) return;
    wait = Math.min(wait * 2, 50);
    await pause(wait);
  }
  throw new StoreUnreachable('the chat is busy in another process');
}

/** Resolves to true once the lock is ours, however long another process holds it; to false after `stop`. */
async function lockPatiently(session: Session, name: string, stop: AbortSignal): Promise<boolean> {
  while (!stop.aborted) {
    const [row] = await session.query<{ mine: boolean }>(sql.lock, [`alone/${name}`]);
    if (row!.mine) return true;
    await pause(500, undefined, { signal: stop }).catch(() => {});
  }
  return false;
}

/** Brings the tables to the newest version and returns the seal of the database, one process at a time. */
async function prepare(url: string, keyFile: string, now: () => number, notice: Notice): Promise<Seal> {
  let seal: Seal | undefined;
  await preparePostgres(url, notice, async (session) => {
    seal = await findKey(session, keyFile, databaseName(url), now);
  });
  return seal!;
}

async function findKey(session: Session, keyFile: string, name: string, now: () => number): Promise<Seal> {
  if ((await session.query(sql.read, ['bot', 'moving', 0])).length > 0)
    throw new StoreMisconfigured(unfinishedMove(name));
  const [row] = await session.query<{ value: Buffer }>(sql.read, ['bot', 'key', 0]);
  const seal = makeSeal(keysFor(keyFile, { name, exists: row !== undefined }));
  if (!row) {
    await session.query('INSERT INTO records (kind, id, value, changed) VALUES ($1, $2, $3, $4)', [
      'bot',
      'key',
      seal.close('bot/key', 'right'),
      now(),
    ]);
    return seal;
  }
  try {
    seal.open('bot/key', row.value);
    return seal;
  } catch {
    throw new StoreMisconfigured(`DATA_KEY_FILE: ${keyFile} is not the key of ${name}`);
  }
}
