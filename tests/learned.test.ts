import { expect, test } from 'vitest';
import { catalogueFiles } from '../src/catalogue/index.ts';
import { noNote } from '../src/reading/note-terms.ts';
import { readNotes, readWeights, readWords, weightAt } from '../src/reading/learned.ts';
import { readAsked } from '../tools/learning/asked.ts';
import { digestOfNotes } from '../tools/learning/notes.ts';
import { digestOf, packed, readExamples, sample } from '../tools/learning/weights.ts';
import { actExamples, actPlan } from '../tools/learning/acts.ts';
import { dangerExamples, dangerPlan } from '../tools/learning/dangers.ts';
import { movePlan, signMoves } from '../tools/learning/moves.ts';
import { locales } from '../src/words/locale.ts';
import { isLearnt } from '../tools/learning/texts.ts';
import { learnWords } from '../tools/learning/words.ts';

test('what was learnt is learnt from the examples as they are, by the program as it is', () => {
  expect(readWords(), 'run npm run learn').toEqual(learnWords());
  expect(isLearnt(), 'run npm run learn').toBe(true);
  for (const [name, examples, plan] of [
    ['subjects', readExamples('subjects', sample)],
    ['aspects', readExamples('aspects', sample)],
    ['dangers', dangerExamples(sample), dangerPlan],
    ['acts', actExamples(sample), actPlan],
    ['moves', signMoves(sample), movePlan],
  ] as const)
    expect(readWeights(name).sample, 'run npm run learn').toBe(digestOf(examples, plan));
  expect(readNotes().digest, 'run npm run learn').toBe(digestOfNotes());
});

test('two weights stand in a byte', () => {
  const weights = [-8, 7, 0, -1, 3, -5, 1];
  const bytes = packed(weights);
  expect(bytes).toHaveLength(4);
  expect(weights.map((_, place) => weightAt(bytes, place))).toEqual(weights);
});

test('every question of a note is of one that exists', () => {
  const { paths } = readNotes();
  const notes = new Set(catalogueFiles.flatMap((file) => file.notes.map(({ path }) => path)));
  for (const locale of locales)
    for (const path of Object.keys(readAsked(locale)))
      expect(notes.has(path) || path.startsWith('facts/'), `${locale}: ${path}`).toBe(true);
  const learnt = paths.filter((path) => path !== noNote && !path.startsWith('facts/'));
  expect(learnt.every((path) => notes.has(path))).toBe(true);
});
