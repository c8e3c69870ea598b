import { methods as methodCodes } from '../catalogue/index.ts';
import type { Method } from '../catalogue/index.ts';
import { withAct } from './acts.ts';
import { amountIn } from './amount.ts';
import { findSigns } from './danger-signs.ts';
import { findDanger, findGiven, isKept, speaksOfCall } from './danger.ts';
import { fateOf } from './card-fate.ts';
import { deniesPaying, isDenied, negates } from './denial.ts';
import { findFigures } from './figures.ts';
import { findBrands } from './find-brand.ts';
import { isElsewhere, likelyDanger, weighed } from './likely-danger.ts';
import { findMeanings } from './find-meanings.ts';
import { makeSmallFinder } from './find-small.ts';
import { makeFinder } from './find-words.ts';
import type { Hit } from './find-words.ts';
import { fold, wordCountOf } from './fold.ts';
import { languageIn } from './language.ts';
import { meaningWords, smallWords } from './lexicon.ts';
import type { Meaning } from './lexicon.ts';
import { findMentions } from './mentions.ts';
import { findNamed } from './named.ts';
import { findOrdinals } from './number-words.ts';
import { findSecret, numberMeant } from './numbers.ts';
import { isPriceList } from './price-list.ts';
import { plainQuestions } from './plain-question.ts';
import { mend } from './spell.ts';
import { tenseOf } from './tense.ts';
import { inCharacters } from './transcribed.ts';
import { isAsking, twoNeeds } from './two-needs.ts';
import { explain } from './understand.ts';
import type { Reading } from './reading.ts';

/** Telegram's longest message has 4,096 characters. */
const longest = 4096;
/** So much of a long text is read for more than secrets and numbers: its beginning and its end. */
const mostRead = 1000;
const findFillers = makeSmallFinder('fillers', 'welcome', 'thanks', 'money', 'asking');
const findYesNo = makeFinder(() =>
  meaningWords().filter(([, meaning]) => meaning === 'yes' || meaning === 'no'),
);
const findDenials = makeSmallFinder('denial');
const findAsking = makeSmallFinder('asking');
const findWhether = makeSmallFinder('whether');
const findAnother = makeSmallFinder('another');
const findReferring = makeSmallFinder('referring');
const findPurse = makeSmallFinder('purse');
const findKept = makeSmallFinder('kept');
const findSecretWords = makeFinder(() => meaningWords().filter(([, meaning]) => meaning === 'secret'));
/** A word for "or", and hardly more. */
const orAlone = new RegExp(`^[^\\p{L}\\p{N}]*(?:${smallWords('or').join('|')})[^\\p{L}\\p{N}]*$`, 'u');
const letters = /[\p{L}\p{N}]/gu;
const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);
const count = (text: string) => text.match(letters)?.length ?? 0;

/** Words of menus, too common to mean the menu inside a sentence: "plus de crédit". */
const alone: ReadonlySet<Meaning> = new Set<Meaning>([
  'more',
  'home',
  'other',
  'skip',
  'again',
  'notSure',
  'back',
  'tips',
  'settings',
]);
/** A longer sentence has a subject of its own. */
const mostReferring = 7;
/** Choices that may be turned down: "not online", "no voucher". */
const deniable: ReadonlySet<string> = new Set([
  ...Object.keys(methodCodes),
  'online',
  'offline',
  'voucher',
  'physical',
  'esim',
  'travel',
  'shop',
  'retail',
  'fuel',
  'post',
  'monthly',
]);

/** Returns what a message says, in whichever of the languages it is. Never throws. */
export function read(typed: string): Reading {
  const whole = readPart(typed);
  // A brand that only one of the parts names is meant by both.
  const named = whole.brands.length === 1 && whole.brand !== undefined ? whole.brands : [];
  const needs = twoNeeds(typed).map((text) => {
    const part = readPart(text);
    const own = part.brands.length > 0 || part.seller ? undefined : { brands: named, brand: named[0]?.id };
    return { ...part, question: part.question || isAsking(text), ...own };
  });
  if (needs.length > 0 || !whole.question || Object.keys(whole.alike).length === 0)
    return { ...whole, needs };
  // Of two of a kind each is asked about.
  const meanings = (one: Method | undefined) => new Set([...whole.meanings].filter((said) => said !== one));
  const { method, alike } = whole;
  return {
    ...whole,
    needs: [
      { ...whole, meanings: meanings(alike.method) },
      { ...whole, ...alike, meanings: alike.method ? meanings(method) : whole.meanings },
    ],
  };
}

