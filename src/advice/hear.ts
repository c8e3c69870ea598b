import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brands, methods, sellers } from '../catalogue/index.ts';
import type { Method } from '../catalogue/index.ts';
import { checkNumber, plainDigits } from './phone-number.ts';
import type { NumberCheck } from './phone-number.ts';
import { largestAmount } from './walk.ts';
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

/** Lower case, no accents, one kind of apostrophe and space: what is typed and what is listed meet here. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const currency = /^ ?(€|eur|欧|歐|块|塊)/;
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
/** "It has not arrived", however it is put; "no problem" is none. */
const negation =
  /(?<!\p{L})(not|never|nothing|\p{L}+n't|niet|nooit|niets|nicht|nichts|nie|jamais|rien|pas(?! de (?:prob|souci))|(?:no|geen|kein\p{L}{0,2}|aucune?) (?!prob|souci|it )\p{L}+)(?!\p{L})|[没沒未](?![问問])/u;
/**
 * What makes a word like "password" one that is told, not only spoken of: three to eight digits, letters and digits in
 * one, or, after a colon, a last word of its own.
 */
const told = /(?<!\d)\d{3,8}(?!\d)|(?<![!-~])[a-z](?=[!-~]{0,63}\d)[!-~]{5,63}|[:=] ?[!-~]{4,64}$/;
/** A payment card's number as it is printed or in one piece, whatever stands before and after it: 4-4-4-4, 4-6-5. */
const cardNumber =
  /(?<!\d|\+ ?)(?=(\d{4}[^\p{L}\p{N}]{0,3}(?:(?:\d{4}[^\p{L}\p{N}]{0,3}){2}\d{1,7}|\d{6}[^\p{L}\p{N}]{0,3}\d{4,5})(?!\d)))/gu;
/** The number of a bank account (IBAN), as it is written in groups of four. */
const iban = /(?<!\p{L})[a-z]{2}\d{2}(?:[ -]?\d{4}){3}(?!\d)/u;
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
  let rest = fold(text).replace(iban, ' ');
  const meanings = new Set<Meaning>();
  const heard: Omit<Heard, 'meanings'> = {};
  if (iban.test(fold(text))) heard.secret = 'account';

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
  let phrasesHeard = 0;
  for (const { text: phrase, meaning, brand, seller } of phrases) {
    const at = meaning && alone.has(meaning) ? (rest === phrase ? 0 : -1) : find(rest, phrase);
    if (at < 0 || (brand && heard.brand)) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + phrase.length)}`;
    phrasesHeard += 1;
    if (seller) heard.seller = seller;
    else if (brand) heard.brand = brand;
    else if (meaning) meanings.add(meaning);
    if (meaning && meaning in methods) heard.method ??= meaning as Method;
  }
  if (negation.test(fold(text)) && meanings.delete('arrived')) meanings.add('notArrived');
  const length = heard.digits?.length ?? 0;
  const announced = (length >= 3 && length <= 8) || told.test(rest);
  // Heard in the whole text: "sent my pin to him, 1234" is told, whatever else it says.
  const spoken = secretPhrases.some((phrase) => find(fold(text), phrase) >= 0);
  meanings.delete('secret');
  if (spoken && announced) heard.secret ??= 'code';
  const small = /(?<!\d)(\d{1,4}(?:[.,]\d{1,2})?)(?!\d)/.exec(rest)?.[1];
  if (small) {
    heard.amount = Number(small.replace(',', '.'));
    heard.digits ??= small;
  }
  const loose = /\d+/.exec(rest)?.[0];
  if (loose) heard.digits ??= loose;
  if (phrasesHeard === 1 && !/[\p{L}\p{N}]/u.test(rest)) heard.whole = true;
  return { meanings, ...heard };
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
