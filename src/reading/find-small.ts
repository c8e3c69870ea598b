import { makeFinder } from './find-words.ts';
import { smallWords } from './lexicon.ts';
import type { Small } from './lexicon.ts';

/** Returns a function that finds the small words of these kinds in a folded text. */
export const makeSmallFinder = (...kinds: Small[]) =>
  makeFinder(() => kinds.flatMap((kind) => smallWords(kind).map((word) => [word, true] as const)));

/** Returns a function that tells whether a folded text has small words of each of these kinds. */
export function makeSmallTest(...kinds: Small[]): (text: string) => boolean {
  const finders = kinds.map((kind) => makeSmallFinder(kind));
  return (text) => finders.every((find) => find(text).length > 0);
}
