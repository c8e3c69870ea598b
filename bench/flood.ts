import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTelegram } from 'telegram-emulator';
import { systemClock } from '../src/clock.ts';
import { parseConfig } from '../src/config.ts';
import { makeLog } from '../src/log.ts';
import { makeService } from '../src/service.ts';
import { openStore } from '../src/store/open.ts';
import { makeClient } from '../src/telegram/client.ts';

/** Telegram's limits, as this bench plays them: 30 messages a second in all, 1 a second to a person with 20 at once. */
const all = 30;
const perPerson = { everyMs: 1000, atOnce: 20 };
/** How long quiet people ask, once each, while others flood, in milliseconds. */
const quietMs = 20_000;

/** Prints what quiet people wait for while `people` send `each` messages at once, or presses. */
async function flood(people: number, each: number, presses: boolean): Promise<void> {
  const telegram = await startTelegram();
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'flood-'));
  const parsed = parseConfig({
    BOT_TOKEN: '1:test',
    TELEGRAM_API_ROOT: telegram.root,
    DATABASE_URL: join(folder, 'data', 'bot.sqlite'),
    DATA_KEY_FILE: join(folder, 'key'),
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const { config } = parsed;
  const client = makeClient();
  const clock = { ...systemClock, now: client.now };
  const store = await openStore({ ...config, now: clock.now, notice: () => {} });
  const log = makeLog('silent');
  const stop = new AbortController();

  let refused = 0;
  const sends: number[] = [];
  const free = new Map<number, number>();
  /** The transport, with a Telegram behind it that refuses what is too much. */
  const limited = (async (url: string, init: { body: string }) => {
    if (!/\/(send|edit)[A-Za-z]*$/.test(url)) return client.fetch(url, init);
    const now = performance.now();
    const { chat_id: chat } = JSON.parse(init.body) as { chat_id: number };
    const next = Math.max(free.get(chat) ?? 0, now) + perPerson.everyMs;
    const inSecond = sends.filter((at) => at > now - 1000).length;
    if (inSecond >= all || next - now > perPerson.everyMs * perPerson.atOnce) {
      refused++;
      const json = {
        ok: false,
        error_code: 429,
        description: 'Too Many Requests: retry after 1',
        parameters: { retry_after: 1 },
      };
      return { json: () => json };
    }
    free.set(chat, next);
    sends.push(now);
    return client.fetch(url, init);
  }) as unknown as typeof fetch;

  const service = makeService({ config, store, log, clock, fetch: limited, stop: stop.signal });
  const running = service.poll(stop.signal);
  const flooders = Array.from({ length: people }, (_, n) =>
    telegram.person({ first_name: `F${n}`, language_code: 'en' }),
  );
  if (presses) {
    for (const one of flooders) one.send('/start');
    while (flooders.some((one) => one.messages.length < 2)) await sleep(50);
  }
  for (const one of flooders) {
    const shown = one.messages.findLast(({ keyboard }) => keyboard.length > 0)?.message_id;
    for (let n = 0; n < each; n++) {
      if (presses && shown !== undefined) one.press(n % 2 ? '1t' : '1h', shown);
      else one.send('base balance');
    }
  }
  const waits: number[] = [];
  const asked: Promise<void>[] = [];
  for (let started = performance.now(); performance.now() - started < quietMs; await sleep(500)) {
    const quiet = telegram.person({ first_name: 'Q', language_code: 'en' });
    const at = performance.now();
    quiet.send('/help');
    const answered = async () => {
      while (quiet.messages.length < 2 && performance.now() - at < 60_000) await sleep(2);
      waits.push(performance.now() - at);
    };
    asked.push(answered());
  }
  await Promise.all(asked);
  waits.sort((a, b) => a - b);
  const at = (share: number) =>
    `${waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]?.toFixed(0)} ms`;
  const busiest = Math.max(
    ...sends.map((from) => sends.filter((time) => time >= from && time < from + 1000).length),
  );
  console.log(
    `${people} × ${each} ${presses ? 'presses' : 'messages'}: quiet p50 ${at(0.5)}, p99 ${at(0.99)} of ${waits.length}; ` +
      `refused ${refused}; busiest second ${busiest} sends; ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
  );
  stop.abort();
  await running;
  await store.close();
  await client.close();
  await telegram.close();
  rmSync(folder, { recursive: true, force: true });
}

const only = process.argv[2];
for (const presses of [false, true])
  for (const [people, each] of [
    [1, 2000],
    [50, 40],
    [200, 5],
  ] as const)
    if (!only || only === `${people}x${each}`) await flood(people, each, presses);
process.exit(0);
