import type { Ctx, Deps } from '../context.ts';
import type { Unit } from '../store/store.ts';
import { isPassing, MayHaveArrived } from '../telegram/faults.ts';
import { deliver, probe } from '../telegram/send.ts';
import type { Message } from '../telegram/send.ts';
import type { Api } from 'grammy';
import { holdBack } from './jobs.ts';
import type { JobContext } from './jobs.ts';

/**
 * A job: sends a message. `since`: when it was held back, in milliseconds since 1970. `unsure`: it may have arrived
 * already.
 */
export type SendJob = { do: 'send'; chat: number; message: Message; unsure?: boolean; since?: number };

/** Sends a message now, or as soon as Telegram accepts it. Throws GrammyError if it never will. */
export async function sendOrHold(
  ctx: Ctx & { deps: Deps; unit: Unit },
  chat: number,
  name: string,
  message: Message,
): Promise<void> {
  try {
    await deliver(ctx.api, chat, message);
  } catch (error) {
    if (!isPassing(error)) throw error;
    const unsure = error instanceof MayHaveArrived;
    holdBack(ctx.deps, ctx.unit, name, { do: 'send', chat, message, unsure }, error);
  }
}

/** Sends the message of a job. */
export async function send(job: SendJob, { bot, deps }: JobContext): Promise<void> {
  const { chat, message } = job;
  await onceMore(job, bot.api, deps, () => deliver(bot.api, chat, message));
}

/** Tries again to send something. What may have arrived already is repeated once, after a `probe`. */
export async function onceMore(
  job: { chat: number; unsure?: boolean },
  api: Api,
  { log }: Deps,
  attempt: () => Promise<unknown>,
): Promise<void> {
  try {
    if (job.unsure) await probe(api, job.chat);
    await attempt();
  } catch (error) {
    if (!(error instanceof MayHaveArrived)) throw error;
    if (!job.unsure) {
      job.unsure = true;
      throw error;
    }
    log.error({ err: error }, 'sent twice, and nobody knows whether it arrived');
  }
  job.unsure = false;
}
