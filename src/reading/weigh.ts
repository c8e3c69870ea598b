/** How much each term speaks for each class, learnt from examples. */
export type Weights = {
  /** A probability per class. */
  weigh: (terms: readonly string[]) => Float64Array;
  known: (term: string) => boolean;
};

type Example = { terms: readonly string[]; class: number };
type Vector = { ids: Int32Array; values: Float32Array };

/** Terms that occur less often are left out: they tell of one example only. */
const leastCount = 2;
const rounds = 6;
/** A stride that shares no divisor with the number of examples mixes the classes, the same way every time. */
const stride = 7919;
const pace = 0.5;
/** Slopes that move a weight too little to be worth the time. */
const negligible = 0.01;

/**
 * Learns from examples which terms speak for which class (multinomial logistic regression, AdaGrad): a term that
 * occurs under one class only comes to weigh much, one that occurs everywhere little. The same examples always give
 * the same weights.
 */
export function learn(
  examples: readonly Example[],
  classes: number,
  importance: (term: string) => number,
): Weights {
  const counts = new Map<string, number>();
  for (const { terms } of examples)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const ids = new Map<string, number>();
  const rarity: number[] = [];
  for (const [term, count] of counts) {
    if (count < leastCount) continue;
    ids.set(term, rarity.length);
    rarity.push(Math.log(examples.length / count) * importance(term));
  }
  const weights = new Float32Array(rarity.length * classes);
  const sums = new Float64Array(classes);

  function vectorOf(terms: readonly string[]): Vector {
    const seen = new Map<number, number>();
    for (const term of terms) {
      const id = ids.get(term);
      if (id !== undefined) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    const values = Float32Array.from(seen, ([id, count]) => (1 + Math.log(count)) * (rarity[id] ?? 0));
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    return { ids: Int32Array.from(seen.keys()), values: values.map((value) => value / length) };
  }

  /** Fills `sums` with the probabilities. Plain loops over typed arrays: this runs 80,000 times at the start. */
  function weighVector({ ids, values }: Vector) {
    sums.fill(0);
    for (let at = 0; at < ids.length; at++) {
      const row = ids[at]! * classes;
      const value = values[at]!;
      for (let one = 0; one < classes; one++) sums[one]! += weights[row + one]! * value;
    }
    let most = -Infinity;
    for (let one = 0; one < classes; one++) if (sums[one]! > most) most = sums[one]!;
    let total = 0;
    for (let one = 0; one < classes; one++) total += sums[one] = Math.exp(sums[one]! - most);
    for (let one = 0; one < classes; one++) sums[one]! /= total;
  }

  const squares = new Float32Array(weights.length).fill(1e-6);
  const vectors = examples.map(({ terms, class: own }) => ({ ...vectorOf(terms), own }));
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < vectors.length; index++) {
      const vector = vectors[(index * stride + round) % vectors.length]!;
      weighVector(vector);
      sums[vector.own]! -= 1;
      for (let one = 0; one < classes; one++) {
        const miss = sums[one]!;
        if (miss < negligible && miss > -negligible) continue;
        for (let at = 0; at < vector.ids.length; at++) {
          const slope = miss * vector.values[at]!;
          const place = vector.ids[at]! * classes + one;
          const square = squares[place]! + slope * slope;
          squares[place] = square;
          weights[place]! -= (pace * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return {
    weigh: (terms) => {
      weighVector(vectorOf(terms));
      return sums.slice();
    },
    known: (term) => ids.has(term),
  };
}
