import type { Message } from 'grammy/types';
import { inBelgium } from '../advice/day.ts';
import type { Ctx } from '../context.ts';
import { converse } from '../conversation/converse.ts';
import { read } from '../reading/read.ts';

/** Returns the text of a message, or the number of a shared contact; undefined if it has neither. */
export function textOf({ text, contact }: Message): string | undefined {
  return contact ? `+${contact.phone_number.replace(/^\+/, '')}` : text;
}

/** Reads a text at the screen where it was typed, and sets `ctx.arrival` to where it leads. */
export function hear(ctx: Ctx, text: string): void {
  const { place = { at: 'home' }, walk, onlyAsked, awaited, saidLast } = ctx.memory ?? {};
  ctx.arrival = converse({
    place,
    walk,
    onlyAsked,
    awaited,
    saidLast,
    reading: read(text),
    brand: ctx.view.brand,
    reader: { locale: ctx.words.locale, today: inBelgium(ctx.view.today).day },
    forwarded: ctx.msg?.forward_origin !== undefined,
  });
}
