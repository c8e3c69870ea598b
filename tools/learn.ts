import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { learnedFile } from '../src/reading/learned.ts';
import { learnWords } from './learning/words.ts';

/**
 * Writes down what is learnt from the examples in src/reading/examples, so that the bot need not learn at its start.
 */
mkdirSync(dirname(learnedFile('words')), { recursive: true });
writeFileSync(learnedFile('words'), `${JSON.stringify(learnWords())}\n`);
// Only now: how a text is read depends on the words.
const { learnWeights } = await import('./learning/weights.ts');
const learned = learnWeights();
writeFileSync(learnedFile('weights'), `${JSON.stringify(learned)}\n`);
console.log(`learnt ${learned.terms.split(' ').length} terms of ${learned.subjects.length} subjects`);
