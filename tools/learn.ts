import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { learnedFile } from '../src/reading/learned.ts';
import { learnWords } from './learning/words.ts';

/**
 * Writes down what is learnt from the examples in src/reading, so that the bot need not learn at its start.
 */
mkdirSync(dirname(learnedFile('words')), { recursive: true });
writeFileSync(learnedFile('words'), `${JSON.stringify(learnWords())}\n`);
// Only now: how a text is read depends on the words.
const { learnWeights, readExamples } = await import('./learning/weights.ts');
for (const name of ['subjects', 'aspects'] as const) {
  const learned = learnWeights(readExamples(name));
  writeFileSync(learnedFile(name), `${JSON.stringify(learned)}\n`);
  console.log(`learnt ${learned.terms.split(' ').length} terms of ${learned.labels.length} ${name}`);
}
