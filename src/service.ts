import type { Update, UserFromGetMe } from 'grammy/types';
import { createBot } from './bot.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Ctx } from './context.ts';
import { jobHandlers } from './features/job-handlers.ts';
import { doJobs, runJobs } from './features/jobs.ts';
import { sayBroken, sayTooMuch } from './features/say.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Store } from './store/store.ts';
import { Inbox } from './telegram/inbox.ts';
import { Outage } from './telegram/outage.ts';
import { receive } from './telegram/receive.ts';

/** How long updates in hand may take after a stop, in milliseconds. */
const graceMs = 8000;

/** What a bot is put together from. */
export type ServiceParts = {
  config: Config;
  store: Store;
  log: Log;
  clock: Clock;
  fetch: typeof fetch;
  stop: AbortSignal;
  metrics?: Metrics | undefined;
  /** See createBot. */
  watch?: (ctx: Ctx) => void;
};

export type Service = ReturnType<typeof makeService>;

/** Returns the bot with everything that receives and sends for it: for a process, and for the tests. */
export function makeService({ config, store, log, clock, fetch, stop, metrics, watch }: ServiceParts) {
  const outage = new Outage(log, clock.now);
  const deps = { config, store, log, ...clock, outage, heldUp: new Map() };
  const bot = createBot(deps, { fetch, metrics, watch });
  const inbox = new Inbox({
    bot,
    store,
    log,
    clock,
    outage,
    stop,
    mayPark: config.webhook === undefined,
    excess: (update) => sayTooMuch(deps, update),
    broken: (update) => sayBroken(deps, bot, update),
  });
  const counted = metrics ? metrics.jobs(jobHandlers) : jobHandlers;
  let loops: Promise<unknown> | undefined;

  /** Takes up what an earlier process left, then whatever falls due. To be called once `bot.botInfo` is set. */
  async function begin(): Promise<UserFromGetMe> {
    if (!loops) {
      loops = Promise.resolve();
      await inbox.resume();
      loops = Promise.all([inbox.run(), runJobs(deps, bot, counted, stop)]);
    }
    return bot.botInfo;
  }

  let settled: Promise<void> | undefined;
  /** After `stop`: resolves when the updates in hand are done, eight seconds after the first call at most. */
  const settle = () => (settled ??= settleOnce());

  async function settleOnce(): Promise<void> {
    const tooLong = new Promise((resolve) => setTimeout(resolve, graceMs));
    await Promise.race([inbox.idle(), tooLong]);
    inbox.close();
    await Promise.race([loops, tooLong]);
  }

  /** Polls until `end`; `ready` is called when Telegram has taken the token. Throws BotRefused, see receive. */
  async function poll(end: AbortSignal, ready?: (me: UserFromGetMe) => void): Promise<void> {
    const accept = (update: Update, more: boolean) => inbox.accept(update, more);
    const started = async () => {
      const me = await begin();
      ready?.(me);
    };
    const confirm = await receive({ bot, accept, log, clock, stop: end, ready: started });
    // What is in hand is done before Telegram hears that it may forget it.
    if (stop.aborted) await settle();
    await confirm();
  }

  return {
    bot,
    inbox,
    begin,
    settle,
    poll,
    /** Does what is due now. */
    doJobs: () => doJobs(deps, bot, counted),
  };
}
