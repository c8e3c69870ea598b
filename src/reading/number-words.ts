import * as de from 'n2words/de-DE';
import * as en from 'n2words/en-GB';
import * as fr from 'n2words/fr-BE';
import * as nl from 'n2words/nl-NL';
import * as zh from 'n2words/zh-Hans-CN';
import { largestAmount } from '../advice/walk.ts';
import { makeFinder } from './find-words.ts';
import { fold } from './fold.ts';

/** A row of a screen is rarely longer: "the tenth one". */
const longestRow = 10;
const plain = { formal: false };

const cardinals: [string, number][] = [];
const ordinals: [string, number][] = [];
for (let number = 1; number <= largestAmount; number++) {
  const written = [en, fr, nl, de].map(({ toCardinal }) => toCardinal(number));
  const chinese = zh.toCardinal(number, plain);
  // As it is said: 十五, not 一十五; "hundert" beside "einhundert"; "cinquante et un" as it is typed.
  for (const words of [...written, chinese, chinese.replace(/^一(?=十)/, '')]) {
    cardinals.push([fold(words), number], [fold(words).replaceAll('-', ' '), number]);
  }
  if (number > longestRow) continue;
  // In figures "2e" may be two euros, and is none.
  const figures = ['st', 'nd', 'rd', 'th', 'er', 'ere', 'eme', 'de', 'ste'].map((end) => `${number}${end}`);
  for (const words of [en, fr, nl, de]
    .map(({ toOrdinal }) => toOrdinal(number))
    .concat(zh.toOrdinal(number, plain), figures, `第${number}`))
    ordinals.push([fold(words), number], [`${fold(words)}n`, number], [`${fold(words)}e`, number]);
}

/** Each word of a number. */
export const numberWords: readonly string[] = [
  ...new Set([...cardinals, ...ordinals].flatMap(([words]) => words.split(' '))),
];
/** Numbers that are written out, 1 to the largest amount, in any of the languages: "vijftien", "nonante". */
export const findCardinals = makeFinder(cardinals);
/** Places in a row, first to tenth: "the second one", "第二个". */
export const findOrdinals = makeFinder(ordinals);
