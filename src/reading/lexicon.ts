import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aspect } from '../catalogue/aspects.ts';
import { names } from '../catalogue/index.ts';
import type { Name, NameKind } from '../catalogue/index.ts';
import { locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { fold } from './fold.ts';

type English = typeof import('./lexicon/en.json');
/** What words can mean: a button, or an answer to a question. */
export type Meaning = keyof English['said'];
/** A notion, in whatever language it is put: "refused", "others" (my mother, a friend), "xgame". */
export type Idea = keyof English['ideas'];
/**
 * What else a text touches: "remind", "clerk", "damaged". Only what is learnt knows what they speak for, no rule does.
 */
export type Theme = keyof English['themes'];
/** Kinds of small words that say how others are meant: denial, question words, units behind a figure. */
export type Small = keyof English['small'];
/** What people mention who were cheated, or nearly: a link, a caller, a threat. Two or three together are a danger. */
export type Sign = keyof English['signs'];
/** What an example in examples/ may be about; `none` is what lies next to our trade and is not ours. */
export type Subject = keyof typeof import('./examples/en.json');
type Lexicon = {
  said: Record<Meaning, string[]>;
  ideas: Record<Idea, string[]>;
  themes: Record<Theme, string[]>;
  small: Record<Small, string[]>;
  signs: Record<Sign, string[]>;
  /** Ways of paying that no brand tells of and that have no name of their own: meal vouchers, a bank transfer. */
  means: Record<string, string[]>;
  /** What people say for a country, by its code (ISO 3166), besides its official name: a part or a city of it. */
  countries: Record<string, string[]>;
  /** How its words are typed in Latin letters, and the words: pinyin. */
  typed: Record<string, string>;
  /** What people call a sum, by its euros: a tenner. */
  sums: Record<string, string[]>;
  /**
   * What people call a brand for short, by the brand's id, where the short name alone would mislead a question that
   * waits for a brand.
   */
  called: Record<string, string[]>;
  /** Words for what is asked back about a screen that is open. Only what is learnt knows what they speak for. */
  back: Record<Aspect, string[]>;
};

function readLexicon(locale: string): Lexicon {
  const file = join(import.meta.dirname, 'lexicon', `${locale}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Lexicon;
}

const lexicons = locales.map(readLexicon);

/**
 * Returns every word of one part of all lexicons, folded, with what it stands for: a text may be in any language, or in
 * two.
 */
function* everyWord<K extends string>(
  part: (lexicon: Lexicon) => Record<K, string[]>,
): IteratorObject<readonly [string, K], undefined> {
  for (const lexicon of lexicons)
    for (const [key, list] of Object.entries(part(lexicon)) as [K, string[]][])
      for (const word of list) yield [fold(word), key];
}

/** Returns how the names of these kinds are typed, folded, each with its name. */
function typedNames(...kinds: NameKind[]): (readonly [string, Name])[] {
  return names
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ name, kind, typed }) => typed.map((word) => [fold(word), { name, kind }] as const));
}

/** Names of shops. */
export const shopNames = () => typedNames('retail', 'fuel', 'post');
/** Names of those who sell credit of many operators. */
export const resellerNames = () => typedNames('reseller');
/** Words and phrases of each meaning; the name of a shop or a reseller means its kind. */
export const meaningWords = (): (readonly [string, Meaning])[] => [
  ...everyWord(({ said }) => said),
  ...[...shopNames(), ...resellerNames()].map(([word, { kind }]) => [word, kind as Meaning] as const),
];
/** Words of each sign. */
export const signWords = () => everyWord(({ signs }) => signs);
/** Words of each idea. */
export const ideaWords = () => everyWord(({ ideas }) => ideas);
/** Words of each theme. */
export const themeWords = () => everyWord(({ themes }) => themes);
/** Names and words for ways of paying that no brand mentions. */
export const meansWords = (): (readonly [string, Name])[] => [
  ...everyWord(({ means }) => means).map(([word, name]) => [word, { name, kind: 'means' }] as const),
  ...typedNames('bank', 'card', 'renamed', 'means', 'store'),
];

/** Returns the small words of one kind, of all languages, the longest first. */
export function smallWords(kind: Small): string[] {
  const words = lexicons.flatMap(({ small }) => small[kind].map(fold));
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

/** Small words of these kinds, each with its language: "en" is "and" in Dutch, "in" in French. */
export const smallWordsBy = (...kinds: Small[]): (readonly [string, Locale])[] =>
  lexicons.flatMap(({ small }, at) =>
    kinds.flatMap((kind) => small[kind].map((word) => [fold(word), locales[at]!] as const)),
  );

/** Words of a language without Latin letters as they are typed in them: "chong zhi". */
export const transcribed: ReadonlyMap<string, string> = new Map(
  lexicons.flatMap(({ typed }) => Object.entries(typed)),
);

/** Words for sums, each with its euros. */
export const sumWords = () =>
  [...everyWord(({ sums }) => sums)].map(([word, euros]) => [word, Number(euros)] as const);
/** Short names that people use for brands, each with the brand's id. */
export const calledNames = () => everyWord(({ called }) => called);
/** Words for what is asked back. */
export const backWords = () => everyWord(({ back }) => back);
/** Words for countries besides their official names. */
export const countryWords = () => everyWord(({ countries }) => countries);
