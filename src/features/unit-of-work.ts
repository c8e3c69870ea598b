import type { MiddlewareFn, NextFunction } from 'grammy';
import type { Ctx, Deps } from '../context.ts';
import { decodePress } from '../places/address.ts';
import { CommitFailed } from '../store/store.ts';
import type { Unit } from '../store/store.ts';
import { isClosed, isPermanent } from '../telegram/faults.ts';
import { acknowledge } from '../telegram/send.ts';
import { callsOf, chatKey } from '../telegram/updates.ts';
import { sayLater } from './say.ts';

/** How long a handler may take, in milliseconds, and how long its aborted calls may take to end. */
const boundMs = 10_000;
const graceMs = 500;

/**
 * Runs each update as one unit of work: an update that was handled before is dropped, and what a handler writes is
 * committed together with the mark that the update was handled. After `boundMs` the calls of a handler are aborted, so
 * that no late screen overtakes a newer one; if it does not end even then, it is left behind, the person gets a
 * sentence and the queue goes on. Logs one line per update.
 */
export function unitOfWork(deps: Deps): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    let answered = false;
    const work = (unit: Unit) => handle(deps, ctx, unit, next).then(() => (answered = true));
    try {
      await deps.store.withChat(chatKey(ctx.update), work);
    } catch (error) {
      // Handling it again would only send the answer twice.
      if (!(error instanceof CommitFailed) || !answered) throw error;
      deps.log.error({ err: error.cause, update: ctx.update.update_id }, 'answered, and nothing of it kept');
    }
  };
}

async function handle(deps: Deps, ctx: Ctx, unit: Unit, next: NextFunction): Promise<void> {
  if (await unit.seen(ctx.update.update_id)) return;
  ctx.deps = deps;
  ctx.unit = unit;
  const started = deps.now();
  const what = whatOf(ctx);
  const bound = new AbortController();
  let acknowledged = false;
  const api = callsOf(ctx.api, (method) => {
    acknowledged ||= method === 'answerCallbackQuery';
    return bound.signal;
  });
  Object.assign(ctx, { api });
  const work = next().catch((error: unknown) => {
    // Telegram will never accept it: what was decided is stored all the same, and the update counts as handled.
    if (!isPermanent(error)) throw error;
    deps.log[isClosed(error) ? 'debug' : 'error']({ err: error }, 'refused');
  });
  const { promise: inTime, resolve: end, reject: fail } = Promise.withResolvers<boolean>();
  let cancel = deps.after(boundMs, () => {
    bound.abort();
    cancel = deps.after(graceMs, () => end(false));
  });
  work.then(() => end(true), fail);
  if (!(await inTime.finally(() => cancel()))) {
    work.catch((error: unknown) => deps.log.error({ err: error }, 'late update failed'));
    // The new question was not asked: an older one must not take the next answer.
    unit.remove('dialogue', String(ctx.chatId));
    sayLater(deps, unit, ctx.update, 'slow');
  }
  if (ctx.callbackQuery && !acknowledged) await acknowledge(ctx, deps.log);
  unit.markSeen(ctx.update.update_id);
  deps.log.info({
    update: ctx.update.update_id,
    what,
    where: ctx.arrival?.place.at,
    ms: deps.now() - started,
    late: bound.signal.aborted || undefined,
  });
}

/** Returns the kind of update for the log, nothing of its content. */
function whatOf(ctx: Ctx): string {
  const { callbackQuery, message } = ctx;
  if (callbackQuery) return decodePress(callbackQuery.data ?? '') ? 'press' : 'old press';
  if (!message) return 'other';
  return message.text === undefined ? 'media' : message.text.startsWith('/') ? 'command' : 'words';
}
