import { GrammyError, HttpError } from 'grammy';
import type { Api, Context, Transformer } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Log } from '../log.ts';

/** Longest wait, in ms, that one call may cause: the handler it belongs to has ten seconds. */
const patienceMs = 6000;
/** Waits, in ms, after a server's or the network's fault. */
const pauses = [300, 1000];

/**
 * Retries what failed for a passing reason: 429 after the time Telegram asks for, 5xx and network faults twice; not a
 * call that timed out, for its handler's time is up too. Only the chat that waits is held up. Own code, for
 * @grammyjs/auto-retry has no clock to inject and first waits three seconds.
 */
export function patience(pause: (ms: number) => Promise<void>): Transformer {
  return async (previous, method, payload, signal) => {
    if (method === 'getUpdates') return previous(method, payload, signal);
    let left = patienceMs;
    for (let tries = 0; ; tries++) {
      const last = tries >= pauses.length;
      let wait: number;
      try {
        const answer = await previous(method, payload, signal);
        if (answer.ok || (answer.error_code !== 429 && answer.error_code < 500) || last) return answer;
        wait =
          answer.error_code === 429 ? (answer.parameters?.retry_after ?? 1) * 1000 : (pauses[tries] ?? 0);
        if (wait > left) return answer;
      } catch (error) {
        if (last || signal?.aborted || timedOut(error)) throw error;
        wait = pauses[tries] ?? 0;
      }
      left -= wait;
      await pause(wait);
    }
  };
}

function timedOut(error: unknown): boolean {
  return error instanceof HttpError && (error.error as Error | undefined)?.name === 'TimeoutError';
}

/** True if Telegram will never take it: the update counts as handled. Faults that pass make it come again. */
export function isPermanent(error: unknown): boolean {
  if (error instanceof HttpError) return false;
  return error instanceof GrammyError && error.error_code !== 429 && error.error_code < 500;
}

/** True if Telegram is out of reach or asks to wait: what failed is to be tried again. */
export function isPassing(error: unknown): boolean {
  return error instanceof HttpError || (error instanceof GrammyError && !isPermanent(error));
}

/** How long Telegram asks to wait, in milliseconds; none if it does not say. */
export function waitAsked(error: unknown): number | undefined {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}

/** Answers a press. Best effort: a refused answer is logged and forgotten, or the press would come again for ever. */
export async function acknowledge(ctx: Context, log: Log, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text ? { text } : {});
  } catch (error) {
    log.warn({ err: error }, 'press not acknowledged');
  }
}

export type Message = {
  text: string;
  keyboard: InlineKeyboardMarkup;
  /** The message that it answers, if that is to be seen. */
  replyTo?: number | undefined;
  /** The topic of a forum. */
  thread?: number | undefined;
  /** Without a sound. */
  silent?: boolean | undefined;
};

const cannotEdit =
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|there is no text in the message/i;

/**
 * Puts a message before somebody: in the place of an earlier one if it can still be edited, else anew.
 * "Not modified" is success. Gives the message's id. Throws GrammyError or HttpError if it could not be delivered.
 */
export async function deliver(
  api: Api,
  chat: number,
  { text, keyboard, replyTo, thread, silent }: Message,
  edit?: number,
): Promise<number> {
  const options = {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: keyboard,
  } as const;
  if (edit !== undefined) {
    try {
      await api.editMessageText(chat, edit, text, options);
      return edit;
    } catch (error) {
      if (!(error instanceof GrammyError)) throw error;
      if (error.description.includes('message is not modified')) return edit;
      if (!cannotEdit.test(error.description)) throw error;
    }
  }
  const sent = await api.sendMessage(chat, text, {
    ...options,
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
    }),
    ...(thread !== undefined && { message_thread_id: thread }),
    ...(silent && { disable_notification: true }),
  });
  return sent.message_id;
}
