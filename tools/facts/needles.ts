import type { Fact } from '../../src/catalogue/fact.ts';
import type { Variable } from '../../src/catalogue/schema.ts';
import { isLink } from './rows.ts';

/** Words that a number of a fact stands beside on a page, in the languages of Belgian sites. */
const units: Record<string, string> = {
  creditMonths: 'months?|mois|maand(?:en)?|monat(?:en?)?|个月|個月',
  cardMonths: 'months?|mois|maand(?:en)?|monat(?:en?)?|个月|個月',
  bundleMonths: 'months?|mois|maand(?:en)?|monat(?:en?)?|个月|個月',
  bundleDays: 'days?|jours?|dag(?:en)?|tage?n?|天',
  digits: 'digits?|chiffres|cijfers|ziffern|stellen|位',
};

/**
 * What has to stand on a page for a fact to be found there, the most telling first. Empty where only a person can tell:
 * yes or no, a kind, a sentence without figures.
 */
export function needlesOf(fact: Fact<unknown>): RegExp[] {
  const needles =
    'with' in fact
      ? Object.values(fact.with as Record<string, Variable>).flatMap(ofFigure)
      : ofValue(fact.value, fact.path.split('/').at(-1) ?? '');
  return needles.toSorted((a, b) => b.source.length - a.source.length);
}

function ofFigure(figure: Variable): RegExp[] {
  if (typeof figure !== 'object') return [ofPlain(figure)];
  if ('eur' in figure) return [euros(figure.eur)];
  return [ofPlain('code' in figure ? figure.code : figure.date)];
}

function ofValue(value: unknown, key: string): RegExp[] {
  if (typeof value === 'boolean' || value === null || isLink(value)) return [];
  if (key === 'status' || key === 'arrival' || key === 'prefixes') return [];
  if (key === 'bonusFrom') return [euros(value as number)];
  if (typeof value === 'number')
    return [key in units ? new RegExp(`(?<!\\d)${value}[\\s-]*(?:${units[key]})`, 'giu') : ofPlain(value)];
  if (typeof value === 'string') return [ofPlain(value.split('{code}')[0]?.trim() ?? '')];
  if (Array.isArray(value)) return value.map((one) => ofPlain(one as string | number));
  const fields = value as Record<string, unknown>;
  if (key === 'amounts') return (fields['list'] as number[]).map(euros);
  return Object.values(fields).flatMap((field) => ofValue(field, ''));
}

/** A word, a number to dial however it is spaced, or a date however it is written. */
function ofPlain(said: string | number): RegExp {
  const text = String(said);
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return date(text);
  if (/^[+*#\d ]*\d[+*#\d ]*$/.test(text)) {
    // 0800 55 800, 0800/55.800, +32 (0)486 …
    const marks = Array.from(text.replaceAll(' ', ''), (mark) => RegExp.escape(mark));
    return new RegExp(`(?<![\\d+])${marks.join('[\\s./-]*(?:\\(0\\))?[\\s./-]*')}(?!\\d)`, 'giu');
  }
  // 18:00 is 18 h, 18.00 uur, 6 pm is not looked for.
  const hours = text.match(/\d+(?=:\d\d)/g);
  if (hours)
    return new RegExp(hours.map((hour) => `\\b0?${Number(hour)}\\s*(?:[:.h]|u|uur)`).join('.{1,20}'), 'giu');
  const words = text.split(/\s+/).map((word) => RegExp.escape(word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** €10, 10 €, EUR 10, 10,00 euro, 50 cents. */
function euros(amount: number): RegExp {
  const [whole = '', cents = ''] = String(amount).split('.');
  const digits = cents ? `${whole}[.,]${cents.padEnd(2, '0')}` : `${whole}(?:[.,](?:00|-))?`;
  const small = amount < 1 ? `|(?<!\\d)${Math.round(amount * 100)}\\s*(?:euro)?cents?` : '';
  return new RegExp(
    `(?:€|eur|euros?)\\s*${digits}(?![\\d.,]*\\d)|(?<![\\d.,])${digits}\\s*(?:€|eur\\b|euros?)${small}`,
    'giu',
  );
}

/** A month or a day, in figures and in the words of six languages. */
function date(day: string): RegExp {
  const whole = day.length > 7;
  const at = new Date(day);
  const written = ['en-GB', 'en-US', 'fr', 'nl', 'de', 'zh'].map((locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(whole && { day: 'numeric' }),
    }).format(at),
  );
  const [year = '', month = '', date = ''] = day.split('-');
  if (whole) written.push(`${Number(date)}/${Number(month)}/${year}`, `${date}/${month}/${year}`, day);
  return new RegExp([...new Set(written)].map((one) => RegExp.escape(one)).join('|'), 'giu');
}

/** Characters of a page that are kept on either side of what was found. */
const around = 40;

/**
 * Looks for all needles. Returns the text around each occurrence of the first one, those with most of the others nearby
 * first; an empty list if a needle is missing.
 */
export function find(text: string, needles: RegExp[]): string[] | undefined {
  const [first, ...others] = needles;
  if (!first || others.some((needle) => text.search(needle) < 0)) return undefined;
  const places = [...text.matchAll(first)].slice(0, 200).map(({ index, 0: found }) => {
    const near = text.slice(Math.max(0, index - 300), index + 300);
    return {
      near: others.filter((needle) => near.search(needle) >= 0).length,
      words: text
        .slice(Math.max(0, index - around), index + found.length + around)
        .replaceAll(/\s+/g, ' ')
        .trim(),
    };
  });
  return places.length > 0 ? places.toSorted((a, b) => b.near - a.near).map(({ words }) => words) : undefined;
}
