import type { Ctx } from '../context.ts';
import type { Arrival } from '../places/arrival.ts';
import { originOf } from '../places/place.ts';
import { fold } from '../reading/fold.ts';
import { drawArrival } from '../screens/arrive.ts';
import type { Button } from '../screens/layout.ts';
import { fillView } from './fill-view.ts';

/** A message that is the label of a button on the current screen counts as a press of that button. */
export async function pressTypedLabel(ctx: Ctx): Promise<void> {
  const { place = { at: 'home' }, walk } = ctx.memory ?? {};
  const { text, forward_origin } = ctx.message ?? {};
  if (ctx.arrival || text === undefined || forward_origin !== undefined || text.length > longest) return;
  const seen: Arrival = walk ? { place, remark: { say: 'aside', back: originOf(walk) } } : { place };
  await fillView(ctx, place);
  ctx.arrival = pressed(drawArrival(seen, ctx.words, ctx.view).keyboard, text);
}

/** No label is longer, in characters. */
const longest = 64;

/** The buttons of screens by their labels as they are typed: the first, where two are alike. */
const byLabel = new WeakMap<readonly Button[][], Map<string, Button>>();

/** Returns where the button with the typed label leads; undefined if there is none, or if it opens a web page. */
export function pressed(keyboard: readonly Button[][], typed: string): Arrival | undefined {
  const wanted = bare(typed);
  if (!wanted) return undefined;
  const buttons =
    byLabel.get(keyboard) ??
    new Map(
      keyboard
        .flat()
        .toReversed()
        .map((one) => [bare(one.label), one]),
    );
  byLabel.set(keyboard, buttons);
  const button = buttons.get(wanted);
  if (!button) return undefined;
  if ('go' in button) return { place: button.go, rule: 'labelled' };
  return 'do' in button ? { place: button.then, do: button.do, rule: 'labelled' } : undefined;
}

/**
 * Returns the letters and digits of a label, since nobody types its emoji. The arrow of "back" stays: without it,
 * "back" is an ordinary word.
 */
function bare(label: string): string {
  return fold(label)
    .replace(/[^\p{L}\p{N}‹]+/gu, ' ')
    .trim();
}
