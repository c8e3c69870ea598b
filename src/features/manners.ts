import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { decodePress } from '../screens/place.ts';
import { acknowledge } from '../telegram/send.ts';
import { readGroup, threadOf } from './group.ts';
import { meet } from './person.ts';

/** In a group: sends and edits in a minute, and answers to one person. */
const mostInGroup = 20;
const mostToOne = 5;
const minute = 60_000;
/** A question older than this, in milliseconds, is no longer waited for in a group. */
const tooOld = 10 * minute;

/** Counts what happened within the last minute, by name. */
function makeCounter(now: () => number) {
  const times = new Map<string, number[]>();
  /** True, and counted, if fewer than `most` were counted under that name. */
  return (name: string, most: number): boolean => {
    const since = now() - minute;
    const recent = (times.get(name) ?? []).filter((time) => time > since);
    if (recent.length >= most) return false;
    times.set(name, [...recent, now()]);
    if (times.size > 10_000)
      for (const [old, list] of times) if ((list.at(-1) ?? 0) <= since) times.delete(old);
    return true;
  };
}

/** What of a group is meant for us, whose buttons they are, and how much is too much. Beyond that: silence. */
export function manners(now: () => number): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  const count = makeCounter(now);

  composer.on('message', async (ctx, next) => {
    const { message } = ctx;
    const command = /^\/\w+(@\w+)?/.exec(message.text ?? '');
    const byBot = message.from.is_bot && !message.sender_chat;
    if (!command || byBot || message.forward_origin || message.via_bot) return;
    if (now() - message.date * 1000 > tooOld) return;
    ctx.group = await readGroup(ctx, ctx.chatId);
    const { topics } = ctx.group;
    if (topics?.length && !topics.includes(threadOf(ctx) ?? 0)) return;
    // Who writes as the group or as a channel presses under another id: no lock.
    ctx.asker = message.sender_chat ? undefined : message.from.id;
    await meet(ctx);
    await next();
  });

  composer.on('callback_query', async (ctx, next) => {
    const chat = ctx.chatId;
    if (chat === undefined) return;
    ctx.group = await readGroup(ctx, chat);
    ctx.asker = decodePress(ctx.callbackQuery.data ?? '')?.asker;
    await meet(ctx);
    if (ctx.asker !== undefined && ctx.asker !== ctx.from.id) {
      await acknowledge(
        ctx,
        ctx.deps.log,
        ctx.words.t('group-not-yours', { command: `/topup@${ctx.me.username}` }),
      );
    } else if (count(String(chat), mostInGroup)) await next();
    else await acknowledge(ctx, ctx.deps.log);
  });

  /** Asked for by a feature when it is about to answer a message: commands of others are not counted. */
  composer.use(async (ctx, next) => {
    ctx.mayAnswer = () =>
      count(`${ctx.chatId}/${ctx.asker ?? 'nobody'}`, mostToOne) && count(String(ctx.chatId), mostInGroup);
    await next();
  });
  return composer;
}
