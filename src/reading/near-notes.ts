import { readNotes } from './learned.ts';
import { vectorOf } from './vector.ts';
import { WordIndex } from './word-index.ts';

/** How near a text is to notes of the catalogue, by their paths: 1 would be the same words. */
export type NearNotes = ReadonlyMap<string, number>;

const learned = readNotes();
const ids = new WordIndex(learned.terms);

/**
 * Returns how near a text is to each note of the catalogue that shares a term with it, by the terms of the text; of the
 * sentences of a note the nearest counts.
 */
export function notesNear(terms: readonly string[]): NearNotes {
  const { paths, of, rarity, starts, sentences, shares } = learned;
  const said = vectorOf(terms, ids, rarity);
  const sums = new Float32Array(of.length);
  for (const [at, id] of said.ids.entries())
    for (let one = starts[id]!; one < starts[id + 1]!; one++)
      sums[sentences[one]!]! += (said.shares[at]! * shares[one]!) / 255;
  const near = new Map<string, number>();
  const nearest = new Float32Array(paths.length);
  for (let at = 0; at < sums.length; at++) {
    const note = of[at]!;
    if (sums[at]! <= nearest[note]!) continue;
    nearest[note] = sums[at]!;
    near.set(paths[note]!, sums[at]!);
  }
  return near;
}
