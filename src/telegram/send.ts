import { GrammyError } from 'grammy';
import type { Api, Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Log } from '../log.ts';
import { isPermanent, sendOnce } from './faults.ts';

/**
 * Answers a press, with an optional text for a moment. Best effort: if Telegram refuses, that is logged and nothing is
 * thrown.
 */
export async function acknowledge(ctx: Context, log: Log, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text ? { text } : {});
  } catch (error) {
    log.debug({ err: error }, 'press not acknowledged');
  }
}

/** A message of the bot. */
export type Message = {
  text: string;
  keyboard?: InlineKeyboardMarkup;
  /** Id of the message that it replies to. */
  replyTo?: number | undefined;
  /** Id of the forum topic (`message_thread_id`). */
  thread?: number | undefined;
  /** Without a sound. */
  silent?: boolean | undefined;
};

const cannotEdit =
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|there is no text in the message/i;

/**
 * Edits a message if it can still be edited, else sends it. "Not modified" counts as success. Returns the message's id.
 * Throws GrammyError or HttpError if it could not be delivered, MayHaveArrived if that is not known.
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
    ...(keyboard && { reply_markup: keyboard }),
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
  const sent = await sendOnce(() =>
    api.sendMessage(chat, text, {
      ...options,
      ...(replyTo !== undefined && {
        reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
      }),
      ...(thread !== undefined && { message_thread_id: thread }),
      ...(silent && { disable_notification: true }),
    }),
  );
  return sent.message_id;
}

/**
 * Checks whether messages to a chat go through, by sending an empty one, which Telegram always refuses and nobody sees.
 * So a message that may have arrived is repeated only once Telegram works again. Throws what sending a message would
 * throw.
 */
export async function probe(api: Api, chat: number): Promise<void> {
  try {
    await api.sendMessage(chat, '');
  } catch (error) {
    if (!isPermanent(error) || (error as GrammyError).error_code === 403) throw error;
  }
}