/** Returns what a text says, as one thing. */
function readPart(typed: string): Reading {
  const folded = inCharacters(fold(typed).slice(0, longest));
  const { secret, rest } = findSecret(folded);
  const { number, digits: run, national, rest: all } = numberMeant(rest);
  const text = all.length > mostRead ? `${all.slice(0, mostRead - 300)} ${all.slice(-300)}` : all;
  const found = findBrands(text);
  const { mentions: brands, rest: meant } = findMentions(text, found);
  // Without names of brands, and with slips put right.
  const words = mend(blank(text, found));
  const ordinals = findOrdinals(words);
  const figures = findFigures(blank(words, ordinals));
  const { meanings, methods, taken, denied } = findSaid(words);
  const withoutButtons = blank(words, taken);
  const withoutFigures = blank(withoutButtons, [...figures, ...ordinals]);
  const turnedDown =
    denied ||
    brands.some((one) => one.as === 'denied') ||
    figures.some(({ at }) => isDenied(words.slice(0, at)));
  const withoutFillers = blank(withoutFigures, findFillers(withoutFigures));
  // What turns something down is explained by it.
  const unexplained = turnedDown ? blank(withoutFillers, findDenials(withoutFillers)) : withoutFillers;
  const fullyExplained = !hasLetters(unexplained);
  for (const one of alone) if (!fullyExplained) meanings.delete(one);
  // A game has points too: those of a brand are meant with its name, or where nothing else is said.
  const ofOurs = fullyExplained || brands.length > 0;
  if (!ofOurs) meanings.delete('points');
  const negative = negates(words);
  if (negative && meanings.delete('arrived')) meanings.add('notArrived');

  const { candidates, none, chances, declined, aspects, notes, terms, ideas } = explain(
    meant === text && typed.length <= mostRead ? typed : meant,
  );
  const begun = folded.slice(0, mostRead);
  const signs = findSigns(begun);
  const listed = isPriceList(typed, figures, signs.signs);
  // A PIN that was typed several times, or with a PUK, is that of the card.
  const tried = figures.some(({ kind }) => kind === 'count') || signs.text.includes('puk');
  const blocked = meanings.has('blocked') || candidates[0]?.intent === 'blocked';
  // A code that cannot be read is lost to nobody.
  const spoilt = candidates[0]?.intent === 'voucher-spoilt' && candidates[0].confidence >= 0.9;
  const harmless = listed || (((blocked && tried) || spoilt) && isKept(signs, ideas));
  const danger = harmless ? undefined : findDanger(signs, { meanings, ideas, brands });
  // A price that somebody has read is no bait.
  const intents = declined ? [] : candidates.filter(({ intent }) => !(listed && intent === 'scam'));
  const wordCount = wordCountOf(text);
  // A telephone number that is passed on, in few words, is no loss.
  const passedOn = number !== undefined && wordCount <= mostReferring;
  const asks = findAsking(words).length > 0;
  const points =
    findReferring(words).length > 0 ||
    meanings.has('whatElse') ||
    (asks && !hasLetters(blank(unexplained, findAsking(unexplained))));
  const money = amountIn(figures, words);
  const question = /[?？]/.test(typed) || asks;
  const elsewhere = question && (ideas.includes('xtravel') || ideas.includes('xtime'));
  const [named, next] = findNamed(blank(text, found), words);
  const paying = methods.filter(({ method: one }) => ofOurs || one !== 'points');
  const [method, other] = [...new Set(paying.map((one) => one.method))];
  // "The code, twice, and 640 euros are gone" tells no code.
  const sums = figures.filter(({ kind }) => kind === 'money');
  const told = (run && run.length <= 8) || toldSecret.test(blank(withoutButtons, sums));
  const tense = tenseOf(words);
  const heard = weighed(
    danger,
    passedOn || harmless ? undefined : likelyDanger(signs, terms, danger),
    wordCount,
    isElsewhere(candidates[0], none),
  );
  const answers = method !== undefined || money !== undefined || number !== undefined;
  const brand = brands.find((one) => one.as === 'named')?.id;
  const waited = figures.some(({ kind }) => kind !== 'money' && kind !== 'plain');
  const acted =
    heard.danger && heard.danger !== 'contact'
      ? { meanings, act: undefined }
      : withAct(terms, { meanings, question, negative, past: tense.past, brand, wordCount, answers, waited });
  return {
    typed,
    ...acted,
    ideas: new Set(ideas),
    intents,
    likely: (candidates[0]?.confidence ?? 0) > none ? candidates.slice(0, 3) : [],
    chances,
    aspects,
    notes,
    terms,
    ...heard,
    given: findGiven(begun, brands),
    called: speaksOfCall(begun),
    brands,
    either: found.slice(1).some(({ at }, index) => orAlone.test(text.slice(found[index]!.end, at))),
    brand,
    seller: found.find(({ seller }) => seller)?.id,
    method,
    ...named,
    alike: other === undefined ? next : { ...next, method: other },
    ...tense,
    ...fateOf(words, ideas),
    plain: plainQuestions(words, folded, { meanings, question, number }),
    figures,
    // "When does tram 81 come?" asks for no amount.
    amount: elsewhere && money?.kind === 'plain' ? undefined : money?.value,
    priced: money?.kind === 'money',
    number,
    national,
    digits: run ?? /\d+/.exec(words)?.[0],
    secret: secret ?? (told && findSecretWords(folded).length > 0 ? 'code' : undefined),
    language: languageIn(begun),
    ordinal: ordinals[0]?.value,
    question,
    whether: findWhether(words).length > 0,
    another: findAnother(words).length > 0,
    purse: findKept(words).length === 0 && (named.means?.kind === 'bank' || isNamed(findPurse(words), words)),
    negative,
    unpaid: deniesPaying(words),
    turnedDown,
    explained: 1 - count(unexplained) / Math.max(1, count(text)),
    fullyExplained,
    refers: points && wordCount <= mostReferring,
    wordCount,
    needs: [],
  };
}

