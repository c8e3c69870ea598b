import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` runs for each planted change: the quick ones, without processes and browsers. */
export default defineConfig({
  test: {
    include: [
      'tests/{advice,budget,connection,danger,days,key-file,letters,pace,places,pure,read,reading,receive,recognisers,said,score,screen,seal,store,store-postgres,store-tools,telegram,understand,unit-of-work,webhook,word-index,worked}.test.ts',
    ],
    setupFiles: 'tests/support/first-failure.ts',
    testTimeout: 20_000,
    // Modules are loaded once for all files: loading takes longer than the tests.
    isolate: false,
  },
});
