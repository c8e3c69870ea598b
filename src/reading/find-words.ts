/** Where a word of a list stands in a text. */
export type Hit<T> = { value: T; at: number; end: number };

const han = /\p{Script=Han}/u;
const letter = /[\p{L}\p{N}']/u;

/** Of a script with spaces: its words have edges. */
function isLetter(char: string | undefined): boolean {
  return char !== undefined && letter.test(char) && !han.test(char);
}

/**
 * Makes a function that finds words in a text, as words of their own; scripts without spaces need no edges. "herlad*"
 * is found at the beginning of a word, "*saldo" at the end, "*ladekabel*" anywhere. A longer word hides those within it:
 * "power bank" is no bank.
 */
export function makeFinder<T>(list: Iterable<readonly [word: string, value: T]>): (text: string) => Hit<T>[] {
  type Entry = { value: T; anywhere: boolean; begins: boolean };
  const entries = new Map<string, Entry[]>();
  const beginnings = { edge: new Set<string>(), anywhere: new Set<string>() };
  for (const [written, value] of list) {
    const word = written.replace(/^\*|\*$/g, '');
    const entry = { value, anywhere: written.startsWith('*'), begins: written.endsWith('*') };
    const same = entries.get(word);
    if (same) same.push(entry);
    else entries.set(word, [entry]);
    for (let end = 1; end <= word.length; end++) {
      beginnings.edge.add(word.slice(0, end));
      if (entry.anywhere) beginnings.anywhere.add(word.slice(0, end));
    }
  }
  return (text) => {
    const hits: Hit<T>[] = [];
    let reached = 0;
    for (let at = 0; at < text.length; at++) {
      const starts = !isLetter(text[at]) || !isLetter(text[at - 1]) || text[at - 1] === "'";
      const possible = starts ? beginnings.edge : beginnings.anywhere;
      let longest: Hit<T>[] = [];
      for (let end = at + 1; end <= text.length; end++) {
        const word = text.slice(at, end);
        if (!possible.has(word)) break;
        const found = entries.get(word);
        if (!found) continue;
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
