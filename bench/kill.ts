import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTelegram } from 'telegram-emulator';
import { startServer } from '../tests/support/postgres.ts';

/** How often the bot is killed without warning, at a random moment, while people write and press. */
const kills = Number(process.argv[2] ?? 300);
/** Milliseconds between two acts, while not too many wait: the bot may send 25 a second, and it is dead half of the time. */
const pace = 40;
const mostWaiting = 200;

/**
 * Prints how many actions were never answered, and how many answers came twice; on SQLite, or with a second argument
 * `postgres` on PostgreSQL.
 */
const server = process.argv[3] === 'postgres' ? await startServer() : undefined;
const telegram = await startTelegram();
const folder = mkdtempSync(join(tmpdir(), 'kill-'));
const start = () =>
  spawn(process.execPath, [join(import.meta.dirname, '../src/start.mjs')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      BOT_TOKEN: '1:test',
      LOG_LEVEL: 'silent',
      TELEGRAM_API_ROOT: telegram.root,
      DATABASE_URL: server?.url ?? join(folder, 'data', 'bot.sqlite'),
      DATA_KEY_FILE: join(folder, 'key'),
    },
    stdio: 'ignore',
  });
let bot = start();
const people: ReturnType<typeof telegram.person>[] = [];
const state = { over: false };
const answers = (person: (typeof people)[number]) =>
  person.messages.filter(({ from }) => from === 'bot').length;
const unanswered = () => people.filter((person) => answers(person) === 0).length;
// Everybody acts once, so that what they see tells whether they were answered, and how often.
const acting = (async () => {
  while (!state.over) {
    while (unanswered() >= mostWaiting && !state.over) await sleep(pace);
    const person = telegram.person({ first_name: 'P', language_code: 'en' });
    people.push(person);
    person.send('/help');
    await sleep(pace);
  }
})();
for (let n = 1; n <= kills; n++) {
  // Some die while they start, most at work.
  const seen = people.length - unanswered();
  const work = Math.random() < 0.1 ? Math.random() * 500 : undefined;
  if (work === undefined) {
    while (people.length - unanswered() <= seen) await sleep(10);
    await sleep(Math.random() * 400);
  } else await sleep(work);
  const ended = once(bot, 'exit');
  bot.kill('SIGKILL');
  await ended;
  bot = start();
  if (n % 50 === 0) console.log(`${n} kills, ${people.length} actions`);
}
state.over = true;
await acting;
for (let waited = 0; waited < 120 && unanswered() > 0; waited++) await sleep(1000);
const lost = unanswered();
const doubled = people.filter((person) => answers(person) > 1).length;
console.log(
  `${kills} kills, ${people.length} actions: ${lost} lost, ${doubled} answered twice (${((100 * doubled) / people.length).toFixed(2)} %)`,
);
bot.kill('SIGTERM');
await once(bot, 'exit');
await telegram.close();
await server?.remove();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
