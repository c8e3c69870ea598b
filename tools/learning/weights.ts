import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LearnedWeights } from '../../src/reading/learned.ts';
import { readQuestion, termsBack, termsOf } from '../../src/reading/terms.ts';
import { vectorOf, toProbabilities } from '../../src/reading/vector.ts';
import { hashesOf, hashOf } from '../../src/reading/word-index.ts';
import { examples } from './examples.ts';
import type { Learnt } from './examples.ts';

/** Terms that occur less often are left out: they tell of an example or two only. */
const leastCount = 3;
/** What a term has to weigh for one label at least to be kept. */
const leastWeight = 1.3;
/** A larger weight counts as this: one that stands out would make the steps of all the others coarse. */
const mostWeight = 6;
/** Each run begins anew, in another order. What comes out is the mean of all: it hangs less on the order of the examples. */
const runs = 2;
const rounds = 32;
/** The rounds of a run that come before the mean is taken. */
const settling = 12;
/**
 * Strides that share no divisor with the number of examples, being primes: each mixes the labels in its own way, the
 * same every time.
 */
const strides = [104729, 1299709, 15485863, 179424673];
const pace = 0.3;
/** How much a weight shrinks: without it a few examples more would turn many weights. */
const decay = 0.0007;
/** Slopes that move a weight too little to be worth the time. */
const negligible = 0.01;

/** The terms of an example, and what they stand for. */
type Example = { terms: string[]; label: string };

/** Returns what is learnt from. */
export function readExamples(of: Learnt): Example[] {
  const termsIn = { subjects: termsOf, aspects: termsBack }[of];
  return examples[of].map(({ text, label }) => ({ terms: termsIn(readQuestion(text)), label }));
}

/** Of all that the weights depend on: another digest, other weights. */
export function digestOf(examples: readonly Example[]): string {
  const hash = createHash('sha256').update(JSON.stringify(examples));
  for (const file of [import.meta.filename, new URL(import.meta.resolve('../../src/reading/vector.ts'))])
    hash.update(readFileSync(file));
  return hash.digest('base64url');
}

/** How much a term tells by its kind: an idea more than a word, a pair of ideas as much as a word. */
const importanceOf = (term: string) => (term.startsWith('#') && !term.includes('#', 1) ? 2 : 1);

/**
 * Learns from the examples which terms speak for which label (multinomial logistic regression, AdaGrad): a term that
 * occurs under one label only comes to weigh much, one that occurs everywhere little. The same examples always give
 * the same weights.
 */
export function learnWeights(examples: readonly Example[]): LearnedWeights<string> {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const classes = labels.length;
  const counts = new Map<string, number>();
  for (const { terms } of examples)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts.keys()]
    .filter((term) => counts.get(term)! >= leastCount)
    .toSorted((a, b) => hashOf(a) - hashOf(b));
  const ids = new Map(terms.map((term, id) => [term, id]));
  const rarity = Float32Array.from(
    terms,
    (term) => Math.log(examples.length / counts.get(term)!) * importanceOf(term),
  );

  const mean = new Float32Array(terms.length * classes);
  const sums = new Float64Array(classes);
  const vectors = examples.map(({ terms: said, label }) => ({
    ...vectorOf(said, ids, rarity),
    own: labels.indexOf(label),
  }));
  for (let run = 0; run < runs; run++) {
    const weights = new Float32Array(mean.length);
    const squares = new Float32Array(mean.length).fill(1e-6);
    for (let round = 0; round < rounds; round++) {
      const stride = strides[(run + round) % strides.length]!;
      for (let index = 0; index < vectors.length; index++) {
        const vector = vectors[(index * stride + run) % vectors.length]!;
        toProbabilities(vector, weights, 1, sums);
        sums[vector.own]! -= 1;
        for (let one = 0; one < classes; one++) {
          const miss = sums[one]!;
          if (miss < negligible && miss > -negligible) continue;
          for (let at = 0; at < vector.ids.length; at++) {
            const place = vector.ids[at]! * classes + one;
            const slope = miss * vector.shares[at]! + decay * weights[place]!;
            const square = squares[place]! + slope * slope;
            squares[place] = square;
            weights[place]! -= (pace * slope) / Math.sqrt(square);
          }
        }
      }
      if (round >= settling)
        for (const [at, weight] of weights.entries()) mean[at]! += weight / (rounds - settling) / runs;
    }
  }

  const step = mostWeight / 127;
  const rounded = Int8Array.from(mean, (weight) =>
    Math.round(Math.max(-mostWeight, Math.min(mostWeight, weight)) / step),
  );
  const rowOf = (id: number) => rounded.subarray(id * classes, (id + 1) * classes);
  // What speaks for nothing clearly is not worth its room.
  const kept = terms
    .map((_, id) => id)
    .filter((id) => rowOf(id).some((weight) => Math.abs(weight) * step >= leastWeight));
  return {
    digest: digestOf(examples),
    labels,
    step,
    terms: hashesOf(kept.map((id) => terms[id]!)),
    rarity: Float32Array.from(kept, (id) => rarity[id]!),
    weights: Int8Array.from(kept.flatMap((id) => [...rowOf(id)])),
  };
}
