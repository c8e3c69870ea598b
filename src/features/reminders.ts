import type { Ctx } from '../context.ts';
import { addDays, inBelgium } from '../advice/day.ts';
import type { Day } from '../advice/day.ts';
import { endingsFor, nextReminder } from '../advice/reminder.ts';
import type { SimCard } from '../advice/reminder.ts';
import { momentOf, sendTime } from '../advice/send-time.ts';
import { brandOf } from '../catalogue/index.ts';
import type { Arrival } from '../places/arrival.ts';
import type { Deed } from '../places/deed.ts';
import type { Place } from '../places/place.ts';
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

/** The reminders of one chat. */
type Reminders = {
  /** `after`: reminders up to this day have been sent. */
  cards: (SimCard & { after: Day })[];
  locale: Locale;
  /** When the next message is due, in milliseconds since 1970; undefined if there is none. */
  due?: number | undefined;
};

declare module '../store/store.ts' {
  interface Records {
    /** The cards somebody wants to be reminded of, by chat. */
    reminders: Reminders;
  }
}

/** A job: looks at somebody's cards, and sends the reminders that are due. */
export type RemindJob = { do: 'remind'; chat: number; unsure?: boolean };

/** The hour in Belgium at which reminders are sent. */
const hour = 10;

const jobName = (due: number) => `remind:${due}`;

/** Returns the reminders of a chat. */
export async function readReminders(unit: Unit, chat: number): Promise<Reminders | undefined> {
  return unit.read('reminders', String(chat));
}

/** Stores the cards, and adds a job to the outbox for the next time that one is due. */
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

/** Removes all reminders of a chat, and the job that would send them. */
export async function forgetReminders(unit: Unit, chat: number): Promise<void> {
  const { due } = (await readReminders(unit, chat)) ?? {};
  if (due !== undefined) cancel(unit, chat, jobName(due));
  unit.remove('reminders', String(chat));
}

/** The deeds about reminders. */
export type ReminderDeed = Extract<Deed, { deed: `remind${string}` }>;

/** Does what a button of a reminder says. In a group it does nothing: reminders are for private chats. */
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

/** Returns the card after the deed; undefined if it is removed, or if there is none to change. */
function changedCard(
  card: (SimCard & { after: Day }) | undefined,
  deed: ReminderDeed,
  today: Day,
): (SimCard & { after: Day }) | undefined {
  const { brand, slot } = deed;
  if (deed.deed === 'remind') {
    const { name, bundle } = card ?? {};
    const ahead = deed.ahead ?? card?.ahead;
    return { brand, slot, name, ahead, bundle, day: deed.day ?? today, bonus: deed.bonus, after: today };
  }
  if (!card || deed.deed === 'remind-stop') return undefined;
  switch (deed.deed) {
    case 'remind-ahead':
      return { ...card, ahead: deed.ahead, after: today };
    case 'remind-bundle':
      return { ...card, bundle: deed.on, after: today };
    case 'remind-again': {
      // In two days; tomorrow if that would be too late.
      const end = endingsFor(card, brandOf(brand)).find(({ day }) => day > today)?.day;
      const again = addDays(today, end !== undefined && end <= addDays(today, 2) ? 1 : 2);
      return { ...card, again, after: today };
    }
  }
}

/** Sends the reminders that are due. If the bot was blocked, forgets them all. */
export async function remind(job: RemindJob, { deps, bot, unit }: JobContext): Promise<void> {
  const { chat } = job;
  const reminders = await readReminders(unit, chat);
  if (!reminders) return;
  const now = deps.now();
  const today = inBelgium(now).day;
  const locale = await localeOf(unit, chat, reminders.locale);
  const cards = [...reminders.cards];
  try {
    // At night everything waits until the morning.
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
    // The job is tried again without those that were sent.
    unit.write('reminders', String(chat), { ...reminders, cards });
    throw error;
  }
  keepReminders(unit, chat, { ...reminders, cards }, now);
}

/** Returns the language that somebody chose, else `fallback`. */
export async function localeOf(unit: Unit, chat: number, fallback: Locale): Promise<Locale> {
  const person = await unit.read('person', String(chat));
  return locales.find((locale) => locale === person?.locale) ?? fallback;
}

/** Stores the name that was typed for a card. */
export async function nameCard({ chat, unit }: Ctx, { place, remark }: Arrival): Promise<void> {
  if (chat?.type !== 'private' || remark?.say !== 'name' || place.at !== 'reminder') return;
  const kept = await readReminders(unit, chat.id);
  if (!kept) return;
  const cards = kept.cards.map((card) =>
    card.brand === place.brand && card.slot === place.slot ? { ...card, name: remark.name } : card,
  );
  unit.write('reminders', String(chat.id), { ...kept, cards });
}

/** Puts the reminders into the view of screens that show them. */
export async function viewReminders({ chat, unit, view }: Ctx, place: Place): Promise<void> {
  const shown = place.at === 'source' ? place.from : place;
  if (chat?.type === 'private' && (shown.at === 'reminders' || shown.at === 'reminder'))
    view.cards = (await readReminders(unit, chat.id))?.cards;
}
