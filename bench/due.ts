import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/store/open.ts';
import type { Database } from '../src/store/open.ts';
import type { Kind, Store } from '../src/store/store.ts';

/** To a store a value is a value. */
type AnyStore = Store<Record<Kind, unknown>>;
import { startServer } from '../tests/support/postgres.ts';

/** How long it takes to find what is due among a thousand and among a million rows that are not, on each engine. */
const day = 24 * 3600_000;
const runs = 50;

async function fill(store: AnyStore, from: number, to: number): Promise<void> {
  const portion = 5000;
  for (let first = from; first < to; first += portion)
    await store.withChat(`fill${first}`, async (unit) => {
      for (let chat = first; chat < Math.min(to, first + portion); chat++)
        unit.write(
          'job',
          `${chat}:remind`,
          { job: { do: 'remind', chat }, tries: 0 },
          Date.now() + 30 * day + chat,
        );
    });
}

/** The median time, in milliseconds, to be given what is due: each time ten rows that were not due before. */
async function measure(store: AnyStore): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await store.withChat('due', async (unit) => {
      for (let chat = 0; chat < 10; chat++)
        unit.write('job', `due${run}-${chat}:remind`, {}, Date.now() - 1000);
    });
    const started = performance.now();
    const ids = await store.claimDue('job', Date.now(), 60_000);
    times.push(performance.now() - started);
    if (ids.length < 10) throw new Error(`${ids.length} rows were given`);
    await store.withChat('due', async (unit) => ids.forEach((id) => unit.remove('job', id)));
  }
  return times.toSorted((a, b) => a - b)[runs / 2] ?? NaN;
}

async function compare(name: string, database: Database, folder: string): Promise<void> {
  const options = { keyFile: join(folder, 'keys', name), now: () => Date.now(), notice: () => {} };
  const store = await openStore({ database, ...options });
  const medians: string[] = [];
  let filled = 0;
  for (const rows of [1000, 1_000_000]) {
    await fill(store, filled, rows);
    filled = rows;
    medians.push(`${rows} rows: ${(await measure(store)).toFixed(2)} ms`);
  }
  console.log(`${name}: ${medians.join(', ')}`);
  await store.close();
}

const folder = mkdtempSync(join(tmpdir(), 'due-'));
await compare('SQLite', { file: join(folder, 'data', 'bot.sqlite') }, folder);
const server = await startServer();
await compare('PostgreSQL', { url: server.url, connections: 2 }, folder);
await server.remove();
rmSync(folder, { recursive: true, force: true });
