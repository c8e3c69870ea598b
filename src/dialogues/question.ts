import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Ctx } from '../context.ts';
import { answer } from '../conversation/answer.ts';
import { decodePlace } from '../places/place.ts';

/**
 * The one conversation: at a place, wait for words, read them, arrive at the next place. A wrong answer is a place too,
 * so there is no loop here; `show` draws what comes and opens the next question.
 */
export async function question(conversation: Conversation<Ctx>, _: Context, address: string): Promise<void> {
  const text = (await conversation.wait()).message?.text;
  // A sticker or a voice message: the fallback answers, the question stays open.
  if (text === undefined) return conversation.skip({ next: true });
  await conversation.external((ctx) => {
    ctx.arrival = answer(decodePlace(address) ?? { at: 'home' }, text, ctx.view, ctx.words.locale);
  });
  return conversation.halt({ next: true });
}
