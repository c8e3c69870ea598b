import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { decodePress } from '../places/address.ts';
import { acknowledge } from '../telegram/send.ts';
import { isAddressed, readGroup, topicOf } from './group.ts';
import type { Group } from './group.ts';
import { setView } from './person.ts';

/** In a group: sends and edits per minute, and answers to one person per minute. */
const mostInGroup = 20;
const mostToOne = 5;
const minute = 60_000;
/** A question in a group that is older than this, in milliseconds, is not answered any more. */
const tooOld = 10 * minute;

/**
 * Lets through what is meant for the bot in a group, presses by the person whose buttons they are, and no more than the
 * limits.
 */
export function groupGate(now: () => number): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  const count = makeCounter(now);

  composer.on('message', async (ctx, next) => {
    const { message, chatId } = ctx;
    if (!isForUs(ctx) || now() - message.date * 1000 > tooOld) return;
    ctx.group = await readGroup(ctx.unit, chatId);
    if (isSilent(ctx, ctx.group)) return;
    // Somebody who writes as the group or as a channel presses under another id, so their buttons are not locked.
    ctx.asker = message.sender_chat ? undefined : message.from.id;
    const { update_id: update } = ctx.update;
    ctx.takeAnswer = () =>
      count(update, `${chatId}/${ctx.asker ?? 'nobody'}`, mostToOne) &&
      count(update, String(chatId), mostInGroup);
    await setView(ctx);
    await next();
  });

  composer.on('callback_query', async (ctx, next) => {
    if (ctx.chatId === undefined) return;
    ctx.group = await readGroup(ctx.unit, ctx.chatId);
    ctx.asker = decodePress(ctx.callbackQuery.data ?? '')?.asker;
    await setView(ctx);
    if (ctx.asker !== undefined && ctx.asker !== ctx.from.id)
      ctx.toast = ctx.words.t('group-not-yours', { command: `/topup@${ctx.me.username}` });
    else if (count(ctx.update.update_id, String(ctx.chatId), mostInGroup)) return next();
    await acknowledge(ctx, ctx.deps.log, ctx.toast);
  });
  return composer;
}

/**
 * Returns true for a command typed here or a reply to the bot; false for what bots send, and for what is forwarded or
 * sent via a bot.
 */
function isForUs({ message, me }: Ctx): boolean {
  if (!message || message.forward_origin || message.via_bot) return false;
  if (message.from.is_bot && !message.sender_chat) return false;
  return /^\/\w/.test(message.text ?? '') || message.reply_to_message?.from?.id === me.id;
}

/**
 * Returns true in a forum topic that the admins did not choose. /settings works there all the same, so that they can
 * choose it.
 */
function isSilent(ctx: Ctx, { topics }: Group): boolean {
  const topic = topicOf(ctx);
  if (topic === undefined || !topics?.length || topics.includes(topic)) return false;
  return !(isAddressed(ctx) && ctx.message?.text?.startsWith('/settings@'));
}

/** Returns a counter of the updates of the last minute, by name. An update that comes again counts once. */
function makeCounter(now: () => number) {
  const times = new Map<string, Map<number, number>>();
  /** Returns true, and counts, if fewer than `most` others were counted under that name. */
  return (update: number, name: string, most: number): boolean => {
    const since = now() - minute;
    const recent = new Map([...(times.get(name) ?? [])].filter(([, time]) => time > since));
    if (!recent.has(update) && recent.size >= most) return false;
    times.set(name, recent.set(update, now()));
    if (times.size > 10_000)
      for (const [old, list] of times) if (Math.max(...list.values()) <= since) times.delete(old);
    return true;
  };
}
