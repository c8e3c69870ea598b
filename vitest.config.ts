import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** What takes longest begins first, or the last of it would run alone. */
const long = /\/(page|start|crawler|crawler-group|instances|languages|documents|postgres)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { long: first = [], short = [] } = Object.groupBy(await super.sort(files), ({ moduleId }) =>
      long.test(moduleId) ? 'long' : 'short',
    );
    return [...first, ...short];
  }
}

export default defineConfig({
  test: {
    include: ['{tests,packages/*/tests}/**/*.test.ts'],
    globalSetup: 'tests/support/catalogue-first.ts',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Much of the time goes into waiting: a worker for each core, where the default leaves one core free.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
  },
});
