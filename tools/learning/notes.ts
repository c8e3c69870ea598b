import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFiles, mainBrands } from '../../src/catalogue/index.ts';
import { openAt } from '../../src/conversation/open.ts';
import { brandIn } from '../../src/places/walks.ts';
import { readWeights } from '../../src/reading/learned.ts';
import type { LearnedNotes } from '../../src/reading/learned.ts';
import {
  fileOf,
  chat,
  heardBefore,
  heardIn,
  mayAnswer,
  nearnessOf,
  noNote,
} from '../../src/reading/note-terms.ts';
import type { Open } from '../../src/reading/note-terms.ts';
import { aspectModel, subjectModel } from '../../src/reading/score.ts';
import { wordCountOf } from '../../src/reading/fold.ts';
import { readQuestion, termsBack, termsOf } from '../../src/reading/terms.ts';
import { vectorOf, withSigns } from '../../src/reading/vector.ts';
import type { Vector } from '../../src/reading/vector.ts';
import { hashOf } from '../../src/reading/word-index.ts';
import { locales } from '../../src/words/locale.ts';
import { isStepOfList, wordsOf } from '../../src/words/words.ts';
import { asked, followUps } from './asked.ts';
import type { Sentence } from './asked.ts';
import { Descent, drawn } from './descent.ts';
import { examples } from './examples.ts';
import { moveExamples } from './moves.ts';

/** Terms that occur less often are left out: they tell of one sentence only. */
const leastCount = 2;
/** A term that stands in more of the sentences tells nothing. */
const mostShare = 0.2;
const rounds = 15;
const settling = 5;
const decay = 0.001;
/** Slopes that move a weight too little to be worth the time. */
const negligible = 0.003;
/** What a weight has to be at least to be kept. */
const leastWeight = 0.3;
/** How much a question counts that no note answers, where no screen is open: there are many of them. */
const noneCounts = 0.3;

/**
 * Returns the sentences of all notes, a step of a list aside, which stands in its list; the questions that notes and
 * facts answer; and those that none does.
 */
export function readSentences(): Sentence[] {
  const notes = catalogueFiles.flatMap((file) => file.notes);
  const said = locales.flatMap((locale) =>
    notes.map((note) => ({
      path: note.path,
      text: wordsOf(locale)
        .note(note)
        .replace(/<[^>]+>/g, ''),
    })),
  );
  const others = examples.subjects.filter(({ label }) => label === 'none');
  const chats = moveExamples.filter(({ move }) => move === 'chats');
  return [
    ...said.filter(({ text }) => !isStepOfList(text)),
    ...asked,
    ...followUps,
    ...chats.map(({ at, text }) => ({ path: noNote, text, at })),
    ...others.map(({ text }) => ({ path: noNote, text })),
  ];
}

/** Of all that the tables depend on: another digest, other tables. How texts are read shows in those of the subjects. */
export function digestOfNotes(): string {
  const hash = createHash('sha256').update(JSON.stringify(readSentences()));
  for (const name of ['subjects', 'aspects'] as const) hash.update(readWeights(name).digest);
  hash.update(JSON.stringify(mainBrands.map(({ id }) => id)));
  for (const file of ['../../src/reading/note-terms.ts', '../../src/conversation/open.ts'])
    hash.update(readFileSync(join(import.meta.dirname, file)));
  hash.update(readFileSync(import.meta.filename));
  return hash.digest('base64url');
}

/** Returns how much a term tells by its kind; 0 if notes are not found by it: words in a row, marks for what was taken out. */
function importanceOf(term: string): number {
  if (term.startsWith('#')) return term.includes('#', 1) ? 0.4 : 1;
  if (term.includes('_') || term.startsWith('.')) return 0;
  return term.endsWith('~') ? 0.35 : 1;
}

/** Returns a sentence as it is learnt from: its terms, what may be heard in it, and whose notes compete for it. */
function readSentence({ path, text, at }: Sentence, index: number) {
  const question = readQuestion(text);
  const terms = termsOf(question);
  const hashes = terms.map(hashOf);
  const heard = [
    ...heardIn(subjectModel.labels, subjectModel.score(hashes)),
    ...heardIn(aspectModel.labels, aspectModel.score([...hashes, ...termsBack(question).map(hashOf)])),
  ];
  const open = at && openAt(at, wordCountOf(text));
  // What is asked of any brand is asked in turn of each, and of none.
  const turn = at ? brandIn(at) : mainBrands[index % (2 * mainBrands.length)]?.id;
  const own = mayAnswer(fileOf(path), undefined) ? (question.brands[0] ?? turn) : fileOf(path);
  return {
    path,
    terms: [...new Set(terms)].filter(importanceOf),
    heard: open ? [...heard, ...heardBefore(open)] : heard,
    own,
    open,
  };
}

/** What is learnt from, by the places of notes in `paths` and of terms in `terms`. */
type Lesson = {
  paths: string[];
  terms: string[];
  rarity: Float32Array;
  vectors: (Vector & { own: number; rivals: string; counts: number; near: number[] | undefined })[];
};

/** Returns how much the open screen speaks for each note. */
function nearTo({ screens, counts }: Open, paths: readonly string[]): number[] {
  return nearnessOf(paths, screens).map((near, at) => (paths[at] === noNote ? chat : near * counts));
}

