import { expect, test } from 'vitest';
import { learnedMoves } from '../src/conversation/move.ts';
import { readWeights, readWords, weightAt } from '../src/reading/learned.ts';
import { digestOf, packed, readExamples } from '../tools/learning/weights.ts';
import { digestOfMoves, signMoves } from '../tools/learning/moves.ts';
import { learnWords } from '../tools/learning/words.ts';

test('what was learnt is learnt from the examples as they are, by the program as it is', () => {
  expect(readWords(), 'run npm run learn').toEqual(learnWords());
  for (const name of ['subjects', 'aspects'] as const)
    expect(readWeights(name).digest, 'run npm run learn').toBe(digestOf(readExamples(name)));
  expect(learnedMoves.digest, 'run npm run learn').toBe(digestOfMoves(signMoves()));
}, 60_000);

test('two weights stand in a byte', () => {
  const weights = [-8, 7, 0, -1, 3, -5, 1];
  const bytes = packed(weights);
  expect(bytes).toHaveLength(4);
  expect(weights.map((_, place) => weightAt(bytes, place))).toEqual(weights);
});
