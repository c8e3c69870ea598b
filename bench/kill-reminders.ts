import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, inBelgium } from '../src/advice/day.ts';
import { keepReminders, readReminders } from '../src/features/reminders.ts';
import { openStore } from '../src/store/open.ts';
import type { Database } from '../src/store/open.ts';
import { Fleet } from '../tests/support/fleet.ts';
import { startServer } from '../tests/support/postgres.ts';

/** How often the bot is killed without warning while a reminder is on its way. */
const kills = Number(process.argv[2] ?? 200);
/** What has been given out is given out again after so many milliseconds: see features/jobs.ts. */
const lease = 31_000;
/** When it is killed, and at most how many milliseconds after that moment. */
const moments = { claimed: 20, sending: 40, sent: 15 };

async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await met()); await pause(1))
    if (Date.now() > end) throw new Error('it never happened');
}

/** Prints how many reminders were never sent, and how many were sent twice: one at a time, each with a kill in between. */
async function measure(name: string, database: Database, fleet: Fleet): Promise<void> {
  const { telegram, now } = fleet;
  fleet.setClock(Date.parse('2026-11-25T09:00:00Z'));
  await fleet.said(await fleet.start(0), '"started"');
  const store = await openStore({ database, keyFile: join(fleet.folder, 'key'), now, notice: () => {} });
  const counts: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const person = telegram.person({ language_code: 'en' });
    await telegram.confirmed(person.send('/start'));
    const before = person.messages.length;
    const chat = person.user.id;
    const moment = (Object.keys(moments) as (keyof typeof moments)[])[kill % 3]!;
    telegram.calls = [];
    const call = () =>
      telegram.calls.find(
        ({ method, parameters }) => method === 'sendMessage' && parameters['chat_id'] === chat,
      );
    const fault = telegram.fault('sendMessage', moment === 'claimed' ? 'hang' : { delay: 40 }, { chat });
    const today = inBelgium(now()).day;
    const card = { brand: 'base', day: addDays(today, -7), again: today, after: addDays(today, -1) };
    await store.withChat(String(chat), async (unit) =>
      keepReminders(unit, chat, { cards: [card], locale: 'en' }, now()),
    );
    await until(() => (moment === 'sent' ? call()?.ok === true : call() !== undefined));
    await pause(Math.random() * moments[moment]);
    await fleet.end(0, 'SIGKILL');
    fault.release();
    fleet.ahead += lease;
    await fleet.start(0, { LOG_LEVEL: 'silent' });
    // Marked as sent, there is nothing to be reminded of again.
    const marked = async () =>
      (await store.withChat('look', (unit) => readReminders(unit, chat)))?.cards[0]?.again === undefined;
    await until(marked);
    counts.push(person.messages.length - before);
  }
  const of = (moment: number, times: number) =>
    counts.filter((count, kill) => kill % 3 === moment && count > times).length;
  console.log(
    `${name}: ${kills} kills, ${counts.filter((count) => count === 0).length} lost, ${of(0, 1) + of(1, 1) + of(2, 1)} sent twice (${of(0, 1)} of those killed before Telegram took it, ${of(1, 1)} meanwhile, ${of(2, 1)} after), ${of(0, 2) + of(1, 2) + of(2, 2)} more than twice`,
  );
  await store.close();
  await fleet.close();
}

const alone = await Fleet.open();
await measure('SQLite', { file: join(alone.folder, 'store', 'bot.sqlite') }, alone);
const server = await startServer();
await measure('PostgreSQL', { url: server.url, connections: 2 }, await Fleet.open(server.url));
await server.remove();
process.exit(0);
