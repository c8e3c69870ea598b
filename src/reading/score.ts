import type { Aspect } from '../advice/aspects.ts';
import { readLearned } from './learned.ts';
import type { LearnedWeights } from './learned.ts';
import type { Subject } from './lexicon.ts';
import { vectorOf, toProbabilities } from './vector.ts';

/** What was learnt about the terms of a text: which labels they speak for. */
class Model<Label extends string> {
  /** In the order of the scores. */
  readonly labels: readonly Label[];
  readonly #terms: readonly string[];
  readonly #ids: ReadonlyMap<string, number>;
  readonly #rarity: Float32Array;
  readonly #weights: Int8Array;
  readonly #step: number;

  /** The text of the file is not kept. */
  constructor({ labels, terms, rarity, weights, step }: LearnedWeights<Label>) {
    const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
    this.labels = labels;
    this.#terms = terms.split(' ');
    this.#ids = new Map(this.#terms.map((term, id) => [term, id]));
    this.#rarity = new Float32Array(bytesOf(rarity));
    this.#weights = new Int8Array(bytesOf(weights));
    this.#step = step;
  }

  /** Returns true if something was learnt about the term. */
  isLearned(term: string): boolean {
    return this.#ids.has(term);
  }

  /** Returns the probability of each label, by the terms of a text. */
  score(said: readonly string[]): Float64Array {
    const sums = new Float64Array(this.labels.length);
    toProbabilities(vectorOf(said, this.#ids, this.#rarity), this.#weights, this.#step, sums);
    return sums;
  }

  /** Returns the terms of a text that speak for a label, the strongest first. */
  reasonsFor(said: readonly string[], label: Label): string[] {
    const vector = vectorOf(said, this.#ids, this.#rarity);
    const own = this.labels.indexOf(label);
    const weightAt = (at: number) =>
      vector.shares[at]! * this.#weights[vector.ids[at]! * this.labels.length + own]!;
    return Array.from(vector.ids.keys())
      .filter((at) => weightAt(at) > 0)
      .toSorted((a, b) => weightAt(b) - weightAt(a))
      .map((at) => this.#terms[vector.ids[at]!]!);
  }
}

/** Knows what a text may ask for. */
export const subjectModel = new Model(readLearned<LearnedWeights<Subject>>('subjects'));
/** Knows what a text may ask back about the subject that is open. */
export const aspectModel = new Model(readLearned<LearnedWeights<Aspect | 'none'>>('aspects'));
/** What a text may ask for. */
export const subjects = subjectModel.labels;
