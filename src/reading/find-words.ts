/** Where a word of a list is in a text. */
export type Hit<T> = { value: T; at: number; end: number };

const letter = /[[\p{L}\p{N}]--\p{Script=Han}]/v;

/** What a character is: of no word, a letter or a figure of a script that puts spaces between words, or ' */
const [other, ofWord, apostrophe] = [0, 1, 2];

const kindsOfAscii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return char === "'" ? apostrophe : letter.test(char) ? ofWord : other;
});
const kindOf = (code: number) =>
  kindsOfAscii[code] ?? (letter.test(String.fromCharCode(code)) ? ofWord : other);

/** Returns true if a word may begin or end between two characters, the nearer one of which is its own. */
const parts = (own: number, beside: number | undefined) => own === other || beside !== ofWord;

/*
 * There are some seventy lists, and most have no word at most places of a text. A bit for each list (some share one)
 * tells which of them may have one that begins with these four characters, or is one of three, two or one.
 */
const bits = 15;
const atBeginning = new Uint32Array(1 << bits);
const withinWord = new Uint32Array(1 << bits);
const deepest = 4;
const deeper = (before: number, code: number) => Math.imul(before ^ code, 0x9e3779b1);
const slotOf = (prefix: number) => (prefix ^ (prefix >>> 16)) & ((1 << bits) - 1);
let lists = 0;

/** Of the text that was looked through last: what its characters are, and which lists may have a word at each. */
let latest: string | undefined;
let kinds = new Uint8Array(1);
let may = new Uint32Array(1);
let mayAnywhere = 0;

function lookThrough(text: string): void {
  if (text === latest) return;
  if (kinds.length <= text.length) {
    kinds = new Uint8Array(2 * text.length);
    may = new Uint32Array(2 * text.length);
  }
  mayAnywhere = 0;
  for (let at = 0; at < text.length; at++) {
    kinds[at] = kindOf(text.charCodeAt(at));
    const slots = parts(kinds[at]!, kinds[at - 1]) ? atBeginning : withinWord;
    const end = Math.min(at + deepest, text.length);
    let [all, prefix] = [0, 1];
    for (let to = at; to < end; to++) all |= slots[slotOf((prefix = deeper(prefix, text.charCodeAt(to))))]!;
    may[at] = all;
    mayAnywhere |= all;
  }
  kinds[text.length] = other;
  latest = text;
}

/** Returns two characters as one number; at the end of a text, its last one alone. */
const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
const alone = (text: string, at: number) => text.charCodeAt(at) << 16;

/** The words from one place of a sorted list to before another. */
type Range = { from: number; to: number };

/** What a word stands for, and whether it may stand within another, or at its beginning. */
type Entry<T> = { value: T; anywhere: boolean; begins: boolean };

/** Returns the first of the sorted words from `from` to `to` whose character at `index` is not below `code`. */
function firstNotBelow(
  sorted: readonly string[],
  from: number,
  to: number,
  index: number,
  code: number,
): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    // A word that has ended comes before all that go on.
    if ((sorted[middle]!.charCodeAt(index) || 0) < code) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Returns a function that finds whole words in a text; in scripts without spaces, anywhere. "herlad*" is found at the
 * beginning of a word, "*saldo" at the end, "*ladekabel*" anywhere. A longer match hides those within it: "power bank"
 * is no bank. The list is made when the first text comes: a start needs no words.
 */
export function makeFinder<T>(
  list: () => Iterable<readonly [word: string, value: T]>,
): (text: string) => Hit<T>[] {
  let find: ((text: string) => Hit<T>[]) | undefined;
  return (text) => (find ??= buildFinder(list()))(text);
}

/** Returns the words of a list without their stars, in order, and what each of them stands for. */
function readList<T>(list: Iterable<readonly [word: string, value: T]>) {
  const entries = new Map<string, readonly Entry<T>[]>();
  /** Thousands of words that mean the same share one list, by where they are found: as a whole, at the beginning … */
  const shared = new Map<T, Record<string, readonly Entry<T>[]>>();
  for (const [written, value] of list) {
    const anywhere = written.startsWith('*');
    const begins = written.endsWith('*');
    const word = written.slice(anywhere ? 1 : 0, begins ? -1 : undefined);
    const others = entries.get(word);
    // What several languages say is kept once.
    const again = (one: Entry<T>) =>
      one.value === value && one.anywhere === anywhere && one.begins === begins;
    if (others?.some(again)) continue;
    let alike = shared.get(value);
    if (!alike) shared.set(value, (alike = {}));
    const alone = (alike[`${anywhere} ${begins}`] ??= [{ value, anywhere, begins }]);
    entries.set(word, others ? [...others, ...alone] : alone);
  }
  // Two arrays take a fifth of the memory of the map, and a table of all beginnings would take ten times as much.
  const words = [...entries.keys()].toSorted();
  return { words, meant: words.map((word) => entries.get(word)!) };
}

function buildFinder<T>(list: Iterable<readonly [word: string, value: T]>): (text: string) => Hit<T>[] {
  const { words, meant } = readList(list);
  const bit = 1 << lists++;
  /** By the first two characters: most texts part with most words there. */
  const pairs = new Map<number, Range>();
  for (const [index, word] of words.entries()) {
    const pair = pairAt(word, 0);
    const range = pairs.get(pair);
    if (range) range.to = index + 1;
    else pairs.set(pair, { from: index, to: index + 1 });
    let prefix = 1;
    for (let to = 0; to < Math.min(word.length, deepest); to++) prefix = deeper(prefix, word.charCodeAt(to));
    atBeginning[slotOf(prefix)]! |= bit;
    if (meant[index]!.some(({ anywhere }) => anywhere)) withinWord[slotOf(prefix)]! |= bit;
  }
  latest = undefined;
  return (text) => {
    const hits: Hit<T>[] = [];
    lookThrough(text);
    if ((mayAnywhere & bit) === 0) return hits;
    const possible = may;
    let reached = 0;
    for (let at = 0; at < text.length; at++) {
      if ((possible[at]! & bit) === 0) continue;
      const starts = parts(kinds[at]!, kinds[at - 1]);
      let [longest, until]: [readonly Entry<T>[], number] = [[], at];
      const take = (index: number, end: number) => {
        const ends = parts(kinds[end - 1]!, kinds[end]);
        const here = meant[index]!.filter(({ anywhere, begins }) => (starts || anywhere) && (ends || begins));
        if (here.length > 0) [longest, until] = [here, end];
      };
      const single = pairs.get(alone(text, at));
      if (single) take(single.from, at + 1);
      const pair = pairs.get(pairAt(text, at));
      if (pair) {
        let { from, to } = pair;
        for (let end = at + 2; from < to; end++) {
          if (words[from]!.length === end - at) take(from, end);
          // At the end of the text it is NaN, and no word goes on.
          const code = text.charCodeAt(end);
          from = firstNotBelow(words, from, to, end - at, code);
          to = firstNotBelow(words, from, to, end - at, code + 1);
        }
      }
      if (until <= reached) continue;
      for (const { value } of longest) hits.push({ value, at, end: until });
      reached = until;
    }
    return hits;
  };
}
