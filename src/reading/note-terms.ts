/*
 * How a question is matched with the notes of the catalogue, by what learns that and by what uses it.
 */

import { catalogueFiles, findNote } from '../catalogue/index.ts';
import type { NoteScreen } from '../catalogue/index.ts';
import type { Subject } from './lexicon.ts';

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

/**
 * What the open screen tells: the names by which notes know it, what one asks for to come there, and how much that
 * counts beside what is asked, from 0 to 1.
 */
export type Open = { screens: readonly NoteScreen[]; subjects: readonly Subject[]; counts: number };

/** How much it speaks for a note that it stands on the open screen, or on one that has a note in common with it. */
const here = 1.7;
const beside = 0.9;
/** How much it speaks for no note: where a screen is open, one chats, or answers what is asked there. */
export const chat = 1;
/** How much what one asks for to come to the open screen speaks, beside what is asked there. */
const opened = 0.45;
/** Up to so many words need the open screen to be understood; the more there are, the more they say themselves. */
const few = 5;

/** Returns how much the open screen counts for a message of so many words. */
export const countsFor = (words: number): number => Math.min(1, Math.sqrt(few / Math.max(1, words)));

/** For each screen, those that have a note in common with it. */
const neighbours = new Map<NoteScreen, Set<NoteScreen>>();
for (const { notes } of catalogueFiles)
  for (const { on } of notes)
    for (const screen of on) neighbours.set(screen, new Set([...(neighbours.get(screen) ?? []), ...on]));

/** Returns how much it speaks for each note, by their paths, that these screens are open and count fully. */
export function nearnessOf(paths: readonly string[], screens: readonly NoteScreen[]): number[] {
  const open = new Set(screens);
  const around = new Set(screens.flatMap((screen) => [...(neighbours.get(screen) ?? [])]));
  return paths.map((path) => {
    const on = findNote(path)?.on ?? [];
    return on.some((one) => open.has(one)) ? here : on.some((one) => around.has(one)) ? beside : 0;
  });
}

/** Returns what the open screen was asked for, as what is heard. */
export const heardBefore = ({ subjects, counts }: Open): Heard =>
  subjects.map((one) => [`@${one}`, opened * counts]);

/** What is less sure was not heard. */
const least = 0.05;

/** What a text may ask for, as a term by which notes are found, and how sure that is. */
export type Heard = readonly (readonly [term: string, sure: number])[];

/** Returns what may have been heard, by the scores of labels. */
export const heardIn = (labels: readonly string[], scores: ArrayLike<number>): Heard =>
  labels.flatMap((label, at) => (scores[at]! >= least ? [[`@${label}`, scores[at]!] as const] : []));
