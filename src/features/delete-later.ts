import type { Ctx } from '../context.ts';
import { isPermanent } from '../telegram/faults.ts';
import { enqueue } from './jobs.ts';
import type { JobContext } from './jobs.ts';

/** Messages that are to be deleted later. */
export type DeleteJob = { do: 'delete'; chat: number; messages: number[] };

export function deleteLater(ctx: Ctx, chat: number, messages: number[], minutes: number): void {
  const due = ctx.deps.now() + minutes * 60_000;
  enqueue(ctx.unit, chat, messages.join(':'), { do: 'delete', chat, messages }, due);
}

/** Deletes them. What is gone already, or is somebody else's that we may not delete, is done with. */
export async function deleteMessages(
  { chat, messages }: DeleteJob,
  { bot, deps }: JobContext,
): Promise<void> {
  for (const message of messages) {
    try {
      await bot.api.deleteMessage(chat, message);
    } catch (error) {
      if (!isPermanent(error)) throw error;
      deps.log.debug({ err: error }, 'message not deleted');
    }
  }
}
