import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { giveUp, parseConfig } from '../src/config.ts';
import type { Database } from '../src/store/open.ts';
import { openRows, unfinished } from '../src/store/rows.ts';
import type { Rows } from '../src/store/rows.ts';
import { StoreMisconfigured } from '../src/store/store.ts';

/** How many of each there are. */
export type Tally = { records: number; counts: number; seen: number };

/**
 * Copies everything in one store to another, sealed as it is: both have the same key. The target must be empty, or left
 * over from an interrupted move; until the move has finished, no bot starts on it. Throws StoreMisconfigured.
 */
export async function moveStore(from: Database, to: Database): Promise<{ from: Tally; to: Tally }> {
  const source = await openRows(from, { make: false });
  const target = await openRows(to, { make: true });
  try {
    const present = await recordsIn(target);
    if (present.some(({ id }) => id !== 'key') && !present.some(({ id }) => id === unfinished.id))
      throw new StoreMisconfigured('--to: there is something in it already');
    await target.putRecords([{ ...unfinished, value: Buffer.alloc(1), changed: 0, due: null }]);
    for await (const rows of source.records()) await target.putRecords(rows);
    await target.putCounts(await source.counts());
    await target.putSeen(await source.seen());
    await target.removeRecord(unfinished.kind, unfinished.id);
    return { from: await tally(source), to: await tally(target) };
  } finally {
    await source.close();
    await target.close();
  }
}

async function recordsIn(rows: Rows): Promise<{ id: string }[]> {
  const all = [];
  for await (const portion of rows.records()) all.push(...portion.map(({ id }) => ({ id })));
  return all;
}

async function tally(rows: Rows): Promise<Tally> {
  const [records, counts, seen] = [await recordsIn(rows), await rows.counts(), await rows.seen()];
  return { records: records.length, counts: counts.length, seen: seen.length };
}

/** Moves everything from one store to another; the bot is stopped meanwhile. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  const [from, to] = (['from', 'to'] as const).map((name) => {
    if (!values[name]) return giveUp([`--${name}: which store? file:… or postgres://…`]);
    const parsed = parseConfig({ ...process.env, DATABASE_URL: values[name] });
    return parsed.ok ? parsed.config.database : giveUp(parsed.problems);
  });
  const moved = await moveStore(from!, to!);
  for (const what of ['records', 'counts', 'seen'] as const)
    console.log(`${what}: ${moved.to[what]} of ${moved.from[what]}`);
  console.log('Set DATABASE_URL to the new store; the key stays the same. The old store is left as it was.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main().catch((error: unknown) => {
    if (error instanceof StoreMisconfigured) giveUp([error.message]);
    throw error;
  });
