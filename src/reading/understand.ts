import type { Aspect } from '../catalogue/aspects.ts';
import type { Intent } from '../advice/intents.ts';
import type { Idea } from './lexicon.ts';
import { scoreNotes } from './likely-notes.ts';
import type { NoteScores } from './likely-notes.ts';
import { heardIn } from './note-terms.ts';
import { readQuestion, termsBack, termsOf } from './terms.ts';
import type { Question } from './terms.ts';
import { aspectModel, subjectModel, subjects } from './score.ts';
import { hashOf } from './word-index.ts';

/*
 * How a text is understood:
 *  1. terms.ts takes brands and figures out, puts typos right and finds the ideas, which are the same in every
 *     language: "refused", "others" (my mother, a friend), "xgame" (what is not ours begins with x).
 *  2. score.ts knows which words and ideas speak for which intent, or for none: `npm run learn` has learnt it from the
 *     examples in examples/ and written it down in learned/.
 *  3. A few rules on strong words change the scores (see `applyRules`). What comes out on top is the answer, if it
 *     is clear enough.
 */

/** `brand` is an id of the catalogue. `confidence` is between 0 and 1; those of all intents add up to 1 at most. */
export type Candidate = { intent: Intent; brand: string | null; confidence: number };
/** `confidence` is between 0 and 1; what is missing to 1 speaks for no question back. */
export type HeardAspect = { aspect: Aspect; confidence: number };
/** What was understood, and why. */
export type Explanation = {
  /** Best first, also those that were too weak to be answered. */
  candidates: Candidate[];
  /** How much speaks for this not being ours, 0 to 1. */
  none: number;
  /** How much speaks for each of `subjects`, in their order; together 1. */
  chances: Float64Array;
  declined: boolean;
  /** What it asks back if a screen of help is open, the surest first. */
  aspects: HeardAspect[];
  /** How much speaks for each note of the catalogue, by the sentence that asks. */
  notes: NoteScores;
  /** What it is known by: see termsOf. */
  terms: readonly string[];
  brands: string[];
  ideas: Idea[];
  /** Returns the terms that speak most for the best candidate. */
  reasons: () => string[];
};

/**
 * With less confidence the bot does not guess but says what it knows about; a little less is enough if the text names
 * our trade or a brand.
 */
const leastConfidence = 0.4;
const leastOfOurs = 0.3;
/** A runner-up that comes this close to the best is offered beside it; to one that is not sure, it need come less close. */
const close = 0.8;
const closeToUnsure = 0.3;
const unsure = 0.5;
/** A sentence that is this clear outweighs the text around it, which counts for `wholeShare`. */
const clear = 0.3;
const wholeShare = 0.4;

/** What is asked by a number or an amount alone. */
const nothing: Explanation = {
  candidates: [],
  none: 1,
  chances: Float64Array.from(subjects, (one) => Number(one === 'none')),
  declined: true,
  aspects: [],
  notes: scoreNotes([], []),
  terms: [],
  brands: [],
  ideas: [],
  reasons: () => [],
};

const none = subjects.indexOf('none');
const online = subjects.indexOf('online');
const otherPerson = subjects.indexOf('other-person');
const travel = subjects.indexOf('travel-esim');
/** Ideas of our trade, with or without a brand. */
const trade: ReadonlySet<Idea> = new Set<Idea>(['topup', 'credit', 'balance', 'voucher', 'operator', 'esim']);
/** Ideas that, beside a brand, ask for nothing but a top-up. */
const bare: ReadonlySet<Idea> = new Set<Idea>(['sim', 'phone', 'topup', 'credit']);

function isOff(idea: Idea): boolean {
  return idea.startsWith('x') && idea !== 'xtalk';
}

/** By how much the rules on strong words make a score likelier; `surely` outweighs all others. */
const times = {
  /** That it is none of ours: better to decline than to guess. Less so where our trade is named. */
  declined: 2.5,
  declinedOfOurs: 1.5,
  /** The same once more where something else is named, as "xgame". */
  off: 3,
  offBesideOurs: 1.5,
  /** The same where a brand is named, and what of it. */
  declinedOfBrand: 0.3,
  /** That somebody tops up for another, where the other got it by mistake. */
  otherByMistake: 0.3,
};
const surely = 9;
/** A text of fewer letters, with a brand and hardly more, asks for a top-up. */
const shortest = 24;

/** Applies the rules on strong words to the probabilities, which need not add up to 1 afterwards. */
export function applyRules(
  scores: Float64Array,
  { text, ideas, themes, brands, seller, familiar }: Question,
) {
  const has = (test: (idea: Idea) => boolean) => [...ideas].some(test);
  const add = (at: number, more: number) => (scores[at] = (scores[at] ?? 0) + more);
  const multiply = (at: number, factor: number) => (scores[at] = (scores[at] ?? 0) * factor);
  const branded = brands.length > 0;
  const said = has((idea) => !idea.startsWith('x'));
  const ours = has((idea) => trade.has(idea));
  multiply(none, branded || seller || ours ? times.declinedOfOurs : times.declined);
  if (has(isOff) && !seller) multiply(none, ours ? times.offBesideOurs : times.off);
  else if (branded && said) multiply(none, times.declinedOfBrand);
  const alone = text === '.b';
  if (
    branded &&
    (alone || (said && text.length < shortest)) &&
    familiar > 0.5 &&
    !themes.size &&
    !has((idea) => !bare.has(idea))
  )
    add(online, alone ? surely : 1);
  if (seller) add(travel, 1);
  if (ideas.has('wrong') && ideas.has('others')) multiply(otherPerson, times.otherByMistake);
  if (familiar < 0.5) add(none, surely);
}

