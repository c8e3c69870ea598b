import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect, connectPatiently, openLane, waits } from '../src/store/connection.ts';
import type { Session } from '../src/store/connection.ts';
import { databaseName, preparePostgres } from '../src/store/prepare-postgres.ts';
import { StoreUnreachable, StoreMisconfigured } from '../src/store/store.ts';
import { hasPostgres, newDatabase } from './support/postgres.ts';
import type { Database } from './support/postgres.ts';

/** Returns an error as PostgreSQL sends it (protocol 3, ErrorResponse), by its SQLSTATE. */
function errorResponse(code: string): Buffer {
  const fields = `SFATAL\0C${code}\0Mrefused\0\0`;
  const answer = Buffer.alloc(5 + fields.length);
  answer.write('E');
  answer.writeInt32BE(4 + fields.length, 1);
  answer.write(fields, 5);
  return answer;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A server that answers whoever connects with an error. */
async function refusing(code: string) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(errorResponse(code)));
  });
  return { server, url: `postgres://bot@127.0.0.1:${await listen(server)}/bot` };
}

/** What stands between the bot and a real server: it can hold answers back, end connections, and refuse new ones. */
async function between(database: Database) {
  const { hostname, port } = new URL(database.url);
  const pairs: { ours: Socket; theirs: Socket }[] = [];
  const front = {
    url: '',
    asked: '',
    refuses: undefined as string | undefined,
    refused: () => {},
    hold: () => pairs.forEach(({ theirs }) => theirs.pause()),
    release: () => pairs.forEach(({ theirs }) => theirs.resume()),
    end: () => pairs.forEach(({ ours }) => ours.end()),
    close: () => server.close(),
  };
  const server = createServer((ours) => {
    ours.on('error', () => {});
    if (front.refuses) {
      ours.once('data', () => ours.end(errorResponse(front.refuses!), front.refused));
      return;
    }
    const theirs = createConnection(Number(port), hostname);
    pairs.push({ ours, theirs });
    ours.on('data', (data) => (front.asked += data.toString('latin1')));
    ours.pipe(theirs).on('error', () => {});
    theirs.pipe(ours);
    ours.on('close', () => theirs.destroy());
  });
  const url = new URL(database.url);
  url.host = `127.0.0.1:${await listen(server)}`;
  front.url = url.href;
  return front;
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as Error & { code?: string; cause?: { code?: string } },
  );

test.each(['08006', '53300', '57P03'])('%s is a passing failure', async (code) => {
  const { server, url } = await refusing(code);
  const error = await failure(connect(url));
  expect(error).toBeInstanceOf(StoreUnreachable);
  expect(error).toMatchObject({ message: 'the database is out of reach', cause: { code } });
  server.close();
});

test.each(['28P01', '3D000', '42501', '22008'])('%s is none, and is thrown as it is', async (code) => {
  const { server, url } = await refusing(code);
  const error = await failure(connect(url));
  expect(error).not.toBeInstanceOf(StoreUnreachable);
  expect(error).toMatchObject({ code, message: 'refused' });
  await expect(connectPatiently(url, () => {}, new AbortController().signal)).rejects.toThrow('refused');
  await expect(preparePostgres(url)).rejects.toThrow(
    new StoreMisconfigured(`DATABASE_URL: ${databaseName(url)} cannot be used (refused)`),
  );
  server.close();
});

test('a database out of reach is told with its cause, and after stop nobody waits for it', async () => {
  const { server, url } = await refusing('57P03');
  server.close();
  await once(server, 'close');
  const stop = new AbortController();
  const notices: unknown[] = [];
  const notice = (error?: unknown) => {
    notices.push(error);
    stop.abort();
  };
  expect(await connectPatiently(url, notice, stop.signal)).toBeUndefined();
  expect(notices).toMatchObject([{ code: 'ECONNREFUSED' }]);
});

test('the waits between tries grow up to five seconds, and are up to half as long by chance', () => {
  const longest = [100, 200, 400, 800, 1600, 3200, 5000, 5000];
  expect([...waits(() => 0).take(8)]).toEqual(longest);
  expect([...waits(() => 1).take(8)]).toEqual(longest.map((wait) => wait / 2));
});

test('the name of a database shows neither user nor password', () => {
  expect(databaseName('postgres://anna:secret@db.example:5433/bot')).toBe('postgres://db.example:5433/bot');
});

