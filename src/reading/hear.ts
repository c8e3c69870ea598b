import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brands, methods, sellers } from '../catalogue/index.ts';
import type { Method } from '../catalogue/index.ts';
import { findBrands } from './find-brand.ts';
import { fold } from './fold.ts';
import { checkNumber, plainDigits } from '../advice/phone-number.ts';
import type { NumberCheck } from '../advice/phone-number.ts';
import { isKnown } from './read-question.ts';
import { largestAmount } from '../advice/walk.ts';
import en from './phrases/en.json' with { type: 'json' };

/** What a phrase can mean: the keys of every file in phrases/. */
export type Meaning = keyof typeof en;

/** What was heard in a sentence, wherever it was said. Nothing of it is an answer yet. */
export type Heard = {
  meanings: ReadonlySet<Meaning>;
  brand?: string;
  /** Of travel eSIMs. */
  seller?: string;
  method?: Method;
  /** Whole or broken euros, as typed. */
  amount?: number;
  number?: NumberCheck;
  /** A payment card's number, or what is announced as a code or a password. */
  secret?: 'card' | 'code' | 'account';
  /** Nothing was said but one phrase or name that is known: the words of a button, say. */
  whole?: boolean;
  /** A run of digits, spaces taken out: a code, or a number too short to be one. */
  digits?: string;
};

type Phrase = { text: string; meaning?: Meaning; brand?: string; seller?: string };

const phraseFolder = join(import.meta.dirname, 'phrases');
const phrases: Phrase[] = [
  ...readdirSync(phraseFolder).flatMap((file) =>
    Object.entries(
      JSON.parse(readFileSync(join(phraseFolder, file), 'utf8')) as Record<Meaning, string[]>,
    ).flatMap(([meaning, list]) => list.map((text) => ({ text: fold(text), meaning: meaning as Meaning }))),
  ),
  ...brands.flatMap((brand) =>
    [brand.name, ...brand.aliases].map((text) => ({ text: fold(text), brand: brand.id })),
  ),
  ...sellers.flatMap((seller) =>
    [seller.name, ...seller.aliases].map((text) => ({ text: fold(text), seller: seller.id })),
  ),
].toSorted((a, b) => b.text.length - a.text.length);

const secretPhrases = phrases.filter(({ meaning }) => meaning === 'secret').map(({ text }) => text);
/** The number of a bank account (IBAN), as it is written in groups of four. */
const iban = /(?<!\p{L})[a-z]{2}\d{2}(?:[ -]?\d{4}){3}(?!\d)/u;
const currency = /^ ?(€|eur|欧|块)/;
/** What makes a figure something else than money. */
const unit =
  /^ ?([kmgt]b|[mg]o|g|days?|months?|jours?|mois|dag(en)?|maand(en)?|tage?|monate?|天|个月)(?!\p{L})/u;

