import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openPostgres } from '../src/store/postgres.ts';
import { hasPostgres, newDatabase } from './support/postgres.ts';
import { defineStoreContract } from './support/store-contract.ts';

const now = () => Date.now();
const quiet = () => {};

describe.skipIf(!hasPostgres)('on a real server', () => {
  defineStoreContract('PostgreSQL', async () => {
    const database = await newDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    const keyFile = join(folder, 'data.key');
    return {
      open: (clock = now) =>
        openPostgres({ url: database.url, keyFile, now: clock, connections: 2, notice: quiet }),
      async clear() {
        await database.drop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  });
});
