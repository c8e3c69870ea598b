import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { QueryResultRow } from 'pg';
import { StoreUnreachable, StoreMisconfigured } from './store.ts';

/** Called with an error when the database goes away, and without one when it is back. */
export type Notice = (error?: unknown) => void;

/** Longest wait between two tries to connect, in milliseconds. */
const longestPause = 5000;

/** The statements with values that were run so far, in this order. There are some dozens. */
const prepared: string[] = [];

/** Returns the name under which a session prepares a statement. */
function nameOf(text: string): string {
  const known = prepared.indexOf(text);
  return `s${known < 0 ? prepared.push(text) - 1 : known}`;
}

/** One session of the server, as long as it lasts. */
export type Session = {
  /**
   * Runs a statement; one with values is prepared once. Rejects if the session ends first: then it is unknown what
   * became of it.
   */
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Aborts when the session ends, and with it every lock that it holds. */
  ended: AbortSignal;
  end(): Promise<void>;
};

/**
 * Opens a session. Bots share the database; `alone` is for a tool that must be the only client: with it, throws
 * StoreMisconfigured while a bot is connected, and keeps bots out. Throws StoreUnreachable if the server is out of reach or such a
 * tool is connected, else what the server answers: a wrong password, no such database.
 */
export async function connect(url: string, { alone = false } = {}): Promise<Session> {
  const client = new pg.Client({
    connectionString: url,
    // A statement goes out at once, even while others are unanswered: one session serves many chats.
    pipeline: true,
    connectionTimeoutMillis: 5000,
    query_timeout: 15_000,
    statement_timeout: 10_000,
    keepAlive: true,
    // The locks of a machine that has vanished are released within half a minute.
    options: '-c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3',
    application_name: 'belgium-topup-bot',
  });
  const ended = new AbortController();
  client.on('error', () => ended.abort());
  client.on('end', () => ended.abort());
  try {
    await client.connect();
  } catch (error) {
    void client.end().catch(() => {});
    throw isAway(error) ? new StoreUnreachable('the database is out of reach', { cause: error }) : error;
  }
  if (!(await enter(client, alone))) {
    await client.end();
    if (alone) throw new StoreMisconfigured('DATABASE_URL: a bot is running on the database; stop it first');
    throw new StoreUnreachable('a tool is at work on the database');
  }
  return {
    ended: ended.signal,
    async query<Row extends QueryResultRow>(text: string, values?: unknown[]) {
      try {
        return (await client.query<Row>(values ? { name: nameOf(text), text, values } : text)).rows;
      } catch (error) {
        // The server says that it ends the session (SQLSTATE 57P…) before the connection closes.
        const { code } = error as pg.DatabaseError;
        if (code?.startsWith('57P')) ended.abort();
        throw ended.signal.aborted ? new StoreUnreachable('the database went away', { cause: error }) : error;
      }
    },
    async end() {
      await client.end();
    },
  };
}

/** Takes the lock that marks the database as in use; waits a moment for a session that is just ending. */
async function enter(client: pg.Client, alone: boolean): Promise<boolean> {
  const lock = `SELECT pg_try_advisory_lock${alone ? '' : '_shared'}(hashtextextended('in use', 1)) AS free`;
  for (let tries = 0; tries < 10; tries++) {
    if ((await client.query<{ free: boolean }>(lock)).rows[0]?.free) return true;
    await pause(100);
  }
  return false;
}

/**
 * Yields how long to wait after each try that failed, in milliseconds: longer and longer, and by chance up to half less,
 * so that those who were cut off together do not come back together. `chance` returns 0 to 1.
 */
export function* waits(chance = Math.random): Generator<number, undefined> {
  for (let wait = 100; ; wait = Math.min(wait * 2, longestPause)) yield wait * (1 - chance() / 2);
}

/** Connects, however long it takes until the server answers, and says so. Returns undefined after `stop`. */
export async function connectPatiently(
  url: string,
  notice: Notice,
  stop: AbortSignal,
): Promise<Session | undefined> {
  for (const wait of waits()) {
    if (stop.aborted) break;
    try {
      const session = await connect(url);
      notice();
      return session;
    } catch (error) {
      if (!(error instanceof StoreUnreachable)) throw error;
      notice(error.cause ?? error);
    }
    await pause(wait, undefined, { signal: stop, ref: false }).catch(() => {});
  }
  return undefined;
}

/**
 * Returns true for a passing failure: no route, a server that starts, stops or has no connection left. SQLSTATE classes
 * 08, 53 and 57.
 */
function isAway(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ? /^(E|08|53|57)/.test(code) : /timeout|terminated/.test(message);
}

/** A session that is opened again whenever it has ended. */
export type Lane = {
  /** Returns the current session. Throws StoreUnreachable if there is none. */
  session(): Session;
  close(): Promise<void>;
};

/** Opens a lane. Resolves when it has its first session. */
export async function openLane(url: string, notice: Notice): Promise<Lane> {
  const stop = new AbortController();
  let session: Session | undefined = await connectPatiently(url, notice, stop.signal);
  const ended = keepUp();
  async function keepUp(): Promise<void> {
    while (session && !stop.signal.aborted) {
      await aborted(session.ended);
      session = undefined;
      while (!session && !stop.signal.aborted) session = await again();
    }
    await session?.end();
  }
  async function again(): Promise<Session | undefined> {
    try {
      return await connectPatiently(url, notice, stop.signal);
    } catch (error) {
      // It worked at the start: somebody changed the password, or the database is being restored.
      notice(error);
      await pause(longestPause, undefined, { signal: stop.signal, ref: false }).catch(() => {});
      return undefined;
    }
  }
  return {
    session() {
      if (!session) throw new StoreUnreachable('the database is out of reach');
      return session;
    },
    async close() {
      stop.abort();
      await session?.end();
      await ended;
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
