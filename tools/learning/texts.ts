import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFiles } from '../../src/catalogue/index.ts';
import { learnedFile } from '../../src/reading/learned.ts';
import { locales } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';

const source = join(import.meta.dirname, '../../src');
// Not the lexicon: most of its words change nothing that is learnt. Whether one does is known when all have been read.
const lists = [
  'reading/{examples,aspects,asked,dangers,acts}/*.json',
  'conversation/{moves,follow-ups}/*.jsonl',
];

/** Returns what is written down of the texts that are learnt from. Something else: `npm run learn` has something to look at. */
function stateOfTexts(): string {
  const hash = createHash('sha256');
  for (const file of globSync(lists, { cwd: source }).toSorted())
    hash.update(file).update(readFileSync(join(source, file)));
  for (const { notes } of catalogueFiles)
    for (const note of notes)
      hash.update(note.path).update(locales.map((locale) => wordsOf(locale).note(note)).join('\n'));
  return `${JSON.stringify({ digest: hash.digest('base64url') })}\n`;
}

const file = learnedFile('texts.json');

/** Writes down that everything was learnt from the texts as they are now. */
export const keepTexts = () => writeFileSync(file, stateOfTexts());

/** Returns false if a text has changed since everything was learnt. It takes a moment only. */
export const isLearnt = () => existsSync(file) && readFileSync(file, 'utf8') === stateOfTexts();

// For `npm run dev`.
if (import.meta.main && !isLearnt()) process.exitCode = 1;
