import type { Ctx } from '../context.ts';
import type { Arrival } from '../places/arrival.ts';
import type { At } from '../places/place.ts';
import { brandIn } from '../places/walks.ts';
import { isPassing } from '../telegram/faults.ts';
import { acknowledge } from '../telegram/send.ts';
import { stayAt } from '../dialogues/index.ts';
import { decide } from './navigate.ts';
import { readLine } from './jobs.ts';
import { keepPerson } from './person.ts';
import { seePayments } from './payments.ts';
import { present } from './present.ts';
import { seeReminders } from './reminders.ts';
import { showLater } from './show-later.ts';
import { seeWorked } from './worked.ts';

/**
 * Shows the place that an update led to, at once or as soon as Telegram accepts it; acknowledges a press; remembers the
 * place, and opens its question if it asks one. Every update ends here.
 */
export async function show(ctx: Ctx): Promise<void> {
  const { deps, chatId: chat } = ctx;
  let { arrival } = ctx;
  if (arrival?.intent) ctx.unit.count(`asked/${arrival.intent}`);
  if (arrival?.note?.say === 'only') ctx.unit.count(`unknown/${ctx.words.locale}`);
  if (!arrival || chat === undefined) return;
  if (ctx.message && ctx.mayAnswer?.() === false) return;
  if (arrival.do) arrival = ctx.arrival = { ...arrival, ...(await decide(ctx, arrival.do, arrival.place)) };
  await seeReminders(ctx, arrival);
  await seePayments(ctx);
  await seeWorked(ctx);
  const acknowledged = ctx.callbackQuery && acknowledge(ctx, deps.log, ctx.toast);
  try {
    if ((await readLine(ctx.unit, chat)).length > 0) await showLater(ctx, arrival);
    else await present(ctx, arrival);
  } catch (error) {
    if (!isPassing(error)) throw error;
    await showLater(ctx, arrival, error);
  } finally {
    await acknowledged;
  }
  if (ctx.group) return;
  const brand = brandWalked(arrival);
  if (brand && brand !== ctx.view.brand) await keepPerson(ctx, { brand });
  // A warning leaves the open question open, and nobody is remembered to have told something.
  const { place } = arrival;
  const passes = place.at === 'warning' || (place.at === 'tell' && place.told);
  const open = passes && place.from ? place.from : place;
  await stayAt(ctx, open);
}

/** Screens at the end of a walk. */
const ends: ReadonlySet<At> = new Set<At>(['card', 'clerk', 'paid', 'arrived']);

/** Returns the brand to remember: that of a walk that was completed, not one that was only looked at. */
function brandWalked({ place, note }: Arrival): string | undefined {
  return ends.has(place.at) || note?.say === 'redeem' ? brandIn(place) : undefined;
}
