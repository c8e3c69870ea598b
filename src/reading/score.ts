import { readLearned } from './learned.ts';
import type { LearnedWeights } from './learned.ts';
import type { Subject } from './lexicon.ts';
import { vectorOf, toProbabilities } from './vector.ts';

const { classes, terms, rarity, weights, step } = decode(readLearned<LearnedWeights>('weights'));
const ids = new Map(terms.map((term, id) => [term, id]));

/** What a text may ask for, in the order of the scores. */
export const subjects = classes;

/** The text of the file is not kept. */
function decode({ subjects, terms, rarity, weights, step }: LearnedWeights) {
  const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
  return {
    classes: subjects as readonly Subject[],
    terms: terms.split(' '),
    rarity: new Float32Array(bytesOf(rarity)),
    weights: new Int8Array(bytesOf(weights)),
    step,
  };
}

/** Returns true if something was learnt about the term. */
export const isLearned = (term: string): boolean => ids.has(term);

/** Returns the probability of each subject, by the terms of a text. */
export function score(said: readonly string[]): Float64Array {
  const sums = new Float64Array(subjects.length);
  toProbabilities(vectorOf(said, ids, rarity), weights, step, sums);
  return sums;
}

/** Returns the terms of a text that speak for a subject, the strongest first. */
export function reasonsFor(said: readonly string[], subject: Subject): string[] {
  const vector = vectorOf(said, ids, rarity);
  const weightAt = (at: number) =>
    vector.shares[at]! * weights[vector.ids[at]! * subjects.length + subjects.indexOf(subject)]!;
  return Array.from(vector.ids.keys())
    .filter((at) => weightAt(at) > 0)
    .toSorted((a, b) => weightAt(b) - weightAt(a))
    .map((at) => terms[vector.ids[at]!]!);
}
