import { describe, vi } from 'vitest';
import { hasPostgres } from '../support/postgres.ts';

/** The same journeys on the second engine of the store: walks, what happens when something fails, groups. */
vi.stubEnv('TEST_STORE', 'postgres');
describe.skipIf(!hasPostgres)('on PostgreSQL', async () => {
  await import('./walk.test.ts');
  await import('./groups.test.ts');
  await import('./inline.test.ts');
});
