import { GrammyError } from 'grammy';
import type { Ctx } from '../context.ts';
import type { Screen } from '../screens/layout.ts';
import type { Place } from '../screens/place.ts';
import { acknowledge, deliver, isPermanent } from '../telegram/send.ts';
import type { Message } from '../telegram/send.ts';
import { laterDelete } from './errands.ts';
import { threadOf } from './group.ts';
import { linkTo, toKeyboard } from './keyboard.ts';
import { moveGroup } from './membership.ts';

/** One message per question, a reply to it, without a sound; presses change it in place. In quiet mode for one person. */
export async function showInGroup(ctx: Ctx, place: Place, screen: Screen): Promise<void> {
  const chat = ctx.chatId;
  if (chat === undefined || !ctx.group) return;
  const pressed = ctx.callbackQuery?.message;
  if (!pressed && !ctx.mayAnswer?.()) return;
  const card = place.at === 'help';
  const message: Message = {
    text: screen.text,
    // A card to pin is everybody's.
    keyboard: toKeyboard(screen.keyboard, { asker: card ? undefined : ctx.asker, bot: ctx.me.username }),
    replyTo: questionOf(ctx),
    thread: threadOf(ctx),
    silent: true,
  };
  const hidden = ephemeralId(ctx) !== undefined || (ctx.group.quiet === true && !pressed && !card);
  const acknowledged = ctx.callbackQuery && acknowledge(ctx, ctx.deps.log, ctx.toast);
  if (hidden && ctx.from && ctx.asker !== undefined) await showToOne(ctx, chat, ctx.asker, place, message);
  else {
    const edit = pressed && pressed.date !== 0 ? pressed.message_id : undefined;
    const shown = await deliverOrMove(ctx, chat, message, edit);
    if (ctx.message && ctx.group.minutes)
      laterDelete(ctx, chat, [ctx.message.message_id, shown], ctx.group.minutes);
  }
  await acknowledged;
}

/** The message that is answered: somebody's question that the command replies to, else the command. */
function questionOf(ctx: Ctx): number | undefined {
  const reply = ctx.message?.reply_to_message;
  const isQuestion = reply && !reply.forum_topic_created && reply.from?.id !== ctx.me.id;
  return (isQuestion ? reply : ctx.message)?.message_id;
}

/** Delivers, and follows a group that has become a supergroup in the meantime. */
async function deliverOrMove(ctx: Ctx, chat: number, message: Message, edit?: number): Promise<number> {
  try {
    return await deliver(ctx.api, chat, message, edit);
  } catch (error) {
    const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (moved === undefined) throw error;
    await moveGroup(ctx, chat, moved);
    return deliver(ctx.api, moved, { ...message, replyTo: undefined, thread: undefined });
  }
}

/** The id of the message that one person alone sees, if this update is about one. */
function ephemeralId(ctx: Ctx): number | undefined {
  const message = ctx.message ?? ctx.callbackQuery?.message;
  return message && 'ephemeral_message_id' in message ? message.ephemeral_message_id : undefined;
}

/** An ephemeral message (Bot API 10.3); where Telegram refuses it, one line with a link to the same screen in private. */
async function showToOne(
  ctx: Ctx,
  chat: number,
  person: number,
  place: Place,
  message: Message,
): Promise<void> {
  const { text, keyboard } = message;
  const options = {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: keyboard,
  } as const;
  const hidden = ephemeralId(ctx);
  try {
    if (ctx.callbackQuery && hidden !== undefined) {
      await ctx.api.editEphemeralMessageText(chat, person, hidden, text, options);
      return;
    }
    await ctx.api.sendMessage(chat, text, {
      ...options,
      ephemeral_message_parameters: { receiver_user_id: person },
      ...(hidden !== undefined && { reply_parameters: { ephemeral_message_id: hidden } }),
      ...(message.thread !== undefined && { message_thread_id: message.thread }),
      disable_notification: true,
    });
  } catch (error) {
    if (!isPermanent(error)) throw error;
    if ((error as Error).message.includes('message is not modified')) return;
    ctx.deps.log.warn({ err: error }, 'ephemeral answer refused');
    const link = { label: ctx.words.t('group-private'), url: linkTo(ctx.me.username, place) };
    await deliver(ctx.api, chat, {
      ...message,
      text: ctx.words.t('group-in-private'),
      keyboard: toKeyboard([[link]]),
      ...(hidden !== undefined && { replyTo: undefined }),
    });
  }
}
