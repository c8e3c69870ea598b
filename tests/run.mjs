// Every check, one after the other; the last line counts them. A failed type or lint check counts as one failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'checks-'));
const report = join(folder, 'vitest.json');
let passed = 0;
let failed = 0;

function check(name, command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`);
  return status === 0;
}

for (const [name, ...command] of [
  ['types', 'tsc'],
  ['types of the page', 'tsc', '-p', 'packages/telegram-emulator/tsconfig.page.json'],
  ['lint', 'oxlint', '--deny-warnings', 'bench', 'packages', 'src', 'tests', 'tools'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
]) {
  if (check(name, ...command)) passed++;
  else failed++;
}

// One PostgreSQL for all the tests of the second engine; a machine of the tests' own must have one.
let server;
if (!process.env.TEST_DATABASE_URL) {
  try {
    const { startServer } = await import('./support/postgres.ts');
    server = await startServer();
    process.env.TEST_DATABASE_URL = server.url;
  } catch (error) {
    console.log(
      `NO POSTGRESQL: ${error.message}\nThe tests of the second engine are SKIPPED; TEST_DATABASE_URL gives them a server.`,
    );
    process.env.TEST_DATABASE_URL = 'none';
    if (process.env.CI) failed++;
  }
}

const ran = check(
  'tests',
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
);
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
} catch {
  failed++;
}
if (!ran && failed === 0) failed++;
await server?.remove();
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
