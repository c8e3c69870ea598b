import { makeFinder } from './find-words.ts';
import { smallWords } from './lexicon.ts';
import type { Small } from './lexicon.ts';

/** Returns a function that finds the small words of these kinds in a folded text. */
export const makeSmallFinder = (...kinds: Small[]) =>
  makeFinder(() => kinds.flatMap((kind) => smallWords(kind).map((word) => [word, true] as const)));
