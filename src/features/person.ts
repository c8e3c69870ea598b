import { inBelgium } from '../advice/day.ts';
import type { Ctx } from '../context.ts';
import { findBrand } from '../catalogue/index.ts';
import type { GroupView } from '../screens/layout.ts';
import { guessLocale, locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { wordsOf } from '../words/words.ts';
import { forgetPayments } from './payments.ts';
import { forgetReminders } from './reminders.ts';
import { takeBack } from './worked.ts';
import { readGroup, readOpened, topicOf } from './group.ts';

/** What is kept of a person: what was chosen, and what keeps one from sending too much. */
export type Person = {
  locale?: Locale | undefined;
  brand?: string | undefined;
  /** How many notes on mistakes were sent on the last day with one. */
  reports?: { day: string; count: number } | undefined;
  /** The month in which they last used the bot: what is not used for 13 months is removed. */
  used?: string | undefined;
};

declare module '../store/store.ts' {
  interface Records {
    /** What a person chose. */
    person: Person;
  }
}

export async function readPerson(ctx: Ctx): Promise<Person> {
  return ctx.from ? ((await ctx.unit.read('person', String(ctx.from.id))) ?? {}) : {};
}

/** Keeps what has changed and lets the rest of this update see it. */
export async function keepPerson(ctx: Ctx, change: Person): Promise<void> {
  if (!ctx.from) return;
  const person = { ...(await readPerson(ctx)), ...change };
  ctx.unit.write('person', String(ctx.from.id), person);
  await setView(ctx);
}

/** Removes everything that is kept of a person. */
export async function forgetPerson(ctx: Ctx): Promise<void> {
  if (!ctx.from) return;
  ctx.unit.remove('person', String(ctx.from.id));
  ctx.unit.remove('dialogue', String(ctx.chatId));
  ctx.memory = undefined;
  ctx.unit.remove('opened', String(ctx.from.id));
  await forgetReminders(ctx.unit, ctx.from.id);
  await forgetPayments(ctx.unit, ctx.from.id);
  await takeBack(ctx.deps, ctx.unit, ctx.from.id);
  await setView(ctx);
}

/** Puts the reader's language and view into the context: a choice wins, else Telegram's word, else the default. */
export async function setView(ctx: Ctx): Promise<void> {
  const { config, now } = ctx.deps;
  const person = await readPerson(ctx);
  // A row that is in use stays; nobody has one only because they were here.
  if (ctx.from && Object.keys(person).length > 0) {
    const used = inBelgium(now()).day.slice(0, 7);
    if (person.used !== used) ctx.unit.write('person', String(ctx.from.id), { ...person, used });
  }
  const chosen = locales.find((locale) => locale === person.locale);
  const own = chosen ?? guessLocale(ctx.from?.language_code, config.defaultLocale);
  // A group is spoken to in its own language, if its admins chose one.
  ctx.words = wordsOf(ctx.group?.locale ?? own);
  ctx.view = {
    today: new Date(now()),
    bot: ctx.me.username,
    inline: ctx.me.supports_inline_queries,
    group: await groupView(ctx),
    brand: !ctx.group && person.brand && findBrand(person.brand) ? person.brand : undefined,
    reports: !ctx.group && config.adminIds.length > 0,
    support: config.supportUsername,
    operator: { name: config.operatorName, contact: config.operatorContact },
  };
}

/** What a screen may know of the group it stands in, or, in private, of the one whose settings were opened. */
async function groupView(ctx: Ctx): Promise<GroupView | undefined> {
  const here = ctx.group !== undefined;
  const opened = here ? undefined : await readOpened(ctx);
  if (opened) ctx.settingsOf = opened.chat;
  const group = opened ? await readGroup(ctx.unit, opened.chat) : ctx.group;
  if (!group) return undefined;
  const { locale, quiet, minutes, topics } = group;
  const topic = topicOf(ctx);
  return {
    here,
    title: opened?.title,
    locale,
    quiet,
    minutes,
    topic: here && topic !== undefined ? { only: topics?.includes(topic) === true } : undefined,
  };
}