/** Returns how much more the best speaks for one of ours than for none. */
const clearnessOf = (scores: Float64Array) =>
  Math.max(...scores.filter((_, at) => at !== none)) - (scores[none] ?? 0);

/** Returns the scores of a text, and the hashes of its terms. */
function scoreText(text: string) {
  const whole = scorePart(text);
  const parts = sentencesOf(text).map((part) => {
    const scored = scorePart(part, whole.question);
    return { ...scored, clearness: clearnessOf(scored.scores) };
  });
  // Of several sentences one asks, the others tell: the one that is most clearly ours counts more than the whole.
  const [asks] = parts.toSorted((a, b) => b.clearness - a.clearness);
  if (!asks || asks.clearness < clear) return whole;
  const scores = whole.scores.map(
    (score, at) => score * wholeShare + (asks.scores[at] ?? 0) * (1 - wholeShare),
  );
  return { ...whole, scores };
}

/** Returns the sentences of a text; none if it has only one. */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.!?…])\s+|(?<=[。！？；])|\n+/u)
    .filter((part) => part.trim().length >= 4);
  return sentences.length > 1 ? [...sentences.slice(0, 6), ...sentences.slice(6).slice(-6)] : [];
}

/** Returns the scores of a text or of one sentence. */
function scorePart(text: string, whole?: Question) {
  const read = readQuestion(text);
  const question = whole && !read.brands.length ? { ...read, brands: whole.brands } : read;
  const said = termsOf(question);
  const terms = said.map(hashOf);
  const chances = subjectModel.score(terms);
  const scores = chances.slice();
  applyRules(scores, question);
  if (!terms.some((term) => subjectModel.isLearned(term)) && question.text !== '.b') scores[none] = surely;
  const total = scores.reduce((a, b) => a + b, 0);
  return { question, said, terms, chances, scores: scores.map((score) => score / total) };
}

/**
 * Returns what a text asks for, best first; an empty list if it is not about topping up in Belgium, or not clear
 * enough. The text may be in any of the six languages.
 */
export function understand(text: string): Candidate[] {
  const { candidates, declined } = explain(text);
  return declined ? [] : candidates;
}

/** Returns the same with the reasons, for people who add examples. */
export function explain(text: string): Explanation {
  if (/^[\d +./,-]*$/.test(text)) return nothing;
  const { question, said, terms, chances, scores } = scoreText(text);
  const back = scoreBack(question, terms);
  const [brand = null] = question.brands;
  const candidates = candidatesOf(scores, brand);
  return {
    candidates,
    none: scores[none] ?? 0,
    chances: scores,
    declined: isDeclined(scores, question),
    aspects: aspectsOf(back),
    notes: scoreNotes(terms, [...heardIn(subjects, chances), ...heardIn(aspectModel.labels, back)]),
    terms: said,
    brands: question.brands,
    ideas: [...question.ideas],
    reasons: () => subjectModel.reasonsFor(said, candidates[0]?.intent ?? 'none').slice(0, 8),
  };
}

/** What a part of a text is about, and what it asks back, each with how sure that is. */
export type Gist = { intent: Intent | undefined; sure: number; back: HeardAspect | undefined };

/** Returns what a part of a text is about. */
export function gistOf(text: string): Gist {
  const { question, terms, scores } = scoreText(text);
  const [best] = candidatesOf(scores, null);
  const [back] = aspectsOf(scoreBack(question, terms));
  return { intent: best?.intent, sure: isDeclined(scores, question) ? 0 : (best?.confidence ?? 0), back };
}

const scoreBack = (question: Question, terms: readonly number[]) =>
  aspectModel.score([...terms, ...termsBack(question).map(hashOf)]);

/** Returns true if a text is more likely about none of ours, or not clearly enough about one. */
function isDeclined(scores: Float64Array, { brands, ideas }: Question): boolean {
  const ours = brands.length > 0 || [...ideas].some((idea) => trade.has(idea));
  const first = scores.reduce((most, score, at) => (at === none ? most : Math.max(most, score)), 0);
  return first <= (scores[none] ?? 0) || first < (ours ? leastOfOurs : leastConfidence);
}

function candidatesOf(scores: Float64Array, brand: string | null) {
  return subjects
    .flatMap((intent, at) => (intent === 'none' ? [] : [{ intent, brand, confidence: scores[at] ?? 0 }]))
    .filter(({ confidence }) => confidence >= 0.05)
    .toSorted((a, b) => b.confidence - a.confidence);
}

function aspectsOf(scores: Float64Array): HeardAspect[] {
  return aspectModel.labels
    .flatMap((aspect, at) => (aspect === 'none' ? [] : [{ aspect, confidence: scores[at] ?? 0 }]))
    .filter(({ confidence }) => confidence >= 0.05)
    .toSorted((a, b) => b.confidence - a.confidence);
}

/**
 * Returns those of a list, the surest first, that are to be offered: one, if it is answered, or two or three that are
 * close.
 */
export function rivalsOf<T>(ranked: readonly T[], sureOf: (one: T) => number): T[] {
  const most = ranked[0] === undefined ? 0 : sureOf(ranked[0]);
  const least = most * (most < unsure ? closeToUnsure : close);
  return ranked.filter((one) => sureOf(one) >= least).slice(0, 3);
}

/** Returns the candidates to offer: none: decline; one: answer it; two or three: offer them as buttons. */
export const toOffer = (candidates: readonly Candidate[]): Candidate[] =>
  rivalsOf(candidates, ({ confidence }) => confidence);
