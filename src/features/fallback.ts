import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { wish } from '../screens/answer.ts';

const composer = new Composer<Ctx>();

/** What nothing waits for gets one helpful answer. */
composer.on('message', async (ctx, next) => {
  if (!ctx.arrival) {
    const { text, caption = '' } = ctx.message;
    const wished = wish(text ?? caption, ctx.view);
    // Of what is written under a picture only a secret is heard.
    const heard = text !== undefined || wished?.place.at === 'warning' ? wished : undefined;
    ctx.arrival = heard ?? {
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
