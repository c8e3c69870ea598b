import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Worked } from '../src/advice/worked.ts';
import { giveUp, parseConfig } from '../src/config.ts';
import { readWorked } from '../src/features/worked.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';

/**
 * `asked`: how often each intent was asked for in words. `unknown`: how often words were not understood, by language.
 */
type Counts = {
  day: string;
  asked: Record<string, number>;
  unknown: Record<string, number>;
  /** What is shown of what people told, by brand. */
  worked: Record<string, Worked[]>;
};

/** Returns everything that is counted. It identifies nobody. */
export async function countsIn(store: Store, now: () => number): Promise<Counts> {
  const all = Object.entries(await store.counts());
  const under = (group: string) =>
    Object.fromEntries(
      all.flatMap(([name, n]) => (name.startsWith(`${group}/`) ? [[name.slice(group.length + 1), n]] : [])),
    );
  return {
    day: new Date(now()).toISOString().slice(0, 10),
    asked: under('asked'),
    unknown: under('unknown'),
    worked: await readWorked({ store, now }),
  };
}

/** Prints them as JSON. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const parsed = parseConfig(process.env);
  if (!parsed.ok) giveUp(parsed.problems);
  const { database, keyFile } = parsed.config;
  const now = () => Date.now();
  const notice = (error?: unknown) => error && console.error('the database is out of reach');
  const store = await openStore({ database, keyFile, now, notice });
  console.log(JSON.stringify(await countsIn(store, now), undefined, 2));
  await store.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
