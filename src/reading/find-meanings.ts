import { makeFinder } from './find-words.ts';
import type { Hit } from './find-words.ts';
import { meaningWords } from './lexicon.ts';
import type { Meaning } from './lexicon.ts';

/** An apostrophe is often typed as a space: "à l étranger". */
const apart = (text: string) => text.replaceAll("'", ' ');
const find = makeFinder(() =>
  // "didnt" is typed as often as "didn't".
  meaningWords().flatMap(([words, meaning]) =>
    [...new Set([apart(words), words.replaceAll("'", '')])].map((one) => [one, meaning] as const),
  ),
);

/** Returns the words of buttons in a folded text, and those that mean the same. */
export const findMeanings = (text: string): Hit<Meaning>[] => find(apart(text));
