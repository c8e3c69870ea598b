/** The terms of a text by their numbers, each with its share of the whole. */
export type Vector = { ids: Int32Array; shares: Float32Array };

/** How often each term of the text in hand is said, by its number; all 0 between two texts. */
let counts = new Uint16Array(0);

/**
 * Returns the vector of a text, of length 1: a rare term has a large share, a term that was not learnt has none. The
 * terms, or their hashes, are looked up in `ids`.
 */
export function vectorOf<Term extends string | number>(
  terms: readonly Term[],
  ids: Pick<ReadonlyMap<Term, number>, 'get'>,
  rarity: ArrayLike<number>,
): Vector {
  if (counts.length < rarity.length) counts = new Uint16Array(rarity.length);
  const once: number[] = [];
  for (const term of terms) {
    const id = ids.get(term);
    if (id !== undefined && counts[id]!++ === 0) once.push(id);
  }
  const [found, shares] = [Int32Array.from(once), new Float32Array(once.length)];
  let [at, squares] = [0, 0];
  for (const id of once) {
    shares[at] = (1 + Math.log(counts[id]!)) * (rarity[id] ?? 0);
    squares += shares[at]! ** 2;
    counts[id] = 0;
    at++;
  }
  const length = Math.sqrt(squares) || 1;
  for (at = 0; at < shares.length; at++) shares[at]! /= length;
  return { ids: found, shares };
}

/** Returns a vector with signs beside its terms: what has a value of its own, and takes no share of theirs. */
export function withSigns<Term extends string | number>(
  { ids, shares }: Vector,
  signs: readonly (readonly [Term, number])[],
  idOf: Pick<ReadonlyMap<Term, number>, 'get'>,
): Vector {
  const learnt = signs.filter(([sign, value]) => value !== 0 && idOf.get(sign) !== undefined);
  if (learnt.length === 0) return { ids, shares };
  const all = {
    ids: new Int32Array(ids.length + learnt.length),
    shares: new Float32Array(ids.length + learnt.length),
  };
  all.ids.set(ids);
  all.shares.set(shares);
  for (const [at, [sign, value]] of learnt.entries()) {
    all.ids[ids.length + at] = idOf.get(sign)!;
    all.shares[ids.length + at] = value;
  }
  return all;
}

/**
 * Fills `sums` with the probability of each class for a text, by the softmax. `addRow` adds to them how much a term
 * speaks for each class, times its share.
 */
export function toProbabilities(
  { ids, shares }: Vector,
  addRow: (id: number, share: number) => void,
  sums: Float64Array,
): void {
  const classes = sums.length;
  sums.fill(0);
  for (let at = 0; at < ids.length; at++) addRow(ids[at]!, shares[at]!);
  let most = -Infinity;
  for (let one = 0; one < classes; one++) if (sums[one]! > most) most = sums[one]!;
  let total = 0;
  for (let one = 0; one < classes; one++) total += sums[one] = Math.exp(sums[one]! - most);
  for (let one = 0; one < classes; one++) sums[one]! /= total;
}
