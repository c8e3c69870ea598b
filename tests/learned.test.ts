import { expect, test } from 'vitest';
import { learnedMoves } from '../src/conversation/move.ts';
import { readWeights, readWords } from '../src/reading/learned.ts';
import { digestOf, readExamples } from '../tools/learning/weights.ts';
import { digestOfMoves, signMoves } from '../tools/learning/moves.ts';
import { learnWords } from '../tools/learning/words.ts';

test('what was learnt is learnt from the examples as they are, by the program as it is', () => {
  expect(readWords(), 'run npm run learn').toEqual(learnWords());
  for (const name of ['subjects', 'aspects'] as const)
    expect(readWeights(name).digest, 'run npm run learn').toBe(digestOf(readExamples(name)));
  expect(learnedMoves.digest, 'run npm run learn').toBe(digestOfMoves(signMoves()));
});
