import type { MiddlewareFn } from 'grammy';
import type { Ctx, Deps } from '../context.ts';
import { decodePress } from '../places/place.ts';
import { wordsOf } from '../words/words.ts';
import { chatKey } from '../telegram/receive.ts';
import { isPermanent } from '../telegram/send.ts';

/** How long a handler may take, in milliseconds. */
const boundMs = 10_000;

/**
 * One unit of work per update: an update that was handled is dropped, what it wrote is kept together with the mark that
 * it was. A handler past its bound is left behind; the person gets a sentence and the queue goes on. One log line each.
 */
export function unitOfWork(deps: Deps): MiddlewareFn<Ctx> {
  return (ctx, next) =>
    deps.store.withChat(chatKey(ctx.update), async (unit) => {
      if (await unit.seen(ctx.update.update_id)) return;
      ctx.deps = deps;
      ctx.unit = unit;
      const begun = deps.now();
      const what = whatOf(ctx);
      const work = next();
      const late = await Promise.race([
        work.then(
          () => false,
          (error: unknown) => {
            // Telegram will never take it: what was decided is kept all the same, and the update is done with.
            if (!isPermanent(error)) throw error;
            deps.log.warn({ err: error }, 'refused');
            return false;
          },
        ),
        deps.pause(boundMs).then(() => true),
      ]);
      if (late) {
        work.catch((error: unknown) => deps.log.error({ err: error }, 'late update failed'));
        // The screen may still come, its question will not: an older one must not take its answer.
        unit.remove('dialogue', String(ctx.chatId));
        sayLate(ctx);
      }
      unit.markSeen(ctx.update.update_id);
      deps.log.info({
        update: ctx.update.update_id,
        what,
        where: ctx.arrival?.place.at,
        ms: deps.now() - begun,
        late: late || undefined,
      });
    });
}

/** In a group the answer comes late, or not at all. */
function sayLate(ctx: Ctx): void {
  if (ctx.chat?.type !== 'private') return;
  const words = ctx.words ?? wordsOf(ctx.deps.config.defaultLocale);
  ctx.api.sendMessage(ctx.chat.id, words.t('reply-slow')).catch(() => {});
}

/** What came, without anything of its content. */
function whatOf(ctx: Ctx): string {
  const { callbackQuery, message } = ctx;
  if (callbackQuery) return decodePress(callbackQuery.data ?? '') ? 'press' : 'old press';
  if (!message) return 'other';
  return message.text === undefined ? 'media' : message.text.startsWith('/') ? 'command' : 'words';
}
