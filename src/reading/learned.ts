import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run learn` has written down about the words of the examples, parted by spaces. */
export type LearnedWords = {
  /** Words and characters that stand in two examples at least. */
  common: string;
};
/** What the weights of each term belong to. */
type Header<Label extends string> = {
  /** Of the examples, their terms, and the program that learnt from them. */
  digest: string;
  /** The same of a sample of them, which is read again in a moment. */
  sample: string;
  labels: Label[];
};
/** What it has written down about the weight of each term. */
export type LearnedWeights<Label extends string> = Header<Label> & {
  /** Their hashes: see hashesOf. */
  terms: Float64Array;
  /** How rare each term is. */
  rarity: Float32Array;
  /** What one is worth in its `weights`. */
  steps: Float32Array;
  /** For each term how much it speaks for each label, in steps from -8 to 7, two to a byte. */
  weights: Int8Array;
};
/** What it has written down about the notes of the catalogue. */
export type LearnedNotes = {
  /** Of the sentences of notes, the questions that they answer, and the program that learnt from them. */
  digest: string;
  /** The notes. */
  paths: string[];
  /** What one is worth in `weights`. */
  step: number;
  /** Their hashes: see hashesOf. */
  terms: Float64Array;
  /** How rare each term is. */
  rarity: Float32Array;
  /** For each term, and after the last, where its notes begin in `notes` and `weights`. */
  starts: Uint32Array;
  /** By their places in `paths`. */
  notes: Uint16Array;
  /** How much the term speaks for the note. */
  weights: Int8Array;
};
/** What is learnt from examples, each with its label. */
export type Labelled = 'subjects' | 'aspects' | 'dangers' | 'acts' | 'moves';
/** What is written down in binary tables. */
type Written = Labelled | 'notes';

/** Returns the path of a file of what was learnt. */
export const learnedFile = (name: `${'words' | 'texts' | Written}.json` | `${Written}.bin`) =>
  join(import.meta.dirname, 'learned', name);

function readJson<T>(name: `${'words' | Written}.json`): T {
  return JSON.parse(readFileSync(learnedFile(name), 'utf8')) as T;
}

/** Returns the weight at a place, of weights that stand two to a byte. */
export function weightAt(weights: Int8Array, place: number): number {
  const both = weights[place >> 1]!;
  return place & 1 ? both >> 4 : (both << 28) >> 28;
}

/*
 * `npm run learn` writes them anew after a change of an example or of how examples are read.
 */

/** Reads what was learnt about words. */
export const readWords = () => readJson<LearnedWords>('words.json');

/**
 * Returns the size of a file of tables, in bytes, and what gives the next of them: they stand one after the other, the
 * widest numbers first, so that each begins at a multiple of its width.
 */
function tablesOf(name: Written) {
  const { buffer, byteOffset, length } = readFileSync(learnedFile(`${name}.bin`));
  let at = byteOffset;
  const next = <T extends { byteLength: number }>(
    Table: new (buffer: ArrayBufferLike, at: number, count: number) => T,
    count: number,
  ): T => {
    const table = new Table(buffer, at, count);
    at += table.byteLength;
    return table;
  };
  return { size: length, next };
}

/** Reads what was learnt about terms: eight bytes for the hash of each, four for its rarity and for its step, then its weights. */
export function readWeights<Label extends string>(name: Labelled): LearnedWeights<Label> {
  const header = readJson<Header<Label>>(`${name}.json`);
  const { size, next } = tablesOf(name);
  const labels = header.labels.length;
  const count = Math.floor(size / (8 + 4 + 4 + labels / 2));
  return {
    ...header,
    terms: next(Float64Array, count),
    rarity: next(Float32Array, count),
    steps: next(Float32Array, count),
    weights: next(Int8Array, Math.ceil((count * labels) / 2)),
  };
}

/** Reads what was learnt about the notes. */
export function readNotes(): LearnedNotes {
  const { sizes, ...header } = readJson<
    Pick<LearnedNotes, 'digest' | 'paths' | 'step'> & { sizes: { terms: number; weights: number } }
  >('notes.json');
  const { terms, weights } = sizes;
  const { next } = tablesOf('notes');
  return {
    ...header,
    terms: next(Float64Array, terms),
    rarity: next(Float32Array, terms),
    starts: next(Uint32Array, terms + 1),
    notes: next(Uint16Array, weights),
    weights: next(Int8Array, weights),
  };
}
