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

/** Runs a command. Returns whether it went well, and what it says, if that is not shown as it says it. */
async function run([command, ...args], stdio = 'pipe') {
  const child = spawn(command, args, { stdio: ['ignore', stdio, stdio] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  const [status] = await once(child, 'close').catch((error) => [error.message]);
  return { status, said };
}

/** One after the other, beside the tests: these wait much, and there are two of them at once. */
async function checkAll() {
  const outcomes = [];
  for (const [name, ...command] of [
    ['types', 'tsc'],
    ['types of the page', 'tsc', '-p', 'packages/telegram-emulator/tsconfig.page.json'],
    ['lint', 'oxlint', '--deny-warnings', 'bench', 'packages', 'src', 'tests', 'tools'],
    ['format', 'oxfmt', '--check'],
  ])
    outcomes.push({ name, ...(await run(command)) });
  return outcomes;
}

// One PostgreSQL for all the tests of the second engine; a machine of the tests' own must have one.
let server;
let noServer = process.env.TEST_DATABASE_URL === 'none' ? 'TEST_DATABASE_URL is "none"' : undefined;
if (!process.env.TEST_DATABASE_URL) {
  try {
    const { startServer } = await import('./support/postgres.ts');
    server = await startServer();
    process.env.TEST_DATABASE_URL = server.url;
  } catch (error) {
    noServer = error.message;
    process.env.TEST_DATABASE_URL = 'none';
  }
}
// At the beginning and where the count is read: between the two stand a thousand dots.
const warn = () =>
  noServer !== undefined &&
  console.log(
    `NO POSTGRESQL: ${noServer}\nThe tests of the second engine are SKIPPED; TEST_DATABASE_URL gives them a server.`,
  );
warn();
if (noServer !== undefined && process.env.CI) failed++;

const [tests, checks] = await Promise.all([
  run(['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], 'inherit'),
  checkAll(),
]);
for (const { name, status, said } of checks) {
  console.log(`${said}${status === 0 ? 'ok' : `FAILED (${status})`}: ${name}`);
  if (status === 0) passed++;
  else failed++;
}
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
} catch {
  failed++;
}
if (tests.status !== 0 && failed === 0) failed++;
await server?.remove();
rmSync(folder, { recursive: true, force: true });
warn();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
