import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run learn` has written down about the words of the examples, parted by spaces. */
export type LearnedWords = {
  /** Words and characters that stand in two examples at least. */
  common: string;
};
/** What the weights of each term belong to. */
type Header<Label extends string> = {
  /** Of the examples, their terms, and the program that learnt from them. */
  digest: string;
  labels: Label[];
  /** What one is worth in `weights`. */
  step: number;
};
/** What it has written down about the weight of each term. */
export type LearnedWeights<Label extends string> = Header<Label> & {
  /** Their hashes: see hashesOf. */
  terms: Float64Array;
  /** How rare each term is. */
  rarity: Float32Array;
  /** For each term how much it speaks for each label, in steps from -8 to 7, two to a byte. */
  weights: Int8Array;
};
/** What is learnt from examples of its own. */
type Learnt = 'subjects' | 'aspects';

/** Returns the path of a file of what was learnt. */
export const learnedFile = (name: `${'words' | Learnt}.json` | `${Learnt}.bin`) =>
  join(import.meta.dirname, 'learned', name);

function readJson<T>(name: `${'words' | Learnt}.json`): T {
  return JSON.parse(readFileSync(learnedFile(name), 'utf8')) as T;
}

/** Returns the weight at a place, of weights that stand two to a byte. */
export function weightAt(weights: Int8Array, place: number): number {
  const both = weights[place >> 1]!;
  return place & 1 ? both >> 4 : (both << 28) >> 28;
}

/*
 * `npm run learn` writes them anew after a change of an example or of how examples are read.
 */

/** Reads what was learnt about words. */
export const readWords = () => readJson<LearnedWords>('words.json');

/** Reads what was learnt about terms: for each eight bytes of its hash, then four of its rarity, then its weights. */
export function readWeights<Label extends string>(name: Learnt): LearnedWeights<Label> {
  const header = readJson<Header<Label>>(`${name}.json`);
  const { buffer, byteOffset: at, length } = readFileSync(learnedFile(`${name}.bin`));
  const count = Math.floor(length / (8 + 4 + header.labels.length / 2));
  return {
    ...header,
    terms: new Float64Array(buffer, at, count),
    rarity: new Float32Array(buffer, at + 8 * count, count),
    weights: new Int8Array(buffer, at + 12 * count, length - 12 * count),
  };
}
