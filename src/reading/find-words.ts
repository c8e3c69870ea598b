/** Where a word of a list is in a text. */
export type Hit<T> = { value: T; at: number; end: number };

const letter = /[[\p{L}\p{N}']--\p{Script=Han}]/v;

/** Returns true for a letter of a script that puts spaces between words. */
function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  // Most of the others are Han, in the block of the common ones.
  if (code > 127) return (code < 0x4e00 || code > 0x9fff) && letter.test(char);
  // Most letters are a to z; folded text has no capitals, names have.
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || char === "'"
  );
}

/** The words from one place of a sorted list to before another. `anywhere`: one of them may stand within a word. */
type Range = { from: number; to: number; anywhere: boolean };

/** Widens a range by the next word of the list. */
function widen(ranges: Map<number, Range>, name: number, index: number, anywhere: boolean): void {
  const range = ranges.get(name);
  if (!range) ranges.set(name, { from: index, to: index + 1, anywhere });
  else Object.assign(range, { to: index + 1, anywhere: range.anywhere || anywhere });
}

/** Returns two characters as one number. */
const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

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
 * is no bank.
 */
export function makeFinder<T>(list: Iterable<readonly [word: string, value: T]>): (text: string) => Hit<T>[] {
  type Entry = { value: T; anywhere: boolean; begins: boolean };
  const entries = new Map<string, readonly Entry[]>();
  /** Thousands of words that mean the same share one list, by where they are found: as a whole, at the beginning … */
  const shared = new Map<T, (readonly Entry[])[]>();
  for (const [written, value] of list) {
    const anywhere = written.startsWith('*');
    const begins = written.endsWith('*');
    const word = anywhere || begins ? written.slice(anywhere ? 1 : 0, begins ? -1 : undefined) : written;
    const others = entries.get(word);
    // What several languages say is kept once.
    const again = (one: Entry) => one.value === value && one.anywhere === anywhere && one.begins === begins;
    if (others?.some(again)) continue;
    let alike = shared.get(value);
    if (!alike) shared.set(value, (alike = []));
    const alone = (alike[2 * Number(anywhere) + Number(begins)] ??= [{ value, anywhere, begins }]);
    entries.set(word, others ? [...others, ...alone] : alone);
  }
  // Two arrays take a fifth of the memory of the map, and a table of all beginnings would take ten times as much.
  const words = [...entries.keys()].toSorted();
  const meant = words.map((word) => entries.get(word)!);
  entries.clear();
  /** By the first character and by the first two: most texts part with most words there. */
  const ranges = new Map<number, Range>();
  const pairs = new Map<number, Range>();
  for (const [index, word] of words.entries()) {
    const anywhere = meant[index]!.some((one) => one.anywhere);
    widen(ranges, word.charCodeAt(0), index, anywhere);
    if (word.length > 1) widen(pairs, pairAt(word, 0), index, anywhere);
  }
  return (text) => {
    const hits: Hit<T>[] = [];
    let reached = 0;
    for (let at = 0; at < text.length; at++) {
      const range = ranges.get(text.charCodeAt(at));
      if (!range) continue;
      const starts = !isLetter(text[at]) || !isLetter(text[at - 1]) || text[at - 1] === "'";
      if (!starts && !range.anywhere) continue;
      let longest: Hit<T>[] = [];
      let { from, to } = range;
      for (let end = at + 1; end <= text.length && from < to; end++) {
        const last = end - 1 - at;
        if (last === 1) {
          const pair = pairs.get(pairAt(text, at));
          if (!pair || !(starts || pair.anywhere)) break;
          ({ from, to } = pair);
        } else if (last > 1) {
          const code = text.charCodeAt(end - 1);
          from = firstNotBelow(words, from, to, last, code);
          to = firstNotBelow(words, from, to, last, code + 1);
        }
        if (from === to || words[from]!.length !== end - at) continue;
        const ends = !isLetter(text[end - 1]) || !isLetter(text[end]) || text[end] === "'";
        const here = meant[from]!.filter(({ anywhere, begins }) => (starts || anywhere) && (ends || begins));
        if (here.length > 0) longest = here.map(({ value }) => ({ value, at, end }));
      }
      const end = longest[0]?.end ?? 0;
      if (end <= reached) continue;
      hits.push(...longest);
      reached = end;
    }
    return hits;
  };
}
