import { Composer } from 'grammy';
import type { MiddlewareFn } from 'grammy';
import { inBelgium } from '../advice/day.ts';
import type { Ctx } from '../context.ts';
import { converse } from '../conversation/converse.ts';
import { isAdmin } from './admins.ts';
import { isAddressed, linkToSettings, useToken } from './group.ts';
import { setView } from './person.ts';
import { canRemind, dayAnswer } from '../conversation/day-answer.ts';
import { originHere } from '../places/asks.ts';
import type { Arrival, Note } from '../places/arrival.ts';
import { prepaid } from '../screens/layout.ts';
import type { groupCommandNames } from '../screens/profile.ts';
import { begin } from '../places/steps.ts';
import type { Answers } from '../advice/walk.ts';
import { decodePlace } from '../places/address.ts';
import { originOf } from '../places/place.ts';
import type { Guide, Place, Topic } from '../places/place.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/read.ts';

type Lead = (words: string, ctx: Ctx) => Arrival | undefined | Promise<Arrival | undefined>;
/** The same of words that were read; nothing if there were none. */
type Heard = (reading: Reading | undefined, ctx: Ctx) => Arrival;

const to = (place: Place): Arrival => ({ place });

/** What needs nothing personal, in private and in groups alike. */
const everywhere: Record<(typeof groupCommandNames)[number], Heard> = {
  topup: (reading, ctx) =>
    reading ? heardAt({ at: 'sim' }, reading, ctx) : to(begin('top-up', ctx.view.brand)),
  balance: (reading, ctx) => about('balance', reading, ctx),
  validity: (reading, ctx) => about('validity', reading, ctx),
  support: (reading, ctx) => about('support', reading, ctx),
  tips(reading, ctx) {
    const arrival = reading && heardAt({ at: 'tips' }, reading, ctx);
    return arrival?.place.at === 'tip' ? arrival : to({ at: 'tips' });
  },
  ask(reading, ctx) {
    if (reading) return heardAt({ at: 'home' }, reading, ctx);
    ctx.secretAt = ctx.message?.reply_to_message?.message_id;
    const text = textRepliedTo(ctx);
    return text ? heardAt({ at: 'home' }, read(text), ctx) : to({ at: 'help' });
  },
  id: (reading, ctx) => guided('identify', reading, ctx),
  scam: (reading, ctx) => guided('scam', reading, ctx),
};

/** What is a person's own. */
const inPrivate: Record<string, Lead> = {
  async start(payload, ctx) {
    if (payload.startsWith('g') && (await useToken(ctx, payload))) {
      await setView(ctx);
      return to({ at: 'group' });
    }
    return to(payload ? linked(payload) : { at: 'home' });
  },
  reminders: reminded,
  budget: () => to({ at: 'budget' }),
  // Of nobody else it is a command.
  stats: (_, ctx) => (isAdmin(ctx) ? to({ at: 'stats' }) : undefined),
  help: () => to({ at: 'help' }),
  language: (_, { memory }) => to({ at: 'language', from: originHere(memory?.place ?? { at: 'home' }) }),
  settings: () => to({ at: 'settings' }),
  privacy: () => to({ at: 'privacy' }),
  mydata: () => to({ at: 'mydata' }),
  deletemydata: () => to({ at: 'delete' }),
  cancel: () => ({ place: { at: 'home' }, note: { say: 'cancelled' } }),
};

/** What other bots have too: answered in a group only when it is addressed to us. */
const addressed: Record<string, Lead> = {
  help: () => to({ at: 'help' }),
  // A person's own: one line with the link.
  privacy: () => to({ at: 'privacy' }),
  deletemydata: () => to({ at: 'delete' }),
  language: () => to({ at: 'language', from: { at: 'home' } }),
  // With a payload it is Telegram's, of somebody who has just added us by a link: that was answered.
  start: (payload) => (payload ? undefined : to({ at: 'help' })),
  settings(_, ctx) {
    const asGroup = ctx.message?.sender_chat?.id === ctx.chatId;
    if (asGroup) ctx.view.group = { here: true, link: linkToSettings(ctx) };
    return to({ at: 'group' });
  },
};

const commands = new Composer<Ctx>();
const groupCommands = new Composer<Ctx>();
take(commands, { ...heard((arrival) => arrival), ...inPrivate });
take(groupCommands, heard(unasked));
take(groupCommands.filter(isAddressed), addressed);

/** What is done everywhere, with the words behind the command read; `led` has the last word on where it leads. */
function heard(led: (arrival: Arrival) => Arrival | undefined): Record<string, Lead> {
  return Object.fromEntries(
    Object.entries(everywhere).map(([name, lead]): [string, Lead] => [
      name,
      (words, ctx) => {
        const reading = words ? read(words) : undefined;
        return warned(reading) ?? led(lead(reading, ctx));
      },
    ]),
  );
}

