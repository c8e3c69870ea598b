import { drawArrival } from '../screens/arrive.ts';
import { toKeyboard } from './keyboard.ts';
import type { Ctx } from '../context.ts';
import type { Place } from '../places/place.ts';
import { acknowledge, deliver } from '../telegram/send.ts';
import { stayAt } from '../dialogues/index.ts';
import { doDeed } from './navigate.ts';
import { keepPerson } from './person.ts';
import { seePayments } from './payments.ts';
import { seeReminders } from './reminders.ts';
import { showInGroup } from './show-in-group.ts';

/**
 * Draws the place that an update led to, edits or sends it, acknowledges a press, and remembers it, with the question
 * if the screen asks one. Everything ends here.
 */
export async function show(ctx: Ctx): Promise<void> {
  const { arrival } = ctx;
  if (arrival?.asked) ctx.unit.count(`asked/${arrival.asked}`);
  if (arrival?.note?.say === 'only') ctx.unit.count(`unknown/${ctx.words.locale}`);
  if (!arrival || ctx.chatId === undefined) return;
  if (arrival.do) arrival.place = await doDeed(ctx, arrival.do, arrival.place);
  await seeReminders(ctx);
  await seePayments(ctx);
  const screen = drawArrival(arrival, ctx.words, ctx.view);
  if (ctx.group) return showInGroup(ctx, arrival.place, screen);
  const message = {
    text: screen.text,
    keyboard: toKeyboard(screen.keyboard),
    // So that its button knows which message to delete.
    replyTo: arrival.place.at === 'warning' ? (ctx.secretAt ?? ctx.message?.message_id) : undefined,
  };
  const pressed = ctx.callbackQuery?.message;
  const edit = pressed && pressed.date !== 0 && !ctx.keep && !screen.result ? pressed.message_id : undefined;
  await Promise.all([
    ctx.callbackQuery ? acknowledge(ctx, ctx.deps.log, ctx.toast) : undefined,
    deliver(ctx.api, ctx.chatId, message, edit),
  ]);
  const brand = brandWalked(arrival.place);
  if (brand && brand !== ctx.view.brand) await keepPerson(ctx, { brand });
  // A warning takes nobody's question away.
  const { place } = arrival;
  const open = place.at === 'warning' && place.from ? place.from : place;
  await stayAt(ctx, open);
}

/** The brand that somebody is on the way with: from the step on where the way is chosen. */
function brandWalked(place: Place): string | undefined {
  return place.at === 'where' || place.at === 'offline' || place.at === 'voucher' || place.at === 'card'
    ? place.brand
    : undefined;
}
