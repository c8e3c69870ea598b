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

/** What is kept of a person: what they chose, and how many notes they sent. */
export type Person = {
  locale?: Locale | undefined;
  brand?: string | undefined;
  /** How many notes on mistakes they sent on the last day on which they sent any. */
  reports?: { day: string; count: number } | undefined;
  /** The month in which they last used the bot: after 13 months without use the record is removed. */
  used?: string | undefined;
};

declare module '../store/store.ts' {
  interface Records {
    /** What a person chose. */
    person: Person;
  }
}

/** Returns what is kept of the sender; an empty record if nothing is. */
export async function readPerson(ctx: Ctx): Promise<Person> {
  return ctx.from ? ((await ctx.unit.read('person', String(ctx.from.id))) ?? {}) : {};
}

/** Stores a change of what is kept of the sender, and applies it to the rest of this update. */
export async function keepPerson(ctx: Ctx, change: Person): Promise<void> {
  if (!ctx.from) return;
  const person = { ...(await readPerson(ctx)), ...change };
  ctx.unit.write('person', String(ctx.from.id), person);
  await setView(ctx);
}

/** Removes everything that is kept of the sender. */
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

/**
 * Sets the language and the view of the context. The language: the chosen one, else that of the app, else the default.
 */
export async function setView(ctx: Ctx): Promise<void> {
  const { config, now } = ctx.deps;
  const person = await readPerson(ctx);
  // A visit keeps an existing row alive, but makes none.
  if (ctx.from && Object.keys(person).length > 0) {
    const used = inBelgium(now()).day.slice(0, 7);
    if (person.used !== used) ctx.unit.write('person', String(ctx.from.id), { ...person, used });
  }
  const chosen = locales.find((locale) => locale === person.locale);
  const own = chosen ?? guessLocale(ctx.from?.language_code, config.defaultLocale);
  // A group has its own language if its admins chose one.
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

/** Returns what a screen may know of its group, or, in private, of the group whose settings are open. */
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
