import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { Fleet } from '../tests/support/fleet.ts';
import { keepLedger } from '../tests/support/ledger.ts';
import { startServer } from '../tests/support/postgres.ts';

/**
 * Three processes on PostgreSQL behind a round robin that brings a twentieth of all updates twice. One of them is killed
 * every few seconds; then the database is stopped for a while. Prints what people saw against what they should have seen.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    people: { type: 'string', default: '12' },
    away: { type: 'string', default: '20' },
  },
});
const server = await startServer();
const fleet = await Fleet.open(server.url);
fleet.twice = 0.05;
const settings = { WEBHOOK_URL: await fleet.front() };
const started = async (at: number) => fleet.said(await fleet.start(at, settings), '"started"');
await Promise.all([0, 1, 2].map(started));

const keep = async (name: string, disturb: () => Promise<string>) => {
  fleet.doubled = 0;
  let what = '';
  const started = performance.now();
  const { updates, lost, turned, doubled } = await keepLedger(
    fleet,
    { people: Number(values.people), everyMs: 1500 },
    async () => (what = await disturb()),
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${name}: ${what}; ${updates} updates in ${seconds} s, ${fleet.doubled} brought twice; lost ${lost.length}, turned round ${turned.length}, sent twice ${doubled} (${((100 * doubled) / updates).toFixed(2)} %)`,
  );
  for (const line of [...lost, ...turned]) console.log(line);
};

await keep('one killed every few seconds', async () => {
  let kills = 0;
  for (const end = performance.now() + Number(values.seconds) * 1000; performance.now() < end; kills++) {
    await pause(1000 + Math.random() * 3000);
    const at = Math.floor(Math.random() * 3);
    await fleet.end(at, 'SIGKILL');
    await started(at);
  }
  return `${kills} kills`;
});
await keep('the database away', async () => {
  await pause(5000);
  await server.stop();
  await pause(Number(values.away) * 1000);
  await server.start();
  await pause(10_000);
  return `${values.away} s`;
});
await fleet.close();
await server.remove();
process.exit(0);
