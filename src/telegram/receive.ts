import { GrammyError } from 'grammy';
import type { Bot, Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';
import { pollSeconds } from './client.ts';
import { isPermanent } from './send.ts';

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

/** The chat whose queue an update waits in; of a person where there is no chat. */
export function chatKey(update: Update): string {
  const { message, callback_query: press, inline_query: query, my_chat_member: member } = update;
  const chat = message?.chat ?? press?.message?.chat ?? member?.chat;
  return String(chat?.id ?? press?.from.id ?? query?.from.id ?? update.update_id);
}

export type Receiver<C extends Context> = {
  bot: Bot<C>;
  log: Log;
  stop: AbortSignal;
  pause: (ms: number, until?: AbortSignal) => Promise<void>;
  /** Called once, when Telegram has taken the token. */
  ready?: () => void;
  /** How long what is in hand may take after `stop`, in ms. */
  graceMs?: number;
};

/**
 * Long polling that confirms only what has been handled: one queue per chat, chats side by side. Telegram is the inbox:
 * what is not confirmed comes again after a kill. Waits for a Telegram that is out of reach; ends when `stop` does, at
 * most eight seconds later.
 * Throws Refused if the token is wrong or another program polls with it.
 */
export async function receive<C extends Context>({
  bot,
  log,
  stop,
  pause,
  ready,
  graceMs = 8000,
}: Receiver<C>): Promise<void> {
  // As long as a webhook is set, Telegram refuses to be asked.
  const prepare = async () => {
    await bot.api.deleteWebhook({}, stop as never);
    // Not bot.init(): that waits by a clock of its own, in the end for twenty minutes.
    if (!bot.isInited()) bot.botInfo = await bot.api.getMe(stop as never);
    return true;
  };
  while (!(await ask(prepare, stop, log, pause))) if (stop.aborted) return;
  ready?.();

  const inHand = new Map<number, Promise<void>>();
  const tails = new Map<string, Promise<void>>();
  const done = new Set<number>();
  let offset = 0;
  let over = false;
  const poll = () =>
    bot.api.getUpdates({ offset, timeout: pollSeconds, allowed_updates: allowedUpdates }, stop as never);

  while (!stop.aborted) {
    const updates = (await ask(poll, stop, log, pause)) ?? [];
    for (const update of updates) {
      if (inHand.has(update.update_id) || stop.aborted) continue;
      const key = chatKey(update);
      const job = (tails.get(key) ?? Promise.resolve())
        .then(() => !over && handle(bot, update, log, pause, stop))
        .then((handled) => {
          if (handled) done.add(update.update_id);
          if (tails.get(key) === job) tails.delete(key);
        });
      inHand.set(update.update_id, job);
      tails.set(key, job);
    }
    const oldest = updates.find((update) => !done.has(update.update_id));
    if (oldest) await Promise.race([inHand.get(oldest.update_id), untimed(500)]);
    offset = advance(updates, offset);
  }

  await Promise.race([Promise.all(inHand.values()), untimed(graceMs)]);
  over = true;
  offset = advance(
    [...inHand.keys()].toSorted((a, b) => a - b).map((update_id) => ({ update_id })),
    offset,
  );
  if (offset > 0) {
    const confirm = { offset, limit: 1, timeout: 0 };
    await bot.api.getUpdates(confirm, AbortSignal.timeout(1000) as never).catch(() => {});
  }

  /** Past everything that is handled, up to the first that is not. */
  function advance(updates: { update_id: number }[], from: number): number {
    let to = from;
    for (const { update_id: id } of updates) {
      if (!done.has(id)) break;
      to = id + 1;
      done.delete(id);
      inHand.delete(id);
    }
    return to;
  }
}

/** A real pause, which a test's clock does not shorten: only asking Telegram again hangs on it. */
function untimed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

/** Handles one update, three times at most. False if it is to come again after a restart. Never rejects. */
async function handle<C extends Context>(
  bot: Bot<C>,
  update: Update,
  log: Log,
  pause: (ms: number, until?: AbortSignal) => Promise<void>,
  stop: AbortSignal,
): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      await bot.handleUpdate(structuredClone(update));
      return true;
    } catch (error) {
      const cause = error instanceof Error && 'error' in error ? error.error : error;
      log.error({ err: cause, update: update.update_id, tries }, 'update failed');
      if (isPermanent(cause) || tries === 3) return true;
      if (stop.aborted) return false;
      await pause(500 * tries, stop);
    }
  }
}

/** One call for the receiver itself. A passing fault is waited out: nothing comes back, and it is asked again. */
async function ask<T>(
  call: () => Promise<T>,
  stop: AbortSignal,
  log: Log,
  pause: (ms: number, until?: AbortSignal) => Promise<void>,
): Promise<T | undefined> {
  try {
    return await orRefused(call);
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (!stop.aborted) {
      log.warn({ err: error }, 'Telegram does not answer');
      await pause(1000, stop);
    }
    return undefined;
  }
}

async function orRefused<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof GrammyError) {
      if (error.error_code === 401 || error.error_code === 404) {
        throw new Refused(tokenRefused, { cause: error });
      }
      if (error.error_code === 409) {
        throw new Refused('BOT_TOKEN: another program is polling with this token; stop it first', {
          cause: error,
        });
      }
    }
    throw error;
  }
}