function readLesson(all: readonly Sentence[]): Lesson {
  const sentences = all.map(readSentence);
  const paths = [...new Set(sentences.map(({ path }) => path))];
  const counts = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const said = [...counts.keys()].filter(
    (term) => counts.get(term)! >= leastCount && counts.get(term)! <= sentences.length * mostShare,
  );
  const rarityOf = new Map(
    said.map((term) => [term, Math.log(1 + sentences.length / counts.get(term)!) * importanceOf(term)]),
  );
  const heard = new Set(sentences.flatMap((one) => one.heard.map(([term]) => term)));
  const terms = [...said, ...heard].toSorted((a, b) => hashOf(a) - hashOf(b));
  const ids = new Map(terms.map((term, id) => [term, id]));
  const rarity = Float32Array.from(terms, (term) => rarityOf.get(term) ?? 0);
  const vectors = sentences.map((one) => ({
    ...withSigns(vectorOf(one.terms, ids, rarity), one.heard, ids),
    own: paths.indexOf(one.path),
    rivals: one.own ?? '',
    counts: one.path === noNote && !one.open ? noneCounts : 1,
    near: one.open && nearTo(one.open, paths),
  }));
  return { paths, terms, rarity, vectors };
}

/** For each term, and after the last, where its notes begin in `notes`: those that it occurs with. */
function occurrences({ terms, vectors }: Lesson) {
  const occurs = terms.map(() => new Set<number>());
  for (const { ids, own } of vectors) for (const id of ids) occurs[id]!.add(own);
  let start = 0;
  return {
    notes: Uint16Array.from(occurs.flatMap((of) => [...of])),
    starts: Uint32Array.from([0, ...occurs.map((of) => (start += of.size))]),
  };
}

/** Returns how much each term speaks for each of its notes. */
function weigh({ paths, vectors }: Lesson, { notes, starts }: ReturnType<typeof occurrences>): Float32Array {
  const files = paths.map(fileOf);
  const rivalsOf = new Map(
    [...new Set(vectors.map(({ rivals }) => rivals))].map((own) => [
      own,
      [...paths.keys()].filter((at) => mayAnswer(files[at]!, own)),
    ]),
  );
  const descent = new Descent(notes.length, { rounds, settling, decay });
  const { weights } = descent;
  const sums = new Float64Array(paths.length);
  const misses = new Float64Array(paths.length);
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < vectors.length; index++) {
      const vector = vectors[drawn(index, round, vectors.length)]!;
      const { ids, shares } = vector;
      const rivals = rivalsOf.get(vector.rivals)!;
      sums.fill(0);
      if (vector.near) for (const note of rivals) sums[note] = vector.near[note]!;
      for (let at = 0; at < ids.length; at++)
        for (let place = starts[ids[at]!]!; place < starts[ids[at]! + 1]!; place++)
          sums[notes[place]!]! += weights[place]! * shares[at]!;
      let most = -Infinity;
      for (const note of rivals) most = Math.max(most, sums[note]!);
      let total = 0;
      for (const note of rivals) total += Math.exp(sums[note]! - most);
      misses.fill(0);
      for (const note of rivals) {
        const miss = (vector.counts * Math.exp(sums[note]! - most)) / total;
        if (miss > negligible) misses[note] = miss;
      }
      misses[vector.own]! -= vector.counts;
      for (let at = 0; at < ids.length; at++)
        for (let place = starts[ids[at]!]!; place < starts[ids[at]! + 1]!; place++) {
          const miss = misses[notes[place]!]!;
          if (miss !== 0) descent.move(place, miss * shares[at]!);
        }
    }
    descent.endRound(round);
  }
  return descent.mean;
}

/** Learns from the sentences which terms speak for which note (see weights.ts): only for those that it occurs with. */
export function learnNotes(all: readonly Sentence[] = readSentences()): LearnedNotes {
  const lesson = readLesson(all);
  const { paths, terms, rarity } = lesson;
  const occurring = occurrences(lesson);
  const { notes, starts } = occurring;
  const weights = weigh(lesson, occurring);
  // What speaks for nothing clearly is not worth its room.
  const kept = terms
    .map((_, id) => ({
      id,
      places: Array.from({ length: starts[id + 1]! - starts[id]! }, (_, at) => starts[id]! + at).filter(
        (at) => Math.abs(weights[at]!) >= leastWeight,
      ),
    }))
    .filter(({ places }) => places.length > 0);
  const places = kept.flatMap((one) => one.places);
  const step = places.reduce((most, at) => Math.max(most, Math.abs(weights[at]!)), 0) / 127;
  let end = 0;
  return {
    digest: digestOfNotes(),
    paths,
    step,
    terms: Float64Array.from(kept, ({ id }) => hashOf(terms[id]!)),
    rarity: Float32Array.from(kept, ({ id }) => rarity[id]!),
    starts: Uint32Array.from([0, ...kept.map((one) => (end += one.places.length))]),
    notes: Uint16Array.from(places, (at) => notes[at]!),
    weights: Int8Array.from(places, (at) => Math.round(weights[at]! / step)),
  };
}
