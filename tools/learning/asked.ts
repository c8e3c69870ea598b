import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/places/place.ts';
import { locales } from '../../src/words/locale.ts';
import type { Locale } from '../../src/words/locale.ts';
import { readLines } from './lines.ts';

/** A sentence of a note, or a question that it answers; `at`: the screen that was open, if the question goes on from it. */
export type Sentence = { path: string; text: string; at?: Place };

/** Returns the questions that notes answer, by their paths, and those that facts of any brand do. */
export function readAsked(locale: Locale): Record<string, string[]> {
  const file = join(import.meta.dirname, '../../src/reading/asked', `${locale}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
}

/** Returns what was asked while a screen was open, and the note that answers it, from a file with one a line. */
export const readFollowUps = (file: string): Sentence[] => readLines(file);

/** Every question of every language that notes and facts answer. */
export const asked: readonly Sentence[] = locales.flatMap((locale) =>
  Object.entries(readAsked(locale)).flatMap(([path, texts]) => texts.map((text) => ({ path, text }))),
);
/** And every one that was asked where a screen was open. */
export const followUps: readonly Sentence[] = locales.flatMap((locale) =>
  readFollowUps(join(import.meta.dirname, '../../src/conversation/follow-ups', `${locale}.jsonl`)),
);
