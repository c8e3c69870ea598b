import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import type { Ctx } from '../context.ts';
import { hear, textOf } from '../dialogues/index.ts';
import { asks } from '../places/asks.ts';
import { read } from '../reading/read.ts';

/** What nothing above has answered. */
export const fallback: MiddlewareFn<Ctx> = async (ctx, next) => {
  const { message, editedMessage, callbackQuery } = ctx;
  if (message && !ctx.arrival) answer(ctx, message);
  if (editedMessage) answerAnew(ctx, editedMessage);
  // Presses without data of ours (a game, say) are answered too.
  if (callbackQuery) ctx.arrival ??= { place: { at: 'home', lost: true } };
  await next();
};

/** What no question waits for is heard where one is; of what is written under a picture only a secret. */
function answer(ctx: Ctx, message: Message): void {
  const { caption } = message;
  const text = textOf(message);
  if (text !== undefined) hear(ctx, text);
  else if (caption !== undefined && read(caption).secret) hear(ctx, caption);
  else ctx.arrival = wordless(ctx);
}

/** A sticker, a picture, a voice: what can be typed instead, and the question stays. */
function wordless({ memory }: Ctx): Ctx['arrival'] {
  const place = memory?.place;
  return place && asks(place)
    ? { place, note: { say: 'type' } }
    : { place: { at: 'home' }, note: { say: 'sticker' } };
}

/** The last answer, edited, is answered anew where it was given; what is older stays as it is. */
function answerAnew(ctx: Ctx, edited: Message): void {
  const { heard } = ctx.memory ?? {};
  const text = textOf(edited);
  if (text === undefined || heard?.message !== edited.message_id) return;
  ctx.memory = { place: heard.place, walk: heard.walk };
  hear(ctx, text);
}