describe.skipIf(!hasPostgres)('on a real server', () => {
  let database: Database;
  const sessions: Session[] = [];
  const open = async (options?: { alone: boolean }) => {
    const session = await connect(database.url, options);
    sessions.push(session);
    return session;
  };
  beforeEach(async () => {
    database = await newDatabase();
  });
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.end().catch(() => {});
    await database.drop();
  });

  test('a statement with values is prepared once, under a name of its own', async () => {
    const session = await open();
    // No test before has run these statements in this process.
    const [one, other] = ['one', 'other'].map((name) => `${name}_${randomBytes(4).toString('hex')}`);
    for (let round = 0; round < 2; round++) {
      expect(await session.query(`SELECT $1::int AS ${one}`, [1])).toEqual([{ [one!]: 1 }]);
      expect(await session.query(`SELECT $1::int AS ${other}`, [2])).toEqual([{ [other!]: 2 }]);
    }
    const names = await session.query<{ name: string }>('SELECT name FROM pg_prepared_statements');
    expect(new Set(names.map(({ name }) => name)).size).toBe(2);
    expect(names).toHaveLength(2);
  });

  test('an error of a statement is thrown as it is; when the session ends, it is said that the database went away', async () => {
    const session = await open();
    const wrong = await failure(session.query('SELECT 1 / 0'));
    expect(wrong).toMatchObject({ code: '22012' });
    expect(wrong).not.toBeInstanceOf(StoreUnreachable);
    const running = failure(session.query('SELECT pg_sleep(60)'));
    await database.cutOff();
    const away = await running;
    expect(away).toBeInstanceOf(StoreUnreachable);
    expect(away).toMatchObject({ message: 'the database went away', cause: { code: '57P01' } });
    expect(session.ended.aborted).toBe(true);
    await expect(session.query('SELECT 1')).rejects.toThrow(new StoreUnreachable('the database went away'));
  });

  test('a statement goes out while another is unanswered', async () => {
    const front = await between(database);
    const session = await connect(front.url);
    sessions.push(session);
    front.hold();
    const answers = Promise.all([session.query('SELECT 1 AS first'), session.query('SELECT 2 AS second')]);
    await vi.waitFor(() => expect(front.asked).toContain('second'));
    front.release();
    expect(await answers).toEqual([[{ first: 1 }], [{ second: 2 }]]);
    front.close();
  });

  test('a connection that ends without a word of the server is the database gone away', async () => {
    const front = await between(database);
    const session = await connect(front.url);
    const running = failure(session.query('SELECT pg_sleep(60)'));
    front.end();
    // Such an error of the driver has no code.
    expect(await running).toMatchObject(new StoreUnreachable('the database went away'));
    expect(session.ended.aborted).toBe(true);
    front.close();
  });

  test('the server finds out within half a minute that our machine has vanished', async () => {
    const session = await open();
    const setting = async (name: string) =>
      Number((await session.query<Record<string, string>>(`SHOW ${name}`))[0]?.[name]);
    const [idle, interval, count] = [
      await setting('tcp_keepalives_idle'),
      await setting('tcp_keepalives_interval'),
      await setting('tcp_keepalives_count'),
    ];
    expect(idle + interval * count).toBe(30);
  });

  test('while a tool is connected no bot is let in, and while a bot is, no tool', async () => {
    const tool = await open({ alone: true });
    const refused = await failure(open());
    expect(refused).toBeInstanceOf(StoreUnreachable);
    expect(refused?.message).toBe('a tool is at work on the database');
    await tool.end();
    await open();
    await open();
    await expect(open({ alone: true })).rejects.toThrow(
      new StoreMisconfigured('DATABASE_URL: a bot is running on the database; stop it first'),
    );
  });

  test('a lane opens its session again when that has ended, says so, and none after it is closed', async () => {
    const notices: unknown[] = [];
    const back = Promise.withResolvers<void>();
    const lane = await openLane(database.url, (error) => {
      notices.push(error);
      if (notices.length === 2) back.resolve();
    });
    const first = lane.session();
    await database.cutOff();
    await back.promise;
    // It is there in the turn after it was said.
    await new Promise(setImmediate);
    expect(lane.session()).not.toBe(first);
    expect(await lane.session().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await lane.close();
    expect(notices).toEqual([undefined, undefined]);
    expect(() => lane.session()).toThrow(new StoreUnreachable('the database is out of reach'));
    expect(
      await database.query(
        "SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'belgium-topup-bot'",
      ),
    ).toEqual([]);
  });

  test(
    'a lane whose way in was closed meanwhile tells why, and closes at once',
    { timeout: 4000 },
    async () => {
      const front = await between(database);
      const notices: unknown[] = [];
      const lane = await openLane(front.url, (error) => notices.push(error));
      const refused = Promise.withResolvers<void>();
      Object.assign(front, { refuses: '28P01', refused: refused.resolve });
      front.end();
      await refused.promise;
      await vi.waitFor(() => expect(notices).toHaveLength(2));
      expect(notices).toMatchObject([undefined, { code: '28P01' }]);
      expect(() => lane.session()).toThrow(new StoreUnreachable('the database is out of reach'));
      // Not after the wait before the next try.
      await lane.close();
      expect(notices).toHaveLength(2);
      front.close();
    },
  );

  test('tables are made once, however many begin at once, and what goes with them is done in the same transaction', async () => {
    await database.query('DROP SCHEMA public CASCADE');
    await database.query('CREATE SCHEMA public');
    const made = () => database.query('SELECT number FROM migrations ORDER BY number');
    const fails = async () => {
      throw new StoreMisconfigured('no');
    };
    await expect(preparePostgres(database.url, () => {}, fails)).rejects.toThrow(
      new StoreMisconfigured('no'),
    );
    await expect(made()).rejects.toThrow('does not exist');
    await Promise.all([1, 2, 3].map(() => preparePostgres(database.url)));
    const numbers = await made();
    expect(numbers.length).toBeGreaterThan(0);
    await preparePostgres(
      database.url,
      () => {},
      async (session) => {
        await session.query("INSERT INTO counts (name, n) VALUES ('once', 1)");
      },
    );
    expect(await made()).toEqual(numbers);
    expect(await database.query("SELECT n::int FROM counts WHERE name = 'once'")).toEqual([{ n: 1 }]);
  });
});
