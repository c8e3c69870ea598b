import { findBrands } from './find-brand.ts';
import { makeSmallFinder } from './find-small.ts';
import { makeFinder } from './find-words.ts';
import { fold, wordCountOf } from './fold.ts';
import { smallWordsBy } from './lexicon.ts';
import { gistOf } from './understand.ts';
import type { Gist } from './understand.ts';
import type { Locale } from '../words/locale.ts';

/*
 * People ask two things in one message: "how do I top up base, and how long is it valid?" It is cut in two where both
 * parts are clearest, each about something of its own.
 */

/** Where a sentence ends, and where Chinese leaves a space for that. */
const stops = /(?<=[!?…;。！？；]|\.(?=\s|$))|\n|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u;
/** Where a clause may end: also at a comma that is in no figure. */
const commas = /(?<=[，、]|,(?!\d))/u;
const findAnd = makeFinder(() => smallWordsBy('and'));
/** Small words that tell in which language a text is. */
const findTongue = makeFinder(() =>
  smallWordsBy('asking', 'denial', 'referring', 'whether', 'and', 'or', 'past', 'soon', 'owning', 'fillers'),
);
const findAsking = makeSmallFinder('asking');
/** Longer texts tell a story. */
const longest = 400;
const mostClauses = 10;
const fewest = 2;

/** How sure it must be what a part is about: if it asks, if it only tells, and what it asks back. */
const sureAsked = 0.33;
const sureTold = 0.6;
const sureBack = 0.6;
/** Where a sentence ends, and where both parts ask, two things are likelier. */
const atStop = 0.3;
const bothAsk = 1;

type Clause = { text: string; stop: boolean };
type Part = Gist & { text: string; asks: boolean };

/** Returns true if a part asks: Chinese may end with "or not" instead of a mark. */
export const isAsking = (text: string) =>
  /\?|\p{Script=Han}不$/u.test(text.trim()) || findAsking(text).length > 0;

/** Returns the words for "and" in a text that are of its language: "en" in French, "of" in English are none. */
function andsIn(text: string) {
  const counts = new Map<Locale, number>();
  for (const { value } of findTongue(text)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return (piece: string) => findAnd(piece).filter(({ value }) => counts.get(value) === most);
}

/** Returns the clauses of a folded text, each with whether a sentence begins with it. */
function clausesOf(text: string): Clause[] {
  const ands = andsIn(text);
  return text.split(stops).flatMap((sentence) =>
    sentence
      .split(commas)
      .flatMap((piece) => {
        const ats = [0, ...new Set(ands(piece).map(({ at }) => at)), piece.length];
        return ats.slice(1).map((end, index) => piece.slice(ats[index], end));
      })
      .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
      .map((clause, index) => ({ text: clause, stop: index === 0 })),
  );
}

/** Returns true for a word or two, beside a brand: they add to what was said before. */
function isBare(text: string): boolean {
  const units = text.split('');
  for (const { at, end } of [...findBrands(text), ...findAnd(text)]) units.fill(' ', at, end);
  return wordCountOf(units.join('')) < fewest;
}

function partOf(clauses: readonly Clause[]): Part {
  const text = clauses.map((clause) => clause.text).join(' ');
  return {
    text,
    asks: isAsking(text),
    ...(isBare(text) ? { intent: undefined, sure: 0, back: undefined } : gistOf(text)),
  };
}

/** Returns how clear it is that two parts are about two things, 0 if they are not. */
function clearness(one: Part, other: Part): number {
  const least = ({ asks }: Part) => (asks ? sureAsked : sureTold);
  const back = other.back && other.back.aspect !== one.back?.aspect ? other.back.confidence : 0;
  const own = other.intent !== one.intent && other.sure >= least(other) ? other.sure : 0;
  const clear = Math.max(own, back >= sureBack ? back : 0);
  // What is asked back of an open screen may come first.
  const first = one.sure >= least(one) ? one.sure : one.asks ? (one.back?.confidence ?? 0) : 0;
  if (!(one.asks || other.asks) || first < least(one) || clear === 0) return 0;
  return first + clear + (one.asks && other.asks ? bothAsk : 0);
}

/** Returns the two parts of a text that is about two things; none if it is about one. */
export function twoNeeds(typed: string): readonly string[] {
  if (typed.length > longest) return [];
  const text = typed.split('\n').map(fold).join('\n');
  const clauses = isAsking(text) ? clausesOf(text) : [];
  if (clauses.length < 2 || clauses.length > mostClauses) return [];
  const cuts = clauses.slice(1).map(({ stop }, index) => {
    const [one, other] = [partOf(clauses.slice(0, index + 1)), partOf(clauses.slice(index + 1))];
    const clear = clearness(one, other);
    return { parts: [one.text, other.text], clear: clear > 0 && stop ? clear + atStop : clear };
  });
  const [best] = cuts.toSorted((a, b) => b.clear - a.clear);
  return best && best.clear > 0 ? best.parts : [];
}
