import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { likelihoods, moves, signsOf } from '../../src/conversation/move.ts';
import type { LearnedMoves, Move } from '../../src/conversation/move.ts';
import { brandIn } from '../../src/places/walks.ts';
import type { Place } from '../../src/places/place.ts';
import { read } from '../../src/reading/read.ts';
import { locales } from '../../src/words/locale.ts';
import { examples } from './examples.ts';

/** A message at a screen, and what somebody does with it: which aspect they stay with, or which intent they turn to. */
export type MoveExample = { at: Place; text: string; move: Move; aspect?: string; to?: string };

/** Returns the examples of a file, one a line. */
export function readMoves(file: string): MoveExample[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MoveExample);
}

/** What reading has learnt: it is surer of that than of what it has never seen. */
const readBefore = new Set([...examples.subjects, ...examples.aspects].map(({ text }) => text));

/** Every example of every language that tells how sure reading will be of a new message. */
export const moveExamples = locales
  .flatMap((locale) =>
    readMoves(join(import.meta.dirname, '../../src/conversation/moves', `${locale}.jsonl`)),
  )
  .filter(({ text }) => !readBefore.has(text));

/** The signs of an example, and what they stand for. */
type Signed = { signs: Record<string, number>; move: Move };

/** Returns what is learnt from. The signs are rounded: another machine may count the last place otherwise. */
export function signMoves(said: readonly MoveExample[] = moveExamples): Signed[] {
  return said.map(({ at, text, move }) => {
    const signs = signsOf({ place: at, reading: read(text), brand: brandIn(at) });
    for (const sign in signs) signs[sign] = Math.round(signs[sign]! * 1000) / 1000;
    return { signs, move };
  });
}

/** Of all that the weights depend on: another digest, other weights. */
export function digestOfMoves(examples: readonly Signed[]): string {
  const hash = createHash('sha256').update(JSON.stringify(examples));
  return hash.update(readFileSync(import.meta.filename)).digest('base64url');
}

const rounds = 150;
const pace = 0.5;
/** How much a weight shrinks: a sign of few examples weighs little. */
const decay = 3;

/** Learns from the examples which signs speak for which move (multinomial logistic regression, AdaGrad). */
export function learnMoves(examples: readonly Signed[]): LearnedMoves {
  const signs = [...new Set(examples.flatMap((one) => Object.keys(one.signs)))];
  const weights = Object.fromEntries(signs.map((sign) => [sign, moves.map(() => 0)]));
  const squares = Object.fromEntries(signs.map((sign) => [sign, moves.map(() => 1e-6)]));
  for (let round = 0; round < rounds; round++) {
    const slopes = Object.fromEntries(
      signs.map((sign) => [sign, weights[sign]!.map((weight) => decay * weight)]),
    );
    for (const example of examples) {
      const shares = likelihoods(example.signs, { weights });
      const misses = shares.map((share, at) => share - Number(moves[at] === example.move));
      for (const [sign, value] of Object.entries(example.signs)) {
        if (value === 0) continue;
        for (const [at, miss] of misses.entries()) slopes[sign]![at]! += miss * value;
      }
    }
    for (const sign of signs)
      for (const [at, slope] of slopes[sign]!.entries()) {
        squares[sign]![at]! += slope * slope;
        weights[sign]![at]! -= (pace * slope) / Math.sqrt(squares[sign]![at]!);
      }
  }
  const rounded = Object.entries(weights).map(([sign, of]) => [
    sign,
    of.map((one) => Math.round(one * 100) / 100),
  ]);
  return { digest: digestOfMoves(examples), weights: Object.fromEntries(rounded) };
}
