import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run learn` has written down about the words of the examples, parted by spaces. */
export type LearnedWords = {
  /** Words and characters that stand in two examples at least. */
  common: string;
};
/** What it has written down about the weight of each term. */
export type LearnedWeights<Label extends string> = {
  /** Of the examples, their terms, and the program that learnt from them. */
  digest: string;
  labels: Label[];
  /** Parted by spaces. */
  terms: string;
  /** How rare each term is: 32-bit floats, base64. */
  rarity: string;
  /** For each term how much it speaks for each label: signed bytes, base64; `step` is worth one. */
  weights: string;
  step: number;
};

/** Returns the path of a file of what was learnt. */
export const learnedFile = (name: 'words' | 'subjects' | 'aspects') =>
  join(import.meta.dirname, 'learned', `${name}.json`);

/** Reads what was learnt. `npm run learn` writes it anew after a change of an example or of how examples are read. */
export function readLearned<T>(name: 'words' | 'subjects' | 'aspects'): T {
  return JSON.parse(readFileSync(learnedFile(name), 'utf8')) as T;
}
