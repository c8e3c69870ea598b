import { InlineQueryResultBuilder } from 'grammy';
import type { InlineQuery } from 'grammy/types';
import type { Ctx } from '../context.ts';
import { inlineResultsFor } from './inline-results.ts';
import type { Place } from '../places/place.ts';
import { wordsOf } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { isPermanent } from '../telegram/faults.ts';
import { linkTo, toKeyboard } from './keyboard.ts';
import { setView } from './person.ts';

/** How long Telegram may give the same answer to the same person, in seconds. */
const cacheSeconds = 60;

/**
 * `@bot lyca balance` in any chat: results in the asker's language, each with a button to the same screen in private.
 */
export async function inline(ctx: Ctx, { query }: InlineQuery): Promise<void> {
  await setView(ctx);
  const results = inlineResultsFor(query, ctx.words, ctx.view);
  const articles = results.map(({ address, title, description, screen, place }) =>
    InlineQueryResultBuilder.article(address, title, {
      description,
      reply_markup: toKeyboard([
        [{ label: wordsFor(place, ctx).t('group-private'), url: linkTo(ctx.me.username, place) }],
        ...screen.keyboard.map((row) => row.filter((button) => 'url' in button)),
      ]),
    }).text(screen.text, { parse_mode: 'HTML', link_preview_options: { is_disabled: true } }),
  );
  try {
    await ctx.answerInlineQuery(articles, { cache_time: cacheSeconds, is_personal: true });
  } catch (error) {
    // Telegram refuses an answer that comes too late.
    if (!isPermanent(error)) throw error;
    ctx.deps.log.warn({ err: error }, 'inline query not answered');
  }
}

/** Returns the words for a button: on a card for a friend, those of the friend's language. */
function wordsFor(place: Place, ctx: Ctx): Words {
  return place.at === 'friend-card' ? wordsOf(place.to) : ctx.words;
}
