import type { Conversation } from '@grammyjs/conversations';
import type { Ctx } from '../context.ts';
import { hear, textOf } from './hear.ts';

/**
 * The only conversation: waits for words, reads them, and arrives at the next place. A wrong answer leads to a place
 * too, the same question with what was wrong, so there is no loop here. It goes on waiting, and nothing that was typed
 * is kept; `show` draws the place, and leaves the question if that one asks nothing.
 */
export async function question(conversation: Conversation<Ctx>): Promise<void> {
  const { message } = await conversation.wait();
  const text = message && textOf(message);
  // A sticker, a voice message, an edit: the fallback answers.
  if (text !== undefined) await conversation.external((ctx) => hear(ctx, text));
  return conversation.skip({ next: true });
}
