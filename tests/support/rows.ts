import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keysFor, makeSeal } from '../../src/store/seal.ts';

/** Everything that a bot keeps, opened with its key: every value of every row of its database, as JSON. */
export function openRows(folder: string): string {
  const file = join(folder, 'data', 'bot.sqlite');
  const seal = makeSeal(keysFor(join(folder, 'data.key'), { name: file, exists: true }));
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return JSON.stringify([
      db
        .prepare('SELECT kind, id, value FROM records')
        .all()
        .map(({ kind, id, value }) => [
          kind,
          id,
          seal.open(`${String(kind)}/${String(id)}`, value as Uint8Array),
        ]),
      db.prepare('SELECT name FROM counts').all(),
    ]);
  } finally {
    db.close();
  }
}
