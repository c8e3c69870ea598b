import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Numerals from 'n2words/en-GB';
import * as zh from 'n2words/zh-Hans-CN';
import { largestAmount } from '../advice/walk.ts';
import { locales } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { makeFinder } from './find-words.ts';
import { fold } from './fold.ts';

/** A row of a screen is rarely longer: "the tenth one". */
const longestRow = 10;
const plain = { formal: false };

const load = createRequire(import.meta.url);
/** Languages whose numbers are those of another country than the largest: nonante, not quatre-vingt-dix. */
const variants: Partial<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-BE' };

/** Returns how a language writes its numbers, if the library knows it. */
function numeralsOf(locale: Locale): (typeof Numerals)[] {
  const { language, region } = new Intl.Locale(locale).maximize();
  const name = `n2words/${variants[locale] ?? `${language}-${region}`}`;
  return existsSync(fileURLToPath(import.meta.resolve(name))) ? [load(name) as typeof Numerals] : [];
}
/** Writes out the numbers. */
function writeNumbers() {
  const numerals = locales.filter((locale) => !locale.startsWith('zh')).flatMap(numeralsOf);
  const cardinals: [string, number][] = [];
  const ordinals: [string, number][] = [];
  for (let number = 1; number <= largestAmount; number++) {
    const written = numerals.map(({ toCardinal }) => toCardinal(number));
    const chinese = zh.toCardinal(number, plain);
    // As it is said: 十五, not 一十五, and 廿 for 二十; "hundert" beside "einhundert"; "cinquante et un" as it is typed.
    const short = chinese.replace(/^二十/, '廿').replace(/^三十/, '卅');
    for (const words of [...written, chinese, chinese.replace(/^一(?=十)/, ''), short]) {
      cardinals.push([fold(words), number], [fold(words).replaceAll('-', ' '), number]);
    }
    if (number > longestRow) continue;
    // In figures "2e" may be two euros, and is none.
    const ends = ['st', 'nd', 'rd', 'th', 'eme', 'de', 'ste', ...(number === 1 ? ['er', 'ere'] : [])];
    const figures = ends.map((end) => `${number}${end}`);
    for (const words of numerals
      .map(({ toOrdinal }) => toOrdinal(number))
      .concat(zh.toOrdinal(number, plain), figures, `第${number}`))
      ordinals.push([fold(words), number], [`${fold(words)}n`, number], [`${fold(words)}e`, number]);
  }
  return { cardinals, ordinals };
}

let written: ReturnType<typeof writeNumbers> | undefined;
/** Written out when the first text comes: a start needs no words. */
const numbers = () => (written ??= writeNumbers());

/** Returns every word that occurs in a number. */
export const numberWords = (): readonly string[] => [
  ...new Set([...numbers().cardinals, ...numbers().ordinals].flatMap(([words]) => words.split(' '))),
];
/** Finds numbers in words, from 1 to the largest amount, in any language: "vijftien", "nonante". */
export const findCardinals = makeFinder(() => numbers().cardinals);
/** Finds ordinals, first to tenth, in words or figures: "the second one", "第二个". */
export const findOrdinals = makeFinder(() => numbers().ordinals);
