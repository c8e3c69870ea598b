/** How much each term speaks for each class, learnt from examples. */
export type Weights = { weigh: (terms: readonly string[]) => Float64Array; known: (term: string) => boolean };

type Vector = { ids: number[]; values: number[] };

/**
 * Learns from examples which terms speak for which class (multinomial logistic regression, AdaGrad): a term that
 * occurs under one class only comes to weigh much, one that occurs everywhere little. The same examples always give
 * the same weights. `weigh` gives a probability per class.
 */
export function learn(
  examples: readonly { terms: readonly string[]; class: number }[],
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

  function vectorOf(terms: readonly string[]): Vector {
    const seen = new Map<number, number>();
    for (const term of terms) {
      const id = ids.get(term);
      if (id !== undefined) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    const values = [...seen].map(([id, count]) => (1 + Math.log(count)) * (rarity[id] ?? 0));
    const length = Math.hypot(...values) || 1;
    return { ids: [...seen.keys()], values: values.map((value) => value / length) };
  }

  const weights = new Float32Array(rarity.length * classes);
  function weighVector({ ids, values }: Vector): Float64Array {
    const sums = new Float64Array(classes);
    for (let at = 0; at < ids.length; at++) {
      const [row, value] = [(ids[at] ?? 0) * classes, values[at] ?? 0];
      for (let one = 0; one < classes; one++) sums[one]! += weights[row + one]! * value;
    }
    const most = Math.max(...sums);
    let total = 0;
    for (let one = 0; one < classes; one++) total += sums[one] = Math.exp(sums[one]! - most);
    for (let one = 0; one < classes; one++) sums[one]! /= total;
    return sums;
  }

  const steps = new Float32Array(weights.length).fill(1e-6);
  const vectors = examples.map(({ terms, class: own }) => ({ ...vectorOf(terms), own }));
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < vectors.length; index++) {
      // A stride that shares no divisor with the length mixes the classes without chance.
      const vector = vectors[(index * stride + round) % vectors.length]!;
      const miss = weighVector(vector);
      miss[vector.own]! -= 1;
      for (let at = 0; at < vector.ids.length; at++) {
        const [row, value] = [vector.ids[at]! * classes, vector.values[at]!];
        for (let one = 0; one < classes; one++) {
          const slope = miss[one]! * value;
          if (slope < negligible && slope > -negligible) continue;
          const sum = (steps[row + one]! += slope * slope);
          weights[row + one]! -= (pace * slope) / Math.sqrt(sum);
        }
      }
    }
  }
  return { weigh: (terms) => weighVector(vectorOf(terms)), known: (term) => ids.has(term) };
}

const leastCount = 2;
const rounds = Number(process.env['ROUNDS'] ?? 6);
const stride = 7919;
const pace = Number(process.env['PACE'] ?? 0.5);
const negligible = Number(process.env['NEG'] ?? 0.001);
