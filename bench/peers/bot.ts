import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config.ts';
import { makeLog } from '../../src/log.ts';
import { makeService } from '../../src/service.ts';
import { openStore } from '../../src/store/open.ts';
import { makeClient } from '../../src/telegram/client.ts';
import { token } from './peer.ts';
import type { Peer } from './peer.ts';

/** This bot, whole, its store in a new folder under `under`. */
export async function botPeer(root: string, under: string): Promise<Peer> {
  const folder = mkdtempSync(join(under, 'peers-'));
  const parsed = parseConfig({
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: root,
    DATABASE_URL: join(folder, 'data', 'bot.sqlite'),
    DATA_KEY_FILE: join(folder, 'key'),
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const { config } = parsed;
  // Time passes with each look at the clock, for the bot sends no more than Telegram takes in a second.
  let time = Date.now();
  const clock = { ...systemClock, now: () => (time += 20) };
  const client = makeClient();
  const store = await openStore({ ...config, now: clock.now, notice: () => {} });
  const stop = new AbortController();
  const log = makeLog('info', {
    write(line: string) {
      if (/"level":[4-6]0|held back/.test(line)) throw new Error(line);
    },
  });
  const { bot, inbox } = makeService({ config, store, log, clock, fetch: client.fetch, stop: stop.signal });
  await bot.init();
  return {
    now: () => time,
    handle: (update) => inbox.accept(update),
    async close() {
      stop.abort();
      await store.close();
      await client.close();
      rmSync(folder, { recursive: true });
    },
  };
}
