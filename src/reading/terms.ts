import { findBrands } from './find-brand.ts';
import { findMeanings } from './find-meanings.ts';
import { makeFinder } from './find-words.ts';
import type { Hit } from './find-words.ts';
import { fold } from './fold.ts';
import { backWords, ideaWords, smallWords, themeWords } from './lexicon.ts';
import type { Idea, Theme } from './lexicon.ts';
import { isCommon, isTradeWord, spell } from './spell.ts';
import { inCharacters } from './transcribed.ts';

/** A text as the search and the weighing see it. */
export type Question = {
  /** Folded, misspelt words put right, brands and figures taken out. */
  text: string;
  /** Belgian brands, in order. */
  brands: string[];
  /** True if it names a seller of travel eSIMs. */
  seller: boolean;
  ideas: Set<Idea>;
  themes: Set<Theme>;
  /** Ideas, themes, meanings, and words for what is asked back, sorted: what is said in whichever language. */
  notions: string[];
  /** How much of it is made of words that we know, 0 to 1. */
  familiar: number;
};

const han = /\p{Script=Han}/u;
/** Marks for what was taken out. No word has a dot in front. */
const marks = { brand: '.b', seller: '.s', small: '.n', large: '.l', rare: '.r' } as const;
const findIdeas = makeFinder(ideaWords);
const findThemes = makeFinder(themeWords);
const findBack = makeFinder(backWords);

/** What stands in one example at most tells little but that it is rare. */
const isRare = (part: string) => !isCommon(part);

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (kind: 'welcome' | 'thanks') => smallWords(kind).map(escape).join('|');
const welcome = new RegExp(`^(?:(?:${oneOf('welcome')})[ ,.!?:，。！？:~]*(?![a-z]))+`, 'u');
const thanks = new RegExp(
  `([ ,.!?，。！？]|(?<=\\p{Script=Han}))*((${oneOf('thanks')})[ .!?,，。！？~]*)+$`,
  'u',
);

/** Without the good day in front and the thanks behind, as long as something is said in between. */
function withoutManners(text: string): string {
  const said = text.replace(welcome, '').replace(thanks, '');
  return said.length >= 3 ? said : text;
}

/**
 * Returns a text as the search sees it. Of a very long one only the beginning and the end are read: the question
 * stands there.
 */
export function readQuestion(typed: string): Question {
  // Cut when it is folded: what folding makes of some characters is eighteen times as long.
  const folded = fold(typed);
  const whole = withoutManners(
    inCharacters(folded.length > 700 ? `${folded.slice(0, 450)} ${folded.slice(-250)}` : folded),
  );
  const found = findBrands(whole);
  let text = '';
  let at = 0;
  for (const { at: start, end, seller } of found) {
    text += `${whole.slice(at, start)} ${seller ? marks.seller : marks.brand} `;
    at = end;
  }
  text += whole.slice(at);
  let total = 0;
  let ours = 0;
  text = text
    .replace(/https?:\S+/g, ' ')
    .replace(/\d+(?:[ .,/]\d+)*/g, (run) =>
      Number(run.replace(/[ ,/]/g, '')) <= 100 ? ` ${marks.small} ` : ` ${marks.large} `,
    )
    .replace(/€/g, ' euro ')
    .replace(/(?<![.\p{L}])\p{L}+/gu, (word) => {
      if (han.test(word)) return word;
      const meant = spell(word);
      total += word.length;
      if (isTradeWord(meant) || (meant !== word && word.length > whole.length / 2)) ours += word.length;
      return meant;
    });
  // A character is worth two letters. All count as known, except next to kana: Japanese is none of our languages.
  const characters = 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  total += characters;
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) ours += characters;
  const ideas = new Set(valuesOf(findIdeas(text)));
  const themes = new Set(valuesOf(findThemes(text)));
  const said = valuesOf(findMeanings(text)).map((meaning) => `said-${meaning}`);
  const back = valuesOf(findBack(text)).map((aspect) => `back-${aspect}`);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    brands: found.filter(({ seller }) => !seller).map(({ id }) => id),
    seller: found.some(({ seller }) => seller),
    ideas,
    themes,
    notions: [...new Set([...ideas, ...themes, ...said, ...back])].toSorted(),
    familiar: total ? ours / total : found.length ? 1 : 0,
  };
}

const valuesOf = <T>(hits: readonly Hit<T>[]): T[] => hits.map(({ value }) => value);
const trade = new Set('topup credit balance voucher sim operator esim identify'.split(' '));

/**
 * Returns the terms that a question is known by: words, pairs of words and parts of words of four letters; where there
 * are no spaces, characters and pairs of them; notions and pairs of them.
 */
export function termsOf({ text, notions, brands }: Question): string[] {
  const terms: string[] = [];
  let before = '^';
  for (const [run] of text.matchAll(/\p{Script=Han}+|\.[bsnl](?=\s|$)|[^\s.,;:!?()"\p{Script=Han}]+/gu)) {
    if (han.test(run)) {
      const chars = Array.from(run);
      terms.push(`${before}_${chars[0]}`);
      before = chars.at(-1)!;
      for (const [at, char] of chars.entries()) {
        terms.push(isRare(char) ? marks.rare : char);
        const next = chars[at + 1];
        if (next) terms.push(char + next);
      }
      continue;
    }
    terms.push(`${before}_${run}`);
    before = run;
    if (run === marks.brand) continue;
    terms.push(`${run}.`);
    if (run.startsWith('.')) continue;
    if (isRare(run)) terms.push(marks.rare);
    const word = `<${run}>`;
    for (let at = 0; at + 4 <= word.length; at++) terms.push(`${word.slice(at, at + 4)}~`);
  }
  terms.push(`${before}_$`);
  const all = [...notions];
  if (all.some((notion) => notion.startsWith('x'))) all.push('off');
  if (all.some((notion) => trade.has(notion))) all.push('ours');
  else if (brands.length === 0) all.push('strange');
  for (const [index, notion] of all.entries()) {
    terms.push(`#${notion}`);
    for (const other of all.slice(index + 1)) terms.push(`#${notion}#${other}`);
  }
  return terms;
}

const longestBack = 6;

/**
 * Returns the terms that a question about the open screen is known by, beside those of any question: how long it is,
 * and that it asks. What is asked back is short.
 */
export function termsBack({ text }: Question): string[] {
  const words = text.match(/\p{Script=Han}{1,2}|[^\s.,;:!?()"\p{Script=Han}]+/gu)?.length ?? 0;
  const length = `#length-${Math.min(longestBack, Math.floor(words / 2))}`;
  return [length, ...(text.includes('?') ? ['?.'] : [])];
}
