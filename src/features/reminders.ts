import type { Ctx } from '../context.ts';
import { addDays, inBelgium } from '../advice/day.ts';
import type { Day } from '../advice/day.ts';
import { endingsFor, nextReminder } from '../advice/reminder.ts';
import type { SimCard } from '../advice/reminder.ts';
import { momentOf, sendTime } from '../advice/send-time.ts';
import { brandOf } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { Deed } from '../places/deed.ts';
import { drawDue } from '../screens/reminders.ts';
import type { Unit } from '../store/store.ts';
import { isPermanent } from '../telegram/faults.ts';
import { deliver } from '../telegram/send.ts';
import { locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { wordsOf } from '../words/words.ts';
import { cancel, enqueue } from './jobs.ts';
import type { JobContext } from './jobs.ts';
import { toKeyboard } from './keyboard.ts';
import { onceMore } from './send-later.ts';

/** What somebody is to be reminded of. */
type Reminders = {
  /** `after`: the reminders of days up to this one are done with. */
  cards: (SimCard & { after: Day })[];
  locale: Locale;
  /** When the next message is due, in milliseconds since 1970; none if nothing is left to say. */
  due?: number | undefined;
};

declare module '../store/store.ts' {
  interface Records {
    /** The cards somebody wants to be reminded of, by chat. */
    reminders: Reminders;
  }
}

/** Looks at somebody's cards, and reminds of what is due. */
export type RemindJob = { do: 'remind'; chat: number; unsure?: boolean };

/** At this hour in Belgium somebody is reminded. */
const hour = 10;

const jobName = (due: number) => `remind:${due}`;

export async function readReminders(unit: Unit, chat: number): Promise<Reminders | undefined> {
  return unit.read('reminders', String(chat));
}

/** Keeps the cards, and in the outbox the moment at which they are looked at next. */
export function keepReminders(
  unit: Unit,
  chat: number,
  { cards, locale, due: before }: Reminders,
  now: number,
) {
  if (before !== undefined) cancel(unit, chat, jobName(before));
  if (cards.length === 0) return unit.remove('reminders', String(chat));
  const [first] = cards
    .flatMap((card) => nextReminder(card, brandOf(card.brand), card.after)?.day ?? [])
    .toSorted();
  const due = first === undefined ? undefined : sendTime(Math.max(momentOf(first, hour), now));
  unit.write('reminders', String(chat), { cards, locale, due });
  if (due !== undefined) enqueue(unit, chat, jobName(due), { do: 'remind', chat }, due);
}

export async function forgetReminders(unit: Unit, chat: number): Promise<void> {
  const { due } = (await readReminders(unit, chat)) ?? {};
  if (due !== undefined) cancel(unit, chat, jobName(due));
  unit.remove('reminders', String(chat));
}

export type ReminderDeed = Extract<Deed, { deed: `remind${string}` }>;

/** Does what a button of a reminder says. In a group nobody is reminded of anything. */
export async function changeReminder(ctx: Ctx, deed: ReminderDeed): Promise<void> {
  if (ctx.chat?.type !== 'private') return;
  const { unit, deps, words, chat } = ctx;
  const now = deps.now();
  const today = inBelgium(now).day;
  const kept = await readReminders(unit, chat.id);
  const isIt = ({ brand, slot }: SimCard) => brand === deed.brand && slot === deed.slot;
  const card = kept?.cards.find(isIt);
  const others = kept?.cards.filter((one) => !isIt(one)) ?? [];
  const changed = changedCard(card, deed, today);
  if (!changed && !card) return;
  const cards = changed ? [...others, changed].toSorted(byBrand) : others;
  keepReminders(unit, chat.id, { cards, locale: words.locale, due: kept?.due }, now);
  ctx.toast = words.t(changed ? 'toast-reminder' : 'toast-reminder-stopped');
}

const byBrand = (a: SimCard, b: SimCard) =>
  a.brand === b.brand ? (a.slot ?? 1) - (b.slot ?? 1) : a.brand < b.brand ? -1 : 1;

/** The card as it is after the deed; none if it is removed, or if there was none to change. */
function changedCard(
  card: (SimCard & { after: Day }) | undefined,
  deed: ReminderDeed,
  today: Day,
): (SimCard & { after: Day }) | undefined {
  const { brand, slot } = deed;
  if (deed.deed === 'remind') {
    const { name, ahead, bundle } = card ?? {};
    return { brand, slot, name, ahead, bundle, day: deed.day ?? today, bonus: deed.bonus, after: today };
  }
  if (!card || deed.deed === 'remind-stop') return undefined;
  switch (deed.deed) {
    case 'remind-ahead':
      return { ...card, ahead: deed.ahead, after: today };
    case 'remind-bundle':
      return { ...card, bundle: deed.on, after: today };
    case 'remind-again': {
      // In two days, or tomorrow if that would be too late.
      const end = endingsFor(card, brandOf(brand)).find(({ day }) => day > today)?.day;
      const again = addDays(today, end !== undefined && end <= addDays(today, 2) ? 1 : 2);
      return { ...card, again, after: today };
    }
  }
}

/** Reminds somebody of each card of which a reminder is due. Whoever has blocked the bot is not reminded any more. */
export async function remind(job: RemindJob, { deps, bot, unit }: JobContext): Promise<void> {
  const { chat } = job;
  const reminders = await readReminders(unit, chat);
  if (!reminders) return;
  const now = deps.now();
  const today = inBelgium(now).day;
  const locale = await localeOf(unit, chat, reminders.locale);
  const cards = [...reminders.cards];
  try {
    // At night it is only put off until the morning.
    for (const [index, card] of sendTime(now) > now ? [] : cards.entries()) {
      const due = nextReminder(card, brandOf(card.brand), card.after);
      if (!due || due.day > today) continue;
      const { text, keyboard } = drawDue(card, due.endings, wordsOf(locale), { today: new Date(now) });
      await onceMore(job, bot.api, deps, () =>
        deliver(bot.api, chat, { text, keyboard: toKeyboard(keyboard) }),
      );
      cards[index] = { ...card, after: today, again: undefined };
    }
  } catch (error) {
    if (isPermanent(error)) return forgetReminders(unit, chat);
    // What was sent is not sent again; the job itself is tried again.
    unit.write('reminders', String(chat), { ...reminders, cards });
    throw error;
  }
  keepReminders(unit, chat, { ...reminders, cards }, now);
}

/** The language that somebody chose, or was spoken to in. */
export async function localeOf(unit: Unit, chat: number, fallback: Locale): Promise<Locale> {
  const person = await unit.read('person', String(chat));
  return locales.find((locale) => locale === person?.locale) ?? fallback;
}

/** Lets the screens that show reminders see them, and keeps the name that was typed for a card. */
export async function seeReminders(ctx: Ctx, { place, note }: Arrival): Promise<void> {
  const { chat, unit } = ctx;
  if (chat?.type !== 'private') return;
  const shown = place.at === 'source' ? place.from : place;
  if (shown.at !== 'reminders' && shown.at !== 'reminder') return;
  const kept = await readReminders(unit, chat.id);
  if (kept && note?.say === 'name' && place.at === 'reminder') {
    const cards = kept.cards.map((card) =>
      card.brand === place.brand && card.slot === place.slot ? { ...card, name: note.name } : card,
    );
    unit.write('reminders', String(chat.id), { ...kept, cards });
    ctx.view.cards = cards;
  } else ctx.view.cards = kept?.cards;
}
