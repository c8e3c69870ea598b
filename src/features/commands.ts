import { Context } from 'grammy';
import { inBelgium } from '../advice/day.ts';
import { prepaid } from '../catalogue/index.ts';
import type { Ctx } from '../context.ts';
import { converse } from '../conversation/converse.ts';
import { isAdmin } from './admins.ts';
import { isAddressed, linkToSettings, useToken } from './group.ts';
import { setView } from './person.ts';
import { canRemind, dayAnswer } from '../conversation/day-answer.ts';
import { originHere } from '../places/asks.ts';
import type { Arrival, Remark } from '../places/arrival.ts';
import type { groupCommandNames } from '../screens/profile.ts';
import { begin } from '../places/steps.ts';
import type { Answers } from '../advice/walk.ts';
import { decodePlace } from '../places/address.ts';
import { originOf } from '../places/place.ts';
import type { Guide, Place, Goal } from '../places/place.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';

/** Where a command leads, by the words behind it. */
type Lead = (words: string, ctx: Ctx) => Arrival | undefined | Promise<Arrival | undefined>;
/** The same, by what was read in those words; the reading is undefined if there were none. */
type Heard = (reading: Reading | undefined, ctx: Ctx) => Arrival;

const to = (place: Place): Arrival => ({ place });

/** Commands that need nothing personal: for private chats and groups. */
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

/** Commands for private chats only. */
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
  // From anybody else it is treated like any other text.
  stats: (_, ctx) => (isAdmin(ctx) ? to({ at: 'stats' }) : undefined),
  help: () => to({ at: 'help' }),
  language: (_, { memory }) => to({ at: 'language', from: originHere(memory?.place ?? { at: 'home' }) }),
  settings: () => to({ at: 'settings' }),
  privacy: () => to({ at: 'privacy' }),
  mydata: () => to({ at: 'mydata' }),
  deletemydata: () => to({ at: 'delete' }),
  cancel: () => ({ place: { at: 'home' }, remark: { say: 'cancelled' } }),
};

/** Commands that other bots have too: answered in a group only if they name this bot. */
const addressed: Record<string, Lead> = {
  help: () => to({ at: 'help' }),
  // Personal: in a group it becomes one line with a link.
  privacy: () => to({ at: 'privacy' }),
  deletemydata: () => to({ at: 'delete' }),
  language: () => to({ at: 'language', from: { at: 'home' } }),
  // With a payload it comes from Telegram, after somebody added the bot by a link: that was answered already.
  start: (payload) => (payload ? undefined : to({ at: 'help' })),
  settings(_, ctx) {
    const asGroup = ctx.message?.sender_chat?.id === ctx.chatId;
    if (asGroup) ctx.view.group = { here: true, link: linkToSettings(ctx) };
    return to({ at: 'group' });
  },
};

const commands = taking({ ...heard((arrival) => arrival), ...inPrivate });
const inGroups = taking(heard(unasked));
const toUs = taking(addressed);

/** Handles the commands of groups: those of other bots too only if they name this bot. */
async function groupCommands(ctx: Ctx): Promise<void> {
  await inGroups(ctx);
  if (isAddressed(ctx)) await toUs(ctx);
}

/**
 * Returns the commands of `everywhere`: reads the words behind them, warns of secrets, and passes the arrival through
 * `led`.
 */
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

/** Returns one handler for all of them: with one for each, every update would be tried by every handler. */
function taking(leads: Record<string, Lead>): (ctx: Ctx) => Promise<void> {
  const isOurs = Context.has.command(Object.keys(leads));
  return async (ctx) => {
    if (!ctx.message?.text?.startsWith('/') || !isOurs(ctx)) return;
    const [name = ''] = /\w+/.exec(ctx.msg.text) ?? [];
    ctx.arrival = await leads[name]?.(ctx.match.trim(), ctx);
  };
}

/** Returns where a link leads. A screen that says that something was done is not shown because of a link. */
function linked(payload: string): Place {
  const place = decodePlace(payload) ?? { at: 'home', lost: true };
  if (place.at === 'deleted') return { at: 'delete' };
  const done = place.at === 'tell' && place.told;
  if (done || place.at === 'reported' || place.at === 'warning')
    return withoutAnswers(place.from ?? { at: 'home' });
  return withoutAnswers(place);
}

/** Returns the place without answers: those count from buttons only, or a link could claim what somebody typed. */
function withoutAnswers(place: Place): Place {
  const { digits: _1, amount: _2, method: _3, ...rest } = place as Place & Answers;
  return rest;
}

/** Returns where a goal begins: with the brand that was named, else the remembered one, else the choice of a brand. */
function about(goal: Goal, reading: Reading | undefined, ctx: Ctx): Arrival {
  if (!reading) return to(begin(goal, ctx.view.brand));
  const { brand } = reading;
  if (!brand) return to({ at: 'brand', goal, problem: 'words' });
  return to(prepaid(brand) ? begin(goal, brand) : { at: 'gone', brand });
}

/** Returns where words lead that were typed behind a command or in a group, as if at that place. */
function heardAt(place: Place, reading: Reading, ctx: Ctx): Arrival {
  const forwarded = ctx.message?.reply_to_message?.forward_origin !== undefined;
  return converse({ place, reading, brand: ctx.view.brand, forwarded });
}

/**
 * "/reminders base 3 March" reminds at once; without a day it is asked for, without a brand all reminders are shown.
 */
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

/** Returns the text or caption that a command replies to; empty if the bot wrote it. */
function textRepliedTo({ message, me }: Ctx): string {
  const reply = message?.reply_to_message;
  return reply?.from?.id === me.id ? '' : (reply?.text ?? reply?.caption ?? '');
}

/** In a group, a reply to the bot is answered if it is understood as a question; else it is left alone. */
function groupWords(ctx: Ctx): void {
  const { text, caption = '' } = ctx.message ?? {};
  // In a caption only a secret counts.
  if (ctx.arrival || text?.startsWith('/')) return;
  const reading = read(text ?? caption);
  ctx.arrival = warned(reading) ?? unasked(text ? unsaid(heardAt({ at: 'home' }, reading, ctx)) : undefined);
}

/** Drops arrivals at a menu: in a group, what is not understood, a greeting and thanks get no answer. */
function unsaid(arrival: Arrival): Arrival | undefined {
  return arrival.place.at === 'home' || arrival.place.at === 'language' ? undefined : arrival;
}

/** Returns a guide for the brand that was named, else for the remembered one. */
function guided(guide: Guide, reading: Reading | undefined, ctx: Ctx): Arrival {
  const named = reading?.brand;
  const brand = named && prepaid(named) ? named : ctx.view.brand;
  return to({ at: 'guide', guide, brand });
}

/** Returns the warning if the words hold a secret, whatever the command. */
function warned(reading: Reading | undefined): Arrival | undefined {
  return reading?.secret && to({ at: 'warning', secret: reading.secret });
}

const verdicts: ReadonlySet<Remark['say']> = new Set<Remark['say']>([
  'only',
  'scam',
  'given',
  'gift-given',
  'debt',
  'forwarded',
  'payable',
  'compare',
  'foreign-voucher',
]);

/** Returns the arrival as a group may see it: without digits of a number, and without notes other than verdicts. */
function unasked(arrival: Arrival | undefined): Arrival | undefined {
  if (!arrival) return undefined;
  const { digits: _1, holder: _2, ...rest } = originOf(arrival.place) as Place & Record<string, unknown>;
  const { remark, intent } = arrival;
  return { place: rest, ...(remark && verdicts.has(remark.say) && { remark }), ...(intent && { intent }) };
}

export { commands, groupCommands, groupWords };
