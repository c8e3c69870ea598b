import type { Conversation } from '@grammyjs/conversations';
import type { Ctx } from '../context.ts';
import { hear, textOf } from './hear.ts';

/**
 * The one conversation: at a place, wait for words, read them, arrive at the next place. A wrong answer is a place too,
 * so there is no loop here; `show` draws what comes and opens the next question.
 */
export async function question(conversation: Conversation<Ctx>): Promise<void> {
  const { message } = await conversation.wait();
  const text = message && textOf(message);
  // A sticker, a voice message, an edit: the fallback answers, the question stays open.
  if (text === undefined) return conversation.skip({ next: true });
  await conversation.external((ctx) => hear(ctx, text));
  return conversation.halt({ next: true });
}
