import { readQuestion, termsOf } from '../../src/reading/terms.ts';
import { hashOf } from '../../src/reading/word-index.ts';
import { asked, followUps } from './asked.ts';
import { examples } from './examples.ts';
import { all } from './weights.ts';
import type { Example, Plan } from './weights.ts';

/** How acts are learnt. */
export const actPlan: Plan = {
  leastCount: 3,
  leastWeight: 1.5,
  rounds: 20,
  settling: 6,
  decay: 0.0006,
  fairness: 0.4,
};

/** Whoever asks for these may do it in the words of an act. */
const alike: ReadonlySet<string> = new Set(['online', 'offline', 'not-arrived', 'none', 'none/none']);
/** So much of what is asked is enough to tell that it is no act. */
const share = 0.3;

/** Returns what is learnt from: the acts, and part of what is asked, which is none. */
export function actExamples(chosen = all): Example[] {
  const questions = [
    ...examples.subjects.map(({ text, label }) => ({ text, about: label })),
    ...[...asked, ...followUps].map(({ text, path }) => ({ text, about: path })),
  ];
  const none = questions.filter(({ text, about }) => !alike.has(about) && hashOf(text) % 1000 < 1000 * share);
  return [...examples.acts, ...none.map(({ text }) => ({ text, label: 'none' }))]
    .filter(chosen)
    .map(({ text, label }) => ({ terms: termsOf(readQuestion(text)), label }));
}
