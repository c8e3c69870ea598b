import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** What takes longest begins first, or the last of it would run alone; of that, what waits most for other processes. */
const long = [
  'page/chat',
  'page/group',
  'page/looks',
  'instances',
  'start',
  'fault-table',
  'documents',
  'crawler',
  'talks',
  'languages',
].map((name) => `/${name}.test.ts`);
/** They change what other files see: the engine of the store, a module of Node. Each has a process of its own. */
const alone = [
  'tests/journeys/postgres.test.ts',
  'tests/fault-table-postgres.test.ts',
  'tests/key-file.test.ts',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ project, moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(name));
      return project.config.isolate ? -1 : at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => turn(a) - turn(b));
  }
}

// What Node has made of the TypeScript is kept for the next worker and the next run.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');
process.env['NODE_COMPILE_CACHE_PORTABLE'] = '1';

/** On a machine that others keep busy everything takes longer by so much. */
const slowness = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

const all = {
  testTimeout: 40_000 * slowness,
  hookTimeout: 40_000 * slowness,
  // Half of a worker's time goes into waiting for other processes: two more than there are cores.
  maxWorkers: availableParallelism() + 2,
  // What lives for one screen only is seldom looked through by the garbage collector: a tenth less work. It has no
  // threads of its own, which wait for each other where all cores are busy: another tenth.
  execArgv: ['--max-semi-space-size=32', '--single-threaded-gc'],
  // Modules are loaded by Node itself, as the bot's are.
  experimental: { viteModuleRunner: false },
};

export default defineConfig({
  test: {
    ...all,
    globalSetup: 'tests/support/databases.ts',
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          ...all,
          name: 'shared',
          include: ['{tests,packages/*/tests}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone],
          globalSetup: 'tests/support/catalogue-first.ts',
          // The bot is read once by each worker, not once for each file: half of the processor's work.
          isolate: false,
        },
      },
      { test: { ...all, name: 'alone', include: alone } },
    ],
  },
});
