import type { UserFromGetMe } from 'grammy/types';
import { systemClock } from './clock.ts';
import { giveUp } from './config.ts';
import type { Config } from './config.ts';
import { openHealth } from './health.ts';
import { makeLog } from './log.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { profileTexts } from './screens/profile.ts';
import { makeService } from './service.ts';
import type { Service, ServiceParts } from './service.ts';
import { openStore } from './store/open.ts';
import { StoreMisconfigured, UnreadableRow } from './store/store.ts';
import type { Store } from './store/store.ts';
import { makeClient } from './telegram/client.ts';
import { setProfile } from './telegram/profile.ts';
import { BotRefused } from './telegram/receive.ts';
import { keptSecret, receiveByWebhook } from './telegram/webhook.ts';

/** Runs the bot: opens the store, receives from Telegram, and on a signal stops in order and ends the process. */
export async function run(config: Config): Promise<void> {
  const log = makeLog(config.logLevel);
  const client = makeClient();
  // One clock for everything: Telegram's, because that of the machine may be hours off.
  const clock = { ...systemClock, now: client.now };
  const metrics = config.health && (await import('./metrics.ts')).makeMetrics();
  const store = await openOrGiveUp(config, clock.now, log, metrics);
  metrics?.watch(store);
  const stop = new AbortController();
  const parts = { config, store, log, clock, fetch: client.fetch, stop: stop.signal, metrics };
  const service = makeService(parts);
  stopOnSignals(stop, log);
  const crash = crashOnErrors(log, () => service.inbox.crashed());
  try {
    if (config.health && metrics) {
      const needs = { database: () => store.ping(), Telegram: () => service.bot.api.getMe() };
      await openHealth({ ...config.health, needs, metrics: metrics.text });
    }
    let profile: Promise<void> | undefined;
    await receiveAll(service, parts, (me) => {
      if (profile) return;
      log.info('started');
      for (const line of switchedOff(me)) log.warn(line);
      if (process.connected) process.send?.('started');
      profile = setProfile(service.bot.api, store, log, profileTexts(), clock, stop.signal).catch(
        (error: unknown) => log.warn({ err: error }, 'profile not kept'),
      );
    });
    await profile;
  } catch (error) {
    if (error instanceof BotRefused) giveUp([error.message]);
    const { syscall, code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (syscall === 'listen') giveUp([`PORT, HEALTH_PORT: ${port} cannot be opened (${code})`]);
    crash(error);
  }
  await store.close();
  await client.close();
  log.info('stopped');
  process.exit(0);
}

/** Receives until `stop`, by the webhook or by polling. `ready` is called when Telegram has taken the token. */
async function receiveAll(
  { bot, inbox, begin, poll, settle }: Service,
  { config: { webhook }, store, log, clock, stop }: ServiceParts,
  ready: (me: UserFromGetMe) => void,
): Promise<void> {
  if (webhook)
    await receiveByWebhook({
      ...webhook,
      bot,
      secret: webhook.secret ?? (await keptSecret(store)),
      accept: (update) => inbox.accept(update),
      log,
      stop,
      pause: clock.pause,
      ready: async () => ready(await begin()),
    });
  else await store.alone('polling', stop, (lost) => poll(AbortSignal.any([stop, lost]), ready));
  // With a webhook, and where another process polls by now: `poll` has not waited then.
  await settle();
}

/** On an error that nobody caught, marks the updates in hand and ends the process. Returns a function that ends it. */
function crashOnErrors(log: Log, mark: () => Promise<unknown>): (error: unknown) => never {
  // A promise that nobody awaited is a fault of ours, but no reason to leave everybody without an answer.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled'));
  const crash = (error: unknown): never => {
    log.fatal({ err: error }, 'crashed');
    process.exit(1);
  };
  process.on('uncaughtException', (error) => {
    setTimeout(crash, 2000, error);
    // One that was in hand at two crashes is skipped (Inbox.accept).
    void mark().finally(() => crash(error));
  });
  return crash;
}

/** Aborts `stop` on a signal, or when the parent that started this process is gone. Whatever hangs, it ends soon after. */
function stopOnSignals(stop: AbortController, log: Log): void {
  let stoppedAt = 0;
  const end = (why: string) => {
    stoppedAt = Date.now();
    log.info({ why }, 'stopping');
    stop.abort();
    // The process ends within ten seconds, whatever hangs.
    setTimeout(() => process.exit(0), 9500).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!stop.signal.aborted) end(signal);
      // Ctrl-C under npm comes twice at once: from the terminal and handed on by npm. A second one is a second later.
      else if (Date.now() - stoppedAt > 1000) process.exit(1);
    });
  }
  // A parent with an IPC channel ends this process by closing it, also when it is killed: see try-out.ts.
  const leave = () => stop.signal.aborted || end('disconnected');
  process.on('disconnect', leave);
  if (process.send && !process.connected) leave();
}

/** Returns a line for each switch at BotFather that is off, with what that means. */
function switchedOff({ can_join_groups, supports_inline_queries }: UserFromGetMe): string[] {
  return [
    ...(can_join_groups ? [] : ['BotFather, Allow Groups is off: nobody can add the bot to a group']),
    ...(supports_inline_queries
      ? []
      : ['BotFather, Inline Mode is off: no @bot in other chats, no Share button on cards']),
  ];
}

/** Opens the store, and logs when it fails and when it is well again. A wrong setting ends the process with one line. */
async function openOrGiveUp(
  { database, keyFile }: Config,
  now: () => number,
  log: Log,
  metrics: Metrics | undefined,
): Promise<Store> {
  const notice = (error?: unknown) =>
    error === undefined
      ? log.warn('the database is well again')
      : log.error(
          { err: error, kind: error instanceof UnreadableRow ? error.kind : undefined },
          'the database fails',
        );
  try {
    return await openStore({ database, keyFile, now, notice, observe: metrics?.stored });
  } catch (error) {
    if (error instanceof StoreMisconfigured) giveUp([error.message]);
    throw error;
  }
}
