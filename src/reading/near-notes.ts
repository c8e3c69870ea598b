import { readNotes } from './learned.ts';
import type { LearnedNotes } from './learned.ts';
import { vectorOf } from './vector.ts';
import { WordIndex } from './word-index.ts';

/** How near a text is to notes of the catalogue, by their paths: 1 would be the same words. */
export type NearNotes = ReadonlyMap<string, number>;

/** Knows in which sentences each term stands. */
class Sentences {
  readonly #ids: WordIndex;
  readonly #learned: LearnedNotes;

  constructor(learned: LearnedNotes) {
    this.#ids = new WordIndex(learned.terms);
    this.#learned = learned;
  }

  /** Returns the notes that share terms with a text; of the sentences of a note the nearest counts. */
  nearTo(terms: readonly string[]): NearNotes {
    const { paths, of, rarity, starts, sentences, shares } = this.#learned;
    const said = vectorOf(terms, this.#ids, rarity);
    const sums = new Float32Array(of.length);
    for (const [at, id] of said.ids.entries())
      for (let one = starts[id]!; one < starts[id + 1]!; one++)
        sums[sentences[one]!]! += (said.shares[at]! * shares[one]!) / 255;
    const near = new Map<string, number>();
    for (const [at, sum] of sums.entries()) {
      const path = paths[of[at]!]!;
      if (sum > (near.get(path) ?? 0)) near.set(path, sum);
    }
    return near;
  }
}

const notes = new Sentences(readNotes());

/** Returns how near a text is to each note of the catalogue that shares a term with it, by the terms of the text. */
export function notesNear(terms: readonly string[]): NearNotes {
  return notes.nearTo(terms);
}
