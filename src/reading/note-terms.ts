/*
 * How a question is matched with the notes of the catalogue, by what learns that and by what uses it.
 */

/** What is asked for that no note answers, where the path of a note would stand. */
export const noNote = 'none/none';

/** Returns the name of the file in which a note stands, by the path of the note. */
export function fileOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

/** Files with notes on any brand, or on none. */
const general: ReadonlySet<string> = new Set(['belgium', 'facts', 'none']);

/** Returns true for the files whose notes may answer a question about a brand or a seller, or, without one, about all. */
export function mayAnswer(file: string, own: string | undefined): boolean {
  return file === own || general.has(file);
}

/** What is less sure was not heard. */
const least = 0.05;

/** What a text may ask for, as a term by which notes are found, and how sure that is. */
export type Heard = readonly (readonly [term: string, sure: number])[];

/** Returns what may have been heard, by the scores of labels. */
export const heardIn = (labels: readonly string[], scores: ArrayLike<number>): Heard =>
  labels.flatMap((label, at) => (scores[at]! >= least ? [[`@${label}`, scores[at]!] as const] : []));
