import type { Aspect } from '../catalogue/aspects.ts';
import { readWeights, weightAt } from './learned.ts';
import type { LearnedWeights } from './learned.ts';
import type { Subject } from './lexicon.ts';
import { toProbabilities, vectorOf, withSigns } from './vector.ts';
import { hashOf, WordIndex } from './word-index.ts';

/** What was learnt about the terms of a text: which labels they speak for. */
export class Model<Label extends string> {
  /** In the order of the scores. */
  readonly labels: readonly Label[];
  readonly #ids: WordIndex;
  readonly #rarity: Float32Array;
  readonly #steps: Float32Array;
  readonly #weights: Int8Array;

  constructor({ labels, terms, rarity, steps, weights }: LearnedWeights<Label>) {
    this.labels = labels;
    this.#ids = new WordIndex(terms);
    this.#rarity = rarity;
    this.#steps = steps;
    this.#weights = weights;
  }

  /** Returns true if something was learnt about the term of that hash. */
  isLearned(term: number): boolean {
    return this.#ids.get(term) !== undefined;
  }

  /** Returns the probability of each label, by the hashes of the terms of a text, and of signs that have a value. */
  score(said: readonly number[], signs: readonly (readonly [number, number])[] = []): Float64Array {
    const sums = new Float64Array(this.labels.length);
    const vector = withSigns(vectorOf(said, this.#ids, this.#rarity), signs, this.#ids);
    toProbabilities(vector, (id, share) => this.#addRow(id, share * this.#steps[id]!, sums), sums);
    return sums;
  }

  #addRow(id: number, share: number, sums: Float64Array): void {
    const row = id * sums.length;
    for (let one = 0; one < sums.length; one++) sums[one]! += weightAt(this.#weights, row + one) * share;
  }

  /** Returns the terms of a text that speak for a label, the strongest first. */
  reasonsFor(said: readonly string[], label: Label): string[] {
    const { ids, shares } = vectorOf(said.map(hashOf), this.#ids, this.#rarity);
    const own = this.labels.indexOf(label);
    const weightOf = (term: string) => {
      const at = ids.indexOf(this.#ids.get(hashOf(term)) ?? -1);
      return at < 0
        ? 0
        : shares[at]! * this.#steps[ids[at]!]! * weightAt(this.#weights, ids[at]! * this.labels.length + own);
    };
    return Array.from(new Set(said), (term) => ({ term, weight: weightOf(term) }))
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ term }) => term);
  }
}

/** Knows what a text may ask for. */
export const subjectModel = new Model(readWeights<Subject>('subjects'));
/** Knows what a text may ask back about the subject that is open. */
export const aspectModel = new Model(readWeights<Aspect | 'none'>('aspects'));
/** What a text may ask for. */
export const subjects = subjectModel.labels;
