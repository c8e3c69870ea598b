import { Composer } from 'grammy';
import type { Ctx } from '../context.ts';
import { wish } from '../conversation/wish.ts';

const composer = new Composer<Ctx>();

/** Written in letters that none of our languages has: those who write so are offered the six. */
function isForeign(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\p{Script=Latin}\p{Script=Han}]/u.test(text);
}

/** What nothing waits for gets one helpful answer. */
composer.on('message', async (ctx, next) => {
  if (!ctx.arrival) {
    const { text, caption = '' } = ctx.message;
    const wished = wish(text ?? caption, ctx.view, ctx.words.locale);
    // Of what is written under a picture only a secret is heard.
    const heard = text !== undefined || wished?.place.at === 'warning' ? wished : undefined;
    ctx.arrival = heard ?? {
      place: isForeign(text ?? '') ? { at: 'language', from: { at: 'home' } } : { at: 'home' },
      note: { say: text === undefined ? 'sticker' : /\p{L}/u.test(text) ? 'only' : 'confused' },
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