/** Words of menus, too common to mean the menu inside a sentence: "plus de crédit". */
const alone: ReadonlySet<Meaning> = new Set<Meaning>([
  'more',
  'home',
  'other',
  'skip',
  'again',
  'notSure',
  'yes',
  'no',
]);
/** Choices that may be turned down: "not online", "no voucher". */
const deniable: ReadonlySet<string> = new Set([
  ...Object.keys(methods),
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
]);
/** What stands before a word that is turned down: "not", "I do not have a". */
const denial =
  /((?<!\p{L})(not|no|niet|geen|nicht|kein\p{L}{0,2}|pas)|n't)(?: (?:have|with|an?|the|de|la|le|une?|een|mit|met|avec|eine?n?))* ?$|(不是|没有|不用|不要|不|没) ?$/u;
/** "It has not arrived", however it is put; "no problem" is none. */
const negation =
  /(?<!\p{L})(not|never|nothing|\p{L}+n't|niet|nooit|niets|nicht|nichts|nie|jamais|rien|pas(?! de (?:prob|souci))|(?:no|geen|kein\p{L}{0,2}|aucune?) (?!prob|souci|it )\p{L}+)(?!\p{L})|[没未](?!问)/u;
/**
 * What makes a word like "password" one that is told, not only spoken of: three to eight digits, letters and digits in
 * one, or, after a colon, a last word of its own.
 */
const told = /(?<!\d)\d{3,8}(?!\d)|(?<![!-~])[a-z](?=[!-~]{0,63}\d)[!-~]{5,63}|[:=] ?[!-~]{4,64}$/;
/** A payment card's number as it is printed or in one piece, whatever stands before and after it: 4-4-4-4, 4-6-5. */
const cardNumber =
  /(?<!\d|\+ ?)(?=(\d{4}[^\p{L}\p{N}]{0,3}(?:(?:\d{4}[^\p{L}\p{N}]{0,3}){2}\d{1,7}|\d{6}[^\p{L}\p{N}]{0,3}\d{4,5})(?!\d)))/gu;
const cjk = /\p{Script=Han}/u;

/** Where the phrase stands in the text as a word of its own; scripts without spaces need no edges. */
function find(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + phrase.length] ?? ' ';
    const edge = (char: string, own: string | undefined) =>
      !isWord(char) || !isWord(own ?? ' ') || cjk.test(char) || cjk.test(own ?? '');
    if (edge(before, phrase[0]) && edge(after, phrase.at(-1))) return at;
  }
  return -1;
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/**
 * Reads a sentence for everything that a question of ours may have asked: brand, way, amount, number, way of paying.
 * Longer phrases are heard first and use up their letters, so "travel eSIM" is not also "eSIM".
 */
export function hear(text: string): Heard {
  const folded = fold(text);
  let rest = folded.replace(iban, ' ');
  const meanings = new Set<Meaning>();
  const heard: Omit<Heard, 'meanings'> = {};
  if (iban.test(folded)) heard.secret = 'account';

  const runs = [...rest.matchAll(/(?:\+\s*)?\d[\d\s./()\p{Pd}_,'·]*\d/gu)].map(([run]) => run);
  const printed = [...rest.matchAll(cardNumber)].map(([, digits = '']) => digits.replaceAll(/\D/g, ''));
  const run = runs.find((one) => plainDigits(one).length >= 6);
  if (run) {
    const taken = numberIn(run, rest.slice(rest.indexOf(run) + run.length));
    heard.number = checkNumber(taken);
    heard.digits = plainDigits(taken);
    rest = rest.replace(taken, ' ');
  }
  if ([...runs.map(plainDigits), ...printed].some(isPaymentCard)) heard.secret = 'card';
  // Before the words for euro are used up.
  const priced =
    /(?<!\d)\d{1,4}(?:[.,]\d{1,2})?(?= ?(?:€|eur|欧|块))|(?<=€ ?)\d{1,4}(?:[.,]\d{1,2})?(?!\d)/.exec(
      rest,
    )?.[0];
  let phrasesHeard = 0;
  for (const { text: phrase, meaning, brand, seller } of phrases) {
    const at = meaning && alone.has(meaning) ? standsAlone(rest, phrase, meaning) : find(rest, phrase);
    if (at < 0 || (brand && heard.brand)) continue;
    const denied = (meaning === undefined || deniable.has(meaning)) && denial.test(rest.slice(0, at));
    rest = `${rest.slice(0, at)} ${rest.slice(at + phrase.length)}`;
    phrasesHeard += 1;
    if (denied) continue;
    if (seller) heard.seller = seller;
    else if (brand) heard.brand = brand;
    else if (meaning) meanings.add(meaning);
    if (meaning && meaning in methods) heard.method ??= meaning as Method;
  }
  if (negation.test(folded) && meanings.delete('arrived')) meanings.add('notArrived');
  const length = heard.digits?.length ?? 0;
  const announced = (length >= 3 && length <= 8) || told.test(rest);
  // Heard in the whole text: "sent my pin to him, 1234" is told, whatever else it says.
  const spoken = secretPhrases.some((phrase) => find(folded, phrase) >= 0);
  meanings.delete('secret');
  if (spoken && announced) heard.secret ??= 'code';
  const small = priced ?? amountIn(rest);
  if (small) {
    heard.amount = Number(small.replace(',', '.'));
    heard.digits ??= small;
  }
  const misspelt = heard.brand ? undefined : findBrands(rest, isKnown).find(({ seller }) => !seller);
  if (misspelt) heard.brand = misspelt.id;
  const loose = /\d+/.exec(rest)?.[0];
  if (loose) heard.digits ??= loose;
  if (phrasesHeard === 1 && !/[\p{L}\p{N}]/u.test(rest)) heard.whole = true;
  return { meanings, ...heard };
}

/** Yes and no may open a sentence, and go on; a word of a menu stands alone. */
function standsAlone(text: string, word: string, meaning: Meaning): number {
  if (text === word) return 0;
  const opens = (meaning === 'yes' || meaning === 'no') && find(text, word) === 0;
  return opens && !/^[不没]/.test(text.slice(word.length)) ? 0 : -1;
}

/** The first figure that is neither turned down nor something else than money. */
function amountIn(text: string): string | undefined {
  return [...text.matchAll(/(?<!\d)\d{1,4}(?:[.,]\d{1,2})?(?!\d)/g)].find(
    ({ 0: figure, index }) =>
      !denial.test(text.slice(0, index)) && !unit.test(text.slice(index + figure.length)),
  )?.[0];
}

/** ISO/IEC 7812: 13 to 19 digits, the first ones of a bank's or a card company's, the last one a check digit (Luhn). */
function isPaymentCard(digits: string): boolean {
  if (!/^(?:[3-6]\d|2[2-7])\d{11,17}$/.test(digits)) return false;
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = digit * (index % 2 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** The number in a run of digits: in "0486 12 34 56 15 €" the last group is an amount, in "15 0486 12 34 56" the first. */
function numberIn(run: string, after: string): string {
  if (checkNumber(run).ok) return run;
  const last = run.lastIndexOf(' ');
  const rest = /^\d{1,3}[, ]+(?=[+0])(.*)$/.exec(run)?.[1];
  if (rest && checkNumber(rest).ok) return rest;
  // "0486123456 15": two or three digits behind a whole number are an amount; one digit more is a slip.
  const spare = last > 0 && /^\d{2,3}$/.test(run.slice(last + 1)) && checkNumber(run.slice(0, last)).ok;
  return spare || (last > 0 && currency.test(after)) ? run.slice(0, last) : run;
}

/** A typed amount: whole euros within reason, or what is wrong with it. */
export function checkAmount(amount: number): 'ok' | 'cents' | 'large' {
  if (!Number.isInteger(amount) || amount < 1) return 'cents';
  return amount > largestAmount ? 'large' : 'ok';
}