/** What was said in the words of buttons; the longest first, each letter once. */
function findSaid(text: string) {
  const meanings = new Set<Meaning>();
  const methods: { at: number; method: Method }[] = [];
  const taken: { at: number; end: number }[] = [];
  let denied = false;
  const overlaps = (at: number, end: number) => taken.some((one) => one.at < end && at < one.end);
  for (const { at, end, values } of together(findMeanings(text))) {
    if (overlaps(at, end)) continue;
    taken.push({ at, end });
    for (const value of values) {
      if (deniable.has(value) && isDenied(text.slice(0, at))) {
        denied = true;
        continue;
      }
      if ((value === 'yes' || value === 'no') && !opens(text, at, end)) continue;
      if (value === 'stop' && !begins(text, at)) continue;
      meanings.add(value);
      if (value in methodCodes) methods.push({ at, method: value as Method });
    }
  }
  return { meanings, methods: methods.toSorted((a, b) => a.at - b.at), taken, denied };
}

/** Hits at the same place as one, the longest first. */
function together(hits: readonly Hit<Meaning>[]) {
  const places = Map.groupBy(hits, ({ at, end }) => `${at} ${end}`);
  return [...places.values()]
    .map((same) => ({ at: same[0]!.at, end: same[0]!.end, values: new Set(same.map(({ value }) => value)) }))
    .toSorted((a, b) => b.end - b.at - (a.end - a.at) || a.at - b.at);
}

/**
 * What makes a word like "password" one that is told, not only spoken of: three to eight digits, letters and digits in
 * one, or, after a colon, a last word of its own.
 */
const toldSecret = /(?<!\d)\d{3,8}(?!\d)|(?<![!-~])[a-z](?=[!-~]{0,63}\d)[!-~]{5,63}|[:=] ?[!-~]{4,64}$/;

/** Returns true if one of these words is not turned down. */
const isNamed = (hits: readonly Hit<unknown>[], text: string) =>
  hits.some(({ at }) => !isDenied(text.slice(0, at)));

/** The text with these parts blanked out, so that what follows keeps its place. */
function blank(text: string, parts: readonly { at: number; end: number }[]): string {
  let blanked = text;
  for (const { at, end } of parts) blanked = blanked.slice(0, at) + ' '.repeat(end - at) + blanked.slice(end);
  return blanked;
}

/** Stop may have small words in front: "no, forget it". */
function begins(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return !hasLetters(blank(before, [...findFillers(before), ...findDenials(before), ...findYesNo(before)]));
}

/** Yes and no may open a sentence, and go on. */
function opens(text: string, at: number, end: number): boolean {
  return !hasLetters(text.slice(0, at)) && !/^[不没]/.test(text.slice(end));
}
