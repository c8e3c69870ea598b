import MiniSearch from 'minisearch';
import { fold } from './fold.ts';
import { phrases, readQuestion, termsOf } from './read-question.ts';
import type { Question, Subject } from './read-question.ts';
import { learn } from './weigh.ts';

/** What people ask about. */
export type AskTopic = Exclude<Subject, 'none'>;
/** `brand` is an id of the catalogue; `confidence` is between 0 and 1, those of all candidates sum to 1 at most. */
export type Candidate = { topic: AskTopic; brand: string | null; confidence: number };

const subjects = [...new Set(phrases.map(({ subject }) => subject))];
const none = subjects.indexOf('none');
const t0 = performance.now();
const questions = phrases.map(({ text }) => readQuestion(text));
const t1 = performance.now();
const examples = questions.map((question, index) => ({
  terms: termsOf(question),
  class: subjects.indexOf(phrases[index]?.subject ?? 'none'),
}));
const t2 = performance.now();
const weights = learn(examples, subjects.length, (term) =>
  term[0] !== '#' ? 1 : term.includes('#', 1) ? 1 : 2,
);
const t3 = performance.now();
const search = new MiniSearch<{ id: number; text: string }>({
  fields: ['text'],
  tokenize: (text) => text.split('\t'),
  processTerm: (term) => term,
});
search.addAll(examples.map(({ terms }, id) => ({ id, text: searched(terms).join('\t') })));
const t4 = performance.now();
if (process.env.TIMES)
  console.log(
    'read',
    t1 - t0,
    'terms',
    t2 - t1,
    'learn',
    t3 - t2,
    'search',
    t4 - t3,
    examples.reduce((a, b) => a + b.terms.length, 0) / examples.length,
  );
const exact = new Map(phrases.map(({ text, subject }) => [fold(text), subject]));

function searched(terms: readonly string[]) {
  return terms.filter((term) =>
    process.env.FULL
      ? !term.includes('#', 1)
      : term.startsWith('#')
        ? !term.includes('#', 1)
        : term.endsWith('.') || /^\p{Script=Han}{2}$/u.test(term),
  );
}

const trade = new Set('topup credit balance voucher operator esim'.split(' '));
export type Reading = { question: Question; candidates: Candidate[]; none: number; phrases: string[] };

export function read(text: string, locale: string): Reading {
  const question = readQuestion(text);
  const terms = termsOf(question);
  const weighed = weights.weigh(terms);
  const hits = search.search(searched(terms).join('\t')).slice(0, 10);
  const votes = new Float64Array(subjects.length);
  for (const { id, score } of hits) {
    const phrase = phrases[id as number]!;
    votes[subjects.indexOf(phrase.subject)]! += (score * (phrase.locale === locale ? 1.05 : 1)) ** 3;
  }
  const sum = votes.reduce((a, b) => a + b, 0) || 1;
  const scores = weighed.map((value, index) => value * 0.8 + (votes[index]! / sum) * 0.2);
  const brand = question.brands[0] ?? null;
  lean(scores, question);
  const same = exact.get(fold(text));
  if (same) scores[subjects.indexOf(same)]! += 2;
  if (!terms.some(weights.known) && question.text !== '.b') scores[none]! += 1;
  if (question.known < 0.5) scores[none]! += 1;
  const total = scores.reduce((a, b) => a + b, 0);
  const ranked = [...scores.keys()]
    .map((index) => ({ subject: subjects[index]!, confidence: scores[index]! / total }))
    .toSorted((a, b) => b.confidence - a.confidence);
  const candidates =
    ranked[0]?.subject === 'none'
      ? []
      : ranked
          .filter(({ subject, confidence }) => subject !== 'none' && confidence >= 0.05)
          .map(({ subject, confidence }) => ({ topic: subject as AskTopic, brand, confidence }));
  return {
    question,
    candidates,
    none: scores[none]! / total,
    phrases: hits
      .slice(0, 3)
      .map(({ id }) => `${phrases[id as number]!.subject}: ${phrases[id as number]!.text}`),
  };
}
export function lean(scores: number[] | Float64Array, question: Question) {
  const ideas = [...question.ideas];
  const off = ideas.some((idea) => idea.startsWith('x') && idea !== 'xtalk');
  const ours = ideas.some((idea) => trade.has(idea));
  const brand = question.brands.length > 0;
  const some = ideas.some((idea) => !idea.startsWith('x'));
  if (brand && !off && some) scores[none]! *= 0.3;
  if (off && !question.seller) scores[none]! *= ours ? +(process.env.OFFO ?? 1.5) : +(process.env.OFFW ?? 3);
  scores[none]! *= +(process.env.NB ?? 1.5);
  const ideasLeft = ideas.filter((idea) => !['sim', 'phone', 'topup', 'credit'].includes(idea));
  if (
    brand &&
    !ideasLeft.length &&
    question.known > 0.5 &&
    (some || question.text === '.b') &&
    question.text.length < 24
  )
    scores[subjects.indexOf('online')]! += 1;
  if (question.seller) scores[subjects.indexOf('travel-esim')]! += 1;
}
export function understand(text: string, locale: string): Candidate[] {
  return read(text, locale).candidates;
}
