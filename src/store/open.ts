import type { Store } from './store.ts';
import type { Observe } from './unit.ts';
import { openSqlite } from './sqlite.ts';

/**
 * A SQLite file of this process, or a PostgreSQL that several processes share, with the number of sessions that each
 * opens.
 */
export type Database = { file: string } | { url: string; connections: number };

/** What a store is opened with. */
export type StoreOptions = {
  database: Database;
  keyFile: string;
  now: () => number;
  /**
   * Called with the error when the database fails, without one when it works again, and with UnreadableRow for a
   * damaged row.
   */
  notice: (error?: unknown) => void;
  observe?: Observe | undefined;
};

/** Opens the store, and waits for a server that is out of reach. Throws StoreMisconfigured. */
export async function openStore({ database, keyFile, now, notice, observe }: StoreOptions): Promise<Store> {
  if ('file' in database) return openSqlite(database.file, keyFile, now, { notice, observe });
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres({ ...database, keyFile, now, notice, observe });
}
