import { brands, sellers } from '../catalogue/index.ts';
import { makeFinder } from './find-words.ts';
import { fold } from './fold.ts';
import { calledNames, smallWords } from './lexicon.ts';
import { editDistance, isOneSlip, isTradeWord, isWord, splitWords } from './spell.ts';

type Alias = { text: string; joined: string; key: string; words: number; id: string };
export type Found = { id: string; at: number; end: number; seller: boolean };

const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{N}]/u;
const letter = /\p{L}/u;

/** "hey how do I ..." greets; a brand may have the name of a greeting. */
const greeting = new RegExp(
  `^(?:${smallWords('greets').join('|')})(?=[ ,]+(?!telecom|mobile)[a-z'-]+[ ,]+[a-z'-]+[ ,]+[a-z]| ?,|$)`,
);

/** "Can I undo a top-up?": a brand may have the name of a verb. */
const verb = /(?:(?<=\b(?:i|to|you|we|please) )undo|undo(?= (?:it|this|that|a|the|my)\b))/g;

const aliases: Alias[] = [
  ...brands.flatMap((brand) => [brand.name, ...brand.aliases].map((name) => alias(name, brand.id))),
  ...calledNames().map(([name, id]) => alias(name, id)),
  ...sellers.flatMap((seller) => [seller.name, ...seller.aliases].map((name) => alias(name, seller.id))),
];
const findNames = makeFinder(() => aliases.map(({ text, id }) => [text, id] as const));
const sellerIds = new Set(sellers.map((seller) => seller.id));
/** Only Latin names of four letters or more are matched with typos. */
const fuzzy = aliases.filter(({ text, key }) => key.length >= 4 && !han.test(text));
const fuzzyBy = Map.groupBy(fuzzy, ({ words, key }) => `${words}${key[0]}`);
/** Names that may be glued to other words: "rechargebase". */
const glued = aliases.filter(({ text, words }) => words === 1 && text.length >= 4 && !han.test(text));

function alias(name: string, id: string): Alias {
  const text = fold(name);
  const joined = text.replace(/[^\p{L}\p{N}]/gu, '');
  return { text, joined, key: soundOf(joined), words: text.split(' ').length, id };
}

/** Returns a key for how a word sounds: letters that are often confused become one. */
function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ks/g, 'x')
    .replace(/[ckq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou/g, 'u')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1');
}

/**
 * Returns the brands and sellers of travel eSIMs in a folded text, in order, without overlaps. Exact names come first,
 * then names with a typo, then names glued to a word; an ordinary word is never a misspelt brand.
 */
export function findBrands(text: string): readonly Found[] {
  // A message is looked through as a whole, and once more for its question: mostly the same text.
  if (latest.text !== text) latest = { text, found: search(text) };
  return latest.found;
}

let latest: { text: string; found: readonly Found[] } = { text: '', found: [] };

function search(text: string): Found[] {
  // A number or an amount: no name is without a letter.
  if (!letter.test(text)) return [];
  const found: Found[] = [];
  const free = (at: number, end: number) => found.every((one) => end <= one.at || at >= one.end);
  const take = (id: string, at: number, end: number) =>
    found.push({ id, at, end, seller: sellerIds.has(id) });
  const greeted = greeting.exec(text)?.[0].length ?? 0;
  for (const { value, at, end } of findNames(text.replace(verb, '    ')))
    if (end > greeted && free(at, end)) take(value, at, end);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .flatMap(({ 0: run, index }) =>
      [...run.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)].map((part) => ({
        word: part[0],
        at: index + part.index,
      })),
    )
    .filter(({ word }) => latin.test(word))
    .slice(0, 80);
  for (const size of [2, 1]) {
    for (let first = 0; first + size <= words.length; first++) {
      const part = words.slice(first, first + size);
      const at = part[0]?.at ?? 0;
      const end = (part.at(-1)?.at ?? 0) + (part.at(-1)?.word.length ?? 0);
      const joined = part.map(({ word }) => word).join('');
      if (!free(at, end) || end - at > joined.length + size - 1 || !letter.test(joined)) continue;
      if (part.every(({ word }) => (size === 1 ? isWord : isTradeWord)(word))) continue;
      const id = misspelt(joined, size);
      if (id) take(id, at, end);
    }
  }
  for (const { word, at } of words) {
    if (found.length || isWord(word)) continue;
    for (const { text: name, id } of glued) {
      const start = word.startsWith(name) ? 0 : word.endsWith(name) ? word.length - name.length : -1;
      if (start < 0) continue;
      const rest = start === 0 ? word.slice(name.length) : word.slice(0, start);
      if (!splitWords(rest, isTradeWord)) continue;
      take(id, at + start, at + start + name.length);
      break;
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** Returns the brand that a word was meant to be, if it is close enough to one. */
function misspelt(word: string, words: number): string | undefined {
  const key = soundOf(word);
  let nearest: { id: string; distance: number } | undefined;
  for (const { key: name, joined, id } of namesLike(key, words)) {
    const allowed = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0;
    if (Math.abs(name.length - key.length) > Math.max(allowed, 1)) continue;
    let distance: number;
    if (key === name) distance = 0;
    else if (allowed === 0) distance = slip(word, joined) ? 1 : 9;
    else if (allowed === 1) distance = isOneSlip(key, name) || isJumbled(key, name) ? 1 : 9;
    else distance = editDistance(key, name);
    if (distance <= Math.max(allowed, 1) && distance < (nearest?.distance ?? 9)) nearest = { id, distance };
  }
  return nearest?.id;
}

/** Returns true if the last letters of a word are those of a name in another order: "oragen". */
const isJumbled = (word: string, name: string) =>
  word.slice(0, 3) === name.slice(0, 3) &&
  Array.from(word).toSorted().join('') === Array.from(name).toSorted().join('');

/** Returns the names of so many words, for one word those of two as well, that begin with the first letter of a key or with its second. */
function namesLike(key: string, words: number): Alias[] {
  const sizes = words === 1 ? [1, 2] : [2];
  const initials = [...new Set([key[0], key[1]])];
  return sizes.flatMap((size) => initials.flatMap((initial) => fuzzyBy.get(`${size}${initial}`) ?? []));
}

/**
 * Returns true for a typo in a name of four letters: two letters swapped or one missing inside ("bsae", "bse"); "case"
 * is a word.
 */
function slip(word: string, name: string): boolean {
  if (word.length === name.length) {
    let at = 0;
    while (at < name.length && word[at] === name[at]) at++;
    const swapped = word[at] === name[at + 1] && word[at + 1] === name[at];
    return swapped && word.slice(at + 2) === name.slice(at + 2);
  }
  if (name.length !== 4 || word.length !== 3 || word[0] !== name[0] || word[2] !== name[3]) return false;
  return word[1] === name[1] || word[1] === name[2];
}
