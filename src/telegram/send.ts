import { GrammyError } from 'grammy';
import type { Api, Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Log } from '../log.ts';
import { isPermanent, sendOnce } from './faults.ts';

/** Answers a press. Best effort: a refused answer is logged and forgotten, or the press would come again for ever. */
export async function acknowledge(ctx: Context, log: Log, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text ? { text } : {});
  } catch (error) {
    log.debug({ err: error }, 'press not acknowledged');
  }
}

export type Message = {
  text: string;
  keyboard?: InlineKeyboardMarkup;
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
 * "Not modified" is success. Returns the message's id. Throws GrammyError or HttpError if it could not be delivered,
 * MayHaveArrived if that is not known.
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
 * Asks whether messages to a chat go through, by one that Telegram always refuses: nobody sees it. So what may have
 * arrived is repeated only once Telegram is well again. Throws what a message would.
 */
export async function probe(api: Api, chat: number): Promise<void> {
  try {
    await api.sendMessage(chat, '');
  } catch (error) {
    if (!isPermanent(error) || (error as GrammyError).error_code === 403) throw error;
  }
}
