import { expect, test } from 'vitest';
import { readLearned } from '../src/reading/learned.ts';
import type { LearnedWeights } from '../src/reading/learned.ts';
import { digestOf, readExamples } from '../tools/learning/weights.ts';
import { learnWords } from '../tools/learning/words.ts';

test('what was learnt is learnt from the examples as they are, by the program as it is', () => {
  expect(readLearned('words'), 'run npm run learn').toEqual(learnWords());
  for (const name of ['subjects', 'aspects'] as const)
    expect(readLearned<LearnedWeights<string>>(name).digest, 'run npm run learn').toBe(
      digestOf(readExamples(name)),
    );
});
