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
 * Shows the place that an update led to, at once or as soon as Telegram takes it, acknowledges a press, and remembers
 * the place, with the question if the screen asks one. Everything ends here.
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
  // A warning takes nobody's question away, and what was told for others is not remembered of anybody.
  const { place } = arrival;
  const passes = place.at === 'warning' || (place.at === 'tell' && place.told);
  const open = passes && place.from ? place.from : place;
  await stayAt(ctx, open);
}

/** Where a way ends: with what to do now, or with what was done. */
const ends: ReadonlySet<At> = new Set<At>(['card', 'clerk', 'paid', 'arrived']);

/** The brand that somebody went a whole way with; who only looks is not asked about it again. */
function brandWalked({ place, note }: Arrival): string | undefined {
  return ends.has(place.at) || note?.say === 'redeem' ? brandIn(place) : undefined;
}
