/** Where a word of a list is in a text. */
export type Hit<T> = { value: T; at: number; end: number };

const letter = /[[\p{L}\p{N}']--\p{Script=Han}]/v;

/** Returns true for a letter of a script that puts spaces between words. */
function isLetter(char: string | undefined): boolean {
  return char !== undefined && letter.test(char);
}

/** Groups sorted words by their first character. A table of all their beginnings would take ten times the memory. */
function byFirst(sorted: readonly string[]): ReadonlyMap<string, string[]> {
  return Map.groupBy(sorted, (word) => word[0] ?? '');
}

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
  /** Thousands of words that mean the same share one list. */
  const shared = new Map<string, readonly Entry[]>();
  for (const [written, value] of list) {
    const word = written.replace(/^\*|\*$/g, '');
    const entry = { value, anywhere: written.startsWith('*'), begins: written.endsWith('*') };
    const others = entries.get(word);
    const name = JSON.stringify(entry);
    if (!others && !shared.has(name)) shared.set(name, [entry]);
    entries.set(word, others ? [...others, entry] : shared.get(name)!);
  }
  const sorted = [...entries.keys()].toSorted();
  const edge = byFirst(sorted);
  const anywhere = byFirst(sorted.filter((word) => entries.get(word)?.some((entry) => entry.anywhere)));
  return (text) => {
    const hits: Hit<T>[] = [];
    let reached = 0;
    for (let at = 0; at < text.length; at++) {
      if (!edge.has(text[at]!)) continue;
      const starts = !isLetter(text[at]) || !isLetter(text[at - 1]) || text[at - 1] === "'";
      const possible = (starts ? edge : anywhere).get(text[at]!) ?? [];
      let longest: Hit<T>[] = [];
      let [from, to] = [0, possible.length];
      for (let end = at + 1; end <= text.length && from < to; end++) {
        const last = end - 1 - at;
        const code = text.charCodeAt(end - 1);
        from = firstNotBelow(possible, from, to, last, code);
        to = firstNotBelow(possible, from, to, last, code + 1);
        const word = possible[from];
        if (from === to || word?.length !== end - at) continue;
        const found = entries.get(word) ?? [];
        const ends = !isLetter(text[end - 1]) || !isLetter(text[end]) || text[end] === "'";
        const here = found.filter(({ anywhere, begins }) => (starts || anywhere) && (ends || begins));
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
