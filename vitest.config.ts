import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{tests,packages/*/tests}/**/*.test.ts'],
    globalSetup: 'tests/support/catalogue-first.ts',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Much of the time goes into waiting: a worker for each core, where the default leaves one core free.
    maxWorkers: '100%',
  },
});
