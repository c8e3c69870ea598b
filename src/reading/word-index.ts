/** Returns a number of 53 bits for a word: two words in twenty thousand share theirs once in 45 million lists. */
export function hashOf(word: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return 0x1_0000_0000 * (high & 0x1f_ffff) + (low >>> 0);
}

/** Returns the numbers of the words, sorted, each once. */
export function hashesOf(words: Iterable<string>): Float64Array {
  return Float64Array.from(new Set(Iterator.from(words).map(hashOf))).toSorted();
}

/** So many hashes share a place in the table of an index. */
const together = 4;

/** Knows words by their hashes: nine bytes for each, where a Map of strings takes some seventy. */
export class WordIndex {
  readonly #hashes: Float64Array;
  /** They are spread evenly: where those begin that have the same first bits, and after the last. */
  readonly #starts: Uint32Array;
  readonly #scale: number;

  /** `hashes`: see hashesOf. */
  constructor(hashes: Float64Array) {
    const shares = Math.ceil(hashes.length / together) + 1;
    this.#hashes = hashes;
    this.#starts = new Uint32Array(shares + 1);
    this.#scale = shares / 2 ** 53;
    for (const hash of hashes) this.#starts[Math.trunc(hash * this.#scale) + 1]!++;
    for (let share = 0; share < shares; share++) this.#starts[share + 1]! += this.#starts[share]!;
  }

  /** Returns the place of a hash in their order; undefined if it is not among them. */
  get(hash: number): number | undefined {
    const share = Math.trunc(hash * this.#scale);
    const end = this.#starts[share + 1]!;
    for (let at = this.#starts[share]!; at < end; at++) if (this.#hashes[at] === hash) return at;
    return undefined;
  }

  has(word: string): boolean {
    return this.get(hashOf(word)) !== undefined;
  }
}
