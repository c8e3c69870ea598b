import type { Ctx } from '../context.ts';
import { isPermanent } from '../telegram/faults.ts';
import type { Message } from '../telegram/send.ts';
import { sendOrHold } from './send-later.ts';

/** Returns true if the sender runs the bot: see ADMIN_IDS. */
export function isAdmin({ from, deps }: Ctx): boolean {
  return from !== undefined && deps.config.adminIds.includes(from.id);
}

/**
 * Sends a message to everybody who runs the bot. Returns true if at least one of them gets it. `name`: its id in the
 * outbox.
 */
export async function tellAdmins(ctx: Ctx, name: string, message: Message): Promise<boolean> {
  let delivered = false;
  for (const admin of ctx.deps.config.adminIds) {
    try {
      await sendOrHold(ctx, admin, name, message);
      delivered = true;
    } catch (error) {
      if (!isPermanent(error)) throw error;
      ctx.deps.log.warn({ err: error }, 'a maintainer cannot be reached');
    }
  }
  return delivered;
}
