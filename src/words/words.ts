import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Fact, Note, Variable } from '../catalogue/index.ts';
import { localeFolder, locales } from './locale.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';

/** Text that is HTML already; everything else is escaped when it enters a message. */
export type Html = { html: string };
/** What a variable of a message may be. */
export type Value = string | number | Html;
type Needed<K> = K extends keyof Messages ? keyof Messages[K] : never;
type Values<K extends keyof Messages> = [Needed<K>] extends [never] ? [] : [Record<Needed<K>, Value>];

/** Returns true for a note that is a step of a list, which says nothing without the others. */
export const isStepOfList = (note: string) => /^\d /.test(note);

/** Everything that a screen needs to speak one language. */
export type Words = {
  locale: Locale;
  /** Of all messages. */
  keys: readonly (keyof Messages)[];
  /** Returns the message of that key, as HTML. Throws if a variable is missing. */
  t: <K extends keyof Messages>(key: K, ...values: Values<K>) => string;
  /** Returns the sentence of a note with its figures. */
  note: (note: Note) => string;
  /** Returns an amount as the language writes it: €10 · 10 € · € 10; cents only if there are any. */
  euros: (amount: number) => string;
  /** Returns a date as far as it is known: year, month or day. */
  date: (day: string) => string;
  /** Returns the name of a country by its code (ISO 3166). */
  country: (code: string) => string;
  /** Returns ways, as HTML, of which one is enough: "a, b or c". */
  either: (ways: readonly string[]) => Html;
  /** Returns a day as Telegram's own date entity, which can be pressed to put it into one's calendar. */
  calendar: (day: string) => Html;
};

/** Returns the text as HTML that shows it as it is. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Returns HTML for something to type, dial or send exactly as written: Telegram copies it on a tap. */
export function code(text: string): Html {
  return { html: `<code>${escapeHtml(text)}</code>` };
}

/** Returns the HTML in bold. */
export function bold(html: string): string {
  return `<b>${html}</b>`;
}

const noAttributes = {};

/** Every message of a language, from all files of its folder, and their keys. */
function loadBundle(locale: Locale): { bundle: FluentBundle; keys: (keyof Messages)[] } {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const folder = join(localeFolder, locale);
  const keys: string[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ftl')) continue;
    const resource = new FluentResource(readFileSync(join(folder, file), 'utf8'));
    // No message has any, and an empty object for each takes 3 MB.
    for (const message of resource.body) message.attributes = noAttributes;
    bundle.addResource(resource);
    keys.push(...resource.body.map(({ id }) => id));
  }
  return { bundle, keys: keys as (keyof Messages)[] };
}

function makeWords(locale: Locale): Words {
  const { bundle, keys } = loadBundle(locale);
  const formats = makeFormats(locale);
  const message = (key: string, values: Record<string, Value> = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`no message ${key} in ${locale}`);
    // Nothing is to be put into most of them.
    if (typeof pattern === 'string') return pattern;
    return bundle.formatPattern(
      pattern,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'object' ? value.html : typeof value === 'string' ? escapeHtml(value) : value,
        ]),
      ),
    );
  };
  /** The sentences of notes with figures: always the same. */
  const sentences = new WeakMap<Note, string>();
  const note = (one: Note) => {
    const sentence = sentences.get(one) ?? sentenceOf(one);
    sentences.set(one, sentence);
    return sentence;
  };
  const sentenceOf = ({ path, with: figures }: Note) => {
    const key = `note-${path.replace('/notes/', '-')}`;
    const file = `locales/${locale}/notes/${path.split('/')[0]}.ftl`;
    if (!bundle.hasMessage(key)) throw new Error(`no message ${key} in ${locale}: write it into ${file}`);
    const values = Object.entries(figures).map(([name, figure]) => [name, show(figure, formats)] as const);
    try {
      return message(key, Object.fromEntries(values));
    } catch (error) {
      const { message: why } = error as Error;
      throw new Error(`${file}: ${key} and "with" of that note do not fit: ${why}`, { cause: error });
    }
  };
  return { locale, keys, t: (key, ...values) => message(key, values[0]), note, ...formats };
}

/** How a language writes sums, days, countries and lists. */
type Formats = Pick<Words, 'euros' | 'either' | 'country' | 'date' | 'calendar'>;

function makeFormats(locale: Locale): Formats {
  const tag = locale === 'en' ? 'en-GB' : locale; // day before month, as everybody here writes it
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const dates = [
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric' }),
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'short' }),
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'medium' }),
  ];
  /** The days of sources, and those that people ask for: some hundreds. */
  const said = new Map<string, string>();
  const date = (day: string) => {
    const known = said.get(day);
    if (known !== undefined) return known;
    const written = dates[day.split('-').length - 1]?.format(new Date(day)) ?? day;
    // French says the first of a month as an ordinal; CLDR does not.
    const here = locale === 'fr' ? written.replace(/^1 (?=\p{L})/u, '1er ') : written;
    said.set(day, here);
    return here;
  };
  let countries: Intl.DisplayNames | undefined;
  const choices = new Intl.ListFormat(tag, { type: 'disjunction' });
  return {
    euros: (amount) => money.format(amount),
    either: (ways) => ({ html: choices.format(ways) }),
    country(one) {
      const style = tag.startsWith('zh') ? 'short' : 'long';
      countries ??= new Intl.DisplayNames(tag, { type: 'region', style });
      return countries.of(one) ?? one;
    },
    date,
    // At noon it is the same day nearly everywhere. Without a format Telegram shows the text as it is.
    calendar: (day) => ({
      html: `<tg-time unix="${Date.parse(`${day}T12:00Z`) / 1000}">${date(day)}</tg-time>`,
    }),
  };
}

function show(figure: Variable, { euros, date }: Formats): Value {
  if (typeof figure !== 'object') return figure;
  if ('eur' in figure) return euros(figure.eur);
  return 'code' in figure ? code(figure.code) : date(figure.date);
}

const table = new Map<Locale, Words>();

/**
 * Returns the words of a language; there is one translator for each, made when it is first needed: a start needs one at
 * most. Throws if the bot does not speak it.
 */
export function wordsOf(locale: Locale): Words {
  const made = table.get(locale);
  if (made) return made;
  if (!locales.includes(locale)) throw new Error(`no words for ${locale}`);
  const words = makeWords(locale);
  table.set(locale, words);
  return words;
}

/** How old a fact may be before a screen says so, in milliseconds: twelve months. */
const oldAfter = 366 * 24 * 3600 * 1000;

/**
 * Returns the date from which a fact's age counts: when it was last seen on the live page, else the source's own date;
 * undefined if there is neither.
 */
export function dateOf(fact: Fact<unknown>): string | undefined {
  return fact.checked ?? fact.source.published;
}

/** Returns true if a fact is older than twelve months on that day; false if its age is not known. */
export function isOld(fact: Fact<unknown>, today: Date): boolean {
  const day = dateOf(fact);
  return day !== undefined && today.getTime() - new Date(day).getTime() > oldAfter;
}
