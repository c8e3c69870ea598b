import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { learnedFile } from '../src/reading/learned.ts';
import { learnWords } from './learning/words.ts';

/**
 * Writes down what is learnt from the examples in src/reading, so that the bot need not learn at its start.
 */
mkdirSync(dirname(learnedFile('words.json')), { recursive: true });
writeFileSync(learnedFile('words.json'), `${JSON.stringify(learnWords())}\n`);
// Only now: how a text is read depends on the words.
const { learnWeights } = await import('./learning/weights.ts');
for (const name of ['subjects', 'aspects'] as const) {
  const { terms, rarity, weights, ...header } = learnWeights(name);
  writeFileSync(learnedFile(`${name}.json`), `${JSON.stringify(header)}\n`);
  const parts = [terms, rarity, weights].map(({ buffer }) => Buffer.from(buffer));
  writeFileSync(learnedFile(`${name}.bin`), Buffer.concat(parts));
  console.log(`learnt ${terms.length} terms of ${header.labels.length} ${name}`);
}
const { learnNotes } = await import('./learning/notes.ts');
const { terms, rarity, starts, sentences, of, shares, ...header } = learnNotes();
const sizes = { terms: terms.length, entries: shares.length, sentences: of.length };
writeFileSync(learnedFile('notes.json'), `${JSON.stringify({ ...header, sizes })}\n`);
writeFileSync(
  learnedFile('notes.bin'),
  Buffer.concat([terms, rarity, starts, sentences, of, shares].map(({ buffer }) => Buffer.from(buffer))),
);
console.log(`learnt ${terms.length} terms of ${header.paths.length} notes`);
// How a message is taken depends on how it is read.
const { learnMoves, moveExamples, signMoves } = await import('./learning/moves.ts');
const { movesFile } = await import('../src/conversation/move.ts');
writeFileSync(movesFile, `${JSON.stringify(learnMoves(signMoves()))}\n`);
console.log(`learnt the signs of moves from ${moveExamples.length} examples`);
