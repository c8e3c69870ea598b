import { join } from 'node:path';
import { signsOf, termsAt } from '../../src/conversation/move.ts';
import type { Move } from '../../src/conversation/move.ts';
import { brandIn } from '../../src/places/walks.ts';
import type { Place } from '../../src/places/place.ts';
import { read } from '../../src/reading/read.ts';
import { locales } from '../../src/words/locale.ts';
import { readLines } from './lines.ts';
import { all } from './weights.ts';
import type { Example, Plan } from './weights.ts';

/** A message at a screen, and what somebody does with it: which aspect they stay with, or which intent they turn to. */
export type MoveExample = { at: Place; text: string; move: Move; aspect?: string; to?: string };

/** Returns the examples of a file, one a line. */
export const readMoves = (file: string): MoveExample[] => readLines(file);

/** Every example of every language. */
export const moveExamples = locales.flatMap((locale) =>
  readMoves(join(import.meta.dirname, '../../src/conversation/moves', `${locale}.jsonl`)),
);

/** How they are learnt: no move counts more for being rare. */
export const movePlan: Plan = {
  leastCount: 12,
  leastWeight: 0.1,
  rounds: 20,
  settling: 6,
  decay: 0.006,
  fairness: 0,
};

/** Returns what is learnt from. The signs are rounded: another machine may count the last place otherwise. */
export function signMoves(chosen = all): Example[] {
  return moveExamples.filter(chosen).map(({ at, text, move }) => {
    const talk = { place: at, reading: read(text), brand: brandIn(at) };
    const signs = Object.entries(signsOf(talk)).map(
      ([sign, value]) => [sign, Math.round(value * 1000) / 1000] as const,
    );
    return { terms: termsAt(talk), signs, label: move };
  });
}
