import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { belgium, brands, sellers } from '../../src/catalogue/index.ts';
import { readWeights } from '../../src/reading/learned.ts';
import type { LearnedNotes } from '../../src/reading/learned.ts';
import { readQuestion, termsOf } from '../../src/reading/terms.ts';
import { hashOf } from '../../src/reading/word-index.ts';
import { locales } from '../../src/words/locale.ts';
import type { Locale } from '../../src/words/locale.ts';
import { wordsOf } from '../../src/words/words.ts';
import { readExamples } from './weights.ts';

/** A note in one language, as the terms by which it is found. */
type Sentence = { path: string; terms: string[] };

/** A term that stands in more of the sentences tells nothing. */
const mostShare = 0.2;
/** A sentence with fewer terms than this counts as if it had so many. */
const usualLength = 20;

/** Returns true for terms by which a note is found: no pairs, and no marks for what was taken out. */
const tellsOfNote = (term: string) => !term.includes('_') && !term.startsWith('.') && !/^#.*#/.test(term);

/** How much a term tells by its kind: a part of a word less than the word. */
const importanceOf = (term: string) => (term.endsWith('~') ? 0.35 : 1);

/**
 * Returns the sentences of all notes, a step of a list aside, which stands in its list; and the questions that notes and
 * facts answer.
 */
export function readSentences(): Sentence[] {
  const notes = [belgium, ...brands, ...sellers].flatMap((file) => file.notes);
  return locales.flatMap((locale) => {
    const said = notes.map(
      (note) =>
        [
          note.path,
          wordsOf(locale)
            .note(note)
            .replace(/<[^>]+>/g, ''),
        ] as const,
    );
    const asked = Object.entries(readAsked(locale)).flatMap(([path, texts]) =>
      texts.map((text) => [path, text] as const),
    );
    return [...said.filter(([, text]) => !/^\d /.test(text)), ...asked].map(([path, text]) => ({
      path,
      terms: [...new Set(termsOf(readQuestion(text)).filter(tellsOfNote))],
    }));
  });
}

/** Returns the questions that notes answer, by their paths, and those that facts of any brand do. */
export function readAsked(locale: Locale): Record<string, string[]> {
  const file = join(import.meta.dirname, '../../src/reading/asked', `${locale}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
}

/** Of all that the tables depend on, the example questions among it: another digest, other tables. */
export function digestOfNotes(sentences: readonly Sentence[]): string {
  const hash = createHash('sha256').update(JSON.stringify(sentences));
  hash.update(readWeights('subjects').digest);
  return hash.update(readFileSync(import.meta.filename)).digest('base64url');
}

/** Learns by which terms each note is found: one that is rare in notes and in questions tells more (TF-IDF). */
export function learnNotes(): LearnedNotes {
  const sentences = readSentences();
  const paths = [...new Set(sentences.map(({ path }) => path))];
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts.keys()]
    .filter((term) => counts.get(term)! <= sentences.length * mostShare)
    .toSorted((a, b) => hashOf(a) - hashOf(b));
  const questions = readExamples('subjects').map(({ question }) => new Set(termsOf(question)));
  const asked = new Map<string, number>();
  for (const question of questions)
    for (const term of question) if (counts.has(term)) asked.set(term, (asked.get(term) ?? 0) + 1);
  const rarityOf = (term: string) =>
    Math.log(1 + (sentences.length + questions.length) / (counts.get(term)! + (asked.get(term) ?? 0))) *
    importanceOf(term);
  const rarity = new Map(terms.map((term) => [term, rarityOf(term)]));
  const entries = new Map(terms.map((term): [string, [number, number][]] => [term, []]));
  for (const [at, { terms: own }] of sentences.entries()) {
    const known = own.filter((term) => rarity.has(term));
    const length = Math.hypot(...known.map((term) => rarity.get(term)!)) || 1;
    for (const term of known)
      entries.get(term)!.push([at, rarity.get(term)! / Math.sqrt(length * usualLength)]);
  }
  const all = terms.flatMap((term) => entries.get(term)!);
  let start = 0;
  return {
    digest: digestOfNotes(sentences),
    paths,
    of: Uint16Array.from(sentences, ({ path }) => paths.indexOf(path)),
    terms: Float64Array.from(terms, hashOf),
    rarity: Float32Array.from(terms, (term) => rarity.get(term)!),
    starts: Uint32Array.from([0, ...terms.map((term) => (start += entries.get(term)!.length))]),
    sentences: Uint16Array.from(all, ([at]) => at),
    shares: Uint8Array.from(all, ([, share]) => Math.min(255, Math.round(share * 255))),
  };
}
