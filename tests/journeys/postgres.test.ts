import { describe, vi } from 'vitest';
import { hasPostgres } from '../support/postgres.ts';

/** The same journeys on the second engine of the store: walks, groups, what is kept, shown and forgotten, what goes out later. */
vi.stubEnv('TEST_STORE', 'postgres');
describe.skipIf(!hasPostgres)('on PostgreSQL', () => {
  // Each by itself: a world that one of them starts for each of its tests is none of the others'.
  describe('walk', async () => void (await import('./walk.test.ts')));
  describe('groups', async () => void (await import('./groups.test.ts')));
  describe('inline', async () => void (await import('./inline.test.ts')));
  describe('memory', async () => void (await import('./memory.test.ts')));
  describe('mydata', async () => void (await import('./mydata.test.ts')));
  describe('payments', async () => void (await import('./payments.test.ts')));
  describe('reminders', async () => void (await import('./reminders.test.ts')));
});
