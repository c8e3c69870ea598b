import { expect, test } from 'vitest';
import { readLearned } from '../src/reading/learned.ts';
import type { LearnedWeights } from '../src/reading/learned.ts';
import { digestOf } from '../tools/learning/weights.ts';
import { learnWords } from '../tools/learning/words.ts';

test('what was learnt is learnt from the examples as they are, by the program as it is', () => {
  expect(readLearned('words'), 'run npm run learn').toEqual(learnWords());
  expect(readLearned<LearnedWeights>('weights').digest, 'run npm run learn').toBe(digestOf());
});
