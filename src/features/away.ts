import type { MiddlewareFn } from 'grammy';
import type { Ctx } from '../context.ts';
import { show } from './show.ts';

/** A message older than this, in milliseconds, was sent while the bot was down. */
const awayAfter = 3600 * 1000;

/** After hours of downtime: answers the old messages of a chat with one apology, not each of them. */
export function away(): MiddlewareFn<Ctx> {
  const excused = new Set<number>();
  return async (ctx, next) => {
    const sent = ctx.message?.date;
    if (sent === undefined || ctx.deps.now() - sent * 1000 < awayAfter) {
      excused.delete(ctx.chatId ?? 0);
      return next();
    }
    if (ctx.chatId === undefined || excused.has(ctx.chatId)) return;
    ctx.memory = { awaited: ctx.memory?.awaited };
    ctx.arrival = { place: { at: 'home' }, note: { say: 'away' } };
    await show(ctx);
    excused.add(ctx.chatId);
  };
}
