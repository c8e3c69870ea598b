// Every check; the last line counts them. A failed type or lint check counts as one failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'checks-'));
const report = join(folder, 'vitest.json');
let passed = 0;
let failed = 0;

/** Runs a command, shows what it says when it has ended, or as it says it, and whether it went well. */
async function check(name, [command, ...args], stdio = 'pipe') {
  const child = spawn(command, args, { stdio: ['ignore', stdio, stdio] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  const [status] = await once(child, 'close').catch((error) => [error.message]);
  console.log(`${said}${status === 0 ? 'ok' : `FAILED (${status})`}: ${name}`);
  return status === 0;
}

const checks = await Promise.all(
  [
    ['types', 'tsc'],
    ['types of the page', 'tsc', '-p', 'packages/telegram-emulator/tsconfig.page.json'],
    ['lint', 'oxlint', '--deny-warnings', 'bench', 'packages', 'src', 'tests', 'tools'],
    ['format', 'prettier', '--check', '--cache', '--log-level', 'warn', '.'],
  ].map(([name, ...command]) => check(name, command)),
);
for (const ok of checks) {
  if (ok) passed++;
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

const ran = await check(
  'tests',
  ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
  'inherit',
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
