import { GrammyError } from 'grammy';
import type { Bot, Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { pollSeconds } from './client.ts';
import { waitAfter } from './faults.ts';

/** The kinds of update that the bot asks for. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

/** Telegram refuses us for good; the message is one line for whoever starts the bot. */
export class BotRefused extends Error {}

/** What is printed if Telegram refuses the token. */
export const tokenRefused = 'BOT_TOKEN: Telegram refuses this token; get the right one from @BotFather';

/** How many updates Telegram returns at once. */
const atOnce = 100;
/** Longest wait, in milliseconds, before the next call after a failure. */
const longestWait = 15_000;

/** What polling needs. */
export type Receiver<C extends Context> = {
  bot: Bot<C>;
  /** Takes an update, and whether Telegram has more; resolves as soon as Telegram may forget it. */
  accept: (update: Update, more: boolean) => Promise<void>;
  log: Log;
  clock: Pick<Clock, 'pause'>;
  stop: AbortSignal;
  /** Called once, when Telegram has taken the token. */
  ready: () => Promise<void>;
};

/**
 * Long polling that confirms only what has been accepted. Telegram is the inbox: what is not confirmed comes again
 * after a kill. Waits while Telegram is out of reach; ends at `stop`, and returns the last thing to do: a function that
 * confirms what was accepted meanwhile. Throws BotRefused if the token is wrong or another program polls with it, unless
 * it has polled with success before.
 */
export async function receive<C extends Context>({
  bot,
  accept,
  log,
  clock,
  stop,
  ready,
}: Receiver<C>): Promise<() => Promise<void>> {
  let polled = false;
  let failures = 0;
  /** Makes one call. After a passing fault it waits and returns undefined, so that the call is made again. */
  const ask = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    try {
      const answer = await call();
      failures = 0;
      return answer;
    } catch (error) {
      if (stop.aborted) return undefined;
      const refusal = refusalIn(error);
      if (refusal && !polled) throw new BotRefused(refusal, { cause: error });
      if (refusal && failures === 0) log.error({ err: error }, 'Telegram refuses to be asked');
      await clock.pause(waitAfter(error, failures, longestWait), stop);
      failures++;
      return undefined;
    }
  };

  // As long as a webhook is set, Telegram refuses getUpdates.
  const prepare = async () => {
    await bot.api.deleteWebhook({}, stop as never);
    // Not bot.init(): that waits by a clock of its own, in the end for twenty minutes.
    if (!bot.isInited()) bot.botInfo = await bot.api.getMe(stop as never);
    return true;
  };
  while (!(await ask(prepare))) if (stop.aborted) return async () => {};
  await ready();

  /** Updates that Telegram has delivered and that are not confirmed, oldest first. */
  const shown = new Map<number, Promise<void>>();
  const accepted = new Set<number>();
  let offset = 0;
  const poll = () =>
    bot.api.getUpdates({ offset, timeout: pollSeconds, allowed_updates: allowedUpdates }, stop as never);
  /** Moves the offset past everything that is accepted, up to the first that is not. */
  const advance = () => {
    for (const id of [...shown.keys()].toSorted((a, b) => a - b)) {
      if (!accepted.delete(id)) return;
      shown.delete(id);
      offset = id + 1;
    }
  };

  while (!stop.aborted) {
    const updates = await ask(poll);
    polled ||= updates !== undefined;
    for (const update of updates ?? []) {
      const { update_id: id } = update;
      if (shown.has(id) || stop.aborted) continue;
      shown.set(
        id,
        accept(update, updates?.length === atOnce).then(() => void accepted.add(id)),
      );
    }
    const oldest = updates?.find(({ update_id: id }) => !accepted.has(id));
    // A call with the same offset within half a second is answered with one update only.
    if (oldest) await Promise.race([shown.get(oldest.update_id), untimed(500)]);
    advance();
  }
  return async () => {
    advance();
    if (offset === 0) return;
    const confirm = { offset, limit: 1, timeout: 0 };
    await bot.api.getUpdates(confirm, AbortSignal.timeout(1000) as never).catch(() => {});
  };
}

/** A pause in real time, which a test's clock does not shorten: only the next getUpdates depends on it. */
function untimed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function refusalIn(error: unknown): string | undefined {
  const code = error instanceof GrammyError ? error.error_code : undefined;
  if (code === 401 || code === 404) return tokenRefused;
  return code === 409 ? 'BOT_TOKEN: another program is polling with this token; stop it first' : undefined;
}
