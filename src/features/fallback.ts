import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { hear, textOf } from '../dialogues/index.ts';
import { asks } from '../places/asks.ts';
import { read } from '../reading/read.ts';

const composer = new Composer<Ctx>();

/** What no question waits for is heard where one is; of what is written under a picture only a secret. */
composer.on('message', async (ctx, next) => {
  if (!ctx.arrival) {
    const { caption } = ctx.message;
    const text = textOf(ctx.message);
    if (text !== undefined) hear(ctx, text);
    else if (caption !== undefined && read(caption).secret) hear(ctx, caption);
    else ctx.arrival = wordless(ctx);
  }
  await next();
});

/** A sticker, a picture, a voice: what can be typed instead, and the question stays. */
function wordless({ memory }: Ctx): Ctx['arrival'] {
  const place = memory?.place;
  return place && asks(place)
    ? { place, note: { say: 'type' } }
    : { place: { at: 'home' }, note: { say: 'sticker' } };
}

/** The last answer, edited, is answered anew where it was given; what is older stays as it is. */
composer.on('edited_message', async (ctx, next) => {
  const { heard } = ctx.memory ?? {};
  const text = textOf(ctx.editedMessage);
  if (text !== undefined && heard?.message === ctx.editedMessage.message_id) {
    ctx.memory = { place: heard.place, walk: heard.walk };
    hear(ctx, text);
  }
  await next();
});

/** Presses without data of ours (a game, say) are answered too. */
composer.on('callback_query', async (ctx, next) => {
  ctx.arrival ??= { place: { at: 'home', lost: true } };
  await next();
});

export { composer as fallback };
