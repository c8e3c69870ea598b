import type { Message } from 'grammy/types';
import type { Ctx } from '../context.ts';
import { hear, textOf } from '../dialogues/index.ts';
import { asks } from '../places/asks.ts';
import { read } from '../reading/read.ts';

/** Answers what nothing above has answered. */
export function answerTheRest(ctx: Ctx): void {
  const { message, editedMessage, callbackQuery } = ctx;
  if (message && !ctx.arrival) answer(ctx, message);
  if (editedMessage) answerAnew(ctx, editedMessage);
  // A press without data (of a game, for example) is answered too.
  if (callbackQuery) ctx.arrival ??= { place: { at: 'home', lost: true } };
}

/** Reads words at the screen where they were typed; in a caption only a secret counts. */
function answer(ctx: Ctx, message: Message): void {
  const { caption } = message;
  const text = textOf(message);
  if (text !== undefined) hear(ctx, text);
  else if (caption !== undefined && read(caption).secret) hear(ctx, caption);
  else ctx.arrival = wordless(ctx);
}

/** Answers a sticker, a picture or a voice message: what can be typed instead. An open question stays. */
function wordless({ memory }: Ctx): Ctx['arrival'] {
  const place = memory?.place;
  return place && asks(place)
    ? { place, remark: { say: 'type' } }
    : { place: { at: 'home' }, remark: { say: 'sticker' } };
}

/** Answers the last message again, at the same screen, if it was edited. Older messages stay as they are. */
function answerAnew(ctx: Ctx, edited: Message): void {
  const { heard, awaited } = ctx.memory ?? {};
  const text = textOf(edited);
  if (text === undefined || heard?.message !== edited.message_id) return;
  ctx.memory = { place: heard.place, walk: heard.walk, awaited };
  hear(ctx, text);
}
