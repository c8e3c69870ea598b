import { hosts } from '../catalogue/hosts.ts';
import { makeFinder } from './find-words.ts';
import type { Hit } from './find-words.ts';
import { resellerNames, signWords } from './lexicon.ts';
import type { Sign } from './lexicon.ts';

/** What examples of dangers tell of; `none`: of none, with the same words. */
export type LearntDanger = 'scam' | 'given' | 'warned' | 'none';

/** Returns what finds the words of those signs that are wanted. */
export const finderOf = (wanted: (sign: Sign) => boolean) =>
  makeFinder(() =>
    // "didnt" is typed as often as "didn't".
    signWords()
      .filter(([, sign]) => wanted(sign))
      .flatMap(([words, sign]) =>
        [...new Set([words, words.replaceAll("'", '')])].map((one) => [one, sign] as const),
      ),
  );
/** What may be handed over; looked for by itself, as these words lie within others: "a voucher code". */
const things: ReadonlySet<Sign> = new Set<Sign>(['slip', 'password', 'till', 'gift']);
const findOthers = finderOf((sign) => !things.has(sign));
/** Finds what may be handed over. */
export const findThings = finderOf(
  (sign) => things.has(sign) || sign === 'bank' || sign === 'card' || sign === 'account',
);
/** "Sa carte sim" is no bank card; 假 is a holiday in 请假, and false elsewhere. */
const sim = /carte (?:sim|(?=prepayee))|sim[- ]?(?:card|kaart|karte)|[请請放休寒暑]假/g;
/** Returns a folded text without words that only look like signs. */
export const withoutSims = (folded: string): string => folded.replace(sim, 'sim ');
const host =
  /(?<![\w@.-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/\s,;:!?)"'”»]|\.?$|\.\s|\p{Script=Han})/gu;
/** Addresses of those who sell the credit of many operators: bait too, where something is asked for or threatened. */
const shops = resellerNames().flatMap(([typed]) => (typed.includes('.') ? [typed] : []));
const official = Object.keys(hosts).map((name) => name.replace(/^www\./, ''));
const isOneOf = (names: readonly string[], name: string) =>
  names.some((one) => name === one || name.endsWith(`.${one}`));

/** Returns true if a text with these signs names an address of nobody we know. */
export function hasStrangeHost(text: string, signs: ReadonlySet<Sign>): boolean {
  const any = (...wanted: Sign[]) => wanted.some((sign) => signs.has(sign));
  // Who has bought at a shop for credit is asked things by it.
  const bait = any('threat', 'orders', 'message') || (any('asks') && !any('bought'));
  const known = bait ? official : [...official, ...shops];
  return [...text.matchAll(host)].some(([, name = '']) => !isOneOf(known, name));
}

/** The signs in a text. `text`: without words that only look like signs. */
export type FoundSigns = Readonly<{
  text: string;
  found: readonly Hit<Sign>[];
  handed: readonly Hit<Sign>[];
  signs: ReadonlySet<Sign>;
}>;

/** Returns the signs in a folded text, each with its place, and all of them. */
export function findSigns(folded: string): FoundSigns {
  const text = withoutSims(folded);
  const found = findOthers(text);
  const signs = new Set<Sign>(found.map(({ value }) => value));
  // A thing may lie within what was done with it: "typed my card number".
  const handed = findThings(text);
  for (const { value } of handed) if (value !== 'account') signs.add(value);
  return { text, found, handed, signs };
}

/** With fewer signs than these nothing is told of a danger, or too little to learn from. */
const leastSigns = 2;

/**
 * Returns the terms that a danger is known by, out of those of a text (see termsOf), its signs, and what certain of them
 * together tell; undefined if it has too few signs. Parts of words, and pairs of notions, say what it is about, not what
 * happens.
 */
export function termsOfDanger(
  { text, signs: found }: FoundSigns,
  known: () => { terms: readonly string[]; told: string | undefined },
): string[] | undefined {
  const signs = [...found, ...(hasStrangeHost(text, found) ? ['strange'] : [])].toSorted();
  if (signs.length < leastSigns) return undefined;
  const { terms, told = 'none' } = known();
  const words = terms.filter((term) => !/~$|^#.*#/.test(term));
  const pairs = signs.flatMap((one, at) => [
    `#!${one}`,
    ...signs.slice(at + 1).map((two) => `#!${one}#!${two}`),
  ]);
  return [...words, `#!=${told}`, ...pairs];
}
