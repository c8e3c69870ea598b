import type { Ctx } from '../context.ts';
import type { Place } from '../places/place.ts';
import { isPassing } from '../telegram/faults.ts';
import { acknowledge } from '../telegram/send.ts';
import { stayAt } from '../dialogues/index.ts';
import { decide } from './navigate.ts';
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
  if (arrival?.asked) ctx.unit.count(`asked/${arrival.asked}`);
  if (arrival?.note?.say === 'only') ctx.unit.count(`unknown/${ctx.words.locale}`);
  if (!arrival || chat === undefined) return;
  if (ctx.message && ctx.mayAnswer?.() === false) return;
  if (arrival.do) arrival = ctx.arrival = { ...arrival, ...(await decide(ctx, arrival.do, arrival.place)) };
  await seeReminders(ctx, arrival);
  await seePayments(ctx);
  await seeWorked(ctx);
  const acknowledged = ctx.callbackQuery && acknowledge(ctx, deps.log, ctx.toast);
  try {
    if (deps.heldUp.has(chat)) showLater(ctx, arrival);
    else await present(ctx, arrival);
  } catch (error) {
    if (!isPassing(error)) throw error;
    showLater(ctx, arrival, error);
  } finally {
    await acknowledged;
  }
  if (ctx.group) return;
  const brand = brandWalked(arrival.place);
  if (brand && brand !== ctx.view.brand) await keepPerson(ctx, { brand });
  // A warning takes nobody's question away, and what is told for others is not remembered of anybody.
  const { place } = arrival;
  const open = (place.at === 'warning' || place.at === 'tell') && place.from ? place.from : place;
  await stayAt(ctx, open);
}

/** The brand that somebody is on the way with: from the step on where the way is chosen. */
function brandWalked(place: Place): string | undefined {
  return place.at === 'where' || place.at === 'offline' || place.at === 'voucher' || place.at === 'card'
    ? place.brand
    : undefined;
}
