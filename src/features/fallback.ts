import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { wish } from '../screens/answer.ts';

const composer = new Composer<Ctx>();

/** What nothing waits for gets one helpful answer. */
composer.on('message', async (ctx, next) => {
  if (!ctx.arrival) {
    const text = ctx.message.text;
    ctx.arrival = (text === undefined ? undefined : wish(text, ctx.view)) ?? {
      place: { at: 'home' },
      note: { say: text === undefined ? 'sticker' : 'confused' },
    };
  }
  await next();
});

/** Presses without data of ours (a game, say) are answered too. */
composer.on('callback_query', async (ctx, next) => {
  ctx.arrival ??= { place: { at: 'home', lost: true } };
  await next();
});

export { composer as fallback };
