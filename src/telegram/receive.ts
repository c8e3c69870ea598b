import { GrammyError } from 'grammy';
import type { Bot, Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { pollSeconds } from './client.ts';
import { waitAsked } from './faults.ts';

export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

/** Telegram refuses us for good; the message is one line for whoever starts the bot. */
export class Refused extends Error {}

export const tokenRefused = 'BOT_TOKEN: Telegram refuses this token; get the right one from @BotFather';

/** So many updates Telegram shows at once. */
const atOnce = 100;
/** Longest wait, in milliseconds, before Telegram is asked again after a failure. */
const longestWait = 15_000;

export type Receiver<C extends Context> = {
  bot: Bot<C>;
  /** Takes an update, and whether Telegram has more; resolves as soon as Telegram may forget it. */
  accept: (update: Update, more: boolean) => Promise<void>;
  log: Log;
  clock: Clock;
  stop: AbortSignal;
  /** Called once, when Telegram has taken the token. */
  ready?: () => Promise<void>;
};

/**
 * Long polling that confirms only what has been accepted. Telegram is the inbox: what is not confirmed comes again after
 * a kill. Waits for a Telegram that is out of reach; ends when `stop` does, and gives what is to be done last: to
 * confirm what was accepted meanwhile.
 * Throws Refused if the token is wrong or another program polls with it, unless it has polled with success before.
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
  /** One call for the receiver itself. A passing fault is waited out: nothing comes back, and it is asked again. */
  const ask = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    try {
      const answer = await call();
      failures = 0;
      return answer;
    } catch (error) {
      if (stop.aborted) return undefined;
      const refusal = refusalIn(error);
      if (refusal && !polled) throw new Refused(refusal, { cause: error });
      if (refusal && failures === 0) log.error({ err: error }, 'Telegram refuses to be asked');
      await clock.pause(waitAsked(error) ?? Math.min(longestWait, 1000 * 2 ** failures), stop);
      failures = Math.min(failures + 1, 10);
      return undefined;
    }
  };

  // As long as a webhook is set, Telegram refuses to be asked.
  const prepare = async () => {
    await bot.api.deleteWebhook({}, stop as never);
    // Not bot.init(): that waits by a clock of its own, in the end for twenty minutes.
    if (!bot.isInited()) bot.botInfo = await bot.api.getMe(stop as never);
    return true;
  };
  while (!(await ask(prepare))) if (stop.aborted) return async () => {};
  await ready?.();

  /** What Telegram has shown and has not been told to forget, oldest first. */
  const shown = new Map<number, Promise<void>>();
  const accepted = new Set<number>();
  let offset = 0;
  const poll = () =>
    bot.api.getUpdates({ offset, timeout: pollSeconds, allowed_updates: allowedUpdates }, stop as never);
  /** Past everything that is accepted, up to the first that is not. */
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
    // Whoever asks again with the same offset within half a second is shown one update only.
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

/** A real pause, which a test's clock does not shorten: only asking Telegram again hangs on it. */
function untimed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function refusalIn(error: unknown): string | undefined {
  const code = error instanceof GrammyError ? error.error_code : undefined;
  if (code === 401 || code === 404) return tokenRefused;
  return code === 409 ? 'BOT_TOKEN: another program is polling with this token; stop it first' : undefined;
}
