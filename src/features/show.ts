import type { Ctx } from '../context.ts';
import { stayAt } from '../dialogues/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { At } from '../places/place.ts';
import { brandIn } from '../places/walks.ts';
import { isPassing } from '../telegram/faults.ts';
import { acknowledge } from '../telegram/send.ts';
import { fillView } from './fill-view.ts';
import { readLine } from './jobs.ts';
import { carryOut } from './navigate.ts';
import { notePayment } from './payments.ts';
import { keepPerson } from './person.ts';
import { present } from './present.ts';
import { nameCard } from './reminders.ts';
import { showLater } from './show-later.ts';

/**
 * Ends every update that leads to a place: stores what was told or asked for, shows the screen at once or as soon as
 * Telegram accepts it, remembers the place, and opens its question if it asks one.
 */
export async function show(ctx: Ctx): Promise<void> {
  const { arrival: led, chatId: chat, unit } = ctx;
  if (led?.intent) unit.count(`asked/${led.intent}`);
  if (led?.remark?.say === 'only') unit.count(`unknown/${ctx.words.locale}`);
  if (!led || chat === undefined) return;
  if (ctx.message && ctx.takeAnswer?.() === false) return;
  const arrival = (ctx.arrival = await settle(ctx, led));
  await fillView(ctx, arrival.place);
  await presentOrHold(ctx, chat, arrival);
  if (!ctx.group) await remember(ctx, arrival);
}

/** Stores what the update asks for or tells. Returns where that leads. */
async function settle(ctx: Ctx, led: Arrival): Promise<Arrival> {
  const arrival = led.do ? { ...led, ...(await carryOut(ctx, led.do, led.place)) } : led;
  await nameCard(ctx, arrival);
  await notePayment(ctx, arrival.place);
  return arrival;
}

/** Acknowledges a press, and shows the screen: in its turn, if others of this chat are held back. */
async function presentOrHold(ctx: Ctx, chat: number, arrival: Arrival): Promise<void> {
  const acknowledged = ctx.callbackQuery && acknowledge(ctx, ctx.deps.log, ctx.toast);
  try {
    if ((await readLine(ctx.unit, chat)).length > 0) await showLater(ctx, arrival);
    else await present(ctx, arrival);
  } catch (error) {
    if (!isPassing(error)) throw error;
    await showLater(ctx, arrival, error);
  } finally {
    await acknowledged;
  }
}

/** Remembers the place, and the brand of a walk that was completed. */
async function remember(ctx: Ctx, arrival: Arrival): Promise<void> {
  const brand = brandWalked(arrival);
  if (brand && brand !== ctx.view.brand) await keepPerson(ctx, { brand });
  // A warning leaves the open question open, and nobody is remembered to have told something.
  const { place } = arrival;
  const passes = place.at === 'warning' || (place.at === 'tell' && place.told);
  await stayAt(ctx, passes && place.from ? place.from : place);
}

/** Screens at the end of a walk. */
const ends: ReadonlySet<At> = new Set<At>(['card', 'clerk', 'paid', 'arrived']);

/** Returns the brand to remember: that of a walk that was completed, not one that was only looked at. */
function brandWalked({ place, remark }: Arrival): string | undefined {
  return ends.has(place.at) || remark?.say === 'redeem' ? brandIn(place) : undefined;
}
