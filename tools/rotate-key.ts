import {
  appendFileSync,
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { pathToFileURL } from 'node:url';
import { giveUp, parseConfig } from '../src/config.ts';
import type { Database } from '../src/store/open.ts';
import { openRows } from '../src/store/rows.ts';
import { keysFor, makeSeal, newKey } from '../src/store/seal.ts';
import { StoreMisconfigured } from '../src/store/store.ts';

/**
 * Seals everything with a new key. The key file holds both keys, the new one first, until the last row is done: after
 * an interruption the next call goes on, and a bot can read everything meanwhile. The former key is kept in a file
 * beside it, for backups. Returns the number of rows, and how many of them were sealed anew. Throws StoreMisconfigured.
 */
export async function rotateKey(
  database: Database,
  keyFile: string,
): Promise<{ records: number; sealed: number }> {
  const name = 'url' in database ? 'the database' : database.file;
  const rows = await openRows(database, { make: false });
  try {
    if (keysFor(keyFile, { name, exists: true }).length === 1) {
      const former = readFileSync(keyFile, 'utf8');
      appendFileSync(`${keyFile}.former`, former, { mode: 0o600 });
      replace(keyFile, newKey() + former);
    }
    const keys = keysFor(keyFile, { name, exists: true });
    const [both, current] = [makeSeal(keys), makeSeal(keys.slice(0, 1))];
    const done = { records: 0, sealed: 0 };
    for await (const portion of rows.records()) {
      const old = portion.filter(({ kind, id, value }) => !opens(current, `${kind}/${id}`, value));
      await rows.putRecords(
        old.map((row) => {
          const place = `${row.kind}/${row.id}`;
          return { ...row, value: current.close(place, both.open(place, row.value)) };
        }),
      );
      done.records += portion.length;
      done.sealed += old.length;
    }
    replace(keyFile, `${readFileSync(keyFile, 'utf8').split('\n')[0]}\n`);
    return done;
  } finally {
    await rows.close();
  }
}

function opens(seal: ReturnType<typeof makeSeal>, place: string, row: Uint8Array): boolean {
  try {
    seal.open(place, row);
    return true;
  } catch {
    return false;
  }
}

/** Replaces the file atomically: after a crash it is the old one or the new one. Its owner stays, also where root runs this. */
function replace(file: string, text: string): void {
  const { uid, gid } = statSync(file);
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  if (process.getuid?.() === 0) chownSync(`${file}.new`, uid, gid);
  renameSync(`${file}.new`, file);
}

/** Replaces the data key of the store; the bot is stopped meanwhile. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const parsed = parseConfig(process.env);
  if (!parsed.ok) giveUp(parsed.problems);
  const { database, keyFile } = parsed.config;
  const { records, sealed } = await rotateKey(database, keyFile);
  console.log(`${sealed} of ${records} records sealed with the new key in ${keyFile}`);
  console.log(`Backups made until now need the former key: ${keyFile}.former. Delete it when they are gone.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main().catch((error: unknown) => {
    if (error instanceof StoreMisconfigured) giveUp([error.message]);
    throw error;
  });
