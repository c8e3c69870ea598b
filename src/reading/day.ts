import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Chrono, ParsedResult, en as English } from 'chrono-node';
import { addDays, addMonths, dayFrom } from '../advice/day.ts';
import type { Day } from '../advice/day.ts';
import type { Ahead } from '../advice/reminder.ts';
import { locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';

/** No answer to "when was the last top-up?" means a day before this one. */
const earliest: Day = '2015-01-01';

/** The languages that the library knows. */
const chronoLanguages = locales.filter((locale) =>
  existsSync(fileURLToPath(import.meta.resolve(`chrono-node/${locale}`))),
);

const load = createRequire(import.meta.url);

/** Loads a parser when the first day is read: it takes 18 MB, which is rarely needed. */
function parserOf(language: Locale): Chrono {
  const { casual, GB } = load(`chrono-node/${language}`) as { casual: Chrono; GB?: typeof English.GB };
  return GB ?? casual;
}

/**
 * The day that somebody typed: "vorige dinsdag", "le 3 mars", "3月5号", "5/3" (the day first, as
 * it is written in Belgium). A day without a year is the last such day. A month is no day. One that is yet to
 * come is read as such. `known`: a day of which "the 19th" is said more exactly, in the same month.
 */
export function readDay(text: string, locale: Locale, today: Day, known?: Day): Day | undefined {
  const said = plain(text);
  const read =
    (known && inMonth(said, known)) ??
    inFigures(said, today) ??
    inChinese(said, today) ??
    inWords(said, locale, today);
  const day = read && lastYear.test(said) && read.startsWith(today.slice(0, 4)) ? yearBefore(read) : read;
  return day === undefined || day < earliest ? undefined : day;
}

const plain = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(/[’´`]/g, "'").replace(beforeEnd, '').trim();

const figures = '零一二三四五六七八九';
const count = '(\\d{1,3}|[一二三四五六七八九十两兩]{1,3})';

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Names of months, without accents, each with its number. "May" and "March" are verbs too: "in" or "last" goes before. */
const months = new Map(
  locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long' });
    return Array.from({ length: 12 }, (_, month) => {
      const name = format.format(new Date(2026, month, 1));
      return [bare(name.toLowerCase()), month + 1] as const;
    });
  }),
);
const monthName = new RegExp(
  `(?<!\\p{L})(${[...months.keys()].filter((name) => /^[a-z]+$/.test(name) && name !== 'may').join('|')}|(?<=in |last |since )may)(?!\\p{L})(?: (20\\d\\d))?`,
  'gu',
);
const monthInChinese = new RegExp(`(去年)?\\s?${count}月份?(?!\\s?[\\d${figures}十])`, 'g');

/**
 * Returns the first day of the month that somebody typed: "in March", "上个月"; without a year, of the last such one; of
 * several, that of the latest: what was topped up last counts.
 */
export function readMonth(text: string, today: Day): Day | undefined {
  const said = plain(text);
  if (/上[个個]?月/.test(said)) return addMonths(`${today.slice(0, 7)}-01`, -1);
  const named = [...bare(said).matchAll(monthName)].flatMap(([, name, year]) => {
    const month = months.get(name!)!;
    return (year ? dayFrom(Number(year), month, 1) : monthBefore(today, month, lastYear.test(said))) ?? [];
  });
  const inChinese = [...said.matchAll(monthInChinese)].flatMap(
    ([, before, number]) =>
      monthBefore(today, numberIn(number!), before !== undefined || lastYear.test(said)) ?? [],
  );
  return latest(named.length > 0 ? named : inChinese);
}

const latest = (days: readonly Day[]) => days.toSorted().at(-1);

/** Returns the first day of the last such month, or of the one in the year before this one. */
function monthBefore(today: Day, month: number, ofLastYear: boolean): Day | undefined {
  const last = lastSuch(today, 1, month);
  return last && ofLastYear && last.startsWith(today.slice(0, 4)) ? yearBefore(last) : last;
}

/** Returns how long before the end somebody wishes to be reminded, if that is one of the choices. */
export function readAhead(text: string): Ahead | undefined {
  const said = text.normalize('NFKC').toLowerCase().match(beforeEnd)?.[0];
  if (!said) return undefined;
  if (
    /fortnight|(?:two|deux|twee|zwei|两|兩|2) ?[个個]?(?:weeks|semaines|weken|wochen|[周週]|星期|礼拜|禮拜)|1[45]|quinze/.test(
      said,
    )
  )
    return 'fortnight';
  if (/week|semaine|woche|[周週]|星期|礼拜|禮拜|\b7\b/.test(said)) return 'week';
  return /month|mois|maand|monat|月/.test(said) ? 'month' : 'day';
}

/** How long before the end somebody wishes to be reminded: no day of a top-up. */
const beforeEnd =
  /\S+ (?:days?|weeks?|fortnights?|months?) (?:before(?! yesterday)|ahead|in advance|beforehand)|\S+ (?:jours?|semaines?|mois) (?:avant|à l'avance)|\S+ (?:dag(?:en)?|week|weken|maand(?:en)?) (?:ervoor|voordien|vooraf|op voorhand|van tevoren)|\S+ (?:tage?n?|wochen?|monate?n?) (?:vorher|davor|zuvor|bevor|im voraus)|提[前早].{0,4}(?:[天日周週月]|星期|礼拜|禮拜)|前.{0,3}(?:[天日周週月]|星期|礼拜|禮拜)(?=提醒|叫|通知|提我)/g;

const lastYear =
  /\blast year|l'an (?:dernier|passé)|l'année (?:dernière|passée)|\b(?:vorig|verleden) jaar|\b(?:letzte[sn]|vorige[sn]) jahr/;
const yearBefore = (day: Day) =>
  dayFrom(Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8)));

/** Returns the last day with that number, of that month or of any, up to today. */
function lastSuch(today: Day, date: number, month?: number): Day | undefined {
  const [year = 0, now = 0] = today.split('-').map(Number);
  for (let back = 0; back < 60; back += 1) {
    const at = new Date(Date.UTC(year, now - 1 - back, 1));
    if (month !== undefined && at.getUTCMonth() !== month - 1) continue;
    const day = dayFrom(at.getUTCFullYear(), at.getUTCMonth() + 1, date);
    if (day !== undefined && day <= today) return day;
  }
  return undefined;
}

const long = (year: string) => Number(year.length === 2 ? `20${year}` : year);

const dayInFigures =
  /(?<![\d.,/-])(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(20\d\d|\d\d)(?!\d)|[.]?(?![\d.,/-]))/g;

/** Returns the latest of the days in figures that are not yet to come, or else the first. */
function inFigures(text: string, today: Day): Day | undefined {
  const days = [...text.matchAll(dayInFigures)].flatMap(([, first, second, year]) => {
    const [date, month] =
      Number(second) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
    return (year ? dayFrom(long(year), month, date) : lastSuch(today, date, month)) ?? [];
  });
  return latest(days.filter((day) => day <= today)) ?? days[0];
}

/** Returns the number that is written in figures or, up to 99, in Chinese. */
function numberIn(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const [tens, ones] = text.replace(/[两兩]/g, '二').split('十');
  if (ones === undefined) return figures.indexOf(tens!);
  return (tens ? figures.indexOf(tens) : 1) * 10 + (ones ? figures.indexOf(ones) : 0);
}

const chineseDays = { 今天: 0, 今日: 0, 大前天: 3, 前天: 2, 前日: 2, 昨天: 1, 昨日: 1, 昨晚: 1 };
const chineseYears: readonly (string | undefined)[] = ['今年', '去年', '前年'];

function inChinese(text: string, today: Day): Day | undefined {
  const match = (pattern: string) => new RegExp(pattern).exec(text);
  const date = match(`(?:(20\\d\\d)年|(今年|去年|前年))?\\s?${count}月\\s?${count}[日号號]?`);
  if (date) {
    const [month, day] = [numberIn(date[3]!), numberIn(date[4]!)];
    if (date[1]) return dayFrom(Number(date[1]), month, day);
    const back = chineseYears.indexOf(date[2]);
    return back < 0 ? lastSuch(today, day, month) : dayFrom(Number(today.slice(0, 4)) - back, month, day);
  }
  const ago = match(`${count}\\s?[个個]?(天|日|周|週|星期|礼拜|禮拜)[之以]?前`);
  if (ago) return addDays(today, -numberIn(ago[1]!) * (/[天日]/.test(ago[2]!) ? 1 : 7));
  const weekday = match('(上上|上|这|這|本)?[个個]?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])');
  if (weekday)
    return weekdayBefore(today, weekday[1], '一二三四五六日'.indexOf(weekday[2]!.replace('天', '日')));
  const own = match(`(上[个個]月)?${count}[号號]`);
  if (own) {
    const before = own[1] ? addDays(`${today.slice(0, 7)}-01`, -1) : today;
    return lastSuch(before, numberIn(own[2]!));
  }
  const near = Object.entries(chineseDays).find(([word]) => text.includes(word));
  return near && addDays(today, -near[1]);
}

/** Returns a weekday (0 is Monday) of last week (上) or this week (这), else the last one of that name. */
function weekdayBefore(today: Day, week: string | undefined, weekday: number): Day {
  const now = (new Date(today).getUTCDay() + 6) % 7;
  const monday = addDays(today, -now);
  if (week === '上上') return addDays(monday, weekday - 14);
  if (week === '上') return addDays(monday, weekday - 7);
  return addDays(monday, weekday > now && !week ? weekday - 7 : weekday);
}

/** Phrases that the library does not know or takes for another day. */
const daysAgo: [RegExp, number][] = [
  [/avant[- ]hier|eergisteren|vorgestern|day before yesterday/, 2],
  [/\bhuit jours|\bacht tage|\bacht dagen/, 7],
  [/\bquinze jours|vierzehn tage|veertien dagen|\bfortnight/, 14],
];
const dayOfMonth =
  /^(?:(?:le|the|den|de|op|am|on)\s){0,2}(\d{1,2})\s?(?:er|e|ème|st|nd|rd|th|ste|de|\.)$|^(?:le|den|op de|am)\s(\d{1,2})$/;

/** Returns the day with the number that was said, "the 19th", in the month of a known one. */
function inMonth(text: string, known: Day): Day | undefined {
  const [, latin, chinese] =
    /(?:^|\s)(?:le|the|den|de|op|am|on)\s(\d{1,2})(?:er|e|ème|st|nd|rd|th|ste|de|\.)?(?=\s|$|,)|(?<![月\d])(\d{1,2})[号號]/.exec(
      text,
    ) ?? [];
  const date = Number(latin ?? chinese ?? dayOfMonth.exec(text)?.[1]);
  return Number.isNaN(date) ? undefined : dayFrom(Number(known.slice(0, 4)), Number(known.slice(5, 7)), date);
}

/** Finds dates with the library, in the reader's language first; the others are loaded only if it finds none. */
function* datesIn(text: string, locale: Locale, today: Day) {
  const own = chronoLanguages.filter((language) => language === locale);
  for (const language of new Set([...own, ...chronoLanguages])) {
    const [found] = parserOf(language).parse(text, { instant: new Date(`${today}T12:00Z`), timezone: 0 });
    if (found) yield found;
  }
}

function inWords(text: string, locale: Locale, today: Day): Day | undefined {
  const ago = daysAgo.find(([words]) => words.test(text));
  if (ago) return addDays(today, -ago[1]);
  const alone = dayOfMonth.exec(text);
  if (alone) return lastSuch(today, Number(alone[1] ?? alone[2]));
  for (const found of datesIn(text, locale, today)) {
    // "So" is a Sunday in German only where nothing else is said; "hier" is a day in French, and a place in German.
    const here = found.text === 'hier' && (locale === 'de' || locale === 'nl');
    const said = (found.text.length > 2 && !here) || found.text === text;
    const day = said && dayOf(found, today);
    if (day) return day;
  }
  return undefined;
}

function dayOf({ start: found, text }: ParsedResult, today: Day): Day | undefined {
  // The library fills in what was not said.
  const [year, month, date] = [found.get('year')!, found.get('month')!, found.get('day')!];
  const day = dayFrom(year, month, date);
  // "1. Juni 20": twenty euros, no year.
  const spare = /\p{L} \d{2}$/u.test(text);
  if (found.isCertain('year') && !spare) return found.isCertain('day') ? day : undefined;
  if (found.isCertain('day') && found.isCertain('month')) return lastSuch(today, date, month);
  if (!day || !found.isCertain('weekday')) return undefined;
  return day > today ? addDays(day, -7) : day;
}
