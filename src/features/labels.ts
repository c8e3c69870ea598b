import type { MiddlewareFn } from 'grammy';
import type { Ctx } from '../context.ts';
import type { Arrival } from '../places/arrival.ts';
import { originOf } from '../places/place.ts';
import { fold } from '../reading/fold.ts';
import { drawArrival } from '../screens/arrive.ts';
import type { Button } from '../screens/layout.ts';
import { seeReminders } from './reminders.ts';

/** Whoever types the label of a button, as it stands on the screen that they see, presses it. */
export const labels: MiddlewareFn<Ctx> = async (ctx, next) => {
  const { place = { at: 'home' }, walk } = ctx.memory ?? {};
  const { text, forward_origin } = ctx.message ?? {};
  if (!ctx.arrival && text !== undefined && forward_origin === undefined && text.length <= longest) {
    const seen: Arrival = walk ? { place, note: { say: 'aside', back: originOf(walk) } } : { place };
    await seeReminders(ctx, seen);
    ctx.arrival = pressed(drawArrival(seen, ctx.words, ctx.view).keyboard, text);
  }
  await next();
};

/** No label is longer, in characters. */
const longest = 64;

/** Where the button leads whose label was typed; nothing if there is none, or if it opens a page. */
export function pressed(keyboard: readonly Button[][], typed: string): Arrival | undefined {
  const wanted = bare(typed);
  const button = wanted && keyboard.flat().find(({ label }) => bare(label) === wanted);
  if (!button) return undefined;
  if ('go' in button) return { place: button.go, rule: 'labelled' };
  return 'do' in button ? { place: button.then, do: button.do, rule: 'labelled' } : undefined;
}

/** Its letters and figures: marks and emoji are not typed; without its arrow, "back" is a word like others. */
function bare(label: string): string {
  return fold(label)
    .replace(/[^\p{L}\p{N}‹]+/gu, ' ')
    .trim();
}
