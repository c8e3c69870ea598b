import { readLearned } from './learned.ts';
import type { LearnedWeights } from './learned.ts';
import type { Subject } from './lexicon.ts';
import { vectorOf, toProbabilities } from './vector.ts';

const learned = readLearned<LearnedWeights>('weights');
const terms = learned.terms.split(' ');
const ids = new Map(terms.map((term, id) => [term, id]));
const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
const rarity = new Float32Array(bytesOf(learned.rarity));
const weights = new Int8Array(bytesOf(learned.weights));

/** What a text may be about, in the order in which `score` answers. */
export const subjects: readonly Subject[] = learned.subjects;

/** True if something was learnt about the term. */
export const isLearned = (term: string): boolean => ids.has(term);

/** How much the terms of a text speak for each subject: a probability each. */
export function score(said: readonly string[]): Float64Array {
  const sums = new Float64Array(subjects.length);
  toProbabilities(vectorOf(said, ids, rarity), weights, learned.step, sums);
  return sums;
}

/** The terms of a text that speak for a subject, the weightiest first. */
export function reasonsFor(said: readonly string[], subject: Subject): string[] {
  const vector = vectorOf(said, ids, rarity);
  const weightAt = (at: number) =>
    vector.shares[at]! * weights[vector.ids[at]! * subjects.length + subjects.indexOf(subject)]!;
  return Array.from(vector.ids.keys())
    .filter((at) => weightAt(at) > 0)
    .toSorted((a, b) => weightAt(b) - weightAt(a))
    .map((at) => terms[vector.ids[at]!]!);
}
