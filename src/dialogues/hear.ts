import type { Message } from 'grammy/types';
import { inBelgium } from '../advice/day.ts';
import type { Ctx } from '../context.ts';
import { converse } from '../conversation/converse.ts';
import { read } from '../reading/read.ts';

/** What was said in a message: its text, or the number of a contact that was shared. */
export function textOf({ text, contact }: Message): string | undefined {
  return contact ? `+${contact.phone_number.replace(/^\+/, '')}` : text;
}

/** Reads a text at the place where it was written, and lets it lead on. */
export function hear(ctx: Ctx, text: string): void {
  const { place = { at: 'home' }, walk } = ctx.memory ?? {};
  ctx.arrival = converse({
    place,
    walk,
    reading: read(text),
    brand: ctx.view.brand,
    reader: { locale: ctx.words.locale, today: inBelgium(ctx.view.today).day },
    forwarded: ctx.msg?.forward_origin !== undefined,
  });
}
