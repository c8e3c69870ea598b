import type { Api } from 'grammy';
import type { Ctx, Deps } from '../context.ts';
import { isPermanent } from '../telegram/send.ts';

/** How often it is looked for what is due, in milliseconds. */
const every = 15_000;

type Errand = { chat: number; messages: number[] };

/** Messages that are to be deleted later: a row first, so that a restart forgets none. */
export function laterDelete(ctx: Ctx, chat: number, messages: number[], minutes: number): void {
  const errand: Errand = { chat, messages };
  ctx.unit.write('errand', `${chat}:${messages.join(':')}`, errand, ctx.deps.now() + minutes * 60_000);
}

/** Does what is due, again and again, until `stop`. */
export async function runErrands(deps: Deps, api: Api, stop: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) =>
    stop.addEventListener('abort', () => resolve(), { once: true }),
  );
  while (!stop.aborted) {
    await doErrands(deps, api);
    await Promise.race([deps.pause(every), stopped]);
  }
}

/** Does what is due now. What fails for a passing reason stays for the next time, with all else of its chat. */
export async function doErrands(deps: Deps, api: Api): Promise<void> {
  const heldUp = new Set<string>();
  for (const id of await deps.store.due('errand', deps.now())) {
    const [chat = ''] = id.split(':');
    if (heldUp.has(chat)) continue;
    try {
      await doErrand(deps, api, chat, id);
    } catch (error) {
      deps.log.warn({ err: error }, 'errand put off');
      heldUp.add(chat);
    }
  }
}

/** Done first, then crossed off: done twice at worst, which deletes nothing more. */
async function doErrand({ store, log }: Deps, api: Api, chat: string, id: string): Promise<void> {
  await store.withChat(chat, async (unit) => {
    const errand = (await unit.read('errand', id)) as Errand | undefined;
    if (!errand) return;
    for (const message of errand.messages) {
      try {
        await api.deleteMessage(errand.chat, message);
      } catch (error) {
        if (!isPermanent(error)) throw error;
        // Gone already, or a message of somebody else's that we may not delete.
        log.debug({ err: error }, 'message not deleted');
      }
    }
    unit.remove('errand', id);
  });
}
