import { describe, vi } from 'vitest';
import { hasPostgres } from '../support/postgres.ts';

/** The same journeys on the second engine of the store: walks, groups, what is kept, shown and forgotten, what goes out later. */
vi.stubEnv('TEST_STORE', 'postgres');
describe.skipIf(!hasPostgres)('on PostgreSQL', async () => {
  await import('./walk.test.ts');
  await import('./groups.test.ts');
  await import('./inline.test.ts');
  await import('./memory.test.ts');
  await import('./mydata.test.ts');
  await import('./payments.test.ts');
  await import('./reminders.test.ts');
});
