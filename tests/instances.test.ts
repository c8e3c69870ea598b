import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { User } from 'telegram-emulator';
import { allowedUpdates } from '../src/telegram/receive.ts';
import { Fleet } from './support/fleet.ts';
import { keepLedger } from './support/ledger.ts';
import { freePort, hasPostgres, newDatabase, startServer } from './support/postgres.ts';
import type { Database } from './support/postgres.ts';

let fleet: Fleet;
let database: Database | undefined;
afterEach(async () => {
  await fleet.close();
  await database?.drop();
  database = undefined;
});

test('over a webhook: told where to come, it answers, stops in order, and polling takes the webhook away', async () => {
  fleet = await Fleet.open();
  const healthPort = await freePort();
  const settings = { WEBHOOK_URL: await fleet.front(), HEALTH_PORT: String(healthPort) };
  const first = await fleet.start(0, settings);
  await fleet.said(first, '"started"');
  const set = fleet.telegram.calls.find(({ method }) => method === 'setWebhook')!.parameters;
  expect(set).toMatchObject({
    url: settings.WEBHOOK_URL,
    allowed_updates: [...allowedUpdates],
  });
  expect(set['secret_token']).toMatch(/^[\w-]{43}$/);

  const user = new User(fleet.telegram, fleet.telegram.person({ language_code: 'nl' }));
  await user.say('/help');
  expect(user.screen().text).toContain('bot');
  const page = async (path: string) => (await fetch(`http://127.0.0.1:${healthPort}${path}`)).text();
  expect(await page('/readyz')).toBe('ready\n');
  const metrics = await page('/metrics');
  expect(metrics).toContain('bot_update_seconds_count{kind="message",outcome="handled"} 1');
  expect(metrics).toMatch(/bot_telegram_call_seconds_count\{method="sendMessage",outcome="ok"\} 1/);
  expect(metrics).toContain('bot_store_seconds_count{operation="commit"}');
  expect(metrics).toContain('bot_waiting{kind="job",state="due"} 0');
  expect(await fleet.end(0, 'SIGTERM')).toBe(0);

  // What comes while nobody is there is brought again to the next one, which proves itself with the same secret.
  const missed = user.person.send('/privacy');
  await fleet.start(0, settings);
  await fleet.telegram.confirmed(missed);
  const secrets = fleet.telegram.calls.filter(({ method }) => method === 'setWebhook');
  expect(secrets.map(({ parameters }) => parameters['secret_token'])).toEqual(
    secrets.map(() => set['secret_token']),
  );
  await fleet.end(0, 'SIGTERM');
  await fleet.said(await fleet.start(0), '"started"');
  await user.say('/help');
  expect(fleet.telegram.calls.at(-1)!.method).toBe('getUpdates');
}, 120_000);

test('an address that Telegram refuses, and a port in use: one line and code 78', async () => {
  fleet = await Fleet.open();
  const refused = await fleet.start(0, { WEBHOOK_URL: 'http://bot.example.org/', LOG_LEVEL: 'silent' });
  while (refused.child.exitCode === null) await new Promise((resolve) => refused.child.once('exit', resolve));
  expect(refused.child.exitCode).toBe(78);
  expect(refused.output().trim()).toMatch(/^WEBHOOK_URL: [^\n]*HTTPS[^\n]*$/);
  const taken = new URL(await fleet.front()).port;
  const second = await fleet.start(1, {
    WEBHOOK_URL: await fleet.front(),
    PORT: taken,
    LOG_LEVEL: 'silent',
  });
  while (second.child.exitCode === null) await new Promise((resolve) => second.child.once('exit', resolve));
  expect(second.child.exitCode).toBe(78);
  expect(second.output().trim()).toMatch(/^PORT, HEALTH_PORT: [^\n]*EADDRINUSE[^\n]*$/);
}, 120_000);

