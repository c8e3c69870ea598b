import './plainly.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { learnedFile, readNotes, readWeights } from '../src/reading/learned.ts';
import type { Labelled } from '../src/reading/learned.ts';
import type { Choice, Example, Plan } from './learning/weights.ts';
import { keepTexts } from './learning/texts.ts';
import { learnWords } from './learning/words.ts';

/**
 * Writes down what is learnt from the examples in src/reading, so that the bot need not learn at its start. What takes
 * long is left as it is if it was learnt from the same.
 */
console.log('Learning: ten seconds if nothing has changed, up to a minute and a half if examples have.');
mkdirSync(dirname(learnedFile('words.json')), { recursive: true });
writeFileSync(learnedFile('words.json'), `${JSON.stringify(learnWords())}\n`);
// Only now: how a text is read depends on the words.
const { all, digestOf, learnWeights, readExamples, sample } = await import('./learning/weights.ts');
for (const name of ['subjects', 'aspects'] as const) learn(name, (chosen) => readExamples(name, chosen));
const { dangerExamples, dangerPlan } = await import('./learning/dangers.ts');
learn('dangers', dangerExamples, dangerPlan);
const { actExamples, actPlan } = await import('./learning/acts.ts');
learn('acts', actExamples, actPlan);
// How a message is taken depends on how it is read.
const { movePlan, signMoves } = await import('./learning/moves.ts');
learn('moves', signMoves, movePlan);
const { digestOfNotes, learnNotes } = await import('./learning/notes.ts');
if (!isLearnt('notes', readNotes, digestOfNotes())) {
  const { terms, rarity, starts, notes, weights, ...header } = learnNotes();
  const sizes = { terms: terms.length, weights: weights.length };
  write('notes', { ...header, sizes }, [terms, rarity, starts, notes, weights]);
  console.log(`notes: learnt ${terms.length} terms of ${header.paths.length}`);
}
keepTexts();

/** Learns from examples, if what is written down was not learnt from the same. */
function learn(name: Labelled, read: (chosen: Choice) => Example[], plan?: Plan): void {
  const examples = read(all);
  if (isLearnt(name, () => readWeights(name), digestOf(examples, plan))) return;
  const { terms, rarity, steps, weights, ...header } = learnWeights(examples, plan);
  write(name, { ...header, sample: digestOf(read(sample), plan) }, [terms, rarity, steps, weights]);
  console.log(`${name}: learnt ${terms.length} terms of ${header.labels.length}`);
}

/** Says whether something was learnt from what has this digest. What cannot be read was not. */
function isLearnt(name: string, read: () => { digest: string }, digest: string): boolean {
  let learnt = false;
  try {
    learnt = read().digest === digest;
  } catch {}
  console.log(`${name}: ${learnt ? 'nothing has changed' : 'learning …'}`);
  return learnt;
}

/** Writes tables down one after the other, and beside them what tells how to read them. */
function write(name: Labelled | 'notes', header: object, tables: NodeJS.TypedArray[]) {
  writeFileSync(learnedFile(`${name}.json`), `${JSON.stringify(header)}\n`);
  const parts = tables.map(({ buffer }) => Buffer.from(buffer));
  writeFileSync(learnedFile(`${name}.bin`), Buffer.concat(parts));
}
