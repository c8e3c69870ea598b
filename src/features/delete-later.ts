import type { Ctx } from '../context.ts';
import { isPermanent } from '../telegram/faults.ts';
import { enqueue } from './jobs.ts';
import type { JobContext } from './jobs.ts';

/** A job: deletes messages. */
export type DeleteJob = { do: 'delete'; chat: number; messages: number[] };

/** Deletes messages of a chat after that many minutes. */
export function deleteLater(ctx: Ctx, chat: number, messages: number[], minutes: number): void {
  const due = ctx.deps.now() + minutes * 60_000;
  enqueue(ctx.unit, chat, messages.join(':'), { do: 'delete', chat, messages }, due);
}

/** Deletes them. A message that is gone, or that the bot may not delete, counts as done. */
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