test('killed while a reminder is on its way, before Telegram took it and after: it comes, twice at most', async () => {
  fleet = await Fleet.open();
  fleet.setClock(Date.parse('2026-11-25T09:00:00Z'));
  await fleet.said(await fleet.start(0), '"started"');
  const faults = ['hang', 'lost'] as const;
  const people = faults.map((fault) => {
    const user = new User(fleet.telegram, fleet.telegram.person({ language_code: 'en' }));
    const reminders = () => user.messages.filter(({ text }) => text.includes('BASE: time to top up')).length;
    return { fault, user, reminders };
  });
  const expectReminders = (hanging: number, lost: number) =>
    expect(people.map(({ reminders }) => reminders())).toEqual([hanging, lost]);
  for (const { user } of people) await user.say('/reminders base today');
  await fleet.end(0, 'SIGTERM');
  // Three days before the bonus ends.
  fleet.ahead += 27 * 24 * 3600_000;
  const ordered = people.map(({ fault, user }) =>
    fleet.telegram.fault('sendMessage', fault, { chat: user.person.user.id }),
  );
  await fleet.start(0);
  for (const { reached } of ordered) await reached;
  await vi.waitFor(() => expectReminders(0, 1));
  await fleet.end(0, 'SIGKILL');
  expectReminders(0, 1);
  fleet.ahead += 60_000;
  await fleet.said(await fleet.start(0), '"started"');
  await vi.waitFor(() => expectReminders(1, 2), 20_000);
}, 120_000);

describe.skipIf(!hasPostgres)('several on one PostgreSQL', () => {
  test('polling, the second waits until the first is gone, however it ends', async () => {
    database = await newDatabase();
    fleet = await Fleet.open(database.url);
    const first = await fleet.start(0);
    await fleet.said(first, '"started"');
    const second = await fleet.start(1);
    const user = new User(fleet.telegram, fleet.telegram.person({ language_code: 'en' }));
    await user.say('/topup base online');
    await user.press('Next: number');
    expect(second.output()).not.toContain('"started"');
    const update = user.person.send('0486 12 34 56');
    await fleet.end(0, 'SIGKILL');
    await fleet.said(second, '"started"');
    await fleet.telegram.confirmed(update);
    await vi.waitFor(() => expect(user.screen().text).toContain('amount'), 20_000);
    // A deploy that overlaps: the new one waits, the old one ends in order.
    const third = await fleet.start(0);
    const later = user.person.send('10');
    expect(await fleet.end(1, 'SIGTERM')).toBe(0);
    await fleet.said(third, '"started"');
    await fleet.telegram.confirmed(later);
    await vi.waitFor(() => expect(user.screen().text).toContain('pay'), 20_000);
    const logs = [first, second, third].map(({ output }) => output()).join('');
    expect(logs).not.toContain('another program is polling');
  }, 120_000);

  test('three behind a round robin: one of them killed in between, Telegram away for a while, the database away for a while; everybody sees all, in order', async () => {
    const server = await startServer();
    try {
      fleet = await Fleet.open(server.url);
      const settings = { WEBHOOK_URL: await fleet.front(), LOG_LEVEL: 'info' };
      const three = await Promise.all([0, 1, 2].map((at) => fleet.start(at, settings)));
      for (const instance of three) await fleet.said(instance, '"started"');

      fleet.twice = 0.1;
      const { updates, doubled, ...killed } = await keepLedger(
        fleet,
        { people: 8, everyMs: 2500 },
        async () => {
          for (const at of [0, 1]) {
            await pause(2000);
            await fleet.end(at, 'SIGKILL');
            await fleet.said(await fleet.start(at, settings), '"started"');
          }
        },
      );
      expect(killed).toEqual({ lost: [], turned: [] });
      expect(updates).toBeGreaterThan(20);
      // What is sent and not yet marked when the process is killed is sent again: one in hand per person at most.
      expect(doubled).toBeLessThanOrEqual(10);

      fleet.twice = 0;
      const held = await keepLedger(fleet, { people: 4, everyMs: 500 }, async () => {
        await pause(500);
        const away = fleet.telegram.fault('sendMessage', { status: 500 }, { times: Infinity });
        await pause(3000);
        away.release();
        await pause(1000);
      });
      expect(held, 'Telegram away').toMatchObject({ lost: [], turned: [] });
      expectSaid('Telegram does not answer');

      const waited = await keepLedger(fleet, { people: 3, everyMs: 800 }, async () => {
        await pause(1000);
        await server.stop();
        await pause(3000);
        await server.start();
        await pause(1000);
      });
      expect(waited, 'the database away').toMatchObject({ lost: [], turned: [] });
      expectSaid('the database is well again');
      const logs = fleet.instances.map((instance) => instance!.output()).join('');
      expect(logs).toContain('not taken in: Telegram brings it again');
    } finally {
      await server.remove();
    }
  }, 480_000);

  const expectSaid = (text: string) => {
    for (const instance of fleet.instances) expect(instance!.output()).toContain(text);
  };
});
