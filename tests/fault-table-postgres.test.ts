import { describe, vi } from 'vitest';
import { hasPostgres } from './support/postgres.ts';

/** The same table on the second engine of the store. */
vi.stubEnv('TEST_STORE', 'postgres');
describe.skipIf(!hasPostgres)('on PostgreSQL', async () => {
  await import('./fault-table.test.ts');
});
