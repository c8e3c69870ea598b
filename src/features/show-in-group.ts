import { GrammyError } from 'grammy';
import type { Ctx } from '../context.ts';
import type { Screen } from '../screens/layout.ts';
import type { Place } from '../places/place.ts';
import { isPermanent, sendOnce } from '../telegram/faults.ts';
import { deliver } from '../telegram/send.ts';
import type { Message } from '../telegram/send.ts';
import { deleteLater } from './delete-later.ts';
import { moveGroup, threadOf } from './group.ts';
import { linkTo, personal, toKeyboard } from './keyboard.ts';

/**
 * Shows a screen in a group: one silent reply per question, which presses edit. In quiet mode only its asker sees it.
 */
export async function showInGroup(ctx: Ctx, place: Place, screen: Screen): Promise<void> {
  const { chatId: chat, group, asker } = ctx;
  const pressed = ctx.callbackQuery?.message;
  if (chat === undefined || !group) return;

  // The card to pin is for everybody, and stays.
  const toPin = place.at === 'help';
  const buttons = { asker: toPin ? undefined : asker, bot: ctx.me.username };
  const message: Message = {
    ...(personal.has(place.at)
      ? elsewhere(ctx, place)
      : { text: screen.text, keyboard: toKeyboard(screen.keyboard, buttons) }),
    // The button of a warning deletes the message that it replies to.
    replyTo: place.at === 'warning' ? (ctx.secretAt ?? ctx.message?.message_id) : questionOf(ctx),
    thread: threadOf(ctx),
    silent: true,
  };

  const hidden = ephemeralId(ctx) !== undefined || (group.quiet === true && !pressed && !toPin);
  if (hidden && asker !== undefined) await showToOne(ctx, chat, asker, place, message);
  else {
    const edit = pressed && pressed.date !== 0 ? pressed.message_id : undefined;
    const shown = await deliverOrMove(ctx, chat, message, edit);
    if (ctx.message && shown !== undefined && group.minutes && !toPin)
      deleteLater(ctx, chat, [ctx.message.message_id, shown], group.minutes);
  }
}

/** Returns one line with a link to the same screen in private. */
function elsewhere(ctx: Ctx, place: Place): Pick<Message, 'text' | 'keyboard'> {
  const link = { label: ctx.words.t('group-private'), url: linkTo(ctx.me.username, place) };
  return { text: ctx.words.t('group-in-private'), keyboard: toKeyboard([[link]]) };
}

/** Returns the message to reply to: the question that the command replies to, else the command. */
function questionOf(ctx: Ctx): number | undefined {
  const reply = ctx.message?.reply_to_message;
  const isQuestion = reply && !reply.forum_topic_created && reply.from?.id !== ctx.me.id;
  return (isQuestion ? reply : ctx.message)?.message_id;
}

/**
 * Delivers and returns the message's id; undefined if the group has become a supergroup meanwhile, to which it was sent
 * instead.
 */
async function deliverOrMove(
  ctx: Ctx,
  chat: number,
  message: Message,
  edit?: number,
): Promise<number | undefined> {
  try {
    return await deliver(ctx.api, chat, message, edit);
  } catch (error) {
    const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (moved === undefined) throw error;
    await moveGroup(ctx, chat, moved);
    await deliver(ctx.api, moved, { ...message, replyTo: undefined, thread: undefined });
    return undefined;
  }
}

/** Returns the id of the ephemeral message that this update is about, if it is about one. */
function ephemeralId(ctx: Ctx): number | undefined {
  const message = ctx.message ?? ctx.callbackQuery?.message;
  return message && 'ephemeral_message_id' in message ? message.ephemeral_message_id : undefined;
}

/** Shows a screen as an ephemeral message (Bot API 10.3); where Telegram refuses that, a link to it in private. */
async function showToOne(
  ctx: Ctx,
  chat: number,
  person: number,
  place: Place,
  message: Message,
): Promise<void> {
  const { text, keyboard, thread } = message;
  const options = {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    ...(keyboard && { reply_markup: keyboard }),
  } as const;
  const hidden = ephemeralId(ctx);
  try {
    if (ctx.callbackQuery && hidden !== undefined) {
      await ctx.api.editEphemeralMessageText(chat, person, hidden, text, options);
      return;
    }
    await sendOnce(() =>
      ctx.api.sendMessage(chat, text, {
        ...options,
        ephemeral_message_parameters: { receiver_user_id: person },
        ...(hidden !== undefined && { reply_parameters: { ephemeral_message_id: hidden } }),
        ...(thread !== undefined && { message_thread_id: thread }),
        disable_notification: true,
      }),
    );
  } catch (error) {
    if (!isPermanent(error)) throw error;
    if ((error as Error).message.includes('message is not modified')) return;
    ctx.deps.log.debug({ err: error }, 'ephemeral answer refused');
    const replyTo = hidden === undefined ? message.replyTo : undefined;
    await deliver(ctx.api, chat, { ...message, ...elsewhere(ctx, place), replyTo });
  }
}