/** One handler for all of them: a composer with one for each would ask every one of them at every update. */
function take(composer: Composer<Ctx>, leads: Record<string, Lead>): void {
  composer.command(Object.keys(leads), async (ctx, next) => {
    const [name = ''] = /\w+/.exec(ctx.msg.text) ?? [];
    ctx.arrival = await leads[name]?.(ctx.match.trim(), ctx);
    await next();
  });
}

/** Where a link leads; what is only true after something was done or typed is not said because of a link. */
function linked(payload: string): Place {
  const place = decodePlace(payload) ?? { at: 'home', lost: true };
  if (place.at === 'deleted') return { at: 'delete' };
  const done = place.at === 'tell' && place.told;
  if (done || place.at === 'reported' || place.at === 'warning')
    return withoutAnswers(place.from ?? { at: 'home' });
  return withoutAnswers(place);
}

/** Answers are read from buttons only: nobody is told that they typed what a link holds. */
function withoutAnswers(place: Place): Place {
  const { digits: _1, amount: _2, method: _3, ...rest } = place as Place & Answers;
  return rest;
}

/** A topic for a brand that was named, for the remembered one, or for one to be chosen. */
function about(topic: Topic, reading: Reading | undefined, ctx: Ctx): Arrival {
  if (!reading) return to(begin(topic, ctx.view.brand));
  const { brand } = reading;
  if (!brand) return to({ at: 'brand', topic, problem: 'words' });
  return to(prepaid(brand) ? begin(topic, brand) : { at: 'gone', brand });
}

/** Where words lead that were typed at a place, behind a command or in a group. */
function heardAt(place: Place, reading: Reading, ctx: Ctx): Arrival {
  const forwarded = ctx.message?.reply_to_message?.forward_origin !== undefined;
  return converse({ place, reading, brand: ctx.view.brand, forwarded });
}

/** "/reminders base 3 March" reminds at once; without a day it is asked for, without a brand all reminders are shown. */
function reminded(words: string, ctx: Ctx): Arrival {
  const { locale } = ctx.words;
  const reading = read(words);
  const { brand } = reading;
  if (!brand || !prepaid(brand)) return to({ at: 'reminders' });
  const place: Place = { at: 'until', brand };
  const reader = { locale, today: inBelgium(ctx.view.today).day };
  const { place: next } = dayAnswer({ brand }, { place, reading, reader }) ?? to(place);
  if (next.at !== 'until' || next.day === undefined || !canRemind(brand, next.day, reader.today))
    return to(next);
  return { place: { at: 'reminder', brand }, do: { deed: 'remind', brand, day: next.day } };
}

/** What somebody wrote, under a picture too, that a command replies to; what we said ourselves is no question. */
function textRepliedTo({ message, me }: Ctx): string {
  const reply = message?.reply_to_message;
  return reply?.from?.id === me.id ? '' : (reply?.text ?? reply?.caption ?? '');
}

/** In a group a reply to the bot is a question, if it is understood as one; else it is talk, and none of ours. */
const groupWords: MiddlewareFn<Ctx> = async (ctx, next) => {
  const { text, caption = '' } = ctx.message ?? {};
  // Of what is written under a picture only a secret is heard.
  if (!ctx.arrival && !text?.startsWith('/')) {
    const reading = read(text ?? caption);
    ctx.arrival =
      warned(reading) ?? unasked(text ? unsaid(heardAt({ at: 'home' }, reading, ctx)) : undefined);
  }
  await next();
};

/** What is not understood, a greeting or a thank-you in a group is not answered with a menu. */
function unsaid(arrival: Arrival): Arrival | undefined {
  return arrival.place.at === 'home' || arrival.place.at === 'language' ? undefined : arrival;
}

/** A guide for a brand that was named, or for the remembered one. */
function guided(guide: Guide, reading: Reading | undefined, ctx: Ctx): Arrival {
  const named = reading?.brand;
  const brand = named && prepaid(named) ? named : ctx.view.brand;
  return to({ at: 'guide', guide, brand });
}

/** Whatever the command: what nobody should send is warned of. */
function warned(reading: Reading | undefined): Arrival | undefined {
  return reading?.secret && to({ at: 'warning', secret: reading.secret });
}

const verdicts: ReadonlySet<Note['say']> = new Set<Note['say']>([
  'only',
  'scam',
  'given',
  'forwarded',
  'payable',
  'compare',
  'foreign-voucher',
]);

/** In a group no number of anybody is read, and a word that was not understood is no reason to speak of it. */
function unasked(arrival: Arrival | undefined): Arrival | undefined {
  if (!arrival) return undefined;
  const { digits: _1, holder: _2, ...rest } = originOf(arrival.place) as Place & Record<string, unknown>;
  // A verdict is said; what would repeat somebody's number is not.
  const { note, intent } = arrival;
  return { place: rest, ...(note && verdicts.has(note.say) && { note }), ...(intent && { intent }) };
}

export { commands, groupCommands, groupWords };
