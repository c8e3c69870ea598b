import type { Ctx } from '../context.ts';
import { drawArrival } from '../screens/arrive.ts';
import type { Arrival } from '../places/arrival.ts';
import { deliver } from '../telegram/send.ts';
import { toKeyboard } from './keyboard.ts';
import { sendMyData } from './mydata.ts';
import { showInGroup } from './show-in-group.ts';

/** Draws the place that an update led to, and edits or sends the message. Throws what `deliver` throws. */
export async function present(ctx: Ctx, arrival: Arrival): Promise<void> {
  if (arrival.place.at === 'mydata') {
    await sendMyData(ctx);
    // The screen comes below the file.
    ctx.keep = true;
  }
  const screen = drawArrival(arrival, ctx.words, ctx.view);
  if (ctx.group) return showInGroup(ctx, arrival.place, screen);
  const message = {
    text: screen.text,
    keyboard: toKeyboard(screen.keyboard, { settingsOf: ctx.settingsOf }),
    // The button of a warning deletes the message that it replies to.
    replyTo: arrival.place.at === 'warning' ? (ctx.secretAt ?? ctx.message?.message_id) : undefined,
  };
  const pressed = ctx.callbackQuery?.message;
  const edit = pressed && pressed.date !== 0 && !ctx.keep && !screen.result ? pressed.message_id : undefined;
  if (ctx.chatId !== undefined) await deliver(ctx.api, ctx.chatId, message, edit);
}
