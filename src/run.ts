import { setTimeout as sleep } from 'node:timers/promises';
import type { Update, UserFromGetMe } from 'grammy/types';
import { createBot } from './bot.ts';
import { giveUp } from './config.ts';
import type { Config } from './config.ts';
import type { Pause } from './context.ts';
import { doers } from './features/doers.ts';
import { runJobs } from './features/jobs.ts';
import { openHealth } from './health.ts';
import { makeLog } from './log.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { profileTexts } from './screens/profile.ts';
import { openStore } from './store/open.ts';
import { StoreProblem } from './store/store.ts';
import type { Store } from './store/store.ts';
import { makeClient } from './telegram/client.ts';
import { setProfile } from './telegram/profile.ts';
import { receive, Refused } from './telegram/receive.ts';
import { keptSecret, receiveByWebhook } from './telegram/webhook.ts';

/** The bot: store → Telegram → one orderly stop, which ends the process. */
export async function run(config: Config): Promise<void> {
  const log = makeLog(config.logLevel);
  const now = () => Date.now();
  const metrics = config.health && (await import('./metrics.ts')).makeMetrics();
  const store = await open(config, now, log, metrics);
  metrics?.watch(store);
  const client = makeClient();
  const pause: Pause = (ms, signal) => sleep(ms, undefined, signal && { signal }).catch(() => {});
  const deps = { config, store, log, now, pause };
  const bot = createBot(deps, { fetch: client.fetch, metrics });

  const stop = new AbortController();
  let stoppedAt = 0;
  const end = (why: string) => {
    stoppedAt = now();
    log.info({ why }, 'stopping');
    stop.abort();
    // Whatever hangs, the process is gone within ten seconds.
    setTimeout(() => process.exit(0), 9500).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!stop.signal.aborted) end(signal);
      // Ctrl-C under npm comes twice at once: from the terminal and handed on by npm. A second one is a second later.
      else if (now() - stoppedAt > 1000) process.exit(1);
    });
  }
  // Who started us with a channel ends us by closing it, if only by being killed: see try-out.ts.
  const leave = () => stop.signal.aborted || end('disconnected');
  process.on('disconnect', leave);
  if (process.send && !process.connected) leave();
  // A promise that nobody awaited is a fault of ours, but no reason to leave everybody without an answer.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled'));
  const crash = (error: unknown): never => {
    log.fatal({ err: error }, 'crashed');
    process.exit(1);
  };
  process.on('uncaughtException', crash);

  try {
    let profile: Promise<void> | undefined;
    const jobs = runJobs(deps, bot.api, doers, stop.signal);
    const ready = () => {
      if (profile) return;
      log.info('started');
      for (const line of switchedOff(bot.botInfo)) log.warn(line);
      if (process.connected) process.send?.('started');
      profile = setProfile(bot.api, store, log, profileTexts(), stop.signal).catch((error: unknown) =>
        log.warn({ err: error }, 'profile not kept'),
      );
    };
    if (config.health && metrics) {
      const needs = { database: () => store.ping(), Telegram: () => bot.api.getMe() };
      await openHealth({ ...config.health, needs, metrics: metrics.text });
    }
    const { webhook } = config;
    if (webhook) {
      const secret = webhook.secret ?? (await keptSecret(store));
      const accept = (update: Update) => bot.handleUpdate(update);
      await receiveByWebhook({ ...webhook, bot, secret, accept, log, stop: stop.signal, pause, ready });
    } else {
      await store.alone('polling', stop.signal, (lost) =>
        receive({ bot, log, stop: AbortSignal.any([stop.signal, lost]), pause, ready }),
      );
    }
    await profile;
    await jobs;
  } catch (error) {
    if (error instanceof Refused) giveUp([error.message]);
    const { syscall, code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (syscall === 'listen') giveUp([`PORT, HEALTH_PORT: ${port} cannot be opened (${code})`]);
    crash(error);
  }
  await store.close();
  await client.close();
  log.info('stopped');
  process.exit(0);
}

/** A line for each switch at BotFather that is off, with what it costs. */
function switchedOff({ can_join_groups, supports_inline_queries }: UserFromGetMe): string[] {
  return [
    ...(can_join_groups ? [] : ['BotFather, Allow Groups is off: nobody can add the bot to a group']),
    ...(supports_inline_queries
      ? []
      : ['BotFather, Inline Mode is off: no @bot in other chats, no Share button on cards']),
  ];
}

async function open(
  { database, keyFile }: Config,
  now: () => number,
  log: Log,
  metrics: Metrics | undefined,
): Promise<Store> {
  const notice = (error?: unknown) =>
    error === undefined ? log.info('database back') : log.warn({ err: error }, 'database away');
  try {
    return await openStore({ database, keyFile, now, notice, observe: metrics?.stored });
  } catch (error) {
    if (error instanceof StoreProblem) giveUp([error.message]);
    throw error;
  }
}
