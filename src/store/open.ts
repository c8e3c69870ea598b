import type { Store } from './store.ts';
import type { Observe } from './unit.ts';
import { openSqlite } from './sqlite.ts';

/** A file of our own, or a PostgreSQL that several processes share, with how many sessions each holds there. */
export type Database = { file: string } | { url: string; connections: number };

export type StoreOptions = {
  database: Database;
  keyFile: string;
  now: () => number;
  /** Called with an error when the database fails, and without one when it is well again; with UnreadableRow for a row. */
  notice: (error?: unknown) => void;
  observe?: Observe | undefined;
};

/** Opens the store. Throws StoreProblem; waits for a database that is out of reach. */
export async function openStore({ database, keyFile, now, notice, observe }: StoreOptions): Promise<Store> {
  if ('file' in database) return openSqlite(database.file, keyFile, now, { notice, observe });
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres({ ...database, keyFile, now, notice, observe });
}
