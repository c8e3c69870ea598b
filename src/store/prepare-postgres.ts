import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectPatiently } from './connection.ts';
import type { Notice, Session } from './connection.ts';
import { StoreMisconfigured } from './store.ts';

/**
 * Brings the tables to the newest version, one process at a time; `also` runs in the same transaction. Throws
 * StoreMisconfigured.
 */
export async function preparePostgres(
  url: string,
  notice: Notice = () => {},
  also: (session: Session) => Promise<void> = async () => {},
): Promise<void> {
  let session: Session | undefined;
  try {
    // Nothing aborts it, so there is a session.
    session = (await connectPatiently(url, notice, new AbortController().signal))!;
    await session.query('BEGIN');
    await session.query("SELECT pg_advisory_xact_lock(hashtextextended('prepare', 1))");
    await migrate(session);
    await also(session);
    await session.query('COMMIT');
  } catch (error) {
    if (error instanceof StoreMisconfigured) throw error;
    throw new StoreMisconfigured(
      `DATABASE_URL: ${databaseName(url)} cannot be used (${(error as Error).message})`,
    );
  } finally {
    await session?.end().catch(() => {});
  }
}

/** Runs the numbered files of migrations/, each once. */
async function migrate(session: Session): Promise<void> {
  await session.query(
    'CREATE TABLE IF NOT EXISTS migrations (number int PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())',
  );
  const done = await session.query<{ number: number }>('SELECT number FROM migrations');
  const folder = join(import.meta.dirname, 'migrations');
  for (const file of readdirSync(folder).toSorted()) {
    const number = Number.parseInt(file, 10);
    if (done.some((row) => row.number === number)) continue;
    for (const statement of readFileSync(join(folder, file), 'utf8').split(/;\s*\n/))
      await session.query(statement);
    await session.query('INSERT INTO migrations (number) VALUES ($1)', [number]);
  }
}

/** Returns the URL of the database without user and password. */
export function databaseName(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
