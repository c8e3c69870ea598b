import type { Ctx } from '../context.ts';
import { show } from './show.ts';

/** A message older than this, in milliseconds, was sent while the bot was down. */
const awayAfter = 3600 * 1000;

/**
 * After hours of downtime: answers the old messages of a chat with one apology, not each of them. The function returns
 * undefined for what is not old.
 */
export function excuseAbsence(): (ctx: Ctx) => Promise<void> | undefined {
  const excused = new Set<number>();
  const excuse = async (ctx: Ctx) => {
    if (ctx.chatId === undefined || excused.has(ctx.chatId)) return;
    ctx.memory = { awaited: ctx.memory?.awaited };
    ctx.arrival = { place: { at: 'home' }, remark: { say: 'away' } };
    await show(ctx);
    excused.add(ctx.chatId);
  };
  return (ctx) => {
    const sent = ctx.message?.date;
    if (sent !== undefined && ctx.deps.now() - sent * 1000 >= awayAfter) return excuse(ctx);
    excused.delete(ctx.chatId ?? 0);
    return undefined;
  };
}
