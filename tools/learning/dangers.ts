import { fold } from '../../src/reading/fold.ts';
import { findDanger } from '../../src/reading/danger.ts';
import { findMeanings } from '../../src/reading/find-meanings.ts';
import { findSigns, termsOfDanger } from '../../src/reading/danger-signs.ts';
import type { LearntDanger } from '../../src/reading/danger-signs.ts';
import type { Subject } from '../../src/reading/lexicon.ts';
import { readQuestion, termsOf } from '../../src/reading/terms.ts';
import { inCharacters } from '../../src/reading/transcribed.ts';
import { examples } from './examples.ts';
import { all } from './weights.ts';
import type { Example, Plan } from './weights.ts';

/** What the examples of these subjects tell of; those of all others tell of no danger. */
const ofSubjects: { [S in Subject]?: LearntDanger } = { scam: 'scam', stolen: 'given' };

/** How they are learnt: most texts with such words are no danger, and that tells something. */
export const dangerPlan: Plan = {
  leastCount: 3,
  leastWeight: 0.5,
  rounds: 15,
  settling: 5,
  decay: 0.0012,
  fairness: 0.3,
};

/** Returns what is learnt from: what has signs of a danger, in the examples of dangers and of all subjects. */
export function dangerExamples(chosen = all): Example[] {
  // Whoever asks about warnings may have had one, or not.
  const clear = examples.subjects.filter(({ label }) => label !== 'warned');
  const of = clear.map(({ text, label }) => ({ text, label: ofSubjects[label] ?? 'none' }));
  return [...of, ...examples.dangers].filter(chosen).flatMap(({ text, label }) => {
    const signs = findSigns(inCharacters(fold(text)));
    const terms = termsOfDanger(signs, () => {
      const question = readQuestion(text);
      const meanings = new Set(findMeanings(question.text).map(({ value }) => value));
      return { terms: termsOf(question), told: findDanger(signs, { ...question, meanings }) };
    });
    return terms ? [{ terms, label }] : [];
  });
}
