import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LearnedWeights } from '../../src/reading/learned.ts';
import { readQuestion, termsBack, termsOf } from '../../src/reading/terms.ts';
import { toProbabilities, vectorOf, withSigns } from '../../src/reading/vector.ts';
import type { Vector } from '../../src/reading/vector.ts';
import { hashesOf, hashOf } from '../../src/reading/word-index.ts';
import { Descent, drawn } from './descent.ts';
import { examples } from './examples.ts';
import type { Learnt } from './examples.ts';

/** How something is learnt. */
export type Plan = {
  /** Terms that occur less often are left out: they tell of an example or two only. */
  leastCount: number;
  /** What a term has to weigh for one label at least to be kept. */
  leastWeight: number;
  rounds: number;
  settling: number;
  decay: number;
  /** By which root of how rare a label is its examples count more: it is not asked for less for that. */
  fairness: number;
};
/** How subjects and aspects are. */
const ofTexts: Plan = {
  leastCount: 5,
  leastWeight: 1.5,
  rounds: 40,
  settling: 10,
  decay: 0.0012,
  fairness: 0.5,
};
/** Part of the terms that is left out each time: what is learnt must not hang on a term or two. */
const leftOut = 0.4;
/** Slopes that move a weight too little to be worth the time. */
const negligible = 0.01;

/** An example as it is read: its terms, signs that have a value of their own, and what it stands for. */
export type Example = {
  terms: readonly string[];
  signs?: readonly (readonly [sign: string, value: number])[];
  label: string;
};

/** Which examples are read. */
export type Choice = (example: { text: string }) => boolean;
/** Every one. */
export const all: Choice = () => true;
/** One in eight: a change of how texts are read shows in these too, unless it shows in next to none. */
export const sample: Choice = ({ text }) => hashOf(text) % 8 === 0;

/** Returns what is learnt from. */
export const readExamples = (of: Learnt, chosen = all): Example[] =>
  examples[of].filter(chosen).map(({ text, label }) => {
    const question = readQuestion(text);
    return { terms: [...termsOf(question), ...(of === 'aspects' ? termsBack(question) : [])], label };
  });

/** Of all that the weights depend on: another digest, other weights. */
export function digestOf(examples: readonly Example[], plan = ofTexts): string {
  const hash = createHash('sha256').update(JSON.stringify(plan));
  for (const example of examples) hash.update(JSON.stringify(example));
  for (const module of ['../../src/reading/vector.ts', './descent.ts'])
    hash.update(readFileSync(new URL(import.meta.resolve(module))));
  return hash.update(readFileSync(import.meta.filename)).digest('base64url');
}

/** How much a term tells by its kind: a notion more than a word, a pair of notions or a part of a word less. */
function importanceOf(term: string): number {
  if (term.startsWith('#')) return term.includes('#', 1) ? 0.6 : 2;
  return term.endsWith('~') ? 0.5 : 1;
}

/**
 * Learns from the examples which terms speak for which label (multinomial logistic regression, AdaGrad): a term that
 * occurs under one label only comes to weigh much, one that occurs everywhere little. The same examples always give
 * the same weights.
 */
export function learnWeights(
  examples: readonly Example[],
  plan = ofTexts,
): Omit<LearnedWeights<string>, 'sample'> {
  const { leastCount, leastWeight, fairness, rounds } = plan;
  const labels = [...new Set(examples.map(({ label }) => label))];
  const classes = labels.length;
  const counts = new Map<string, number>();
  for (const { terms, signs = [] } of examples)
    for (const term of new Set([...terms, ...signs.map(([sign]) => sign)]))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts.keys()]
    .filter((term) => counts.get(term)! >= leastCount)
    .toSorted((a, b) => hashOf(a) - hashOf(b));
  const ids = new Map(terms.map((term, id) => [term, id]));
  const rarity = Float32Array.from(
    terms,
    (term) => Math.log(examples.length / counts.get(term)!) * importanceOf(term),
  );

  const sums = new Float64Array(classes);
  const sizes = Map.groupBy(examples, ({ label }) => label);
  const vectors = examples.map((example) => ({
    ...vectorOf(example.terms, ids, rarity),
    signs: example.signs ?? [],
    own: labels.indexOf(example.label),
    worth: (examples.length / classes / sizes.get(example.label)!.length) ** fairness,
  }));
  const random = randomly();
  const descent = new Descent(terms.length * classes, plan);
  const { weights, mean } = descent;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < vectors.length; at++) {
      const { own, worth, signs, ...whole } = vectors[drawn(at, round, vectors.length)]!;
      const vector = withSigns(thinned(whole, random), signs, ids);
      toProbabilities(
        vector,
        (id, share) => {
          for (let one = 0; one < classes; one++) sums[one]! += weights[id * classes + one]! * share;
        },
        sums,
      );
      sums[own]! -= 1;
      for (let one = 0; one < classes; one++) {
        const miss = sums[one]! * worth;
        if (miss < negligible && miss > -negligible) continue;
        for (let term = 0; term < vector.ids.length; term++)
          descent.move(vector.ids[term]! * classes + one, miss * vector.shares[term]!);
      }
    }
    descent.endRound(round);
  }

  const rowOf = (id: number) => mean.subarray(id * classes, (id + 1) * classes);
  const mostIn = (id: number) => rowOf(id).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  // What speaks for nothing clearly is not worth its room.
  const kept = [...terms.keys()].filter((id) => mostIn(id) >= leastWeight);
  const steps = Float32Array.from(kept, (id) => mostIn(id) / 7);
  return {
    digest: digestOf(examples, plan),
    labels,
    terms: hashesOf(kept.map((id) => terms[id]!)),
    rarity: Float32Array.from(kept, (id) => rarity[id]!),
    steps,
    weights: packed(
      kept.flatMap((id, at) => Array.from(rowOf(id), (weight) => Math.round(weight / steps[at]!))),
    ),
  };
}

/** Returns weights from -8 to 7 two to a byte: see weightAt. */
export const packed = (weights: readonly number[]) =>
  Int8Array.from({ length: Math.ceil(weights.length / 2) }, (_, at) => {
    const [low = 0, high = 0] = weights.slice(2 * at, 2 * at + 2);
    return (high << 4) | (low & 15);
  });

/** Returns a function that gives numbers from 0 to 1, the same ones every time (xorshift). */
function randomly(): () => number {
  let state = 88172645;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

/** Returns a vector without some of its terms, of length 1 again. */
function thinned({ ids, shares }: Vector, random: () => number): Vector {
  const [keptIds, keptShares] = [new Int32Array(ids.length), new Float32Array(ids.length)];
  let [count, squares] = [0, 0];
  for (let at = 0; at < ids.length; at++) {
    if (random() < leftOut) continue;
    keptIds[count] = ids[at]!;
    keptShares[count++] = shares[at]!;
    squares += shares[at]! ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  const kept = keptShares.subarray(0, count).map((share) => share / length);
  return { ids: keptIds.subarray(0, count), shares: kept };
}
